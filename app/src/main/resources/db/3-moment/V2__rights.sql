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
    and bringing_id is null
    and circle <= case when platform.belongs() or exists (
        select from people.space s where s.id = platform.space() and not s.waits) then 1 else 0 end);
-- A teller changes what is their own, and takes it no further than the neighbourhood: further takes a keeper's yes.
create policy changes on moment for update to app_rt
    using (space_id = platform.space() and (teller_id = platform.person() or id = platform.subject()))
    with check (
        space_id = platform.space() and circle <= 1 and (teller_id = platform.person() or id = platform.subject()));
-- A keeper decides who reads, about the very text that they read, and changes nothing else. What these gates may touch
-- is all of the space that was entered; each asks for itself who is at it.
grant usage on schema moment to app_gate;
grant select (space_id, id, teller_id, text_version, circle), update (circle, public_by, public_at) on moment to app_gate;
create policy gate_reads on moment for select to app_gate using (space_id = platform.space());
create policy gate_moves on moment for update to app_gate using (space_id = platform.space());
grant select on wish, objection to app_gate;
create policy gate_reads on wish for select to app_gate using (space_id = platform.space() and platform.keeps());
create policy gate_reads on objection for select to app_gate using (space_id = platform.space() and platform.keeps());
grant select, delete on reader to app_gate;
create policy gate_reads on reader for select to app_gate using (space_id = platform.space());
create policy gate_ends on reader for delete to app_gate using (space_id = platform.space());
-- Wider only where the teller asked for it, narrower only where somebody said that it is about them. Who noted what a
-- teller said aloud is not the keeper who says yes to it.
create function decide(p_moment uuid, p_version int, p_circle int, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = moment, pg_temp as $$
begin
    update moment set circle = p_circle,
        public_by = case when p_circle = 3 then platform.person() end,
        public_at = case when p_circle = 3 then p_now end
    where platform.keeps() and space_id = platform.space() and id = p_moment and text_version = p_version and circle >= 0
        and case
            when p_circle = 0 then exists (
                select from objection o
                where o.space_id = moment.space_id and o.moment_id = moment.id and o.answered_at is null)
            else exists (
                select from wish w
                where w.space_id = moment.space_id and w.moment_id = moment.id and w.circle = p_circle
                    and w.spoken_by is distinct from platform.person()) end;
    return found;
end $$;
-- Back from one guest, or from everyone, to whoever still reads it: by its teller, or by a keeper.
create function call_back(p_moment uuid, p_guesthood uuid) returns boolean
language plpgsql security definer set search_path = moment, pg_temp as $$
begin
    if not exists (
        select from moment m
        where m.space_id = platform.space() and m.id = p_moment
            and (platform.keeps() or m.teller_id = platform.person() or m.id = platform.subject())) then
        return false;
    end if;
    if p_guesthood is not null then
        delete from reader r
        where r.space_id = platform.space() and r.moment_id = p_moment and r.guesthood_id = p_guesthood;
        if not found then
            return false;
        end if;
    end if;
    update moment m set circle = case when exists (
            select from reader r join people.guesthood g on g.space_id = r.space_id and g.id = r.guesthood_id
            where r.space_id = m.space_id and r.moment_id = m.id and g.ended_at is null) then 2 else 1 end
    where m.space_id = platform.space() and m.id = p_moment
        and m.circle = case when p_guesthood is null then 3 else 2 end;
    return found or p_guesthood is not null;
end $$;
-- Whether a member may note what its teller said aloud: only of a story told without an account, that the neighbourhood
-- reads, and not where its teller took that very thing back by slip: their own word holds over what others heard.
create function speakable(p_moment uuid, p_purpose text, p_circle int, p_guesthood uuid) returns boolean
language sql stable security definer set search_path = moment, pg_temp as $$
    select platform.belongs()
        and exists (
            select from moment m
            where m.space_id = platform.space() and m.id = p_moment and m.teller_id is null and m.circle >= 1)
        and not exists (
            select from people.consent c
            where c.space_id = platform.space() and c.subject_id = p_moment and c.purpose = p_purpose
                and c.how = 'PAPER' and c.answer = 'BACK'
                and (p_purpose = 'COUNT' or (c.circle = p_circle and c.guesthood_id is not distinct from p_guesthood)))
$$;
do $$
declare each regprocedure;
begin
    foreach each in array array[
        'decide(uuid,int,int,timestamptz)'::regprocedure, 'call_back(uuid,uuid)', 'speakable(uuid,text,int,uuid)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;
create policy speaks on people.consent for insert to app_rt with check (
    space_id = platform.space() and person_id = platform.person() and teller_id is null
    and side = 'TELLER' and how = 'SPOKEN'
    and case purpose
        when 'READ' then answer = 'ASKED' and circle in (2, 3) and (circle = 2) = (guesthood_id is not null)
        when 'COUNT' then answer = 'YES' and circle is null and guesthood_id is null
        else false end
    and moment.speakable(subject_id, purpose, circle, guesthood_id)
    and text_version = (
        select m.text_version from moment m where m.space_id = consent.space_id and m.id = consent.subject_id));
create policy purges on moment for delete to app_rt using (
    space_id = platform.space() and (teller_id = platform.person() or id = platform.subject()));

grant select, insert, delete on wish to app_rt;
create policy reads on wish for select to app_rt using (
    space_id = platform.space() and (platform.keeps() or moment_id = platform.subject() or teller_id = platform.person()));
create policy asks on wish for insert to app_rt with check (
    space_id = platform.space() and case
        when spoken_by is null then teller_id is not distinct from platform.person()
        else spoken_by = platform.person() and teller_id is null and circle in (2, 3)
            and moment.speakable(moment_id, 'READ', circle, guesthood_id) end);
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
-- A guest by name, asked for by the teller; and who noted what a teller said aloud does not say yes to it too.
create policy lets on reader for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and let_by = platform.person() and exists (
        select from wish w
        where w.space_id = reader.space_id and w.moment_id = reader.moment_id and w.guesthood_id = reader.guesthood_id
            and w.spoken_by is distinct from platform.person()));
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
