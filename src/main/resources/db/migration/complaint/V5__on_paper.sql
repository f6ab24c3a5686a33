-- An officer types in a form that was filled in by hand. Until it is a case, citizen is an id that belongs to nobody.
alter table complaint add column paper uuid unique;
do $$
declare old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'complaint'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%help IS NULL%'
        and pg_get_constraintdef(oid) like '%writer IS NULL%';
    execute format('alter table complaint drop constraint %I', old);
end $$;
alter table complaint
    add constraint complaint_one_writer check ((writer is null) = (mandate is null and help is null and paper is null)),
    add constraint complaint_paper_alone check (paper is null or (mandate is null and help is null));
