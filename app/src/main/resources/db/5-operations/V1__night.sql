-- The nights of which a backup was made, so that of several nodes one makes it.
create table night (
    night date primary key,
    file text not null,
    rows bigint not null,
    made_at timestamptz not null
);
comment on table night is 'passing';
call platform.movable('operations');
