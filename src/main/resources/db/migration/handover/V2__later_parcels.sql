-- What happens in a case after the hand-in goes in parcels of its own, numbered as its history is; the first is the complaint.
alter table handover add column sequence int not null default 1 check (sequence > 0);
alter table handover alter column sequence drop default;
alter table handover drop constraint handover_case_number_key;
alter table handover add constraint handover_in_order unique (case_number, sequence);
