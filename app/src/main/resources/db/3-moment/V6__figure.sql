-- The least number of distinct tellers behind a figure, and behind each change of it: L. Sweeney, k-anonymity (2002).
create function fewest_tellers() returns int language sql immutable parallel safe as $$ select 5 $$;

-- What may be said outside its community about one class in one year. It keeps its value until so many tellers changed that
-- the difference points at nobody. When that was is not kept: it would be the hour at which one person told.
create table figure (
    space_id uuid not null references people.space,
    year int not null,
    class text not null,
    stories int not null check (stories >= tellers),
    tellers int not null check (tellers >= fewest_tellers()),
    primary key (space_id, year, class)
);

-- What each teller had in it when it was set.
create table figure_share (
    space_id uuid not null references people.space,
    year int not null,
    class text not null,
    teller_id uuid not null,
    stories int not null check (stories > 0),
    primary key (space_id, year, class, teller_id)
);

-- Whose part is another now than when it was set, and whether it is smaller.
create table figure_change (
    space_id uuid not null references people.space,
    year int not null,
    class text not null,
    teller_id uuid not null,
    less boolean not null,
    primary key (space_id, year, class, teller_id)
);

call platform.movable('moment');

do $$
declare each text;
begin
    foreach each in array array['figure', 'figure_share', 'figure_change'] loop
        execute format('grant select, insert, update, delete on moment.%I to app_count', each);
        execute format('create policy counts on moment.%I for all to app_count using (true) with check (true)', each);
    end loop;
end $$;
-- Whoever counts holds the row of the space meanwhile. Holding takes the right to change, and the policy lets nothing change.
grant select, update on people.space to app_count;
create policy count_reads on people.space for select to app_count using (true);
create policy count_holds on people.space for update to app_count using (true) with check (false);

-- What one teller lets be counted now, in all months of a year.
create function counted_of(p_space uuid, p_year int, p_class text, p_teller uuid) returns int language sql stable as $$
    select coalesce(sum(t.counted), 0)::int from tally t
    where t.space_id = p_space and t.class = p_class and t.teller_id = p_teller
        and t.month = any(array(select make_date(p_year, m, 1) from generate_series(1, 12) m))
$$;

create function note_change(p_space uuid, p_year int, p_class text, p_teller uuid) returns void language plpgsql as $$
declare
    v_now int := counted_of(p_space, p_year, p_class, p_teller);
    v_then int := coalesce((
        select s.stories from figure_share s
        where s.space_id = p_space and s.year = p_year and s.class = p_class and s.teller_id = p_teller), 0);
begin
    if v_now = v_then then
        delete from figure_change c
        where c.space_id = p_space and c.year = p_year and c.class = p_class and c.teller_id = p_teller;
    else
        insert into figure_change values (p_space, p_year, p_class, p_teller, v_now < v_then)
        on conflict (space_id, year, class, teller_id) do update set less = excluded.less;
    end if;
end $$;

-- The flags, what stands outside each, and the classes that it lies in.
create function flags() returns table (flag text, outside text, classes text[]) language sql immutable as $$
    values
        ('COMMISSIONED', 'NOT_COMMISSIONED', array['BY']),
        ('DOING_UNKNOWN', 'NOT_COMMISSIONED', array['BY']),
        ('HANDS_OF_ANOTHERS_PLAN', 'NOT_TAKEN_OVER', array['TO', 'FOR', 'TO_OR_FOR']),
        ('IDEA_TAKEN_OVER', 'NOT_TAKEN_OVER', array['TO', 'FOR', 'TO_OR_FOR']),
        ('ON_BEHALF', 'NOT_ON_BEHALF', array['TO', 'FOR', 'TO_OR_FOR', 'WITH', 'BY', 'UNKNOWN'])
$$;

-- Figures that hold, and whether one is being counted anew because somebody's part became smaller. Where so many changed
-- that it would have been set if it were not too small by now, it holds no longer.
create function holding(p_spaces uuid[], p_year int) returns table (space_id uuid, class text, stories int, anew boolean)
language sql stable as $$
    select f.space_id, f.class, f.stories, coalesce(c.less, false)
    from figure f
    left join (
        select c.space_id, c.class, count(*) as many, bool_or(c.less) as less from figure_change c
        where c.space_id = any(p_spaces) and c.year = p_year group by c.space_id, c.class) c using (space_id, class)
    where f.space_id = any(p_spaces) and f.year = p_year and coalesce(c.many, 0) < fewest_tellers()
