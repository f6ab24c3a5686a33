-- A representative acts in their own name for the citizen.
alter table case_event drop constraint case_event_by_kind_check;
alter table case_event add check (by_kind in ('citizen', 'representative', 'officer', 'site'));
