-- An account given in sentences, each of which resolves to stories whose tellers found it true. Nothing of a story is copied.
create table letter (
    space_id uuid not null references people.space,
    id uuid not null,
    title text not null check (length(title) between 1 and 120),
    to_whom text not null check (length(to_whom) between 1 and 120),
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    begun_by uuid not null,
    begun_at timestamptz not null,
    primary key (space_id, id)
);

create table sentence (
    space_id uuid not null,
    id uuid not null,
    letter_id uuid not null,
    kind text not null check (kind in ('STORY', 'OWN_WORDS', 'NOT_KNOWN')),
    text text not null check (length(text) between 1 and 1000),
    written_by uuid not null,
    written_at timestamptz not null,
    struck_by uuid,
    struck_at timestamptz,
    primary key (space_id, id),
    foreign key (space_id, letter_id) references letter
);
create index on sentence (space_id, letter_id, id);

-- No reference to the moment: when that is gone for good, the sentence has to fall, not the row that says why.
create table source (
    space_id uuid not null,
    sentence_id uuid not null,
    moment_id uuid not null,
    teller_id uuid,
    text_version int not null,
    primary key (space_id, sentence_id, moment_id),
    foreign key (space_id, sentence_id) references sentence
);
create index on source (space_id, moment_id);
create index on source (space_id, teller_id) where teller_id is not null;

-- What tellers said of the sentence about their story. Only ever added to; the last word counts.
create table answer (
    space_id uuid not null,
    id uuid not null,
    sentence_id uuid not null,
    moment_id uuid not null,
    answer text not null check (answer in ('YES', 'NO', 'DIFFERENT')),
    words text check (length(words) between 1 and 500),
    at timestamptz not null,
    primary key (space_id, id),
    foreign key (space_id, sentence_id, moment_id) references source
);
create index on answer (space_id, sentence_id, moment_id, id);

create table sending (
    space_id uuid not null,
    letter_id uuid not null,
    number int not null,
    key text not null unique check (length(key) >= 12),
    sent_by uuid not null,
    sent_at timestamptz not null,
    primary key (space_id, letter_id),
    unique (space_id, number),
    foreign key (space_id, letter_id) references letter
);

-- A sentence of a letter that was sent, and stands no longer. It does not come back by itself.
create table fallen (
    space_id uuid not null,
    sentence_id uuid not null,
    fell_at timestamptz not null,
    primary key (space_id, sentence_id),
    foreign key (space_id, sentence_id) references sentence
);

call platform.movable('letter');
