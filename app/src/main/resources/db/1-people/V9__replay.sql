-- Rows that pass: a backup leaves them out, so that whoever finds one cannot sign in with it.
comment on table sign_in is 'passing';
comment on table sign_in_link is 'passing';
comment on table sign_in_challenge is 'passing';
comment on table address_link is 'passing';
comment on table founding_link is 'passing';
comment on table pass is 'passing';

-- After a restore: who left for good is forgotten again, and who lost a key, a standing or a stay does not get it back.
create procedure replay() language plpgsql set search_path = people, pg_temp as $$
declare
    v_gone uuid[] := array(select subject_id from platform.pending('people.person'));
    v_space platform.erasure;
begin
    -- The id of the nobody in its place is that of the line which says that it went: the rooms above know it by that.
    for v_space in select * from platform.pending('people.space') loop
        call farewell(v_space.subject_id, v_space.id, v_space.at);
    end loop;
    call let_go(v_gone);

    delete from passkey p using platform.pending('people.passkey') e where p.id = e.subject_id;
    delete from provider_link l using platform.pending('people.provider-link') e where l.id = e.subject_id;

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
    -- Opened again since then stays shut: keepers can open it once more, and what was read meanwhile nobody can take back.
    update space s set open = false from platform.pending('people.shut') e where s.id = e.subject_id;
    update space s set waits = true from platform.pending('people.waits') e where s.id = e.subject_id;
end $$;
revoke all on procedure replay() from public;
