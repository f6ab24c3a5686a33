-- A case is its history; no column says where it stands.
create table case_file (
    number text primary key,
    citizen uuid not null,
    papers uuid not null,
    points int not null check (points >= 0),
    opened_at timestamptz not null,
    version int not null
);
create index case_file_citizen on case_file (citizen);

create table case_event (
    case_number text not null references case_file (number),
    position int not null check (position > 0),
    at timestamptz not null,
    by_kind text not null check (by_kind in ('citizen', 'officer', 'site')),
    by_id uuid,
    by_name text,
    kind text not null,
    detail jsonb not null,
    primary key (case_number, position)
);
create index case_event_kind on case_event (kind, at);

-- Who at the office read a case, when and what for. The citizen sees it.
create table case_reading (
    id bigint generated always as identity primary key,
    case_number text not null references case_file (number),
    at timestamptz not null,
    employee uuid not null,
    purpose text not null
);
create index case_reading_case on case_reading (case_number, at);

create function casework_only_ever_added() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger case_event_only_ever_added before update or delete or truncate on case_event
    for each statement execute function casework_only_ever_added();
create trigger case_reading_only_ever_added before update or delete or truncate on case_reading
    for each statement execute function casework_only_ever_added();
