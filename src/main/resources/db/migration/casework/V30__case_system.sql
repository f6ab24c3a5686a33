-- Somebody at the office who works in the municipality's case system; they are known here by name only.
alter table case_event drop constraint case_event_by_kind_check;
alter table case_event add constraint case_event_by_kind_check
    check (by_kind in ('citizen', 'representative', 'professional', 'officer', 'case-system', 'site'));
