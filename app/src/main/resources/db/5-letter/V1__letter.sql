-- An account given in sentences, each of which resolves to stories whose tellers found it true. Nothing of a story is
-- copied. An envelope: the neighbourhood whose stories it draws on, and who writes it: a guest, or that neighbourhood itself.
create table letter (
    space_id uuid not null references people.space,
    id uuid not null,
    with_space_id uuid not null references people.space,
    title text not null check (length(title) between 1 and 120),
    to_whom text not null check (length(to_whom) between 1 and 120),
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    agreement_id uuid,
    question text check (length(question) between 1 and 500),
    version int not null default 1,
    begun_by uuid not null,
    begun_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, id, with_space_id)
);
create index on letter (with_space_id, begun_at);

create table sentence (
    space_id uuid not null,
    id uuid not null,
    letter_id uuid not null,
    with_space_id uuid not null,
    kind text not null check (kind in (
        'STORY', 'FIGURE', 'ASKED', 'DID', 'LEFT', 'OTHERS', 'WENT_WRONG', 'NOT_KNOWN')),
    text text not null check (length(text) between 1 and 1000),
    -- A sentence that was written anew stands where the one before it stood.
    place uuid not null,
    written_by uuid not null,
    written_at timestamptz not null,
    struck_by uuid,
    struck_at timestamptz,
    -- In whose name it was struck: only that side puts it back.
    struck_for uuid,
    check ((struck_at is null) = (struck_for is null)),
    primary key (space_id, id),
    unique (space_id, id, with_space_id),
    foreign key (space_id, letter_id, with_space_id) references letter (space_id, id, with_space_id) on delete cascade
);
create index on sentence (space_id, letter_id, id);

-- What was asked of the writer, in the payer's own words, and what came of it.
create table asked (
    space_id uuid not null,
    sentence_id uuid not null,
    with_space_id uuid not null,
    reference text not null check (length(reference) between 1 and 200),
    outcome text not null check (outcome in ('MET', 'DIFFERENTLY', 'NOT')),
    why text not null check (length(why) between 1 and 1000),
    primary key (space_id, sentence_id),
    foreign key (space_id, sentence_id, with_space_id) references sentence (space_id, id, with_space_id) on delete cascade
);

-- A sentence from the mirror: of which year. The figures are asked anew each time it is read.
create table cited (
    space_id uuid not null,
    sentence_id uuid not null,
    with_space_id uuid not null,
    year int not null check (year between 2000 and 2100),
    primary key (space_id, sentence_id),
    foreign key (space_id, sentence_id, with_space_id) references sentence (space_id, id, with_space_id) on delete cascade
);

create table money (
    space_id uuid not null,
    letter_id uuid not null,
    with_space_id uuid not null,
    received numeric(12, 2) not null check (received >= 0),
    spent numeric(12, 2) not null check (spent >= 0),
    certain_years numeric(3, 1) check (certain_years between 0 and 50),
    remark text not null default '' check (length(remark) <= 500),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (space_id, letter_id),
    foreign key (space_id, letter_id, with_space_id) references letter (space_id, id, with_space_id) on delete cascade
);

-- No reference to the moment: when that is gone for good, the sentence has to fall, not the row that says why.
create table source (
    space_id uuid not null,
    sentence_id uuid not null,
    with_space_id uuid not null,
    moment_id uuid not null,
    teller_id uuid,
    text_version int not null,
    primary key (space_id, sentence_id, moment_id),
    foreign key (space_id, sentence_id, with_space_id) references sentence (space_id, id, with_space_id) on delete cascade
);
create index on source (space_id, moment_id);
create index on source (space_id, teller_id) where teller_id is not null;

-- What tellers said of the sentence about their story, themselves or noted by who spoke with them. Only ever added to; the
-- last word counts. Whether its reader may read the story itself, and whether an outside reader may ask, is asked apart.
create table answer (
    space_id uuid not null,
    id uuid not null,
    sentence_id uuid not null,
    moment_id uuid not null,
    answer text not null check (answer in ('YES', 'NO', 'DIFFERENT')),
    words text check (length(words) between 1 and 500),
    may_read boolean not null default false,
    may_ask text check (length(may_ask) between 1 and 120),
    how text not null check (how in ('PAGE', 'PAPER', 'SPOKEN')),
    noted_by uuid,
    at timestamptz not null,
    check ((how = 'SPOKEN') = (noted_by is not null)),
    primary key (space_id, id),
    foreign key (space_id, sentence_id, moment_id) references source on delete cascade
);
create index on answer (space_id, sentence_id, moment_id, id);

-- What a teller let a reader read beside a sentence is not to be read any more: they said so, or the story came back to
-- fewer readers. It is opened again only by a later answer.
create table closing (
    space_id uuid not null,
    id uuid not null,
    sentence_id uuid not null,
    moment_id uuid not null,
    closed_by uuid,
    closed_at timestamptz not null,
    primary key (space_id, sentence_id, moment_id, id),
    foreign key (space_id, sentence_id, moment_id) references source on delete cascade
);

-- A guest lays its letter before the keepers, as it is now. What it changes afterwards has to be laid before them anew.
create table laying (
    space_id uuid not null,
    letter_id uuid not null,
    with_space_id uuid not null,
    version int not null,
    laid_by uuid not null,
    laid_at timestamptz not null,
    primary key (space_id, letter_id, version),
    foreign key (space_id, letter_id, with_space_id) references letter (space_id, id, with_space_id) on delete cascade
);

-- A keeper read the letter as a whole and lets it go as it is.
create table reading_along (
    space_id uuid not null,
    letter_id uuid not null,
    version int not null,
    keeper_id uuid not null,
    read_at timestamptz not null,
    primary key (space_id, letter_id, version, keeper_id),
    foreign key (space_id, letter_id, version) references laying on delete cascade
);

-- The neighbourhood's own word, which nobody else can change.
create table word (
    space_id uuid not null,
    letter_id uuid not null,
    text text not null check (length(text) between 1 and 1000),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (space_id, letter_id),
    foreign key (space_id, letter_id) references letter on delete cascade
);

create table sending (
    space_id uuid not null,
    letter_id uuid not null,
    with_space_id uuid not null,
    number int not null,
    key text not null unique check (length(key) >= 12),
    told int,
    asked int,
    sent_by uuid not null,
    sent_at timestamptz not null,
    primary key (space_id, letter_id),
    unique (space_id, with_space_id, number),
    foreign key (space_id, letter_id, with_space_id) references letter (space_id, id, with_space_id) on delete cascade
);

-- A sentence of a letter that was sent, and stands no longer. It does not come back by itself.
create table fallen (
    space_id uuid not null,
    sentence_id uuid not null,
    fell_at timestamptz not null,
    primary key (space_id, sentence_id),
    foreign key (space_id, sentence_id) references sentence on delete cascade
);

-- What a reader wrote back, for the writer and for the tellers.
create table reply (
    space_id uuid not null,
    id uuid not null,
    letter_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    text text not null check (length(text) between 1 and 1000),
    at timestamptz not null,
    primary key (space_id, id),
    foreign key (space_id, letter_id) references letter on delete cascade
);
create index on reply (space_id, letter_id, id);
-- A double tap writes back once.
create unique index on reply (space_id, letter_id, name, md5(text));

call platform.movable('letter');
