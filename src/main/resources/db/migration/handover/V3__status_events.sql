-- What the case system told of a case: the same key twice is the same event. What it said stands in the case's history.
create table status_event (
    key uuid primary key,
    case_number text not null,
    digest text not null,
    entry int,
    told_at timestamptz not null
);
comment on column status_event.digest is 'SHA-256 of what was sent, so that a key used for something else is found out.';
