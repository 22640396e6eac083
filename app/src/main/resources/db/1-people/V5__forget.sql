-- Somebody leaves for good: no row is left that says who they were. What they agreed to stays in the ledger without them.
create function forget_me() returns void
language sql security definer set search_path = people, pg_temp as $$
    insert into platform.erasure (id, what, subject_id, at)
    select gen_random_uuid(), 'people.person', platform.person(), now() where platform.person() is not null;
    delete from sign_in where person_id = platform.person();
    delete from guest where person_id = platform.person();
    delete from standing where person_id = platform.person();
    delete from address_link where person_id = platform.person();
    delete from digest_off where person_id = platform.person();
    delete from trace where person_id = platform.person();
    delete from key_proposal where platform.person() in (person_id, proposed_by);
    delete from key_naming where platform.person() in (person_id, named_by);
    delete from sign_in_link l using address a where a.person_id = platform.person() and a.mail = l.mail;
    update invitation i set name = '' from invitation_use u
    where u.person_id = platform.person() and u.space_id = i.space_id and u.invitation_id = i.id;
    delete from invitation_use where person_id = platform.person();
    delete from address where person_id = platform.person();
    delete from person where id = platform.person();
$$;
revoke all on function forget_me() from public;
grant execute on function forget_me() to app_rt;
alter function forget_me() owner to app_erase;
grant usage on schema platform to app_erase;
grant update (name) on invitation to app_erase;
create policy erase_unnames on invitation for update to app_erase using (true);

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
