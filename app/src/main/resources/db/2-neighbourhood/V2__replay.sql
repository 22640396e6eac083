-- After a restore: nobody is tied again to a name that they let go of, and who took themselves off the list is off it.
create procedure replay() language plpgsql set search_path = neighbourhood, pg_temp as $$
begin
    update neighbour n set person_id = null
    where n.person_id in (select subject_id from platform.pending('people.person'))
        or exists (
            select from platform.pending('neighbourhood.untied') e
            where e.space_id = n.space_id and e.subject_id = n.id);
    insert into removal (space_id, id, subject_id, removed_by, removed_at)
    select e.space_id, e.id, e.subject_id, e.other_id, e.at from platform.pending('neighbourhood.removed') e
    on conflict do nothing;
end $$;
revoke all on procedure replay() from public;
