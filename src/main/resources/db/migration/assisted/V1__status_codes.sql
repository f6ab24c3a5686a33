-- The one code of a case that lives, as a keyed hash; a new one takes the place of the old.
create table status_code (
    case_number text primary key,
    hash bytea not null,
    made_at timestamptz not null
);

-- Wrong guesses for a case or from a network address, each known only by a keyed hash. All nodes count here.
create table status_guess (
    whose bytea primary key,
    wrong int not null,
    last_at timestamptz not null
);
create index status_guess_last_at on status_guess (last_at);
