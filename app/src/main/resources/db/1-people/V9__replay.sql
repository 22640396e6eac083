-- Rows that pass: a backup leaves them out, so that whoever finds one cannot sign in with it.
comment on table sign_in is 'passing';
comment on table sign_in_link is 'passing';
comment on table address_link is 'passing';
comment on table founding_link is 'passing';

-- After a restore: who left for good is forgotten again, and who lost a key, a standing or a stay does not get it back.
create procedure replay() language plpgsql set search_path = people, pg_temp as $$
declare v_gone uuid[] := array(select subject_id from platform.pending('people.person'));
begin
    call replay_farewells();
    update keeper_act k set about = '…'
    from person p
    where p.id = any(v_gone) and k.about in (p.name, p.told_as) and exists (
        select from (
            select s.space_id from standing s where s.person_id = p.id
            union all select t.space_id from trace t where t.person_id = p.id
            union all select g.space_id from guest g where g.person_id = p.id) here
        where here.space_id = k.space_id);
    delete from guest where person_id = any(v_gone);
    delete from standing where person_id = any(v_gone);
    delete from digest_off where person_id = any(v_gone);
    delete from trace where person_id = any(v_gone);
    delete from key_proposal where person_id = any(v_gone) or proposed_by = any(v_gone);
    delete from key_naming where person_id = any(v_gone) or named_by = any(v_gone);
    update invitation i set name = '' from invitation_use u
    where u.person_id = any(v_gone) and u.space_id = i.space_id and u.invitation_id = i.id;
    delete from invitation_use where person_id = any(v_gone);
    delete from address where person_id = any(v_gone);
    delete from person where id = any(v_gone);

    update standing s set standing = 'MEMBER' from platform.pending('people.key') e
    where s.space_id = e.space_id and s.person_id = e.subject_id;
    -- What somebody who went had told stays theirs to come back to.
    insert into trace (space_id, person_id, since)
    select s.space_id, s.person_id, e.at from platform.pending('people.standing') e
    join standing s on s.space_id = e.space_id and s.person_id = e.subject_id
    on conflict do nothing;
    delete from standing s using platform.pending('people.standing') e
    where s.space_id = e.space_id and s.person_id = e.subject_id;
    update guesthood g set ended_at = e.at from platform.pending('people.guesthood') e
    where g.space_id = e.space_id and g.id = e.subject_id and g.ended_at is null;
    delete from guest g using platform.pending('people.guest') e
    where g.space_id = e.space_id and g.guesthood_id = e.subject_id and g.person_id = e.other_id;
    update invitation i set ended_at = e.at from platform.pending('people.invitation') e
    where i.space_id = e.space_id and i.id = e.subject_id and i.ended_at is null;
    update telling_link l set ended_at = e.at from platform.pending('people.telling-link') e
    where l.space_id = e.space_id and l.made_at < e.at and l.ended_at is null;
end $$;
-- What others had with a space that was erased since is with nobody again, as when it was erased; the id of that nobody is
-- that of the line which says so.
create procedure replay_farewells() language plpgsql set search_path = people, pg_temp as $$
begin
    insert into space (id, kind, slug, name, slip_key, founded_at)
    select e.id, s.kind, 'weg-' || left(md5(e.id::text), 16), 'Een plek die er niet meer is',
        decode(md5(gen_random_uuid()::text), 'hex'), min(g.let_in_at)
    from platform.pending('people.space') e
    join space s on s.id = e.subject_id
    join guesthood g on g.with_space_id = s.id and g.space_id <> s.id
    group by e.id, s.kind;
    delete from guest t using guesthood g, platform.pending('people.space') e
    where g.with_space_id = e.subject_id and t.space_id = g.space_id and t.guesthood_id = g.id;
    update guesthood g set with_space_id = e.id, ended_at = coalesce(g.ended_at, e.at),
        ended_in = case when g.ended_in = e.subject_id or g.ended_at is null then e.id else g.ended_in end
    from platform.pending('people.space') e
    where g.with_space_id = e.subject_id and g.space_id <> e.subject_id;
end $$;
revoke all on procedure replay(), replay_farewells() from public;
