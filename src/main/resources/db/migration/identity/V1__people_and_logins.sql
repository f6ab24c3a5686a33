-- A citizen. The CPR number is readable only with the site's keys: encrypted to be used, hashed with a key to be found.
create table person (
    id uuid primary key,
    name text not null,
    civil_number_hash bytea not null unique,
    civil_number_encrypted bytea not null,
    first_seen timestamptz not null,
    last_seen timestamptz not null
);

-- Somebody at the adviser's office, known by the id of their professional identity.
create table employee (
    id uuid primary key,
    professional_id text not null unique,
    name text not null,
    first_seen timestamptz not null,
    last_seen timestamptz not null
);

-- A login under way: what was asked of the identity provider, and where the person wants to go.
create table pending_login (
    browser bytea primary key,
    registration text not null,
    request_id text not null,
    relay_state text not null,
    target text not null,
    until timestamptz not null
);
create index pending_login_until on pending_login (until);

-- Assertions that have been used; a second use is a replay.
create table seen_assertion (
    issuer text not null,
    assertion_id text not null,
    until timestamptz not null,
    primary key (issuer, assertion_id)
);
create index seen_assertion_until on seen_assertion (until);

-- Sessions that the identity provider has asked us to end, found by its own index and not by a cookie.
create table ended_session (
    registration text not null,
    session_index text not null,
    until timestamptz not null,
    primary key (registration, session_index)
);
create index ended_session_until on ended_session (until);
