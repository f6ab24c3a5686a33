create table document_folder (
    id uuid primary key
);
comment on table document_folder is 'One row to lock, so that two tabs cannot pass the limits together.';

create table document (
    id uuid primary key,
    folder uuid not null references document_folder,
    name text not null,
    kind text not null,
    size bigint not null,
    sha256 bytea not null,
    received_at timestamptz not null,
    safety text not null,
    hidden_data text not null,
    unique (folder, sha256)
);
create index document_to_scan on document (received_at) where safety in ('WAITING', 'NOT_SCANNED');

create table document_part (
    document uuid not null references document on delete cascade,
    number int not null,
    bytes bytea not null,
    primary key (document, number)
);
alter table document_part alter column bytes set storage external;
comment on table document_part is 'The bytes, in pieces; set apart so that lists never read them.';
