-- Persons who go for good: no row is left that says who they were. What they agreed to and what they did with a key stays
-- in the ledgers, as that of nobody; so does a line about them, without their name.
create procedure forget(p_persons uuid[]) language plpgsql set search_path = people, pg_temp as $$
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
    call platform.unname(p_persons);
    delete from address where person_id = any(p_persons);
    delete from person where id = any(p_persons);
end $$;

-- Somebody by themselves.
create function forget_me() returns void
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    insert into platform.erasure (id, what, subject_id, at)
    select gen_random_uuid(), 'people.person', platform.person(), now() where platform.person() is not null;
    call forget(array[platform.person()]);
end $$;
revoke all on procedure forget(uuid[]) from public;
grant execute on procedure forget(uuid[]) to app_erase;
revoke all on function forget_me() from public;
grant execute on function forget_me() to app_rt;
alter function forget_me() owner to app_erase;
grant usage on schema platform to app_erase;
grant update (name) on invitation to app_erase;
grant update (about) on keeper_act to app_erase;

-- A whole space goes. What it had with others is theirs: it stays with them, and the other side has no name any more.
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
    delete from sign_in where expires_at < p_now;
$$;
revoke all on function sweep(timestamptz) from public;
grant execute on function sweep(timestamptz) to app_rt;
alter function sweep(timestamptz) owner to app_erase;
