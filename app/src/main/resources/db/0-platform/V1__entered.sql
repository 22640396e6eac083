-- What entering a space set for this transaction, and nothing outside one: policies compare with these.
create function space() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.space', true), '')::uuid;

create function person() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.person', true), '')::uuid;

create function standing() returns text language sql stable parallel safe
    return nullif(current_setting('app.standing', true), '');

-- The widest circle that a visitor reads without it being their own; 9 reads nothing.
create function reach() returns smallint language sql stable parallel safe
    return coalesce(nullif(current_setting('app.reach', true), '')::smallint, 9::smallint);

create function guesthood() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.guesthood', true), '')::uuid;

-- The one thing that a paper slip opens.
create function subject() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.subject', true), '')::uuid;

create function keeps() returns boolean language sql stable parallel safe
    return coalesce(current_setting('app.standing', true), '') = 'KEEPER';

create function belongs() returns boolean language sql stable parallel safe
    return coalesce(current_setting('app.standing', true), '') in ('KEEPER', 'MEMBER');

-- The operator's move of a whole space: reads and writes every row of a room, and only the operator can become it.
create procedure movable(p_room text) language plpgsql as $$
declare each text;
begin
    execute format('grant usage on schema %I to app_move, app_erase', p_room);
    for each in select tablename from pg_tables where schemaname = p_room and tablename <> 'flyway_schema_history' loop
        execute format('alter table %I.%I enable row level security', p_room, each);
        execute format('alter table %I.%I force row level security', p_room, each);
        execute format('grant select, insert on %I.%I to app_move', p_room, each);
        execute format('create policy move_reads on %I.%I for select to app_move using (true)', p_room, each);
        execute format('create policy move_adds on %I.%I for insert to app_move with check (true)', p_room, each);
        execute format('grant select, delete on %I.%I to app_erase', p_room, each);
        execute format('create policy erase_reads on %I.%I for select to app_erase using (true)', p_room, each);
        execute format('create policy erase_ends on %I.%I for delete to app_erase using (true)', p_room, each);
    end loop;
end $$;
