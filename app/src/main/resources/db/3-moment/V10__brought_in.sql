-- Stories from a list. Nobody signed in tells without being the teller, so these pass a gate: only a keeper's, only for the
-- neighbourhood and no wider, and nobody's own.
grant select, insert on bringing to app_rt;
create policy reads on bringing for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy adds on bringing for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and keeper_id = platform.person());

grant select on answered to app_rt;
create policy reads on answered for select to app_rt using (
    space_id = platform.space() and exists (
        select from moment m where m.space_id = answered.space_id and m.id = answered.moment_id));

-- A list is for whoever sent it, as long as they keep a key.
grant select, insert, delete on sheet to app_rt;
grant update (bytes, mapping, begun_at, passed, stored, done_at) on sheet to app_rt;
create policy reads on sheet for select to app_rt using (
    space_id = platform.space() and person_id = platform.person() and platform.keeps());
create policy adds on sheet for insert to app_rt with check (
    space_id = platform.space() and person_id = platform.person() and platform.keeps());
create policy changes on sheet for update to app_rt using (
    space_id = platform.space() and person_id = platform.person() and platform.keeps());
create policy ends on sheet for delete to app_rt using (space_id = platform.space() and person_id = platform.person());

-- Rows of a list that are not there yet, with what else was answered; whose key is taken are there. For the gate below, and
-- for the operator.
create function add_brought(p_space uuid, p_bringing uuid, p_by text, p_now timestamptz, p_rows jsonb) returns setof uuid
language sql set search_path = moment, pg_temp as $$
    with listed as materialized (
        select l.* from jsonb_to_recordset(p_rows) as l(
            id uuid, key text, text text, since date, until date, place text, present text, answers jsonb)),
    added as (
        insert into moment (
            space_id, id, key_hash, told_at, text, circle, happened_from, happened_until, place, present, bringing_id, brought_by)
        select
            p_space, l.id, decode(l.key, 'hex'), p_now, l.text, 1, l.since, l.until, l.place, l.present,
            p_bringing, p_by
        from listed l order by l.id
        on conflict do nothing
        returning id),
    answers as (
        insert into answered (space_id, moment_id, number, question, answer)
        select p_space, l.id, a.number, a.question, a.answer
        from listed l
        join added on added.id = l.id
        cross join jsonb_to_recordset(l.answers) as a(number int, question text, answer text))
    select id from added
$$;

create function bring_in(p_bringing uuid, p_now timestamptz, p_rows jsonb) returns setof uuid
language plpgsql security definer set search_path = moment, pg_temp as $$
begin
    if not platform.keeps() or not exists (
        select from bringing b
        where b.space_id = platform.space() and b.id = p_bringing and b.keeper_id = platform.person()) then
        return;
    end if;
    return query select * from add_brought(platform.space(), p_bringing, 'KEEPER', p_now, p_rows);
end $$;

-- How many of these are here already: also what was hidden since, which a keeper does not see.
create function known(p_keys text[]) returns int
language sql stable security definer set search_path = moment, pg_temp as $$
    select count(*)::int from moment m
    where platform.keeps() and m.space_id = platform.space()
        and m.key_hash = any(array(select decode(k, 'hex') from unnest(p_keys) k))
$$;

grant select (key_hash), insert on moment to app_gate;
create policy gate_brings_in on moment for insert to app_gate with check (
    space_id = platform.space() and platform.keeps() and teller_id is null and circle = 1 and brought_by = 'KEEPER');
grant insert on answered to app_gate;
create policy gate_brings_in on answered for insert to app_gate with check (
    space_id = platform.space() and platform.keeps());
grant select on bringing to app_gate;
create policy gate_reads on bringing for select to app_gate using (space_id = platform.space());

-- A list that nobody brought in within a day, or of which the rest did not come in within a day of its beginning: whoever
-- sent it was told that it goes.
create function purge_sheets(p_now timestamptz) returns bigint
language sql security definer set search_path = moment, pg_temp as $$
    with gone as (delete from sheet where greatest(kept_at, begun_at) < p_now - interval '1 day' returning id) select count(*) from gone
$$;

revoke all on function add_brought(uuid, uuid, text, timestamptz, jsonb) from public;
grant execute on function add_brought(uuid, uuid, text, timestamptz, jsonb) to app_gate, app_move;
do $$
declare each regprocedure;
begin
    foreach each in array array['bring_in(uuid,timestamptz,jsonb)'::regprocedure, 'known(text[])', 'purge_sheets(timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
    end loop;
    alter function bring_in(uuid, timestamptz, jsonb) owner to app_gate;
    alter function known(text[]) owner to app_gate;
    alter function purge_sheets(timestamptz) owner to app_erase;
end $$;
