-- Asking for a link tells the caller nothing but which mail to send, and in which language; the page is the same for every address.
create function begin_sign_in(
    p_mail text, p_name text, p_invitation text, p_key text, p_goes_to text, p_now timestamptz, p_expires timestamptz)
returns text language plpgsql security definer set search_path = people, public, pg_temp as $$
declare
    v_language text := (
        select p.language from address a join person p on p.id = a.person_id where a.mail = p_mail::citext);
begin
    if v_language is not null or p_invitation is not null then
        insert into sign_in_link (key_hash, mail, name, invitation, goes_to, made_at, expires_at)
        values (decode(p_key, 'hex'), p_mail, p_name, decode(p_invitation, 'hex'), p_goes_to, p_now, p_expires);
        return coalesce(v_language, 'nl');
    end if;
    return null;
end $$;

-- A mail scanner that opens the link only sees a button: nothing is used up by looking.
create function sign_in_link_holds(p_key text, p_now timestamptz) returns boolean
language sql security definer set search_path = people, pg_temp as $$
    select exists (select from sign_in_link l
        where l.key_hash = decode(p_key, 'hex') and l.used_at is null and l.expires_at > p_now)
$$;

create function invited(p_key text, p_now timestamptz)
returns table (
    space_id uuid, invitation_id uuid, slug text, space_name text, kind text, formal boolean, gives text,
    meant_for text, made_by uuid, made_by_name text, for_name text, expires_at timestamptz)
language sql security definer set search_path = people, pg_temp as $$
    select i.space_id, i.id, s.slug, s.name, s.kind, s.formal, i.gives, i.meant_for, i.made_by, p.name, i.name, i.expires_at
    from invitation i join space s on s.id = i.space_id join person p on p.id = i.made_by
    where i.key_hash = decode(p_key, 'hex') and i.ended_at is null and i.expires_at > p_now
        and i.most_uses > (select count(*) from invitation_use u where u.space_id = i.space_id and u.invitation_id = i.id)
$$;

create function accept_invitation(p_person uuid, p_key text, p_now timestamptz) returns text
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    v_found record;
begin
    -- Two people at the last place of one invitation: one after the other.
    perform from invitation i where i.key_hash = decode(p_key, 'hex') for update;
    select * into v_found from invited(p_key, p_now);
    if v_found.space_id is null then
        return null;
    end if;
    insert into invitation_use (space_id, invitation_id, person_id, at)
    values (v_found.space_id, v_found.invitation_id, p_person, p_now)
    on conflict do nothing;
    -- Who came in by this link before and was asked to go does not come back by it.
    if not found and not exists (
            select from standing t where t.space_id = v_found.space_id and t.person_id = p_person) then
        return null;
    end if;
    insert into standing (space_id, person_id, standing, since, invitation_id, came_by)
    values (v_found.space_id, p_person, v_found.gives, p_now, v_found.invitation_id, v_found.made_by)
    on conflict (space_id, person_id) do update set standing = 'KEEPER' where v_found.gives = 'KEEPER';
    return v_found.slug;
end $$;

create function accept_as_signed_in(p_sign_in text, p_key text, p_now timestamptz) returns text
language sql security definer set search_path = people, pg_temp as $$
    select accept_invitation(signed_in(p_sign_in, p_now), p_key, p_now) where signed_in(p_sign_in, p_now) is not null
$$;

create function finish_sign_in(p_key text, p_person uuid, p_sign_in text, p_device text, p_now timestamptz, p_expires timestamptz)
returns text language plpgsql security definer set search_path = people, public, pg_temp as $$
declare
    v_link sign_in_link;
    v_person uuid;
    v_slug text;
begin
    update sign_in_link l set used_at = p_now
    where l.key_hash = decode(p_key, 'hex') and l.used_at is null and l.expires_at > p_now
    returning * into v_link;
    if v_link.key_hash is null then
        return null;
    end if;
    select a.person_id into v_person from address a where a.mail = v_link.mail;
    if v_person is null then
        v_person := p_person;
        insert into person (id, name, told_as, since)
        values (v_person, v_link.name, v_link.name, p_now);
        insert into address (person_id, mail) values (v_person, v_link.mail);
    end if;
    insert into sign_in (key_hash, person_id, at, expires_at, device)
    values (decode(p_sign_in, 'hex'), v_person, p_now, p_expires, p_device);
    if v_link.invitation is not null then
        v_slug := accept_invitation(v_person, encode(v_link.invitation, 'hex'), p_now);
    end if;
    return coalesce('/' || v_slug, v_link.goes_to);
