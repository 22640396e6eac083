-- A whole space goes: what it wrote elsewhere goes along, and an agreement stays with the neighbourhood, without its name.
create procedure farewell(p_space uuid, p_nobody uuid) language sql set search_path = letter, pg_temp as $$
    delete from letter where with_space_id = p_space and space_id <> p_space;
    delete from signature s using agreement a
    where a.with_space_id = p_space and s.space_id = a.space_id and s.agreement_id = a.id and s.side = 'ORGANISATION';
    update agreement set with_space_id = p_nobody where with_space_id = p_space and space_id <> p_space;
$$;
revoke all on procedure farewell(uuid, uuid) from public;
grant execute on procedure farewell(uuid, uuid) to app_erase;
