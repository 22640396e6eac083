do $$
declare each text;
begin
    for each in select tablename from pg_tables where schemaname = 'people' and tablename <> 'flyway_schema_history' loop
        execute format('alter table people.%I enable row level security', each);
        execute format('alter table people.%I force row level security', each);
        execute format('grant select on people.%I to app_gate', each);
        execute format('create policy gate_reads on people.%I for select to app_gate using (true)', each);
    end loop;
    call platform.movable('people');
end $$;

-- Persons: oneself, and whoever shares the entered space.
grant select on person to app_rt;
grant update (name, told_as, language) on person to app_rt;
create policy reads on person for select to app_rt using (
    id = platform.person()
    or exists (select from standing s where s.space_id = platform.space() and s.person_id = person.id)
    or exists (select from guest g where g.space_id = platform.space() and g.person_id = person.id)
    or exists (select from guest g where g.person_id = person.id and platform.keeps()));
create policy changes on person for update to app_rt using (id = platform.person());

grant select on address to app_rt;
create policy reads on address for select to app_rt using (person_id = platform.person());
grant insert on address_link to app_rt;
create policy asks on address_link for insert to app_rt with check (person_id = platform.person());

grant select, delete on sign_in to app_rt;
create policy reads on sign_in for select to app_rt using (person_id = platform.person());
create policy ends on sign_in for delete to app_rt using (person_id = platform.person());

-- Which devices are theirs somebody sees for themselves; by which key they are recognised is only for the gate.
grant select (id, person_id, credential_id, name, made_at, used_at) on passkey to app_rt;
grant insert on passkey to app_rt;
create policy reads on passkey for select to app_rt using (person_id = platform.person());
create policy adds on passkey for insert to app_rt with check (person_id = platform.person() and used_at is null);
grant select (id, person_id, name, issuer, subject, made_at, used_at) on provider_link to app_rt;
create policy reads on provider_link for select to app_rt using (person_id = platform.person());

-- Spaces: the one entered, those one stands in, and the other side of an envelope.
grant select on space to app_rt;
grant update (name, about, open, formal, waits, under_woo) on space to app_rt;
create policy reads on space for select to app_rt using (
    id = platform.space()
    or exists (select from standing s where s.space_id = space.id and s.person_id = platform.person())
    or exists (select from guest g where g.space_id = space.id and g.person_id = platform.person())
    or exists (select from trace t where t.space_id = space.id and t.person_id = platform.person())
    or exists (select from guesthood g where g.space_id = platform.space() and g.with_space_id = space.id)
    or exists (select from guesthood g where g.with_space_id = platform.space() and g.space_id = space.id));
create policy changes on space for update to app_rt using (id = platform.space() and platform.keeps());

-- Standing: members see each other; everybody sees their own.
grant select, delete on standing to app_rt;
grant update (standing) on standing to app_rt;
create policy reads on standing for select to app_rt using (
    person_id = platform.person() or (space_id = platform.space() and platform.belongs()));
-- A keeper gives a key; nobody takes one by themselves, and nobody is sent away while they keep one.
create policy gives on standing for update to app_rt
    using (space_id = platform.space() and platform.keeps() and standing = 'MEMBER')
    with check (space_id = platform.space() and standing = 'KEEPER');
create policy leaves on standing for delete to app_rt using (
    space_id = platform.space() and standing = 'MEMBER' and (person_id = platform.person() or platform.keeps()));

grant select, insert on key_proposal to app_rt;
grant update (withdrawn_at) on key_proposal to app_rt;
create policy reads on key_proposal for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy asks on key_proposal for insert to app_rt with check (
    space_id = platform.space() and platform.keeps() and proposed_by = platform.person()
    and agreed_at is null and withdrawn_at is null
    and exists (
        select from standing s
        where s.space_id = key_proposal.space_id and s.person_id = key_proposal.person_id and s.standing = 'KEEPER'));
create policy withdraws on key_proposal for update to app_rt
    using (space_id = platform.space() and proposed_by = platform.person() and agreed_at is null);
grant select on key_naming to app_rt;
create policy reads on key_naming for select to app_rt using (space_id = platform.space() and platform.belongs());

grant select, insert on keeper_act to app_rt;
create policy reads on keeper_act for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy adds on keeper_act for insert to app_rt
    with check (space_id = platform.space() and platform.keeps() and keeper_id = platform.person());

grant select, insert, delete on door to app_rt;
create policy reads on door for select to app_rt using (space_id = platform.space());
create policy adds on door for insert to app_rt with check (space_id = platform.space() and platform.keeps());
create policy ends on door for delete to app_rt using (space_id = platform.space() and platform.keeps());

grant select, insert on telling_link to app_rt;
grant update (ended_at, ended_by) on telling_link to app_rt;
create policy reads on telling_link for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy adds on telling_link for insert to app_rt with check (space_id = platform.space() and platform.keeps());
create policy ends on telling_link for update to app_rt using (space_id = platform.space() and platform.keeps());

