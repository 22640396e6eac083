-- My passes: what each is for, and whether it still opens something.
create function passes(p_now timestamptz)
returns table (
    id uuid, space_name text, purpose text, may text, until_day date, used_on date, ended_at timestamptz, works boolean)
language sql stable security definer set search_path = people, pg_temp as $$
    select p.id, s.name, p.purpose, p.may, p.until_day, p.used_on, p.ended_at,
        p.ended_at is null and p.until_day >= (p_now at time zone 'Europe/Amsterdam')::date
            and exists (select from stands(p.space_id, p.person_id, p_now) f where f.since <= p.made_at)
    from pass p join space s on s.id = p.space_id
    where p.person_id = platform.person()
    order by p.made_at desc, p.id
$$;

-- How many work in the space that was entered, for who keeps it: not whose, and not what for.
create function passes_here(p_now timestamptz) returns bigint
language sql stable security definer set search_path = people, pg_temp as $$
    select count(*) from pass p
    where p.space_id = platform.space() and platform.keeps() and p.ended_at is null
        and p.until_day >= (p_now at time zone 'Europe/Amsterdam')::date
        and exists (select from stands(p.space_id, p.person_id, p_now) f where f.since <= p.made_at)
$$;

revoke all on function passes(timestamptz), passes_here(timestamptz) from public;
grant execute on function passes(timestamptz), passes_here(timestamptz) to app_rt;
alter function passes(timestamptz) owner to app_gate;
alter function passes_here(timestamptz) owner to app_gate;
