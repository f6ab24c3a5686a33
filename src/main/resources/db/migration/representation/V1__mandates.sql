-- Who acts for whom. Which columns are filled says how far it has come; its dates say whether it counts today.
create table mandate (
    id uuid primary key,
    party uuid not null,
    party_name text not null,
    capacity text not null,
    basis text not null,
    everything boolean not null,
    from_day date not null,
    until_day date,
    papers uuid not null unique,
    began_at timestamptz not null,
    representative uuid,
    representative_name text not null,
    code_hash bytea unique,
    code_until timestamptz,
    proof text,
    proven_by uuid,
    proven_at timestamptz,
    ending text check (ending in ('revoked', 'given-up', 'refused', 'ended-by-office')),
    ended_by uuid,
    ended_reason text,
    ended_at timestamptz,
    check (until_day is null or until_day >= from_day),
    check (representative is null or representative <> party),
    check ((proof is null) = (proven_at is null)),
    check (proven_at is null or representative is not null),
    check ((ending is null) = (ended_at is null)),
    check (representative is not null or code_hash is not null)
);
create index mandate_party on mandate (party);
create index mandate_representative on mandate (representative);

-- The cases it is for, where it is not for everything.
create table mandate_case (
    mandate uuid not null references mandate,
    case_number text not null,
    primary key (mandate, case_number)
);

-- What a representative read and did; the party sees it.
create table mandate_use (
    id bigint generated always as identity primary key,
    mandate uuid not null references mandate,
    at timestamptz not null,
    act text not null,
    case_number text not null
);
create index mandate_use_mandate on mandate_use (mandate, at);

-- Codes that somebody typed and that do not exist.
create table mandate_guess (
    person uuid not null,
    at timestamptz not null
);
create index mandate_guess_person on mandate_guess (person, at);

create function representation_only_ever_added() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;

create trigger mandate_use_only_ever_added before update or delete or truncate on mandate_use
    for each statement execute function representation_only_ever_added();
