-- A notice to each of those who are told of it; its id goes along, so that the same message twice counts once.
create table dispatch (
    id uuid primary key,
    notice uuid not null references notice on delete cascade,
    recipient text not null,
    role text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'SENT', 'BY_HAND', 'DONE')),
    trouble text,
    made_at timestamptz not null,
    ended_at timestamptz,
    unique (notice, recipient)
);
comment on table dispatch is 'Who was told, as what, and when. No address and no name is kept.';
create index dispatch_by_hand on dispatch (made_at) where state = 'BY_HAND';
