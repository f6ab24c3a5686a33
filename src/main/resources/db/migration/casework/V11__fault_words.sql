-- What came of a general fault: what the administration answered, and what changed.
create table general_fault_word (
    id bigint generated always as identity primary key,
    fault uuid not null references general_fault (id),
    kind text not null check (kind in ('ANSWER', 'CHANGE')),
    at timestamptz not null,
    by_name text not null,
    text text not null
);
create index general_fault_word_fault on general_fault_word (fault, id desc);
create index general_fault_case_fault on general_fault_case (fault);

create trigger general_fault_word_only_ever_added before update or delete or truncate on general_fault_word
    for each statement execute function casework_only_ever_added();
