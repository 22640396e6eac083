-- A person known in one neighbourhood: that community's record, tied to a person only by that person.
create table neighbour (
    space_id uuid not null references people.space,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    person_id uuid,
    stays boolean not null default true,
    added_by uuid,
    primary key (space_id, id)
);

create table "group" (
    space_id uuid not null references people.space,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    added_by uuid,
    primary key (space_id, id)
);

create table place (
    space_id uuid not null references people.space,
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    kind text not null check (kind in (
        'BENCH', 'HOME', 'CLUBHOUSE', 'STREET', 'SQUARE', 'GARDEN', 'SHOP', 'OFFICE', 'SCHOOL', 'OTHER')),
    added_by uuid,
    primary key (space_id, id)
);
create unique index on "group" (space_id, lower(name));
create unique index on place (space_id, lower(name));
create unique index on neighbour (space_id, person_id);

-- Taken out of the lists, and to be put back: of a neighbour, a group or a place.
create table removal (
    space_id uuid not null references people.space,
    id uuid not null,
    subject_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null,
    put_back_by uuid,
    put_back_at timestamptz,
    primary key (space_id, id)
);
create unique index on removal (space_id, subject_id) where put_back_at is null;

call platform.movable('neighbourhood');

do $$
declare each text;
begin
    foreach each in array array['neighbour', 'group', 'place'] loop
        execute format('grant select, insert on neighbourhood.%I to app_rt', each);
        execute format('create policy reads on neighbourhood.%I for select to app_rt
            using (space_id = platform.space() and platform.belongs())', each);
    end loop;
    foreach each in array array['group', 'place'] loop
        execute format('create policy adds on neighbourhood.%I for insert to app_rt
            with check (space_id = platform.space() and platform.belongs() and added_by = platform.person())', each);
    end loop;
end $$;

-- Who signs in says themselves which neighbour they are; from then on that record is theirs, until they or a keeper say
-- that it is not.
create policy adds on neighbour for insert to app_rt with check (
    space_id = platform.space() and platform.belongs() and person_id is null and added_by = platform.person());
grant update (person_id) on neighbour to app_rt;
create policy changes on neighbour for update to app_rt
    using (space_id = platform.space() and (
        person_id = platform.person() or platform.keeps() or (platform.belongs() and person_id is null)))
    with check (space_id = platform.space() and (person_id is null or person_id = platform.person()));

-- A keeper takes away, or who put it there; whoever is that neighbour, themselves and nobody else.
grant select, insert on removal to app_rt;
grant update (put_back_by, put_back_at) on removal to app_rt;
create policy reads on removal for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy removes on removal for insert to app_rt with check (
    space_id = platform.space() and removed_by = platform.person() and put_back_at is null
    and (
        exists (
            select from neighbour n
            where n.space_id = removal.space_id and n.id = removal.subject_id
                and case when n.person_id is null then platform.keeps() or n.added_by = platform.person()
                    else n.person_id = platform.person() end)
        or exists (
            select from "group" g
            where g.space_id = removal.space_id and g.id = removal.subject_id
                and (platform.keeps() or g.added_by = platform.person()))
        or exists (
            select from place p
            where p.space_id = removal.space_id and p.id = removal.subject_id
                and (platform.keeps() or p.added_by = platform.person()))));
-- A group or a place comes back by anybody who puts it there again. A neighbour comes back by who took them away, or by a
-- keeper; but nobody puts back a neighbour who took themselves away.
create policy puts_back on removal for update to app_rt
    using (
        space_id = platform.space() and platform.belongs() and put_back_at is null
        and (removed_by = platform.person() or not exists (
            select from neighbour n
            where n.space_id = removal.space_id and n.id = removal.subject_id
                and (not platform.keeps() or n.person_id = removal.removed_by))))
    with check (space_id = platform.space() and put_back_by = platform.person());
