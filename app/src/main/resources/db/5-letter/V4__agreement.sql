-- Agreed beforehand, on one page: which questions the letter answers, who reads it, when, and which report it replaces. An
-- envelope between a neighbourhood and its guest; who pays signs by a link, without an account.
create table agreement (
    space_id uuid not null references people.space,
    id uuid not null,
    with_space_id uuid not null references people.space,
    payer text not null check (length(payer) between 1 and 120),
    questions text not null check (length(questions) between 1 and 2000),
    readers text not null check (length(readers) between 1 and 500),
    moment_of_reading text not null check (length(moment_of_reading) between 1 and 200),
    replaces text not null check (length(replaces) between 1 and 500),
    key text not null unique check (length(key) >= 12),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, id, with_space_id)
);
create index on agreement (with_space_id, written_at);

-- Each side by name. From the first on, its text is fixed: another text is another agreement.
create table signature (
    space_id uuid not null,
    agreement_id uuid not null,
    side text not null check (side in ('PAYER', 'ORGANISATION', 'COMMUNITY')),
    name text not null check (length(name) between 1 and 80),
    person_id uuid,
    signed_at timestamptz not null,
    primary key (space_id, agreement_id, side),
    foreign key (space_id, agreement_id) references agreement on delete cascade
);

alter table letter add foreign key (space_id, agreement_id, with_space_id) references agreement (space_id, id, with_space_id);

-- Somebody from outside looks whether it is so: drawn sentences, their tellers who want to be asked, and a name under it.
create table check_up (
    space_id uuid not null,
    letter_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    seed text not null check (length(seed) between 8 and 64),
    key text not null unique check (length(key) >= 12),
    asked_by uuid not null,
    asked_at timestamptz not null,
    primary key (space_id, letter_id),
    foreign key (space_id, letter_id) references letter on delete cascade
);
create table seen (
    space_id uuid not null,
    letter_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    words text not null default '' check (length(words) <= 500),
    at timestamptz not null,
    primary key (space_id, letter_id),
    foreign key (space_id, letter_id) references check_up on delete cascade
);

call platform.movable('letter');
grant update (with_space_id) on agreement to app_erase;

do $$
declare each text;
begin
    foreach each in array array['agreement', 'signature', 'check_up', 'seen'] loop
        execute format('grant select on letter.%I to app_letter', each);
        execute format('create policy letter_reads on letter.%I for select to app_letter using (true)', each);
    end loop;
end $$;

grant select, insert on agreement, signature, check_up to app_rt;
grant select on seen to app_rt;
create policy reads on agreement for select to app_rt using (
    (space_id = platform.space() and (platform.belongs() or writes(with_space_id)))
    or (with_space_id = platform.space() and platform.belongs()));
create policy agrees on agreement for insert to app_rt with check (
    space_id = platform.space() and writes(with_space_id) and with_space_id <> space_id and written_by = platform.person());
create policy reads on signature for select to app_rt using (exists (
    select from agreement a where a.space_id = signature.space_id and a.id = signature.agreement_id));
create policy signs on signature for insert to app_rt with check (
    space_id = platform.space() and person_id = platform.person() and (
        (side = 'COMMUNITY' and platform.keeps() and exists (
            select from agreement a
            join people.guesthood g on g.space_id = a.space_id and g.with_space_id = a.with_space_id and g.ended_at is null
            where a.space_id = signature.space_id and a.id = signature.agreement_id))
        or (side = 'ORGANISATION' and exists (
            select from agreement a
            where a.space_id = signature.space_id and a.id = signature.agreement_id and writes(a.with_space_id)))));
-- Its address says how tellers can be reached: who wrote the letter hands it over, nobody else has it.
create policy reads on check_up for select to app_rt using (
    space_id = platform.space() and exists (
        select from letter l
        where l.space_id = check_up.space_id and l.id = check_up.letter_id and writes(l.with_space_id)));
create policy asks on check_up for insert to app_rt with check (
    space_id = platform.space() and asked_by = platform.person() and exists (
        select from letter l where l.space_id = check_up.space_id and l.id = check_up.letter_id and writes(l.with_space_id))
    and not unsent(space_id, letter_id));
create policy reads on seen for select to app_rt using (
    space_id = platform.space() and exists (
        select from letter l
        where l.space_id = seen.space_id and l.id = seen.letter_id and (platform.belongs() or writes(l.with_space_id))));
grant insert on signature, seen to app_letter;
create policy letter_signs on signature for insert to app_letter with check (side = 'PAYER' and person_id is null);
create policy letter_adds on seen for insert to app_letter with check (true);

create type agreement_page as (
    id uuid, community text, organisation text, payer text, questions text, readers text, moment_of_reading text, replaces text,
    written_at timestamptz, ended boolean);

