create table person (
    id uuid primary key,
    name text not null check (length(name) between 1 and 80),
    told_as text check (length(told_as) between 1 and 80),
    language text not null default 'nl' check (language in ('nl', 'en')),
    since timestamptz not null
);

-- Apart from the person, so that no list of people can show where to reach them.
create table address (
    person_id uuid primary key references person,
    mail public.citext not null unique check (length(mail::text) between 3 and 254)
);

create table sign_in (
    key_hash bytea primary key,
    person_id uuid not null references person,
    at timestamptz not null,
    expires_at timestamptz not null,
    device text not null default ''
);
create index on sign_in (person_id);

create table sign_in_link (
    key_hash bytea primary key,
    mail public.citext not null,
    name text,
    invitation bytea,
    goes_to text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

-- What a device, or somebody else's house, has to give back within minutes, once.
create table sign_in_challenge (
    key_hash bytea primary key,
    way text not null check (way in ('PASSKEY', 'PROVIDER')),
    invitation bytea,
    expires_at timestamptz not null
);

-- A device by which somebody comes in: what recognises it, and nothing that says which make it is.
create table passkey (
    id uuid primary key,
    person_id uuid not null references person,
    credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
    public_key bytea not null check (length(public_key) <= 4096),
    counter bigint not null check (counter >= 0),
    name text not null check (length(name) between 1 and 60),
    made_at timestamptz not null,
    used_at timestamptz
);
create index on passkey (person_id);

-- Who somebody is at the one who signs people in for this house, such as a municipality. One of each for everybody there:
-- an address that was handed on to somebody else does not hand on who had it.
create table provider_link (
    id uuid primary key,
    person_id uuid not null references person,
    issuer text not null check (length(issuer) between 1 and 500),
    subject text not null check (length(subject) between 1 and 255),
    name text not null check (length(name) between 1 and 80),
    made_at timestamptz not null,
    used_at timestamptz,
    unique (issuer, subject),
    unique (person_id, issuer)
);

-- A new address counts once a link that went there was used.
create table address_link (
    key_hash bytea primary key,
    person_id uuid not null references person,
    mail public.citext not null check (length(mail::text) between 3 and 254),
    expires_at timestamptz not null
);

create table founding_link (
    key_hash bytea primary key,
    made_at timestamptz not null,
    used_at timestamptz
);

create table space (
    id uuid primary key,
    kind text not null check (kind in ('COMMUNITY', 'ORGANISATION')),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 40),
    name text not null check (length(name) between 1 and 80),
    about text not null default '' check (length(about) <= 300),
    open boolean not null default false,
    formal boolean not null default false,
    waits boolean not null default true,
    -- Of an organisation: whether what it is given becomes a public record there, by the Woo. Null where nobody has said.
    under_woo boolean default false,
    slip_key bytea not null,
    founded_at timestamptz not null
);

create table standing (
    space_id uuid not null references space,
    person_id uuid not null references person,
    standing text not null check (standing in ('KEEPER', 'MEMBER')),
    since timestamptz not null,
    invitation_id uuid,
    came_by uuid,
    primary key (space_id, person_id)
);
create index on standing (person_id);

-- What a keeper did with their key, for every member to read.
create table keeper_act (
    space_id uuid not null references space,
    id uuid not null,
    keeper_id uuid not null,
    at timestamptz not null,
    act text not null,
    about text not null default '',
    primary key (space_id, id)
);

-- One keeper would like another to give the key back. It is done once somebody else agrees.
create table key_proposal (
    space_id uuid not null references space,
    id uuid not null,
    person_id uuid not null,
    proposed_by uuid not null check (proposed_by <> person_id),
    proposed_at timestamptz not null,
    agreed_by uuid check (agreed_by not in (person_id, proposed_by)),
    agreed_at timestamptz,
    withdrawn_at timestamptz,
    primary key (space_id, id)
);
create unique index on key_proposal (space_id, person_id) where agreed_at is null and withdrawn_at is null;

-- Where nobody keeps a key: whom each member named.
create table key_naming (
    space_id uuid not null references space,
    named_by uuid not null,
    person_id uuid not null,
    named_at timestamptz not null,
    primary key (space_id, named_by)
);

create table door (
    space_id uuid not null references space,
    name text not null,
    turned_on_by uuid not null,
    turned_on_at timestamptz not null,
    primary key (space_id, name)
);

