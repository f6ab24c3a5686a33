-- One attempt at mediation in a case; a case may see another after the last is over.
create table mediation (
    id uuid primary key,
    case_number text not null,
    attempt int not null check (attempt > 0),
    opened_at timestamptz not null,
    version int not null,
    unique (case_number, attempt)
);

-- What happened, in order: only ever added. What was said in confidence lies here and nowhere else.
create table mediation_event (
    mediation uuid not null references mediation (id),
    position int not null check (position > 0),
    at timestamptz not null,
    by_kind text not null check (by_kind in ('citizen', 'representative', 'professional', 'officer')),
    by_id uuid not null,
    by_name text not null,
    kind text not null,
    detail jsonb not null,
    primary key (mediation, position)
);
