-- The roles, made by the database's administrator before any migration; running it again changes nothing.
do $$
declare
    each text;
begin
    foreach each in array array['app_owner', 'app_rt', 'app_gate', 'app_search', 'app_count', 'app_erase', 'app_move', 'app_letter'] loop
        if not exists (select from pg_roles where rolname = each) then
            execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole', each);
        end if;
    end loop;
    -- The owner migrates and hands functions to the gates; the application is a member of nothing.
    execute format('alter role app_owner login noinherit password %L', current_setting('app.owner_password'));
    execute format('alter role app_rt login noinherit password %L', current_setting('app.rt_password'));
    grant app_gate, app_search, app_count, app_erase, app_move, app_letter to app_owner;
    execute format('grant create, temporary on database %I to app_owner', current_database());
    execute format('revoke temporary on database %I from public', current_database());
end $$;

create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gin with schema public;
create extension if not exists citext with schema public;