create table telling_link (
    space_id uuid not null references space,
    link text not null unique,
    made_by uuid not null,
    made_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid,
    primary key (space_id, link)
);

create table invitation (
    space_id uuid not null references space,
    id uuid not null,
    key_hash bytea not null,
    gives text not null check (gives in ('KEEPER', 'MEMBER')),
    meant_for text not null check (meant_for in ('KNOWN', 'ANYONE')),
    name text not null default '',
    made_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    most_uses int not null check (most_uses between 1 and 500),
    ended_at timestamptz,
    ended_by uuid,
    primary key (space_id, id)
);
create unique index on invitation (key_hash);

-- Each use of an invitation, kept when its person has gone, so that no link lets more people in than it says.
create table invitation_use (
    space_id uuid not null,
    invitation_id uuid not null,
    person_id uuid not null,
    at timestamptz not null,
    primary key (space_id, invitation_id, person_id),
    foreign key (space_id, invitation_id) references invitation
);

-- Somebody who left something of theirs here and does not belong: they come back to that, and to nothing else.
create table trace (
    space_id uuid not null references space,
    person_id uuid not null references person,
    since timestamptz not null,
    primary key (space_id, person_id)
);
create index on trace (person_id);

-- An envelope: both the community and the organisation can read it, either can end it.
create table guesthood (
    space_id uuid not null references space,
    id uuid not null,
    with_space_id uuid not null references space,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    -- What the organisation gives whoever reads its letters along: residents should not be the only ones who sit there unpaid.
    reward text check (length(reward) between 1 and 200),
    let_in_by uuid not null,
    let_in_at timestamptz not null,
    ended_by uuid,
    -- From which of the two sides it was ended.
    ended_in uuid,
    ended_at timestamptz,
    primary key (space_id, id)
);
create index on guesthood (with_space_id, space_id);
-- A double tap lets nobody in twice.
create unique index on guesthood (space_id, with_space_id, from_day) where ended_at is null;

create table guest (
    space_id uuid not null,
    guesthood_id uuid not null,
    person_id uuid not null references person,
    works_here_until date not null,
    named_by uuid not null,
    named_at timestamptz not null,
    primary key (space_id, guesthood_id, person_id),
    foreign key (space_id, guesthood_id) references guesthood
);
create index on guest (person_id);

-- Who agreed to what, by which text, when and how. Only ever added to.
create table consent (
    space_id uuid not null references space,
    id uuid not null,
    subject_id uuid not null,
    purpose text not null check (purpose in ('READ', 'COUNT')),
    circle smallint check (circle between 0 and 3),
    guesthood_id uuid,
    side text not null check (side in ('TELLER', 'KEEPER')),
    person_id uuid,
    teller_id uuid,
    answer text not null check (answer in ('ASKED', 'YES', 'NO', 'BACK')),
    text_version int not null,
    how text not null check (how in ('PAGE', 'PAPER', 'SPOKEN')),
    reason text,
    at timestamptz not null,
    primary key (space_id, id)
);
create index on consent (space_id, subject_id, id);

-- A paper code, kept as a hash; shared by all spaces because the code alone must find its place.
create table slip (
    code_hash bytea primary key,
    space_id uuid not null references space,
    subject_id uuid not null,
    made_at timestamptz not null
);
-- One slip for one story, made when it is told: nobody makes another for a story that is there.
create unique index on slip (space_id, subject_id);

-- A pass for a machine: it reads or tells in one space, for one purpose, on behalf of whoever made it. Only its hash is kept.
create table pass (
    space_id uuid not null references space,
    id uuid not null,
    key_hash bytea not null,
    person_id uuid not null references person,
    purpose text not null check (length(purpose) between 1 and 80),
    may text not null check (may in ('READ', 'TELL', 'BOTH')),
    made_at timestamptz not null,
    until_day date not null check (until_day <= (made_at at time zone 'Europe/Amsterdam')::date + 366),
    -- A day and no hour, or it would be a log of somebody.
    used_on date,
    ended_at timestamptz,
    ended_by uuid,
    primary key (space_id, id)
);
create unique index on pass (key_hash);
create index on pass (person_id);

-- Since when something waits for the keepers, and when they last had a mail about that.
create table digest (
    space_id uuid primary key references space,
    since timestamptz,
    mailed_at timestamptz
);

-- Keepers who want no such mail. Off stays off.
create table digest_off (
    space_id uuid not null references space,
    person_id uuid not null,
    off_at timestamptz not null,
    primary key (space_id, person_id)
);
