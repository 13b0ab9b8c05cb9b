--liquibase formatted sql

--changeset peil:audit-access-log
create table access_log (
    id             bigint generated always as identity primary key,
    at             timestamptz not null default now(),
    username       text not null,
    role           text not null,
    municipality   text,
    action         text not null,
    participant_id uuid,
    detail         text
);
comment on table access_log is 'Who saw and did what, when, whose. Append-only: no role of the application may change or delete a row.';
create index access_log_by_participant on access_log (participant_id, at);
create index access_log_by_time on access_log (at desc, id desc);
alter table access_log enable row level security;
alter table access_log force row level security;
create policy in_ones_own_name on access_log for insert to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin
    with check (username = (select nullif(current_setting('app.user', true), '')));
create policy the_auditor_reads on access_log for select to peil_auditor using (true);
create policy everything on access_log to peil_system using (true) with check (true);
grant insert on access_log to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin, peil_system;
grant select on access_log to peil_auditor, peil_system;
--rollback drop table access_log;

--changeset peil:audit-access-log-by-user
create index access_log_by_user on access_log (username, at desc, id desc);
--rollback drop index access_log_by_user;
