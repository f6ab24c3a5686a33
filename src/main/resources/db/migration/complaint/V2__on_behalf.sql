-- Somebody writes for the citizen; empty: the citizen themself. The names are as they were said, the mandate says why.
alter table complaint
    add column writer uuid,
    add column writer_name text,
    add column mandate uuid,
    add check ((writer is null) = (mandate is null)),
    add check ((writer is null) = (writer_name is null)),
    add check (writer is null or writer <> citizen);
drop index complaint_open_draft;
-- One open draft for each who writes for somebody, beside the citizen's own.
create unique index complaint_open_draft on complaint (citizen, coalesce(writer, citizen)) where submitted_at is null;
create index complaint_writer on complaint (writer) where writer is not null;
