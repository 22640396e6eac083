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

-- The operator's move of a whole space: reads and writes every row of a room, and only the operator can become it. Erasing
-- ends rows, and takes a person out of those that stay. Called again it sees to the tables that were added since.
create procedure movable(p_room text) language plpgsql as $$
declare
    each text;
    v_ids text;
begin
    execute format('grant usage on schema %I to app_move, app_erase', p_room);
    for each in
        select t.tablename from pg_tables t
        where t.schemaname = p_room and t.tablename <> 'flyway_schema_history' and not exists (
            select from pg_policies p
            where p.schemaname = t.schemaname and p.tablename = t.tablename and p.policyname = 'move_reads')
    loop
        execute format('alter table %I.%I enable row level security', p_room, each);
        execute format('alter table %I.%I force row level security', p_room, each);
        execute format('grant select, insert on %I.%I to app_move', p_room, each);
        execute format('create policy move_reads on %I.%I for select to app_move using (true)', p_room, each);
        execute format('create policy move_adds on %I.%I for insert to app_move with check (true)', p_room, each);
        execute format('grant select, delete on %I.%I to app_erase', p_room, each);
        execute format('create policy erase_reads on %I.%I for select to app_erase using (true)', p_room, each);
        execute format('create policy erase_ends on %I.%I for delete to app_erase using (true)', p_room, each);
        execute format('create policy erase_unnames on %I.%I for update to app_erase using (true)', p_room, each);
        select string_agg(quote_ident(u.name), ', ') into v_ids from platform.ids_of(p_room, each) u;
        if v_ids is not null then
            execute format('grant update (%s) on %I.%I to app_erase', v_ids, p_room, each);
        end if;
    end loop;
end $$;

-- The columns of a table in which somebody can be named by id: what refers to a row by a key of the database cannot.
create function ids_of(p_room text, p_table text) returns table (name text) language sql stable as $$
    select a.attname::text
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = p_room and c.relname = p_table and a.atttypid = 'uuid'::regtype and a.attnum > 0
        and not a.attisdropped and a.attname not in ('id', 'space_id') and not exists (
            select from pg_constraint k
            where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any(k.conkey))
    order by a.attnum
$$;

-- Persons who go for good: what they did stays where it has to, as that of nobody. In each space it is another nobody, so
-- that nobody is followed from one to the other; and who it was cannot be found back. But not in what is kept of erasing itself.
create procedure unname(p_persons uuid[]) language plpgsql as $$
declare
    v_salt text := gen_random_uuid()::text;
    v_table record;
    v_sets text;
    v_named text;
begin
    for v_table in
        select distinct p.schemaname as room, p.tablename as name from pg_policies p
        join pg_attribute a on a.attrelid = format('%I.%I', p.schemaname, p.tablename)::regclass and a.attname = 'space_id'
        where p.policyname = 'erase_unnames' and p.schemaname <> 'platform'
    loop
        select
            string_agg(format('%1$I = case when %1$I = any($1) then md5($2 || %1$I || space_id)::uuid else %1$I end', u.name), ', '),
            string_agg(format('%I = any($1)', u.name), ' or ')
        into v_sets, v_named
        from platform.ids_of(v_table.room, v_table.name) u;
        if v_sets is not null then
            execute format('update %I.%I set %s where %s', v_table.room, v_table.name, v_sets, v_named) using p_persons, v_salt;
        end if;
    end loop;
end $$;
