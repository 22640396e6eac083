-- Persons who go for good: no row is left that says who they were. What they agreed to and what they did with a key stays
-- in the ledgers, as that of nobody; so does a line about them, without their name.
create procedure let_go(p_persons uuid[]) language plpgsql set search_path = people, pg_temp as $$
begin
    update keeper_act k set about = '…'
    from person p
    where p.id = any(p_persons) and k.about in (p.name, p.told_as) and exists (
        select from (
            select s.space_id from standing s where s.person_id = p.id
            union all select t.space_id from trace t where t.person_id = p.id
            union all select g.space_id from guest g where g.person_id = p.id) here
        where here.space_id = k.space_id);
    delete from sign_in where person_id = any(p_persons);
    delete from passkey where person_id = any(p_persons);
    delete from provider_link where person_id = any(p_persons);
    delete from pass where person_id = any(p_persons);
    delete from guest where person_id = any(p_persons);
    delete from standing where person_id = any(p_persons);
    delete from address_link l
    where l.person_id = any(p_persons)
        or exists (select from address a where a.person_id = any(p_persons) and a.mail = l.mail);
    delete from digest_off where person_id = any(p_persons);
    delete from trace where person_id = any(p_persons);
    delete from key_proposal where person_id = any(p_persons) or proposed_by = any(p_persons);
    delete from key_naming where person_id = any(p_persons) or named_by = any(p_persons);
    delete from sign_in_link l using address a where a.person_id = any(p_persons) and a.mail = l.mail;
    update invitation i set name = '' from invitation_use u
    where u.person_id = any(p_persons) and u.space_id = i.space_id and u.invitation_id = i.id;
    delete from invitation_use where person_id = any(p_persons);
    delete from address where person_id = any(p_persons);
    delete from person where id = any(p_persons);
end $$;

-- The same, and where an id of theirs has to stay it becomes that of nobody.
create procedure forget(p_persons uuid[]) language plpgsql set search_path = people, pg_temp as $$
begin
    call let_go(p_persons);
    call platform.unname(p_persons);
end $$;

-- Somebody by themselves.
create function forget_me() returns void
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    insert into platform.erasure (id, what, subject_id, at)
    select gen_random_uuid(), 'people.person', platform.person(), now() where platform.person() is not null;
    call forget(array[platform.person()]);
end $$;
revoke all on procedure let_go(uuid[]), forget(uuid[]) from public;
grant execute on procedure let_go(uuid[]), forget(uuid[]) to app_erase;
revoke all on function forget_me() from public;
grant execute on function forget_me() to app_rt;
alter function forget_me() owner to app_erase;
grant usage on schema platform to app_erase;
grant update (name) on invitation to app_erase;
grant update (about) on keeper_act to app_erase;

-- A whole space goes. What it had with others is theirs: it stays with them, and the other side has no name any more. Nobody
-- stands in for it only where another space has something with it.
create procedure farewell(p_space uuid, p_nobody uuid, p_now timestamptz) language sql
set search_path = people, pg_temp as $$
    insert into space (id, kind, slug, name, slip_key, founded_at)
    select p_nobody, s.kind, 'weg-' || left(md5(p_nobody::text), 16), 'Een plek die er niet meer is',
        decode(md5(gen_random_uuid()::text), 'hex'), min(g.let_in_at)
    from space s join guesthood g on g.with_space_id = s.id and g.space_id <> s.id
    where s.id = p_space
    group by s.kind;
    delete from guest t using guesthood g
    where g.with_space_id = p_space and t.space_id = g.space_id and t.guesthood_id = g.id;
    update guesthood set with_space_id = p_nobody, ended_at = coalesce(ended_at, p_now),
        ended_in = case when ended_in = p_space or ended_at is null then p_nobody else ended_in end
    where with_space_id = p_space and space_id <> p_space;
$$;
revoke all on procedure farewell(uuid, uuid, timestamptz) from public;
grant execute on procedure farewell(uuid, uuid, timestamptz) to app_erase;
grant update (with_space_id, ended_at) on guesthood to app_erase;
grant insert on space to app_erase;
create policy erase_stands_in on space for insert to app_erase with check (true);
-- Who was known here by name alone comes in as a whole.
grant update (kind, slug, name, about, open, formal, waits, under_woo, slip_key, founded_at) on space to app_move;
create policy move_settles on space for update to app_move using (not exists (
    select from standing s where s.space_id = space.id));

-- Links and sign-ins that are over are kept by nobody.
create function sweep(p_now timestamptz) returns void
language sql security definer set search_path = people, pg_temp as $$
    delete from sign_in_link where expires_at < p_now - interval '1 day';
    delete from address_link where expires_at < p_now - interval '1 day';
    delete from sign_in_challenge where expires_at < p_now;
    delete from sign_in where expires_at < p_now;
    delete from pass where coalesce(ended_at, until_day::timestamptz) < p_now - interval '30 days';
$$;
revoke all on function sweep(timestamptz) from public;
grant execute on function sweep(timestamptz) to app_rt;
alter function sweep(timestamptz) owner to app_erase;
