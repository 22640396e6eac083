call platform.movable('moment');

-- A moment is read by whoever its circle reaches, by its teller, by the holder of its slip, and by keepers while it
-- waits for them. A guest reads what it was let read, and what is public.

grant select, insert on moment to app_rt;
grant update (
    circle, text, text_version, happened_from, happened_until, place, present, organisation, idea, decided, doing,
    welcome, on_behalf, photo_alt, photo_width, photo_height) on moment to app_rt;
grant delete on moment to app_rt;
create policy reads on moment for select to app_rt using (
    space_id = platform.space() and (
        (circle >= platform.reach() and (circle <> 2 or platform.belongs() or exists (
            select from reader r
            where r.space_id = moment.space_id and r.guesthood_id = platform.guesthood() and r.moment_id = moment.id)))
        or teller_id = platform.person()
        or id = platform.subject()
        or (platform.keeps() and circle = 0 and (
            exists (
                select from wish w
                where w.space_id = moment.space_id and w.moment_id = moment.id
                    and w.teller_id is not distinct from moment.teller_id)
            or exists (
                select from objection o
                where o.space_id = moment.space_id and o.moment_id = moment.id and o.answered_at is null)))));
-- Nobody tells wider than the neighbourhood, and at a door where stories wait not even that.
create policy tells on moment for insert to app_rt with check (
    space_id = platform.space()
    and teller_id is not distinct from platform.person()
    and platform.standing() is not null
    and circle <= case when platform.belongs() or exists (
        select from people.space s where s.id = platform.space() and not s.waits) then 1 else 0 end);
-- A teller changes what is their own, and takes it no further than the neighbourhood: further takes a keeper's yes.
create policy changes on moment for update to app_rt
    using (space_id = platform.space() and (teller_id = platform.person() or id = platform.subject()))
    with check (
        space_id = platform.space() and circle <= 1 and (teller_id = platform.person() or id = platform.subject()));
-- A keeper decides who reads, about the very text that they read, and changes nothing else.
grant usage on schema moment to app_gate;
grant select (space_id, id, text_version, circle), update (circle) on moment to app_gate;
create policy gate_reads on moment for select to app_gate using (space_id = platform.space() and platform.keeps());
create policy gate_moves on moment for update to app_gate using (space_id = platform.space() and platform.keeps());
grant select on wish, objection to app_gate;
create policy gate_reads on wish for select to app_gate using (space_id = platform.space() and platform.keeps());
create policy gate_reads on objection for select to app_gate using (space_id = platform.space() and platform.keeps());
-- Wider only where the teller asked for it, narrower only where somebody said that it is about them.
create function decide(p_moment uuid, p_version int, p_circle int) returns boolean
language plpgsql security definer set search_path = moment, pg_temp as $$
begin
    update moment set circle = p_circle
    where space_id = platform.space() and id = p_moment and text_version = p_version and circle >= 0
        and case
            when p_circle = 0 then exists (
                select from objection o
                where o.space_id = moment.space_id and o.moment_id = moment.id and o.answered_at is null)
            else exists (
                select from wish w
                where w.space_id = moment.space_id and w.moment_id = moment.id and w.circle = p_circle) end;
    return found;
end $$;
revoke all on function decide(uuid, int, int) from public;
grant execute on function decide(uuid, int, int) to app_rt;
alter function decide(uuid, int, int) owner to app_gate;
create policy purges on moment for delete to app_rt using (
    space_id = platform.space() and (teller_id = platform.person() or id = platform.subject()));

grant select, insert, delete on wish to app_rt;
create policy reads on wish for select to app_rt using (
    space_id = platform.space() and (platform.keeps() or moment_id = platform.subject() or teller_id = platform.person()));
create policy asks on wish for insert to app_rt with check (
    space_id = platform.space() and teller_id is not distinct from platform.person());
create policy answers on wish for delete to app_rt using (
    space_id = platform.space() and (platform.keeps() or moment_id = platform.subject() or teller_id = platform.person()));

-- A guest that has gone is asked for no more, from whichever side its stay was ended.
grant delete on wish to app_gate;
create policy gate_reads_past on wish for select to app_gate using (guesthood_id is not null and exists (
    select from people.guesthood g
    where g.space_id = wish.space_id and g.id = wish.guesthood_id and g.ended_at is not null));
create policy gate_ends_past on wish for delete to app_gate using (guesthood_id is not null and exists (
    select from people.guesthood g
    where g.space_id = wish.space_id and g.id = wish.guesthood_id and g.ended_at is not null));
create function end_wishes(p_space uuid, p_guesthood uuid) returns void
language sql security definer set search_path = moment, pg_temp as $$
    delete from wish w where w.space_id = p_space and w.guesthood_id = p_guesthood
$$;
revoke all on function end_wishes(uuid, uuid) from public;
grant execute on function end_wishes(uuid, uuid) to app_rt;
alter function end_wishes(uuid, uuid) owner to app_gate;

