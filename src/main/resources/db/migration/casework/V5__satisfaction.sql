-- That somebody was asked after their case; what they said lies apart, so that nobody can tell who said it.
create table case_satisfaction_given (
    case_number text primary key references case_file (number)
);
create table case_satisfaction (
    id uuid primary key default gen_random_uuid(),
    month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    handling text not null,
    understood text,
    better text not null
);
