-- The case of a company; the professional is who handed in its complaint.
alter table case_file
    alter column citizen drop not null,
    add column company text check (company ~ '^[0-9]{8}$'),
    add column professional uuid,
    add column professional_name text,
    add check ((citizen is null) <> (company is null)),
    add check ((company is null) = (professional is null)),
    add check ((company is null) = (professional_name is null));
create index case_file_company on case_file (company) where company is not null;

-- Whoever acts for a company does so in their own name.
alter table case_event drop constraint case_event_by_kind_check;
alter table case_event add check (by_kind in ('citizen', 'representative', 'professional', 'officer', 'site'));
