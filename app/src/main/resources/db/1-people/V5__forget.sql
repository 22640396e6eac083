-- Somebody leaves for good: no row is left that says who they were. What they agreed to stays in the ledger without them.
create function forget_me() returns void
language sql security definer set search_path = people, pg_temp as $$
    delete from sign_in where person_id = platform.person();
    delete from guest where person_id = platform.person();
    delete from standing where person_id = platform.person();
    delete from address_link where person_id = platform.person();
    delete from digest_off where person_id = platform.person();
    delete from address where person_id = platform.person();
    delete from person where id = platform.person();
$$;
alter function forget_me() owner to app_erase;
revoke all on function forget_me() from public;
grant execute on function forget_me() to app_rt;
grant usage on schema platform to app_erase;
