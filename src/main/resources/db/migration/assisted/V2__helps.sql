-- One helper at the side of one citizen. Handed in: it has a number, and the helper finds it no more.
create table help (
    id uuid primary key,
    helper uuid not null,
    helper_name text not null,
    capacity text not null,
    organisation text not null,
    complaint uuid not null unique,
    begun_at timestamptz not null,
    citizen uuid,
    citizen_name text,
    born date,
    birth_year int,
    by_civil_number boolean,
    code_hash bytea,
    code_until timestamptz,
    code_tries int not null default 0,
    consent text,
    witness text,
    follow_until date,
    number text unique,
    handed_in_at timestamptz,
    check ((citizen is null) = (birth_year is null)),
    check ((number is null) = (consent is null)),
    check (number is null or citizen is not null)
);
create index help_helper on help (helper, begun_at);
