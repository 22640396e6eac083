-- After a restore: a whole space that was erased since goes again; what others had with it was left to them by the rooms
-- below. Tables follow each other in the order of their references, found by trying: what is still referred to waits for the
-- next round.
create procedure replay() language plpgsql set search_path = operations, pg_temp as $$
declare
    v_gone uuid[] := array(select subject_id from platform.pending('people.space'));
    v_persons uuid[] := array(select subject_id from platform.pending('people.person'));
    v_table record;
    v_rows bigint;
    v_ended bigint;
    v_waits text := '';
begin
    while v_gone <> '{}' and v_waits is not null loop
        v_waits := null;
        v_ended := 0;
        for v_table in
            select c.table_schema, c.table_name
            from information_schema.columns c
            join information_schema.table_privileges p
                on p.table_schema = c.table_schema and p.table_name = c.table_name
                and p.grantee = 'app_erase' and p.privilege_type = 'DELETE'
            where c.column_name = 'space_id' and c.table_schema <> 'platform'
        loop
            begin
                execute format('delete from %I.%I where space_id = any($1)', v_table.table_schema, v_table.table_name)
                    using v_gone;
                get diagnostics v_rows = row_count;
                v_ended := v_ended + v_rows;
            exception when foreign_key_violation then
                v_waits := format('%s.%s', v_table.table_schema, v_table.table_name);
            end;
        end loop;
        if v_waits is not null and v_ended = 0 then
            raise exception 'a space that was erased cannot go again: % is still referred to', v_waits;
        end if;
    end loop;
    delete from people.space where id = any(v_gone);
    -- Last of all: the rooms below know by its id what was a person's.
    call platform.unname(v_persons);
end $$;
revoke all on procedure replay() from public;
