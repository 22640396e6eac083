-- After a restore: a whole space that was erased since goes again, with what others had with it. Tables follow each other in
-- the order of their references, found by trying: what is still referred to waits for the next round.
create procedure replay() language plpgsql set search_path = operations, pg_temp as $$
declare
    v_gone uuid[] := array(select subject_id from platform.pending('people.space'));
    v_persons uuid[] := array(select subject_id from platform.pending('people.person'));
    v_table record;
    v_again boolean := v_gone <> '{}';
begin
    while v_again loop
        v_again := false;
        for v_table in
            select c.table_schema, c.table_name, c.column_name
            from information_schema.columns c
            join information_schema.table_privileges p
                on p.table_schema = c.table_schema and p.table_name = c.table_name
                and p.grantee = 'app_erase' and p.privilege_type = 'DELETE'
            where c.column_name in ('space_id', 'with_space_id') and c.table_schema <> 'platform'
        loop
            begin
                execute format('delete from %I.%I where %I = any($1)',
                    v_table.table_schema, v_table.table_name, v_table.column_name) using v_gone;
            exception when foreign_key_violation then
                v_again := true;
            end;
        end loop;
    end loop;
    delete from people.space where id = any(v_gone);
    -- Last of all: the rooms below know by its id what was a person's.
    call platform.unname(v_persons);
end $$;
revoke all on procedure replay() from public;