$$;

-- How many stories a flag may have to stand beside the classes that it lies in: only where enough tellers stand outside it,
-- and never beyond what holds of these classes. So nothing is found by subtracting one from the other.
create function room_beside(p_spaces uuid[], p_year int) returns table (space_id uuid, flag text, stories bigint)
language sql stable as $$
    with held as materialized (select * from holding(p_spaces, p_year))
    select o.space_id, i.flag, sum(c.stories) - fewest_tellers()
    from flags() i
    join held o on o.class = i.outside and not o.anew
    join held c on c.space_id = o.space_id and c.class = any(i.classes)
    group by o.space_id, i.flag
$$;

create function stands_beside(p_space uuid, p_year int, p_flag text, p_stories int) returns boolean language sql stable as $$
    select exists (select from room_beside(array[p_space], p_year) r where r.flag = p_flag and p_stories <= r.stories)
$$;

-- Set anew once enough tellers changed, and only to what may be shown at once: so what was seen last and what is seen next
-- always differ by enough tellers, also where nothing was to be seen between them.
create function set_figure(p_space uuid, p_year int, p_class text) returns void language plpgsql as $$
declare
    v_changed uuid[] := array(
        select c.teller_id from figure_change c where c.space_id = p_space and c.year = p_year and c.class = p_class);
    v_tellers int;
    v_stories int;
begin
    select count(*), sum(n.stories) into v_tellers, v_stories
    from (
        select s.stories from figure_share s
        where s.space_id = p_space and s.year = p_year and s.class = p_class and not s.teller_id = any(v_changed)
        union all
        select counted_of(p_space, p_year, p_class, t) from unnest(v_changed) t) n
    where n.stories > 0;
    if v_tellers < fewest_tellers() or (
            p_class in (select flag from flags()) and not stands_beside(p_space, p_year, p_class, v_stories)) then
        return;
    end if;
    delete from figure_share s
    where s.space_id = p_space and s.year = p_year and s.class = p_class and s.teller_id = any(v_changed);
    insert into figure_share
    select p_space, p_year, p_class, c.teller, c.stories
    from (select t as teller, counted_of(p_space, p_year, p_class, t) as stories from unnest(v_changed) t) c
    where c.stories > 0;
    insert into figure values (p_space, p_year, p_class, v_stories, v_tellers)
    on conflict (space_id, year, class) do update set stories = excluded.stories, tellers = excluded.tellers;
    delete from figure_change c where c.space_id = p_space and c.year = p_year and c.class = p_class;
end $$;

-- Classes first, as flags stand beside them.
create function set_figures(p_space uuid, p_year int) returns void language plpgsql as $$
declare v_class text;
begin
    for v_class in
        select c.class from figure_change c where c.space_id = p_space and c.year = p_year
        group by c.class having count(*) >= fewest_tellers()
        order by c.class in (select flag from flags()), c.class
    loop
        perform set_figure(p_space, p_year, v_class);
    end loop;
end $$;

-- Brings tallies and figures up to date with some moments, as the last thing that the transaction does which changed them:
-- so whoever holds the space waits for nobody, and no two wait for each other.
create function retally(p_moments uuid[]) returns void
language plpgsql security definer set search_path = moment, pg_temp as $$
declare
    v_each uuid;
    v_was tallied;
    v_is tallied;
    v_touched tallied[] := '{}';
    v_one record;
