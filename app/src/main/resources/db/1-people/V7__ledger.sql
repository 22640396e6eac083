-- Reading the ledger back: with names, for whoever it is about, also where they may not read who belongs here.
create function ledger(p_subject uuid)
returns table (
    purpose text, circle smallint, guesthood_id uuid, guest text, side text, person text, answer text,
    text_version int, how text, at timestamptz)
language sql stable security definer set search_path = people, pg_temp as $$
    select c.purpose, c.circle, c.guesthood_id, s.name, c.side, p.name, c.answer, c.text_version, c.how, c.at
    from consent c
    left join guesthood g on g.space_id = c.space_id and g.id = c.guesthood_id
    left join space s on s.id = g.with_space_id
    left join person p on p.id = c.person_id
    where c.space_id = platform.space() and c.subject_id = p_subject and c.purpose in ('READ', 'COUNT')
        and (c.subject_id = platform.subject() or c.person_id = platform.person() or c.teller_id = platform.person())
    order by c.id desc limit 200
$$;

-- A guest beside a row that its reader may see: also its teller who does not belong here knows who reads it.
create function guest_of(p_guesthood uuid, p_now timestamptz)
returns table (name text, under_woo boolean, until_at timestamptz)
language sql stable security definer set search_path = people, pg_temp as $$
    select s.name, s.under_woo is true,
        coalesce(h.ended_at, case when h.until_day < (p_now at time zone 'Europe/Amsterdam')::date
            then (h.until_day + 1)::timestamp at time zone 'Europe/Amsterdam' end)
    from guesthood h join space s on s.id = h.with_space_id
    where h.space_id = platform.space() and h.id = p_guesthood and platform.standing() is not null
$$;

do $$
declare each regprocedure;
begin
    foreach each in array array['ledger(uuid)'::regprocedure, 'guest_of(uuid,timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;
