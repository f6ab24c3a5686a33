-- How sure the provider was asked to be, and whether it had to ask the person anew. Logins under way last minutes only.
delete from pending_login;
alter table pending_login add column level text not null;
alter table pending_login add column forced boolean not null;
alter table pending_login add column begun timestamptz not null;

-- What has happened at the door, kept as long as the logging policy wants. No CPR number is in it.
create table login_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    action text not null,
    registration text not null,
    event jsonb not null
);
create index login_event_at on login_event (at);

-- Logouts that we have asked a provider for; only an answer to one of them is believed.
create table pending_logout (
    request_id text primary key,
    registration text not null,
    until timestamptz not null
);
create index pending_logout_until on pending_logout (until);
