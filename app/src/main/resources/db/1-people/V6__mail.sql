-- What happens by mail: another address, and a word to keepers when something waits.
grant update on address to app_gate;
create policy gate_changes on address for update to app_gate using (true);
grant delete on address_link to app_gate;
create policy gate_uses on address_link for delete to app_gate using (true);

create function address_link_holds(p_key text, p_now timestamptz) returns boolean
language sql security definer set search_path = people, pg_temp as $$
    select exists (select from address_link l where l.key_hash = decode(p_key, 'hex') and l.expires_at > p_now)
$$;

-- The address that was, so that it can be told; nothing when the link is over, or when somebody else has the new one.
create function use_address_link(p_key text, p_now timestamptz) returns text
language plpgsql security definer set search_path = people, public, pg_temp as $$
declare
    v_link address_link;
    v_before text;
begin
    delete from address_link l where l.key_hash = decode(p_key, 'hex') and l.expires_at > p_now returning * into v_link;
    if v_link.key_hash is null or exists (select from address a where a.mail = v_link.mail) then
        return null;
    end if;
    select a.mail into v_before from address a where a.person_id = v_link.person_id for update;
    update address a set mail = v_link.mail where a.person_id = v_link.person_id;
    return v_before;
end $$;

grant insert, update on digest to app_gate;
create policy gate_adds on digest for insert to app_gate with check (true);
create policy gate_changes on digest for update to app_gate using (true);

-- Noted by whoever asks for something, also without signing in: what waits and how much of it is not said here.
create function note_waiting(p_now timestamptz) returns void
language sql security definer set search_path = people, pg_temp as $$
    insert into digest (space_id, since) select platform.space(), p_now where platform.space() is not null
    on conflict (space_id) do update set since = coalesce(digest.since, excluded.since)
$$;

-- Taken in one step, so that two nodes never send the same mail.
create function take_digests(p_now timestamptz)
returns table (mail text, language text, formal boolean, name text, slug text)
language sql security definer set search_path = people, pg_temp as $$
    with due as (
        update digest d set since = null, mailed_at = p_now
        where d.since is not null and (d.mailed_at is null or d.mailed_at < p_now - interval '20 hours')
        returning d.space_id)
    select a.mail::text, p.language, s.formal, s.name, s.slug
    from due
    join space s on s.id = due.space_id
    join standing t on t.space_id = due.space_id and t.standing = 'KEEPER'
    join person p on p.id = t.person_id
    join address a on a.person_id = p.id
    where not exists (select from digest_off o where o.space_id = due.space_id and o.person_id = t.person_id)
$$;

grant select, insert, delete on digest_off to app_rt;
create policy reads on digest_off for select to app_rt using (space_id = platform.space() and person_id = platform.person());
create policy adds on digest_off for insert to app_rt with check (
    space_id = platform.space() and person_id = platform.person() and platform.keeps());
create policy ends on digest_off for delete to app_rt using (space_id = platform.space() and person_id = platform.person());

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'address_link_holds(text,timestamptz)'::regprocedure, 'use_address_link(text,timestamptz)',
        'note_waiting(timestamptz)', 'take_digests(timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;
