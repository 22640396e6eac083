-- Keys leave a hand here and nowhere else. Each of these waits its turn at the space, so that two at once cannot leave it
-- without a key, or take two.
create function keeps_key(p_person uuid) returns boolean
language sql stable set search_path = people, pg_temp as $$
    select exists (
        select from standing s
        where s.space_id = platform.space() and s.person_id = p_person and s.standing = 'KEEPER')
$$;

create function key_leaves(p_person uuid, p_now timestamptz) returns void
language sql set search_path = people, pg_temp as $$
    update standing s set standing = 'MEMBER' where s.space_id = platform.space() and s.person_id = p_person;
    insert into platform.erasure (id, space_id, what, subject_id, at)
    values (gen_random_uuid(), platform.space(), 'people.key', p_person, p_now);
    update key_proposal k set withdrawn_at = p_now
    where k.space_id = platform.space() and p_person in (k.person_id, k.proposed_by)
        and k.agreed_at is null and k.withdrawn_at is null;
$$;

create function note_key(p_act uuid, p_now timestamptz, p_what text, p_person uuid) returns void
language sql set search_path = people, pg_temp as $$
    insert into keeper_act (space_id, id, keeper_id, at, act, about)
    select platform.space(), p_act, platform.person(), p_now, p_what, p.name from person p where p.id = p_person
$$;

-- One's own key, unless it is the last.
create function lay_key_down(p_act uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = people, pg_temp as $$
begin
    perform from space s where s.id = platform.space() for update;
    if not keeps_key(platform.person()) or not exists (
        select from standing s
        where s.space_id = platform.space() and s.standing = 'KEEPER' and s.person_id <> platform.person()) then
        return false;
    end if;
    perform key_leaves(platform.person(), p_now);
    perform note_key(p_act, p_now, 'laid-down', platform.person());
    return true;
end $$;

-- Another's key, once somebody else agrees: a third keeper where there is one, any other member where there are two keepers.
create function agree_to_proposal(p_proposal uuid, p_act uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    v_asked key_proposal;
begin
    perform from space s where s.id = platform.space() for update;
    select * into v_asked from key_proposal k
    where k.space_id = platform.space() and k.id = p_proposal and k.agreed_at is null and k.withdrawn_at is null;
    if v_asked.id is null or not platform.belongs() or platform.person() in (v_asked.person_id, v_asked.proposed_by)
        or not keeps_key(v_asked.person_id) or not keeps_key(v_asked.proposed_by) then
        return false;
    end if;
    if not keeps_key(platform.person()) and exists (
        select from standing s
        where s.space_id = platform.space() and s.standing = 'KEEPER'
            and s.person_id not in (v_asked.person_id, v_asked.proposed_by)) then
        return false;
    end if;
    update key_proposal k set agreed_by = platform.person(), agreed_at = p_now
    where k.space_id = v_asked.space_id and k.id = v_asked.id;
    perform key_leaves(v_asked.person_id, p_now);
    perform note_key(p_act, p_now, 'agreed-to-proposal', v_asked.person_id);
    return true;
end $$;

-- Where nobody keeps a key any more, members name somebody else. Two who name the same give the key; one is enough only
-- where there is but one beside the person named, and nobody names themselves unless there is nobody else.
create function choose_keeper(p_person uuid, p_act uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = people, pg_temp as $$
declare
    v_others int;
    v_named int;
begin
    perform from space s where s.id = platform.space() for update;
    select count(*) into v_others from standing s where s.space_id = platform.space() and s.person_id <> p_person;
    if not platform.belongs()
        or exists (select from standing s where s.space_id = platform.space() and s.standing = 'KEEPER')
        or not exists (select from standing s where s.space_id = platform.space() and s.person_id = p_person)
        or (p_person = platform.person() and v_others > 0) then
        return false;
    end if;
    insert into key_naming (space_id, named_by, person_id, named_at)
    values (platform.space(), platform.person(), p_person, p_now)
    on conflict (space_id, named_by) do update set person_id = excluded.person_id, named_at = excluded.named_at;
    select count(*) into v_named from key_naming n
    join standing s on s.space_id = n.space_id and s.person_id = n.named_by
    where n.space_id = platform.space() and n.person_id = p_person;
    if v_named < least(2, greatest(1, v_others)) then
        perform note_key(p_act, p_now, 'chose', p_person);
        return true;
    end if;
    update standing s set standing = 'KEEPER' where s.space_id = platform.space() and s.person_id = p_person;
    delete from key_naming n where n.space_id = platform.space();
    perform note_key(p_act, p_now, 'chose-keeper', p_person);
    return true;
end $$;

grant insert on keeper_act to app_gate;
create policy gate_notes on keeper_act for insert to app_gate with check (space_id = platform.space());
grant update on space to app_gate;
create policy gate_locks on space for update to app_gate using (true);
grant update on key_proposal to app_gate;
create policy gate_ends on key_proposal for update to app_gate using (space_id = platform.space());
grant insert, update, delete on key_naming to app_gate;
create policy gate_adds on key_naming for insert to app_gate with check (space_id = platform.space());
create policy gate_changes on key_naming for update to app_gate using (space_id = platform.space());
create policy gate_ends on key_naming for delete to app_gate using (space_id = platform.space());

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'keeps_key(uuid)'::regprocedure, 'key_leaves(uuid,timestamptz)', 'note_key(uuid,timestamptz,text,uuid)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_gate', each);
    end loop;
    foreach each in array array[
        'lay_key_down(uuid,timestamptz)'::regprocedure, 'agree_to_proposal(uuid,uuid,timestamptz)',
        'choose_keeper(uuid,uuid,timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;
