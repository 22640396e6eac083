-- A keeper asks that the whole space goes. Once somebody else agrees it is gone after seven days, in which any keeper calls
-- it off.
create table ending (
    space_id uuid not null references people.space,
    id uuid not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    agreed_by uuid,
    agreed_at timestamptz,
    gone_at timestamptz,
    called_off_by uuid,
    called_off_at timestamptz,
    check (num_nonnulls(agreed_by, agreed_at, gone_at) in (0, 3)),
    check (num_nonnulls(called_off_by, called_off_at) in (0, 2)),
    primary key (space_id, id)
);
create unique index on ending (space_id) where called_off_at is null;

call platform.movable('moving');

-- That a space ends is agreed on where it is: what moves begins without it.
grant delete on ending to app_move;
create policy move_ends on ending for delete to app_move using (true);

grant select, insert on ending to app_rt;
create policy reads on ending for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy asks on ending for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and asked_by = platform.person()
    and agreed_at is null and called_off_at is null);

-- Another keeper where there is one, any other member where there is not; by oneself only where nobody else belongs.
create function may_agree(p_asked_by uuid) returns boolean language sql stable set search_path = moving, pg_temp as $$
    select platform.belongs() and people.keeps_key(p_asked_by)
        and (platform.person() <> p_asked_by or not exists (
            select from people.standing s where s.space_id = platform.space() and s.person_id <> p_asked_by))
        and (platform.keeps() or not exists (
            select from people.standing s
            where s.space_id = platform.space() and s.standing = 'KEEPER' and s.person_id <> p_asked_by))
$$;

create function open_ending()
returns table (
    id uuid, asked_by text, asked_at timestamptz, agreed_by text, gone_at timestamptz, may_agree boolean)
language sql stable security definer set search_path = moving, pg_temp as $$
    select e.id, coalesce(a.name, ''), e.asked_at, coalesce(b.name, ''), e.gone_at,
        e.agreed_at is null and may_agree(e.asked_by)
    from ending e
    left join people.person a on a.id = e.asked_by
    left join people.person b on b.id = e.agreed_by
    where platform.belongs() and e.space_id = platform.space() and e.called_off_at is null
$$;

create function agree(p_ending uuid, p_act uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = moving, pg_temp as $$
begin
    perform from people.space s where s.id = platform.space() for update;
    update ending e set agreed_by = platform.person(), agreed_at = p_now, gone_at = p_now + interval '7 days'
    where e.space_id = platform.space() and e.id = p_ending and e.agreed_at is null and e.called_off_at is null
        and may_agree(e.asked_by);
    if not found then
        return false;
    end if;
    insert into people.keeper_act (space_id, id, keeper_id, at, act)
    values (platform.space(), p_act, platform.person(), p_now, 'agreed-to-end');
    return true;
end $$;

create function call_off(p_now timestamptz) returns uuid
language sql security definer set search_path = moving, pg_temp as $$
    update ending e set called_off_by = platform.person(), called_off_at = p_now
    where e.space_id = platform.space() and e.called_off_at is null and platform.keeps()
    returning e.id
$$;

grant usage on schema moving to app_gate;
grant select, update on ending to app_gate;
create policy gate_reads on ending for select to app_gate using (space_id = platform.space());
create policy gate_changes on ending for update to app_gate using (space_id = platform.space());
do $$
declare each regprocedure;
begin
    revoke all on function may_agree(uuid) from public;
    grant execute on function may_agree(uuid) to app_gate;
    foreach each in array array[
        'open_ending()'::regprocedure, 'agree(uuid,uuid,timestamptz)', 'call_off(timestamptz)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_gate', each);
    end loop;
end $$;

-- After a restore: what was called off since is off.
create procedure replay() language plpgsql set search_path = moving, pg_temp as $$
begin
    update ending n set called_off_at = e.at, called_off_by = n.asked_by from platform.pending('moving.ending') e
    where n.space_id = e.space_id and n.id = e.subject_id and n.called_off_at is null;
end $$;
revoke all on procedure replay() from public;
