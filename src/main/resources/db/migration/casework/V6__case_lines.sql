-- What the desk lists, filters, sorts and searches by. Made from the history whenever that grows, and made anew for a case
-- that has none: it is never the truth about a case.
create table case_line (
    number text primary key references case_file (number),
    name text not null default '',
    administration text not null default '',
    kinds text[] not null default '{}',
    words tsvector not null default '',
    received_at timestamptz not null,
    stage text not null,
    is_open boolean not null,
    officer uuid,
    officer_name text,
    waiting_since timestamptz not null,
    promise date,
    inquiry_due date,
    appeal date,
    contested boolean not null,
    asked_again boolean not null,
    news boolean not null,
    ended_at timestamptz
);
create index case_line_open on case_line (waiting_since) where is_open or asked_again;
create index case_line_over on case_line (ended_at desc) where not is_open;
create index case_line_alike on case_line (administration, received_at desc);
create index case_line_words on case_line using gin (words);

-- Who has worked at the desk, so that a case can be given to them.
create table case_officer (
    id uuid primary key,
    name text not null,
    seen_at timestamptz not null
);
insert into case_officer (id, name, seen_at)
    select distinct on (by_id) by_id, by_name, at from case_event where by_kind = 'officer' order by by_id, at desc;
