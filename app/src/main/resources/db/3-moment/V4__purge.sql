-- What was taken back longer ago than its teller can regret is gone for good, with all that hangs on it.
create function purge_due(p_now timestamptz) returns bigint
language sql security definer set search_path = moment, pg_temp as $$
    with due as (
        delete from moment m using withdrawal w
        where w.space_id = m.space_id and w.moment_id = m.id and w.gone_at <= p_now and m.circle = -1
        returning m.id)
    select count(*) from due
$$;
revoke all on function purge_due(timestamptz) from public;
grant execute on function purge_due(timestamptz) to app_rt;
alter function purge_due(timestamptz) owner to app_erase;

-- Somebody leaves and their stories stay: nameless, and nobody's to change. The policies of a moment would not let its
-- teller give it away. Which ones they were is for the tallies.
create function let_go() returns uuid[]
language plpgsql security definer set search_path = moment, pg_temp as $$
declare
    v_own uuid[] := array(
        select id from moment where space_id = platform.space() and teller_id = platform.person());
begin
    update moment set teller_id = null, told_as = null where space_id = platform.space() and id = any(v_own);
    update wish set teller_id = null where space_id = platform.space() and teller_id = platform.person();
    update reader set teller_id = null where space_id = platform.space() and teller_id = platform.person();
    delete from reading where space_id = platform.space() and person_id = platform.person();
    return v_own;
end $$;
grant update (told_as) on moment to app_erase;
revoke all on function let_go() from public;
grant execute on function let_go() to app_rt;
alter function let_go() owner to app_erase;
