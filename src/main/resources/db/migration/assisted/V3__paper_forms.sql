-- A form filled in by hand, while an officer types it in. It has a number when it is a case, and is found no more.
-- Dates are kept as they were typed, too: nothing typed is lost for being no date yet.
create table paper_form (
    id uuid primary key,
    officer uuid not null,
    officer_name text not null,
    complaint uuid not null unique,
    begun_at timestamptz not null,
    came_typed text not null default '',
    came date,
    name text not null default '',
    born_typed text not null default '',
    born date,
    for_whom text not null default '',
    person uuid,
    person_born date,
    number text unique,
    typed_at timestamptz,
    check ((person is null) = (person_born is null)),
    check ((number is null) = (typed_at is null)),
    check (number is null or came is not null)
);
create index paper_form_officer on paper_form (officer, begun_at);