begin
    -- Where no organisation was there is nothing to count, and nobody has to wait.
    if not exists (select from tallied t where t.space_id = platform.space() and t.moment_id = any(p_moments))
        and not exists (
            select from moment m where m.space_id = platform.space() and m.id = any(p_moments) and m.manner is not null) then
        return;
    end if;
    perform from people.space s where s.id = platform.space() for no key update;
    foreach v_each in array p_moments loop
        select * into v_was from tallied t where t.space_id = platform.space() and t.moment_id = v_each;
        select c.* into v_is from moment m, contribution(m) c
        where m.space_id = platform.space() and m.id = v_each and c.moment_id is not null;
        continue when v_was is not distinct from v_is;
        if v_was.moment_id is not null then
            delete from tallied t where t.space_id = platform.space() and t.moment_id = v_each;
            perform count_out(v_was);
            v_touched := v_touched || v_was;
        end if;
        if v_is.moment_id is not null then
            insert into tallied select v_is.*;
            perform count_in(v_is);
            v_touched := v_touched || v_is;
        end if;
    end loop;
    for v_one in
        select distinct extract(year from t.month)::int as year, c as class, t.teller_id
        from unnest(v_touched) t, unnest(t.classes) c where t.counted order by 1, 2, 3
    loop
        perform note_change(platform.space(), v_one.year, v_one.class, v_one.teller_id);
    end loop;
    for v_one in select distinct extract(year from t.month)::int as year from unnest(v_touched) t where t.counted loop
        perform set_figures(platform.space(), v_one.year);
    end loop;
end $$;

-- Somebody left for good: what they had in a figure stays in it until others change it too, as that of nobody in particular.
create function unname() returns void
language sql security definer set search_path = moment, pg_temp as $$
    with gone as materialized (
        select f.year, f.class, gen_random_uuid() as nobody
        from (
            select s.year, s.class from figure_share s where s.space_id = platform.space() and s.teller_id = platform.person()
            union
            select c.year, c.class from figure_change c where c.space_id = platform.space() and c.teller_id = platform.person()) f),
    shares as (
        update figure_share s set teller_id = g.nobody from gone g
        where s.space_id = platform.space() and s.year = g.year and s.class = g.class and s.teller_id = platform.person())
    update figure_change c set teller_id = g.nobody from gone g
    where c.space_id = platform.space() and c.year = g.year and c.class = g.class and c.teller_id = platform.person()
$$;

-- One space anew. Its figures are set as ever: what came in with it is the value that others may have seen.
create function recount_space(p_space uuid) returns void language plpgsql as $$
declare v_one record;
begin
    perform from people.space s where s.id = p_space for no key update;
    delete from tally t where t.space_id = p_space;
    delete from tallied t where t.space_id = p_space;
    insert into tallied
    select c.* from moment m, contribution(m) c where m.space_id = p_space and c.moment_id is not null;
    insert into tally
    select p_space, t.month, c, t.teller_id, count(*), count(*) filter (where t.counted)
    from tallied t, unnest(t.classes) c where t.space_id = p_space
    group by t.month, c, t.teller_id;
    delete from figure_change c where c.space_id = p_space;
    insert into figure_change
    select p_space, year, class, teller_id, coalesce(n.stories, 0) < coalesce(f.stories, 0)
    from (
        select extract(year from t.month)::int as year, t.class, t.teller_id, sum(t.counted) as stories
        from tally t where t.space_id = p_space and t.counted > 0 group by 1, t.class, t.teller_id) n
    full join (select s.* from figure_share s where s.space_id = p_space) f using (year, class, teller_id)
    where coalesce(n.stories, 0) <> coalesce(f.stories, 0);
    for v_one in select distinct c.year from figure_change c where c.space_id = p_space loop
        perform set_figures(p_space, v_one.year);
    end loop;
end $$;

-- All of it anew, where stories came in from elsewhere: one space after the other.
create function recount() returns void
language plpgsql security definer set search_path = moment, pg_temp as $$
declare v_each uuid;
begin
    for v_each in select s.id from people.space s order by s.id loop
        perform recount_space(v_each);
    end loop;
end $$;

-- The rights first: whoever handed a function over may no longer say who calls it.
grant execute on function retally(uuid[]), unname() to app_rt;
grant execute on function recount() to app_move;
do $$
declare each regprocedure;
begin
    foreach each in array array['retally(uuid[])'::regprocedure, 'unname()', 'recount()'] loop
        execute format('revoke all on function %s from public', each);
        execute format('alter function %s owner to app_count', each);
    end loop;
end $$;
