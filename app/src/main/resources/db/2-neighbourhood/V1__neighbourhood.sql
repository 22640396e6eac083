-- A person known in one neighbourhood: that community's record, tied to a person only by that person.
create table neighbour (
    space_id uuid not null references people.space,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    person_id uuid,
    stays boolean not null default true,
    primary key (space_id, id)
);

create table "group" (
    space_id uuid not null references people.space,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    primary key (space_id, id)
);

create table place (
    space_id uuid not null references people.space,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    kind text not null check (kind in (
        'BENCH', 'HOME', 'CLUBHOUSE', 'STREET', 'SQUARE', 'GARDEN', 'SHOP', 'OFFICE', 'SCHOOL', 'OTHER')),
    primary key (space_id, id)
);
create unique index on "group" (space_id, lower(name));
create unique index on place (space_id, lower(name));
create unique index on neighbour (space_id, person_id);

call platform.movable('neighbourhood');

do $$
declare each text;
begin
    foreach each in array array['group', 'place'] loop
        execute format('grant select, insert, update, delete on neighbourhood.%I to app_rt', each);
        execute format('create policy reads on neighbourhood.%I for select to app_rt
            using (space_id = platform.space() and platform.belongs())', each);
        execute format('create policy adds on neighbourhood.%I for insert to app_rt
            with check (space_id = platform.space() and platform.belongs())', each);
        execute format('create policy changes on neighbourhood.%I for update to app_rt
            using (space_id = platform.space() and platform.belongs())', each);
        execute format('create policy ends on neighbourhood.%I for delete to app_rt
            using (space_id = platform.space() and platform.belongs())', each);
    end loop;
end $$;

-- Who signs in says themselves which neighbour they are; from then on that record is theirs.
grant select, insert, update, delete on neighbour to app_rt;
create policy reads on neighbour for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy adds on neighbour for insert to app_rt with check (
    space_id = platform.space() and platform.belongs() and person_id is null);
create policy changes on neighbour for update to app_rt
    using (space_id = platform.space() and (person_id = platform.person() or (platform.belongs() and person_id is null)))
    with check (space_id = platform.space() and (person_id is null or person_id = platform.person()));
create policy ends on neighbour for delete to app_rt using (
    space_id = platform.space() and platform.belongs() and (person_id is null or person_id = platform.person()));
