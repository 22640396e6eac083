-- Done to, for, with or by residents: C. Russell, "By the People" (Nurture Development). Asked only where an organisation was
-- present; the first line that fits holds. No ranking follows from it.
alter table moment add column manner text generated always as (case
    when organisation is not true then null
    when decided is null or decided = 'UNKNOWN' then 'UNKNOWN'
    when decided = 'ORGANISATION' and welcome = 'NO' then 'TO'
    when decided = 'ORGANISATION' and welcome = 'YES' then 'FOR'
    when decided = 'ORGANISATION' then 'TO_OR_FOR'
    when decided = 'TOGETHER' then 'WITH'
    else 'BY' end) stored;
create index moment_manner on moment (space_id, manner, told_at desc, id desc) where circle >= 1 and manner is not null;

-- What a moment adds to the tallies, kept so that a change takes away exactly what was added: also when the moment itself
-- is gone by then, which is why it does not go along with it.
create table tallied (
    space_id uuid not null references people.space,
    moment_id uuid not null,
    month date not null,
    classes text[] not null,
    teller_id uuid not null,
    counted boolean not null,
    primary key (space_id, moment_id)
);

-- How many moments of a class were told in a month by one teller: those that the neighbourhood reads, and those of them
-- that their teller lets be counted outside it. Everybody without an account is one teller.
create table tally (
    space_id uuid not null references people.space,
    month date not null,
    class text not null,
    teller_id uuid not null,
    readable int not null,
    counted int not null,
    primary key (space_id, month, class, teller_id)
);

call platform.movable('moment');

do $$
declare each text;
begin
    foreach each in array array['tallied', 'tally'] loop
        execute format('grant select, insert, update, delete on moment.%I to app_count', each);
        execute format('create policy counts on moment.%I for all to app_count using (true) with check (true)', each);
    end loop;
end $$;
grant usage on schema platform, people, moment to app_count;
grant select on moment to app_count;
create policy count_reads on moment for select to app_count using (true);
grant select on people.consent to app_count;
create policy count_reads on people.consent for select to app_count using (true);
grant select on tally to app_rt;
-- A mirror reads thousands of these rows: who looks is asked once, and not for each.
create policy reads on tally for select to app_rt using (
    space_id = (select platform.space()) and (select platform.belongs()));

-- Whether its teller lets it be counted outside the neighbourhood.
create function is_counted(m moment) returns boolean language sql stable as $$
    select coalesce((
        select c.answer = 'YES' from people.consent c
        where c.space_id = m.space_id and c.subject_id = m.id and c.purpose = 'COUNT' and c.side = 'TELLER'
            and (c.person_id is not distinct from m.teller_id or (m.teller_id is null and c.how = 'SPOKEN'))
        order by c.id desc limit 1), false)
$$;

-- Only for a moment that the neighbourhood reads and where an organisation was. What begins with NOT stands beside a flag and
-- is shown to nobody: it says how many tellers would remain if the flag were subtracted from its class.
create function contribution(m moment) returns tallied language sql stable as $$
    select row(
        m.space_id, m.id,
        date_trunc('month', coalesce(m.happened_from::timestamp, m.told_at at time zone 'Europe/Amsterdam'))::date,
        array_remove(array[
            m.manner,
            case when m.manner = 'BY' then case
                when m.doing = 'ORGANISATION' then 'COMMISSIONED'
                when m.doing in ('RESIDENTS', 'TOGETHER') then 'NOT_COMMISSIONED'
                else 'DOING_UNKNOWN' end end,
            case when m.decided = 'ORGANISATION' and m.doing = 'RESIDENTS' then 'HANDS_OF_ANOTHERS_PLAN' end,
            case when m.decided = 'ORGANISATION' and m.idea = 'RESIDENTS' then 'IDEA_TAKEN_OVER' end,
            case when m.decided = 'ORGANISATION' and 'RESIDENTS' is distinct from m.doing
                and 'RESIDENTS' is distinct from m.idea then 'NOT_TAKEN_OVER' end,
            case when m.on_behalf then 'ON_BEHALF' else 'NOT_ON_BEHALF' end], null),
        coalesce(m.teller_id, '00000000-0000-0000-0000-000000000000'),
        is_counted(m))::tallied
    where m.circle >= 1 and m.manner is not null
$$;

create function count_in(p tallied) returns void language sql as $$
    insert into tally (space_id, month, class, teller_id, readable, counted)
    select p.space_id, p.month, c, p.teller_id, 1, p.counted::int from unnest(p.classes) c
    on conflict (space_id, month, class, teller_id) do update
    set readable = tally.readable + excluded.readable, counted = tally.counted + excluded.counted
$$;

-- Nothing is left of who has nothing there any more.
create function count_out(p tallied) returns void language sql as $$
    update tally t set readable = readable - 1, counted = counted - p.counted::int
    where t.space_id = p.space_id and t.month = p.month and t.class = any(p.classes) and t.teller_id = p.teller_id;
    delete from tally t
    where t.space_id = p.space_id and t.month = p.month and t.class = any(p.classes) and t.teller_id = p.teller_id
        and t.readable = 0
$$;
