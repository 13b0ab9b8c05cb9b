--liquibase formatted sql

--changeset peil:access-schema-usage
grant usage on schema public to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin, peil_system;
--rollback revoke usage on schema public from peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin, peil_system;

--changeset peil:access-user-account
create table user_account (
    username      text primary key,
    display_name  text not null,
    role          text not null check (role in ('CASE_WORKER', 'TEAM_LEAD', 'LIAISON', 'AUDITOR', 'SYSTEM_ADMIN')),
    municipality  text check (municipality ~ '^[0-9]{4}$'),
    password_hash text,
    language      text not null default 'nb' check (language in ('nb', 'nn', 'en')),
    theme         text not null default 'system' check (theme in ('system', 'light', 'dark')),
    constraint municipal_roles_have_a_municipality check ((role in ('CASE_WORKER', 'TEAM_LEAD')) = (municipality is not null))
);
comment on column user_account.password_hash is 'Only demo users have one; elsewhere an identity provider knows the person.';
alter table user_account enable row level security;
alter table user_account force row level security;
create policy colleagues on user_account for select to peil_municipal, peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy oneself on user_account for select to peil_liaison, peil_auditor, peil_admin
    using (username = (select nullif(current_setting('app.user', true), '')));
create policy everything on user_account to peil_system using (true) with check (true);
-- The hash is read by the log-in alone.
grant select (username, display_name, role, municipality, language, theme) on user_account
    to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin;
grant select, insert, update on user_account to peil_system;
--rollback drop table user_account;

--changeset peil:access-user-memory
create table user_memory (
    username   text not null references user_account (username) on delete cascade,
    topic      text not null,
    content    text not null,
    kept_at    timestamptz not null default now(),
    primary key (username, topic)
);
comment on table user_memory is 'What a user typed or searched for that is not yet part of any record: it survives crash and time-out, and no other user sees it.';
alter table user_memory enable row level security;
alter table user_memory force row level security;
create policy own_only on user_memory to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin
    using (username = (select nullif(current_setting('app.user', true), '')))
    with check (username = (select nullif(current_setting('app.user', true), '')));
grant select, insert, update, delete on user_memory to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin;
--rollback drop table user_memory;
