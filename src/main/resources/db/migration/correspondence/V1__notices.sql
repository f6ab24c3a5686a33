create table notice (
    id uuid primary key,
    cause text not null unique,
    about text not null,
    occasion text not null,
    happened_at timestamptz not null,
    state text not null,
    channel text,
    attempts int not null default 0,
    due_at timestamptz not null,
    ended_at timestamptz,
    trouble text
);
comment on table notice is 'That somebody is to be told; whom and where is looked up when it is sent. No address is kept.';
comment on column notice.cause is 'Names the event, so that an event heard twice is told once.';
create index notice_due on notice (due_at) where state = 'QUEUED';
create index notice_by_hand on notice (happened_at) where state = 'BY_HAND';
