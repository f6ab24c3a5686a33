-- A helper writes at the citizen's side. Until it is handed in, citizen is an id that belongs to nobody.
alter table complaint
    add column help uuid unique,
    drop constraint complaint_check2,
    add check ((writer is null) = (mandate is null and help is null)),
    add check (mandate is null or help is null);
