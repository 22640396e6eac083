-- Dutch stems, with accents forgiven: "cafés" is found by "cafe".
create text search configuration moment.dutch (copy = pg_catalog.dutch);
alter text search configuration moment.dutch alter mapping for asciiword, word, hword, hword_part, asciihword, hword_asciipart
    with public.unaccent, dutch_stem;

-- Stories that came in from a list: who brought them, from which file, and when.
create table bringing (
    space_id uuid not null references people.space,
    id uuid not null,
    -- Nobody where the operator brought them in.
    keeper_id uuid,
    name text not null check (length(name) between 1 and 200),
    at timestamptz not null,
    primary key (space_id, id)
);

create table moment (
    space_id uuid not null references people.space,
    id uuid not null,
    key_hash bytea not null,
    told_at timestamptz not null,
    teller_id uuid,
    told_as text check (length(told_as) between 1 and 80),
    text text not null check (length(text) between 1 and 10000),
    text_version int not null default 1,
    whose text not null default 'OWN' check (whose in ('OWN', 'OTHER')),
    circle smallint not null check (circle between -1 and 3),
    public_by uuid,
    public_at timestamptz,
    happened_from date,
    happened_until date check (happened_until >= happened_from),
    place text check (length(place) <= 120),
    present text check (length(present) <= 300),
    organisation boolean,
    idea text check (idea in ('RESIDENTS', 'TOGETHER', 'ORGANISATION', 'UNKNOWN')),
    decided text check (decided in ('RESIDENTS', 'TOGETHER', 'ORGANISATION', 'UNKNOWN')),
    doing text check (doing in ('RESIDENTS', 'TOGETHER', 'ORGANISATION', 'UNKNOWN')),
    welcome text check (welcome in ('YES', 'NO', 'UNKNOWN')),
    on_behalf boolean,
    photo_alt text check (length(photo_alt) <= 500),
    photo_width int,
    photo_height int,
    check (num_nonnulls(photo_alt, photo_width, photo_height) in (0, 3)),
    -- Where it came in from a list, and by whom: then it has no teller.
    bringing_id uuid,
    brought_by text check (brought_by in ('KEEPER', 'OPERATOR')),
    check (num_nonnulls(bringing_id, brought_by) in (0, 2)),
    check (bringing_id is null or teller_id is null),
    foreign key (space_id, bringing_id) references bringing,
    words tsvector not null generated always as (
        to_tsvector('moment.dutch'::regconfig, text || ' ' || coalesce(place, '') || ' ' || coalesce(present, ''))) stored,
    primary key (space_id, id)
);
-- One telling, one moment: a double tap finds its key taken.
create unique index on moment (space_id, key_hash);
-- The lists as their readers ask for them; the same literal stands in the query.
create index moment_neighbourhood on moment (space_id, told_at desc, id desc) where circle >= 1;
create index moment_newest on moment (space_id, told_at desc, id desc) where circle >= 0;
create index moment_public on moment (space_id, told_at desc, id desc) where circle = 3;
-- By the day on which everyone was let read it; the same words stand in the query.
create index moment_outside on moment (space_id, coalesce(public_at, told_at) desc) where circle = 3;
create index moment_mine on moment (space_id, teller_id, told_at desc, id desc) where teller_id is not null;
create index moment_words on moment using gin (space_id, words);

create index moment_brought on moment (space_id, bringing_id) where bringing_id is not null;

-- What else stood in the row of a list: each column by its name. It goes with the story.
create table answered (
    space_id uuid not null,
    moment_id uuid not null,
    number int not null,
    question text not null check (length(question) between 1 and 200),
    answer text not null check (length(answer) between 1 and 2000),
    primary key (space_id, moment_id, number),
    foreign key (space_id, moment_id) references moment on delete cascade
);

-- A list that a keeper is looking at, for a day: kept here so that no node keeps anything. Its file is gone once all of it is in.
create table sheet (
    space_id uuid not null references people.space,
    id uuid not null,
    person_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    kept_at timestamptz not null,
    bytes bytea,
    survey jsonb not null,
    mapping jsonb not null,
    -- How far it is: rows that were passed, and stories that came in by them.
    begun_at timestamptz,
    passed int not null default 0,
    stored int not null default 0,
    done_at timestamptz,
    primary key (space_id, id)
);
comment on table sheet is 'passing';

