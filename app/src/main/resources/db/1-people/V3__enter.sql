-- Entering: checks what the actor's keys open and sets it for this transaction. `set local` by execute, because on a
-- distributed PostgreSQL only that reaches every node.
create function entered(p_space uuid, p_person uuid, p_standing text, p_guesthood uuid, p_subject uuid)
returns void language plpgsql security invoker as $$
begin
    execute format(
        'set local app.space = %L; set local app.person = %L; set local app.standing = %L; set local app.guesthood = %L;
        set local app.subject = %L; set local app.reach = %L',
        coalesce(p_space::text, ''), coalesce(p_person::text, ''), coalesce(p_standing, ''),
        coalesce(p_guesthood::text, ''), coalesce(p_subject::text, ''),
        case p_standing
            when 'KEEPER' then 1 when 'MEMBER' then 1 when 'GUEST' then 2 when 'VISITOR' then 3 else 9 end);
end $$;

-- For the rest of this transaction nobody in particular: what only they see is out of sight. It only ever narrows.
create function step_back() returns void language plpgsql security invoker as $$
begin
    execute format('set local app.person = %L', '');
end $$;

create function signed_in(p_sign_in text, p_now timestamptz) returns uuid language sql stable as $$
    select person_id from people.sign_in where key_hash = decode(p_sign_in, 'hex') and expires_at > p_now
$$;

-- How somebody stands in a space today, of their own: as who belongs there, or else as a guest; and since when.
create function stands(p_space uuid, p_person uuid, p_now timestamptz)
returns table (standing text, guesthood_id uuid, since timestamptz) language sql stable as $$
    select f.standing, f.guesthood_id, f.since from (
        select s.standing, null::uuid as guesthood_id, s.since, 1 as rank, null::date as from_day from people.standing s
        where s.space_id = p_space and s.person_id = p_person
        union all
        select 'GUEST', h.id, g.named_at, 2, h.from_day
        from people.guest g join people.guesthood h on h.space_id = g.space_id and h.id = g.guesthood_id
        where g.space_id = p_space and g.person_id = p_person and h.ended_at is null
            and (p_now at time zone 'Europe/Amsterdam')::date between h.from_day and least(h.until_day, g.works_here_until)) f
    order by f.rank, f.from_day desc limit 1
$$;

-- A pass opens what its owner can open, and no longer than they stay: who comes back makes another.
create function enter(p_sign_in text, p_link text, p_slip text, p_pass text, p_slug text, p_now timestamptz)
returns table (
    space_id uuid, slug text, name text, about text, kind text, open boolean, formal boolean, waits boolean,
    doors text[], standing text, guesthood_id uuid, subject_id uuid,
    person_id uuid, person_name text, language text, may text)
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    v_pass pass;
    v_space space;
    v_person person;
    v_slip slip;
    v_standing text;
    v_guesthood uuid;
    v_today date := (p_now at time zone 'Europe/Amsterdam')::date;
begin
    select * into v_pass from pass k
    where k.key_hash = decode(p_pass, 'hex') and k.ended_at is null and k.until_day >= v_today;
    select * into v_person from person p
    where p.id = case when p_pass is null then signed_in(p_sign_in, p_now) else v_pass.person_id end;
    select * into v_slip from slip s where s.code_hash = decode(p_slip, 'hex');
    select * into v_space from space s
    where case
        when p_pass is not null then s.id = v_pass.space_id
        when p_slug is not null then s.slug = p_slug
        when p_link is not null then s.id = (
            select l.space_id from telling_link l where l.link = p_link and l.ended_at is null)
        else s.id = v_slip.space_id end;
    if v_space.id is null then
        return;
    end if;
    if v_slip.space_id <> v_space.id then
        v_slip := null;
    end if;

    select f.standing, f.guesthood_id into v_standing, v_guesthood from stands(v_space.id, v_person.id, p_now) f
    where v_pass.id is null or f.since <= v_pass.made_at;
    if v_standing is null and p_pass is null then
        v_standing := case
            when v_slip.subject_id is not null then 'TELLER'
            when exists (select from telling_link l
                where l.space_id = v_space.id and l.link = p_link and l.ended_at is null) then 'TELLER'
            when v_space.open then 'VISITOR'
            when exists (select from trace t where t.space_id = v_space.id and t.person_id = v_person.id) then 'TELLER' end;
    end if;
    if v_standing is null then
        return;
    end if;

    if v_pass.id is not null and v_pass.used_on is distinct from v_today then
        update pass k set used_on = v_today
        where k.space_id = v_pass.space_id and k.id = v_pass.id and k.used_on is distinct from v_today;
    end if;
    perform entered(v_space.id, v_person.id, v_standing, v_guesthood, v_slip.subject_id);
    return query select
        v_space.id, v_space.slug, v_space.name, v_space.about, v_space.kind, v_space.open, v_space.formal, v_space.waits,
        array(select d.name from door d where d.space_id = v_space.id), v_standing, v_guesthood, v_slip.subject_id,
        v_person.id, v_person.name, v_person.language, v_pass.may;
end $$;

-- Where somebody can come in today, or left something of theirs.
create function places(p_now timestamptz) returns table (space_id uuid, slug text, name text, standing text)
language sql stable security definer set search_path = people, pg_temp as $$
    select distinct on (s.name, s.id) s.id, s.slug, s.name, f.standing
    from (
        select t.space_id, t.standing, 1 as rank from standing t where t.person_id = platform.person()
        union all
        select g.space_id, 'GUEST', 2 from guest g
        join guesthood h on h.space_id = g.space_id and h.id = g.guesthood_id
        where g.person_id = platform.person() and h.ended_at is null
            and (p_now at time zone 'Europe/Amsterdam')::date between h.from_day and least(h.until_day, g.works_here_until)
        union all
        select t.space_id, 'TRACE', 3 from trace t where t.person_id = platform.person()) f
    join space s on s.id = f.space_id
    order by s.name, s.id, f.rank
$$;

-- Only who somebody is, for pages outside any space.
create function recognise(p_sign_in text, p_now timestamptz)
returns table (person_id uuid, person_name text, language text, formal boolean)
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    perform entered(null, signed_in(p_sign_in, p_now), null, null, null);
    return query select p.id, p.name, p.language,
        -- Said "u" to in every place they belong to, or else where they were, they are said "u" to outside them as well.
        coalesce(
            (select bool_and(s.formal) from standing t join space s on s.id = t.space_id where t.person_id = p.id),
            (select bool_and(s.formal) from trace t join space s on s.id = t.space_id where t.person_id = p.id),
            false)
    from person p where p.id = platform.person();
end $$;

-- What a guest is called, for whoever reads its name beside a story: the policies of spaces would be asked once a story.
create function guest_name(p_space uuid, p_guesthood uuid) returns text
language sql stable security definer set search_path = people, pg_temp as $$
    select s.name from guesthood h join space s on s.id = h.with_space_id
    where h.space_id = p_space and h.id = p_guesthood and h.ended_at is null
        and p_space = platform.space() and (platform.belongs() or platform.guesthood() = p_guesthood)
$$;

revoke all on function stands from public;
grant execute on function signed_in, entered, stands to app_gate;
revoke all on function enter, guest_name, places, recognise, entered, step_back, signed_in from public;
grant execute on function enter, guest_name, places, recognise, step_back to app_rt;
alter function enter owner to app_gate;
alter function guest_name owner to app_gate;
alter function places owner to app_gate;
alter function recognise owner to app_gate;