create function still_guest(p_space uuid, p_with uuid, p_today date) returns boolean language sql stable as $$
    select exists (
        select from people.guesthood g
        where g.space_id = p_space and g.with_space_id = p_with and g.ended_at is null and g.until_day >= p_today)
$$;

-- For who pays: the page that they are asked to sign, and who signed before them.
create function agreed(p_key text, p_today date) returns setof agreement_page
language sql stable security definer set search_path = letter, pg_temp as $$
    select a.id, c.name, o.name, a.payer, a.questions, a.readers, a.moment_of_reading, a.replaces, a.written_at,
        not still_guest(a.space_id, a.with_space_id, p_today)
    from agreement a
    join people.space c on c.id = a.space_id
    join people.space o on o.id = a.with_space_id
    where a.key = p_key
$$;

-- On the letter itself: with whom this was agreed on beforehand, and which report it replaces.
create function agreed_before(p_key text) returns table (payer text, replaces text)
language sql stable security definer set search_path = letter, pg_temp as $$
    select a.payer, a.replaces
    from sending d
    join letter l on l.space_id = d.space_id and l.id = d.letter_id
    join agreement a on a.space_id = l.space_id and a.id = l.agreement_id
    where d.key = p_key
$$;

create function signatures(p_key text) returns table (side text, name text, signed_at timestamptz)
language sql stable security definer set search_path = letter, pg_temp as $$
    select s.side, s.name, s.signed_at from agreement a
    join signature s on s.space_id = a.space_id and s.agreement_id = a.id
    where a.key = p_key
$$;

create function sign(p_key text, p_name text, p_now timestamptz) returns boolean
language sql security definer set search_path = letter, pg_temp as $$
    with added as (
        insert into signature (space_id, agreement_id, side, name, signed_at)
        select a.space_id, a.id, 'PAYER', p_name, p_now from agreement a
        where a.key = p_key and still_guest(a.space_id, a.with_space_id, (p_now at time zone 'Europe/Amsterdam')::date)
        on conflict do nothing
        returning side)
    select exists (select from added)
$$;

-- For who was asked to look: the sentences from stories that stand, to draw from, and the tellers who want to be asked.
create function checked(p_key text)
returns table (letter_key text, community text, title text, name text, seed text, seen_by text, seen_at timestamptz, words text)
language sql stable security definer set search_path = letter, pg_temp as $$
    select d.key, p.name, l.title, c.name, c.seed, s.name, s.at, s.words
    from check_up c
    join letter l on l.space_id = c.space_id and l.id = c.letter_id
    join people.space p on p.id = c.space_id
    join sending d on d.space_id = l.space_id and d.letter_id = l.id
    left join seen s on s.space_id = c.space_id and s.letter_id = c.letter_id
    where c.key = p_key
$$;

create function reached(p_key text) returns table (sentence_id uuid, may_ask text)
language sql stable security definer set search_path = letter, pg_temp as $$
    select s.id, a.may_ask
    from check_up c
    join sentence s on s.space_id = c.space_id and s.letter_id = c.letter_id and s.kind = 'STORY'
    join source o on o.space_id = s.space_id and o.sentence_id = s.id
    join lateral (
        select * from answer a
        where a.space_id = o.space_id and a.sentence_id = o.sentence_id and a.moment_id = o.moment_id
        order by a.id desc limit 1) a on true
    where c.key = p_key and state_of(s) = 'STANDS' and a.may_ask is not null
    order by s.place, a.id
$$;

create function see(p_key text, p_name text, p_words text, p_now timestamptz) returns boolean
language sql security definer set search_path = letter, pg_temp as $$
    with added as (
        insert into seen (space_id, letter_id, name, words, at)
        select c.space_id, c.letter_id, p_name, p_words, p_now from check_up c where c.key = p_key
        on conflict do nothing
        returning letter_id)
    select exists (select from added)
$$;

-- On the letter itself: by whom it was seen, and by which seed anybody can draw the same sentences again.
create function seen_by(p_key text) returns table (name text, at timestamptz, words text, seed text)
language sql stable security definer set search_path = letter, pg_temp as $$
    select s.name, s.at, s.words, c.seed
    from sending d
    join check_up c on c.space_id = d.space_id and c.letter_id = d.letter_id
    join seen s on s.space_id = c.space_id and s.letter_id = c.letter_id
    where d.key = p_key
$$;

do $$
declare each regprocedure;
begin
    foreach each in array array[
        'agreed(text,date)'::regprocedure, 'agreed_before(text)', 'signatures(text)', 'sign(text,text,timestamptz)',
        'checked(text)', 'reached(text)', 'see(text,text,text,timestamptz)', 'seen_by(text)'] loop
        execute format('revoke all on function %s from public', each);
        execute format('grant execute on function %s to app_rt', each);
        execute format('alter function %s owner to app_letter', each);
    end loop;
end $$;
