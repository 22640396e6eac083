-- How much a guest reads, out of how much, each counted no further than so many: asked for each guest on every home page. The
-- newest come from their index in its order; whatever else the planner thinks of reads all of them to count a few.
create function let_read(p_guesthood uuid, p_most int, out let int, out told int)
language sql stable security definer set search_path = moment, pg_temp set enable_bitmapscan = off set enable_seqscan = off as $$
    select (
        select count(*)::int from (
            select from reader r
            where r.space_id = platform.space() and r.guesthood_id = p_guesthood
            order by r.told_at desc, r.moment_id desc limit p_most) r), (
        select count(*)::int from (
            select from moment m
            where m.space_id = platform.space() and m.circle >= 1
            order by m.told_at desc, m.id desc limit p_most) m)
    where platform.belongs() and exists (
        select from people.guesthood g
        where g.space_id = platform.space() and g.id = p_guesthood and g.ended_at is null)
$$;
grant select on reader to app_count;
create policy count_reads on reader for select to app_count using (true);
revoke all on function let_read(uuid, int) from public;
grant execute on function let_read(uuid, int) to app_rt;
alter function let_read(uuid, int) owner to app_count;
