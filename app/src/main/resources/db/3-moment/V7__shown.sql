-- The figures of communities in one year that may be seen outside them; while one is counted anew it has no value.
create function shown(p_spaces uuid[], p_year int) returns table (class text, stories int, anew boolean)
language sql stable as $$
    select h.class, case when not h.anew then h.stories end, h.anew
    from holding(p_spaces, p_year) h
    left join room_beside(p_spaces, p_year) r on r.space_id = h.space_id and r.flag = h.class
    where h.class not like 'NOT\_%' and (h.class not in (select flag from flags()) or h.stories <= r.stories)
$$;

-- For an organisation: added up over the communities where it is a guest today, each already without what is too small. No
-- column says which they are.
create function mirrored(p_year int, p_today date) returns table (class text, stories int, anew boolean)
language sql stable security definer set search_path = moment, pg_temp as $$
    select s.class, sum(s.stories)::int, bool_or(s.anew)
    from shown(array(
        select g.space_id from people.guesthood g
        where g.with_space_id = platform.space() and platform.belongs()
            and g.ended_at is null and p_today between g.from_day and g.until_day), p_year) s
    group by s.class
$$;

-- Those of the entered community, for whoever belongs there or is let in there.
create function figures(p_year int) returns table (class text, stories int, anew boolean)
language sql stable security definer set search_path = moment, pg_temp as $$
    select s.* from shown(array[platform.space()], p_year) s where platform.belongs() or platform.guesthood() is not null
$$;

-- One figure, each time a letter with it is read: null when it is not shown, now or any more.
create function figure_of(p_space uuid, p_year int, p_class text) returns int
language sql stable security definer set search_path = moment, pg_temp as $$
    select s.stories from shown(array[p_space], p_year) s where s.class = p_class
$$;

-- Whether it has no value because it is being counted anew.
create function figure_is_anew(p_space uuid, p_year int, p_class text) returns boolean
language sql stable security definer set search_path = moment, pg_temp as $$
    select coalesce((select s.anew from shown(array[p_space], p_year) s where s.class = p_class), false)
$$;

-- Whether the teller of one story lets it be counted outside, for who counts what a letter could draw on.
create function counts_outside(p_space uuid, p_moment uuid) returns boolean
language sql stable security definer set search_path = moment, pg_temp as $$
    select coalesce((select is_counted(m) from moment m where m.space_id = p_space and m.id = p_moment), false)
$$;

grant select on people.guesthood to app_count;
create policy count_reads on people.guesthood for select to app_count using (true);
grant usage on schema moment to app_letter;
grant execute on function mirrored(int, date), figures(int) to app_rt;
grant execute on function figure_of(uuid, int, text), figure_is_anew(uuid, int, text), counts_outside(uuid, uuid)
    to app_letter;
do $$
declare each regprocedure;
begin
    foreach each in array array[
        'mirrored(int,date)'::regprocedure, 'figures(int)', 'figure_of(uuid,int,text)', 'figure_is_anew(uuid,int,text)',
        'counts_outside(uuid,uuid)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('alter function %s owner to app_count', each);
    end loop;
end $$;