grant select, insert on invitation to app_rt;
grant update (ended_at, ended_by) on invitation to app_rt;
create policy reads on invitation for select to app_rt using (space_id = platform.space() and platform.belongs());
create policy adds on invitation for insert to app_rt
    with check (space_id = platform.space() and platform.belongs() and made_by = platform.person()
        and (platform.keeps() or (gives = 'MEMBER' and meant_for = 'KNOWN')));
create policy ends on invitation for update to app_rt using (space_id = platform.space() and platform.keeps());

grant select on invitation_use to app_rt;
create policy reads on invitation_use for select to app_rt using (space_id = platform.space() and platform.belongs());

grant select, insert on trace to app_rt;
create policy reads on trace for select to app_rt using (
    person_id = platform.person() or (space_id = platform.space() and platform.keeps()));
create policy adds on trace for insert to app_rt with check (
    space_id = platform.space() and (person_id = platform.person() or platform.keeps()));

-- The envelope: readable from either side; the community's keeper lets in, either side's keeper ends.
grant select, insert on guesthood to app_rt;
grant update (ended_at, ended_by, ended_in) on guesthood to app_rt;
create policy reads on guesthood for select to app_rt using (
    (space_id = platform.space() and (platform.belongs() or id = platform.guesthood()))
    or (with_space_id = platform.space() and platform.belongs()));
create policy adds on guesthood for insert to app_rt with check (space_id = platform.space() and platform.keeps());
create policy ends on guesthood for update to app_rt using (
    (space_id = platform.space() or with_space_id = platform.space()) and platform.keeps())
    with check (ended_in = platform.space() and ended_by = platform.person());

grant select, insert, delete on guest to app_rt;
create policy reads on guest for select to app_rt using (
    person_id = platform.person()
    or (space_id = platform.space() and platform.belongs())
    or (platform.belongs() and exists (
        select from guesthood g
        where g.space_id = guest.space_id and g.id = guest.guesthood_id and g.with_space_id = platform.space())));
-- The organisation names its people; the community's keeper sees each by name and can take one off.
create policy names on guest for insert to app_rt with check (platform.keeps() and exists (
    select from guesthood g
    where g.space_id = guest.space_id and g.id = guest.guesthood_id
        and (g.with_space_id = platform.space() or g.space_id = platform.space())));
create policy ends on guest for delete to app_rt using (platform.keeps() and exists (
    select from guesthood g
    where g.space_id = guest.space_id and g.id = guest.guesthood_id
        and (g.with_space_id = platform.space() or g.space_id = platform.space())));

-- The ledger: a teller adds blindly; keepers and the person concerned can read it back.
grant select, insert on consent to app_rt;
create policy reads on consent for select to app_rt using (
    space_id = platform.space() and (
        platform.keeps() or person_id = platform.person() or teller_id = platform.person() or subject_id = platform.subject()));
create policy adds on consent for insert to app_rt with check (
    space_id = platform.space()
    and person_id is not distinct from platform.person()
    -- What somebody else said aloud is noted only where a room above lets it be.
    and how <> 'SPOKEN'
    and (side = 'TELLER' or platform.keeps()));

grant insert on slip to app_rt;
create policy adds on slip for insert to app_rt with check (space_id = platform.space());

-- A pass is made inside the space that it is for, by whoever comes in there by themselves; nobody can read its hash.
grant insert on pass to app_rt;
grant select (space_id, id, person_id, purpose, may, made_at, until_day, used_on, ended_at, ended_by) on pass to app_rt;
grant update (ended_at, ended_by) on pass to app_rt;
create policy reads on pass for select to app_rt using (person_id = platform.person());
create policy makes on pass for insert to app_rt with check (
    space_id = platform.space() and person_id = platform.person() and used_on is null and ended_at is null
    and platform.standing() in ('KEEPER', 'MEMBER', 'GUEST'));
create policy ends on pass for update to app_rt
    using (person_id = platform.person() and ended_at is null)
    with check (person_id = platform.person() and ended_by = platform.person());
grant update (used_on) on pass to app_gate;
create policy gate_uses on pass for update to app_gate using (true);

grant insert, update on sign_in_link, founding_link to app_gate;
grant insert on invitation_use to app_gate;
grant insert on person, address, sign_in, space, standing, telling_link, door to app_gate;
do $$
declare each text;
begin
    foreach each in array array['person', 'address', 'sign_in', 'sign_in_link', 'founding_link', 'space', 'standing', 'telling_link', 'door', 'invitation_use'] loop
        execute format('create policy gate_adds on people.%I for insert to app_gate with check (true)', each);
    end loop;
    foreach each in array array['sign_in_link', 'founding_link'] loop
        execute format('create policy gate_uses on people.%I for update to app_gate using (true)', each);
    end loop;
end $$;