end $$;

-- The founding of a space, by a one-time link that the operator's console printed.
create function founding_holds(p_key text) returns boolean
language sql security definer set search_path = people, pg_temp as $$
    select exists (select from founding_link f where f.key_hash = decode(p_key, 'hex') and f.used_at is null)
$$;

create function offer_founding(p_key text, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    if exists (select from space) then
        return false;
    end if;
    -- Each start prints a link: only the newest one founds, so that no old line on a console founds a second space.
    update founding_link set used_at = p_now where used_at is null;
    insert into founding_link (key_hash, made_at) values (decode(p_key, 'hex'), p_now);
    return true;
end $$;

create function found_space(
    p_key text, p_space uuid, p_kind text, p_slug text, p_name text, p_about text, p_slip_key text, p_link text,
    p_person uuid, p_person_name text, p_mail text, p_sign_in text, p_now timestamptz, p_expires timestamptz)
returns boolean language plpgsql security definer set search_path = people, public, pg_temp as $$
declare
    v_person uuid;
begin
    v_person := platform.person();
    if p_key is null and v_person is null then
        return false;
    end if;
    -- A founding link proves nothing about an address that somebody already has.
    if v_person is null and exists (select from address a where a.mail = p_mail::citext) then
        return false;
    end if;
    if p_key is not null then
        update founding_link f set used_at = p_now where f.key_hash = decode(p_key, 'hex') and f.used_at is null;
        if not found then
            return false;
        end if;
    end if;
    if v_person is null then
        v_person := p_person;
        insert into person (id, name, told_as, since) values (v_person, p_person_name, p_person_name, p_now);
        insert into address (person_id, mail) values (v_person, p_mail);
    end if;
    insert into space (id, kind, slug, name, about, slip_key, founded_at)
    values (p_space, p_kind, p_slug, p_name, p_about, decode(p_slip_key, 'hex'), p_now);
    insert into standing (space_id, person_id, standing, since) values (p_space, v_person, 'KEEPER', p_now);
    insert into telling_link (space_id, link, made_by, made_at) values (p_space, p_link, v_person, p_now);
    insert into sign_in (key_hash, person_id, at, expires_at)
    values (decode(p_sign_in, 'hex'), v_person, p_now, p_expires);
    return true;
end $$;

grant update on standing, invitation to app_gate;
create policy gate_raises on standing for update to app_gate using (true);
create policy gate_locks on invitation for update to app_gate using (true);

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'begin_sign_in(text,text,text,text,text,timestamptz,timestamptz)'::regprocedure,
        'sign_in_link_holds(text,timestamptz)', 'invited(text,timestamptz)',
        'accept_invitation(uuid,text,timestamptz)', 'accept_as_signed_in(text,text,timestamptz)',
        'finish_sign_in(text,uuid,text,text,timestamptz,timestamptz)',
        'founding_holds(text)', 'offer_founding(text,timestamptz)',
        'found_space(text,uuid,text,text,text,text,text,text,uuid,text,text,text,timestamptz,timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        -- Only what finishes a sign-in, and accept_as_signed_in, may say who accepts.
        if each <> 'accept_invitation(uuid,text,timestamptz)'::regprocedure then
            execute format('grant execute on function %s to app_rt', each);
        end if;
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;

-- The organisation with this word or this name, for a keeper who lets it in: it has to be known, nobody leafs through them.
create function organisation(p_word text) returns table (id uuid, name text)
language sql stable security definer set search_path = people, pg_temp as $$
    with known as (
        select s.id, s.name, s.slug = p_word as by_word from space s
        where s.kind = 'ORGANISATION' and platform.keeps() and (s.slug = p_word or lower(s.name) = lower(p_word)))
    select k.id, k.name from known k
    where k.by_word or (select count(*) from known) = 1
$$;
revoke all on function organisation(text) from public;
grant execute on function organisation(text) to app_rt;
alter function organisation(text) owner to app_gate;