grant select, insert, delete on reader to app_rt;
create policy reads on reader for select to app_rt using (
    space_id = platform.space() and (
        platform.belongs() or guesthood_id = platform.guesthood()
        or teller_id = platform.person() or moment_id = platform.subject()));
create policy lets on reader for insert to app_rt with check (space_id = platform.space() and platform.keeps());
create policy ends on reader for delete to app_rt using (
    space_id = platform.space() and (platform.keeps() or moment_id = platform.subject() or teller_id = platform.person()));

-- What hangs on a moment is seen by whoever sees the moment: the policies of the moment decide inside the question.
do $$
declare each text;
begin
    foreach each in array array['photo', 'reading'] loop
        execute format('create policy reads on moment.%1$I for select to app_rt using (
            space_id = platform.space() and exists (
                select from moment.moment m where m.space_id = %1$I.space_id and m.id = %1$I.moment_id))', each);
    end loop;
    foreach each in array array['correction', 'withdrawal'] loop
        execute format('create policy reads on moment.%1$I for select to app_rt using (
            space_id = platform.space() and exists (
                select from moment.moment m where m.space_id = %1$I.space_id and m.id = %1$I.moment_id
                    and (m.teller_id = platform.person() or m.id = platform.subject())))', each);
        execute format('create policy adds on moment.%1$I for insert to app_rt with check (
            space_id = platform.space() and exists (
                select from moment.moment m where m.space_id = %1$I.space_id and m.id = %1$I.moment_id
                    and (m.teller_id = platform.person() or m.id = platform.subject())))', each);
    end loop;
end $$;

grant select, insert, update, delete on photo to app_rt;
create policy adds on photo for insert to app_rt with check (space_id = platform.space());
create policy changes on photo for update to app_rt using (
    space_id = platform.space() and exists (
        select from moment m where m.space_id = photo.space_id and m.id = photo.moment_id
            and (m.teller_id = platform.person() or m.id = platform.subject())));
create policy ends on photo for delete to app_rt using (
    space_id = platform.space() and exists (
        select from moment m where m.space_id = photo.space_id and m.id = photo.moment_id
            and (m.teller_id = platform.person() or m.id = platform.subject())));

grant select, insert on reading to app_rt;
grant update (shown_at) on reading to app_rt;
grant delete on reading to app_rt;
create policy ends on reading for delete to app_rt using (space_id = platform.space() and person_id = platform.person());
create policy adds on reading for insert to app_rt with check (
    space_id = platform.space() and person_id = platform.person() and exists (
        select from moment m where m.space_id = reading.space_id and m.id = reading.moment_id));
-- The teller sees a second reading first; others once the teller has, and only who belongs: nobody asked its reader
-- whether it may leave the neighbourhood.
drop policy reads on reading;
create policy reads on reading for select to app_rt using (
    space_id = platform.space() and exists (
        select from moment m where m.space_id = reading.space_id and m.id = reading.moment_id
            and ((reading.shown_at is not null and platform.belongs()) or reading.person_id = platform.person()
                or m.teller_id = platform.person() or m.id = platform.subject())));
create policy shows on reading for update to app_rt using (
    space_id = platform.space() and exists (
        select from moment m where m.space_id = reading.space_id and m.id = reading.moment_id
            and (m.teller_id = platform.person() or m.id = platform.subject())));

grant select, insert on correction to app_rt;
grant select, insert, delete on withdrawal to app_rt;
create policy ends on withdrawal for delete to app_rt using (
    space_id = platform.space() and exists (
        select from moment m where m.space_id = withdrawal.space_id and m.id = withdrawal.moment_id
            and (m.teller_id = platform.person() or m.id = platform.subject())));

grant select, insert on objection to app_rt;
grant update (answered_at, answered_by, answer, reason) on objection to app_rt;
create policy reads on objection for select to app_rt using (
    space_id = platform.space()
    and (platform.keeps() or teller_id = platform.person() or moment_id = platform.subject()));
create policy adds on objection for insert to app_rt with check (space_id = platform.space());
create policy answers on objection for update to app_rt using (space_id = platform.space() and platform.keeps());

grant select, insert, update, delete on draft to app_rt;
create policy reads on draft for select to app_rt using (space_id = platform.space() and person_id = platform.person());
create policy adds on draft for insert to app_rt with check (space_id = platform.space() and person_id = platform.person());
create policy changes on draft for update to app_rt using (space_id = platform.space() and person_id = platform.person());
create policy ends on draft for delete to app_rt using (space_id = platform.space() and person_id = platform.person());

-- Words are nobody's to read: only searching looks at them, and names its space itself, as beneath a policy that compares
-- the index on likeness would be passed over.
grant select, insert, delete on word to app_search;
create policy reads on word for select to app_search using (true);
create policy adds on word for insert to app_search with check (space_id = platform.space());
create policy ends on word for delete to app_search using (space_id = platform.space());
