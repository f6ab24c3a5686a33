-- What a person said at the gate, before login. The token is in their browser only; here is its hash.
create table gate_visit (
    token_hash bytea primary key,
    answers jsonb not null,
    letter jsonb,
    changed_at timestamptz not null,
    expires_at timestamptz not null
);
create index gate_visit_expires_at on gate_visit (expires_at);
