-- Coming in by a device, or by who signs people in elsewhere. What a browser brings back is checked before it comes here;
-- here it is held against what is kept.
create function ask_challenge(p_key text, p_way text, p_invitation text, p_expires timestamptz) returns void
language sql security definer set search_path = people, pg_temp as $$
    insert into sign_in_challenge (key_hash, way, invitation, expires_at)
    values (decode(p_key, 'hex'), p_way, decode(p_invitation, 'hex'), p_expires)
$$;

-- Gone when it is asked after, so that nothing is answered twice.
create function take_challenge(p_key text, p_way text, p_now timestamptz) returns table (invitation text)
language sql security definer set search_path = people, pg_temp as $$
    with taken as (
        delete from sign_in_challenge c where c.key_hash = decode(p_key, 'hex') and c.way = p_way
        returning c.invitation, c.expires_at)
    select encode(t.invitation, 'hex') from taken t where t.expires_at > p_now
$$;

create function find_passkey(p_credential bytea)
returns table (id uuid, person_id uuid, public_key bytea, counter bigint)
language sql stable security definer set search_path = people, pg_temp as $$
    select k.id, k.person_id, k.public_key, k.counter from passkey k where k.credential_id = p_credential
$$;

-- Of its use a day is kept and no hour, or it would be a log of somebody. A device that counts never counts back: asked here
-- once more, so that of two at the same time only one is the next.
create function finish_by_passkey(
    p_passkey uuid, p_counter bigint, p_sign_in text, p_now timestamptz, p_expires timestamptz) returns boolean
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    v_person uuid;
begin
    update passkey k set counter = p_counter, used_at = date_trunc('day', p_now, 'Europe/Amsterdam')
    where k.id = p_passkey and (p_counter > k.counter or (p_counter = 0 and k.counter = 0))
    returning k.person_id into v_person;
    if v_person is null then
        return false;
    end if;
    insert into sign_in (key_hash, person_id, at, expires_at)
    values (decode(p_sign_in, 'hex'), v_person, p_now, p_expires);
    return true;
end $$;

-- By whom they are there; the first time by a mail address that was checked there. Who is not known here comes in where a
-- link in a mail would let them in too: by an invitation that still holds.
create function finish_by_provider(
    p_issuer text, p_subject text, p_provider text, p_mail text, p_name text, p_invitation text, p_link uuid,
    p_person uuid, p_sign_in text, p_now timestamptz, p_expires timestamptz)
returns table (outcome text, goes_to text, tell_in text)
language plpgsql security definer set search_path = people, public, pg_temp as $$
declare
    v_person uuid;
    v_name text;
    v_slug text;
    v_language text;
begin
    update provider_link l set used_at = date_trunc('day', p_now, 'Europe/Amsterdam')
    where l.issuer = p_issuer and l.subject = p_subject
    returning l.person_id into v_person;
    if v_person is null then
        if p_mail is null then
            return query select 'UNVERIFIED', null::text, null::text;
            return;
        end if;
        select a.person_id into v_person from address a where a.mail = p_mail::citext;
        if exists (select from provider_link l where l.person_id = v_person and l.issuer = p_issuer) then
            return query select 'TAKEN', null::text, null::text;
            return;
        end if;
        if v_person is null then
            select coalesce(nullif(i.for_name, ''), p_name, '') into v_name from invited(p_invitation, p_now) i;
            if v_name is null or v_name = '' then
                return query select case when v_name is null then 'UNKNOWN' else 'NAMELESS' end, null::text, null::text;
                return;
            end if;
            v_person := p_person;
            insert into person (id, name, told_as, since) values (v_person, v_name, v_name, p_now);
            insert into address (person_id, mail) values (v_person, p_mail);
        else
            -- Whoever was here already hears that there is another way in to what is theirs.
            select p.language into v_language from person p where p.id = v_person;
        end if;
        insert into provider_link (id, person_id, issuer, subject, name, made_at, used_at)
        values (p_link, v_person, p_issuer, p_subject, p_provider, p_now, date_trunc('day', p_now, 'Europe/Amsterdam'));
    end if;
    insert into sign_in (key_hash, person_id, at, expires_at)
    values (decode(p_sign_in, 'hex'), v_person, p_now, p_expires);
    if p_invitation is not null then
        v_slug := accept_invitation(v_person, p_invitation, p_now);
    end if;
    return query select 'IN', coalesce('/' || v_slug, '/mij'), v_language;
end $$;

-- One's own way in, taken away: noted, so that no backup from before brings it back.
create function end_way_in(p_id uuid, p_now timestamptz) returns void
language sql security definer set search_path = people, pg_temp as $$
    with passkeys as (
        delete from passkey k where k.id = p_id and k.person_id = platform.person() returning 'people.passkey' as what),
    links as (
        delete from provider_link l where l.id = p_id and l.person_id = platform.person()
        returning 'people.provider-link' as what)
    insert into platform.erasure (id, what, subject_id, at)
    select gen_random_uuid(), e.what, p_id, p_now from (select what from passkeys union all select what from links) e
$$;

grant insert, delete on sign_in_challenge to app_gate;
create policy gate_adds on sign_in_challenge for insert to app_gate with check (true);
create policy gate_takes on sign_in_challenge for delete to app_gate using (true);
grant update (counter, used_at), delete on passkey to app_gate;
create policy gate_counts on passkey for update to app_gate using (true);
create policy gate_ends on passkey for delete to app_gate using (person_id = platform.person());
grant insert, update (used_at), delete on provider_link to app_gate;
create policy gate_adds on provider_link for insert to app_gate with check (true);
create policy gate_uses on provider_link for update to app_gate using (true);
create policy gate_ends on provider_link for delete to app_gate using (person_id = platform.person());

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'ask_challenge(text,text,text,timestamptz)'::regprocedure, 'take_challenge(text,text,timestamptz)',
        'find_passkey(bytea)', 'finish_by_passkey(uuid,bigint,text,timestamptz,timestamptz)',
        'finish_by_provider(text,text,text,text,text,text,uuid,uuid,text,timestamptz,timestamptz)',
        'end_way_in(uuid,timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;