-- What a teller asked for and a keeper has not answered yet. Answered ones are in the ledger. Like `reader` it knows its
-- teller itself: the policies of a moment look here, so the policies here cannot look back at the moment.
create table wish (
    space_id uuid not null,
    moment_id uuid not null,
    circle smallint not null check (circle between 1 and 3),
    guesthood_id uuid,
    teller_id uuid,
    -- Who noted it, where a teller without an account said it aloud.
    spoken_by uuid check (spoken_by is null or teller_id is null),
    asked_at timestamptz not null,
    unique nulls not distinct (space_id, moment_id, circle, guesthood_id),
    foreign key (space_id, moment_id) references moment on delete cascade
);

-- Which guests read which moment: each through its own guesthood, so that a later guest sees nothing older.
create table reader (
    space_id uuid not null,
    guesthood_id uuid not null,
    moment_id uuid not null,
    told_at timestamptz not null,
    teller_id uuid,
    let_by uuid not null,
    let_at timestamptz not null,
    primary key (space_id, guesthood_id, moment_id),
    foreign key (space_id, moment_id) references moment on delete cascade
);
create index reader_newest on reader (space_id, guesthood_id, told_at desc, moment_id desc);
create index on reader (space_id, moment_id);
create index reader_outside on reader (space_id, let_at desc);
create index on wish (space_id, asked_at);

-- What a text said before it was corrected; for its teller.
create table correction (
    space_id uuid not null,
    moment_id uuid not null,
    text_version int not null,
    text text not null,
    corrected_at timestamptz not null,
    primary key (space_id, moment_id, text_version),
    foreign key (space_id, moment_id) references moment on delete cascade
);

create table reading (
    space_id uuid not null,
    id uuid not null,
    moment_id uuid not null,
    person_id uuid not null,
    read_as text check (length(read_as) between 1 and 80),
    text text not null check (length(text) between 1 and 10000),
    decided text check (decided in ('RESIDENTS', 'TOGETHER', 'ORGANISATION', 'UNKNOWN')),
    at timestamptz not null,
    shown_at timestamptz,
    primary key (space_id, id),
    foreign key (space_id, moment_id) references moment on delete cascade
);
create index on reading (space_id, moment_id);
create index reading_seen on reading (space_id, moment_id)
    where shown_at is not null and decided <> 'UNKNOWN';

create table photo (
    space_id uuid not null,
    moment_id uuid not null,
    jpeg bytea not null,
    primary key (space_id, moment_id),
    foreign key (space_id, moment_id) references moment on delete cascade
);

-- Taken back by its teller: gone for everyone else at once, and for good after the day it says. What was still asked for
-- then is kept, so that a story which waited for the neighbourhood waits again once it is put back.
create table withdrawal (
    space_id uuid not null,
    moment_id uuid not null,
    circle smallint not null,
    asked smallint,
    withdrawn_at timestamptz not null,
    gone_at timestamptz not null,
    primary key (space_id, moment_id),
    foreign key (space_id, moment_id) references moment on delete cascade
);
create index on withdrawal (gone_at);

-- Somebody says: this is about me. A keeper looks at it. It knows the teller, as a wish does.
create table objection (
    space_id uuid not null,
    id uuid not null,
    moment_id uuid not null,
    teller_id uuid,
    said text not null default '' check (length(said) <= 1000),
    said_at timestamptz not null,
    answered_at timestamptz,
    answered_by uuid,
    answer text check (answer in ('HIDDEN', 'STAYS')),
    reason text not null default '',
    primary key (space_id, id),
    foreign key (space_id, moment_id) references moment on delete cascade
);
create index on objection (space_id, moment_id);

create table draft (
    space_id uuid not null references people.space,
    id uuid not null,
    person_id uuid not null,
    saved_at timestamptz not null,
    form jsonb not null,
    primary key (space_id, id)
);
create index on draft (space_id, person_id, saved_at desc);

-- The words of a space, to forgive typing errors. Gone again with the last story that holds them.
create table word (
    space_id uuid not null references people.space,
    word text not null,
    primary key (space_id, word)
);
create index word_alike on word using gin (space_id, word public.gin_trgm_ops);
