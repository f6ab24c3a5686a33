-- What the office writes for itself: never a part of the history, never shown to the citizen.
create table case_note (
    id bigint generated always as identity primary key,
    case_number text not null references case_file (number),
    at timestamptz not null,
    by_id uuid not null,
    by_name text not null,
    text text not null
);
create index case_note_case on case_note (case_number, id desc);

-- A person found that somebody's safety is at stake; the case goes before others.
create table case_safety (
    case_number text primary key references case_file (number),
    at timestamptz not null,
    by_name text not null,
    reason text not null
);

-- A fault that hits more people than the one who complained.
create table general_fault (
    id uuid primary key,
    administration text not null,
    name text not null,
    affected int not null check (affected > 0),
    at timestamptz not null,
    by_name text not null
);
create index general_fault_administration on general_fault (administration);
create table general_fault_case (
    case_number text primary key references case_file (number),
    fault uuid not null references general_fault (id)
);
