-- In whose name the visitor works on a letter: its writer's, or its neighbourhood's.
create function side(p sentence) returns uuid language sql stable as $$
    select case when writes(p.with_space_id) then p.with_space_id
        when platform.keeps() and shown(p.space_id, p.letter_id, p.with_space_id) then p.space_id end
$$;

-- Struck, and not yet sent without it. What was written anew is not struck: another stands in its place.
create function is_struck(p sentence) returns boolean language sql stable as $$
    select p.struck_at is not null and unsent(p.space_id, p.letter_id) and not exists (
        select from sentence n
        where n.space_id = p.space_id and n.letter_id = p.letter_id and n.place = p.place and n.id > p.id)
$$;

create type struck_line as (id uuid, text text, by_writer boolean, ours boolean);

create function struck(p_letter uuid) returns setof struck_line
language sql stable security definer set search_path = letter, pg_temp as $$
    select s.id, s.text, s.struck_for = s.with_space_id, s.struck_for = side(s) from sentence s
    where s.space_id = platform.space() and s.letter_id = p_letter and side(s) is not null and is_struck(s)
        -- What a guest struck before anybody else read it is a draft of theirs.
        and (s.struck_for is not distinct from side(s) or side(s) = s.with_space_id or exists (
            select from laying y where y.space_id = s.space_id and y.letter_id = s.letter_id and y.laid_at <= s.struck_at))
    order by s.place
$$;

create function put_back(p_letter uuid, p_sentence uuid) returns boolean
language plpgsql security definer set search_path = letter, pg_temp as $$
begin
    update sentence s set struck_by = null, struck_at = null, struck_for = null
    where s.space_id = platform.space() and s.letter_id = p_letter and s.id = p_sentence and s.struck_for = side(s)
        and is_struck(s);
    return found;
end $$;

-- A keeper adds to a guest's letter, or puts back what was struck: whoever read it before, or has it before them now, reads it
-- anew.
create function read_anew(p_letter uuid, p_now timestamptz) returns void
language sql security definer set search_path = letter, pg_temp as $$
    with raised as (
        update letter l set version = version + 1
        where platform.keeps() and l.space_id = platform.space() and l.id = p_letter and l.with_space_id <> l.space_id
            and unsent(l.space_id, l.id) and exists (
                select from laying y where y.space_id = l.space_id and y.letter_id = l.id and y.version = l.version)
        returning l.*)
    insert into laying (space_id, letter_id, with_space_id, version, laid_by, laid_at)
    select space_id, id, with_space_id, version, platform.person(), p_now from raised
$$;
grant insert on laying to app_letter;
create policy letter_lays on laying for insert to app_letter with check (space_id = platform.space());

do $$
declare each regprocedure;
begin
    foreach each in array array['struck(uuid)'::regprocedure, 'put_back(uuid,uuid)', 'read_anew(uuid,timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_letter', each);
    end loop;
end $$;
