-- What was taken back, made narrower or forgotten: by ids only, noted in the transaction that did it. A restored backup is
-- from before; each room's `replay` makes it go again. Only ever added to, and let go of once no backup is older.
create table erasure (
    id uuid primary key,
    -- Nothing for a person, who belongs to no one space.
    space_id uuid,
    what text not null,
    subject_id uuid not null,
    other_id uuid,
    at timestamptz not null,
    -- Came in after a backup was loaded, and has not been replayed yet.
    pending boolean not null default false
);
create index on erasure (at);
create index on erasure (what, subject_id) where pending;
call movable('platform');
grant delete on erasure to app_move;
create policy move_ends on erasure for delete to app_move using (true);

-- Whoever could write here by trickery could only make less be read after a restore.
grant insert on erasure to app_rt, app_gate, app_erase;
create policy adds on erasure for insert to app_rt with check (platform.space() = space_id and not pending);
create policy adds_of_two on erasure for insert to app_rt with check (what in ('people.guesthood', 'people.guest') and not pending);
create policy gate_adds on erasure for insert to app_gate with check (not pending);
create policy erase_adds on erasure for insert to app_erase with check (not pending);
create policy owner_reads on erasure for select to app_owner using (true);
create policy owner_replays on erasure for update to app_owner using (true);

-- What is to be replayed of one kind.
create function pending(p_what text) returns setof erasure language sql stable as $$
    select * from platform.erasure e where e.pending and e.what = p_what order by e.id
$$;
