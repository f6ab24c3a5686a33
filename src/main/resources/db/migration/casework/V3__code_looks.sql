-- What was done with the status code of a case, by somebody who is not logged in. Citizen and officers see it.
create table case_code_look (
    id bigint generated always as identity primary key,
    case_number text not null references case_file (number),
    at timestamptz not null,
    kind text not null
);
create index case_code_look_case on case_code_look (case_number, at);

create trigger case_code_look_only_ever_added before update or delete or truncate on case_code_look
    for each statement execute function casework_only_ever_added();
