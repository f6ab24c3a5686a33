-- Each case on its way to the case system. What is sent is packed anew each time; only where it stands is kept.
create table handover (
    id uuid primary key,
    case_number text not null unique,
    since timestamptz not null,
    handed boolean not null default false,
    attempts int not null default 0,
    due_at timestamptz not null,
    trouble text,
    reference text,
    registered_at timestamptz,
    by_hand boolean not null default false,
    check ((reference is null) = (registered_at is null))
);
create index handover_due on handover (due_at) where registered_at is null;
