-- A complaint from its first answer on. Handed in: it has a number, and its answers never change again.
create table complaint (
    id uuid primary key,
    citizen uuid not null,
    folder uuid not null unique,
    language text not null,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    kept_until timestamptz not null,
    warned_at timestamptz,
    number text unique,
    citizen_name text,
    submitted_at timestamptz,
    withdrawn_at timestamptz,
    check ((number is null) = (submitted_at is null)),
    check (withdrawn_at is null or submitted_at is not null)
);
-- One open draft a person, whatever two tabs do at once.
create unique index complaint_open_draft on complaint (citizen) where submitted_at is null;
create index complaint_citizen on complaint (citizen, submitted_at desc);
create index complaint_kept_until on complaint (kept_until) where submitted_at is null;

-- One row a step, each with a version of its own: two tabs may work at two steps.
create table complaint_answer (
    complaint uuid not null references complaint on delete cascade,
    step text not null,
    version int not null,
    answer jsonb not null,
    primary key (complaint, step)
);

-- The running number of case numbers within a year. Its row is held until the hand-in is through: no gaps.
create table complaint_number (
    year int primary key,
    last int not null
);
