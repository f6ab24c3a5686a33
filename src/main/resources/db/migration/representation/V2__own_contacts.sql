-- How those who act for others want to hear from the adviser: one for each person, for all they act for.
create table representative_contact (
    person uuid primary key,
    way text not null,
    email text not null,
    phone text not null,
    street text not null,
    postcode text not null,
    city text not null,
    language text not null,
    changed_at timestamptz not null
);
