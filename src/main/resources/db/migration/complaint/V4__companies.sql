-- A company complains through somebody who acts for it, by the name that the login said.
alter table complaint
    alter column citizen drop not null,
    add column company text check (company ~ '^[0-9]{8}$'),
    add column professional uuid,
    add column professional_name text,
    add check ((citizen is null) <> (company is null)),
    add check ((company is null) = (professional is null)),
    add check ((company is null) = (professional_name is null)),
    add check (company is null or writer is null);
-- One open draft for each who writes for the company.
create unique index complaint_company_open_draft on complaint (company, professional) where submitted_at is null;
create index complaint_company on complaint (company, submitted_at desc) where company is not null;
