--liquibase formatted sql

--changeset peil:caseload-contact
create table caseload_contact (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    attempted_at   timestamptz not null,
    channel        text not null,
    language       text,
    interpreter    boolean not null,
    result         text not null,
    note           text not null check (length(note) <= 1000),
    corrects       uuid unique references caseload_contact (id) on delete cascade,
    logged_by      text not null,
    logged_at      timestamptz not null,
    constraint interpreted_from_a_language check (language is not null or not interpreter)
);
comment on table caseload_contact is 'Every attempt to reach the person: part of the person''s history. Append-only: what is wrong is corrected by a new row, at most one.';
create index caseload_contact_by_participant on caseload_contact (participant_id, attempted_at);
alter table caseload_contact enable row level security;
alter table caseload_contact force row level security;
create policy with_the_person on caseload_contact to peil_municipal, peil_lead
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on caseload_contact to peil_system using (true) with check (true);
grant select, insert on caseload_contact to peil_municipal, peil_lead, peil_system;
grant update (participant_id) on caseload_contact to peil_system;
--rollback drop table caseload_contact;

--changeset peil:caseload-reminder
create table caseload_reminder (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    username       text not null references user_account (username) on delete cascade,
    due_on         date not null,
    body           text not null check (btrim(body) <> '' and length(body) <= 200),
    set_at         timestamptz not null,
    done_at        timestamptz
);
comment on table caseload_reminder is 'What a user wants to be reminded of about a person, and when. Nobody else reads it, and the user only as long as the person is within reach.';
create index caseload_reminder_of_user on caseload_reminder (username, due_on) where done_at is null;
create index caseload_reminder_by_participant on caseload_reminder (participant_id);
alter table caseload_reminder enable row level security;
alter table caseload_reminder force row level security;
create policy own_only on caseload_reminder to peil_municipal, peil_lead
    using (username = (select nullif(current_setting('app.user', true), ''))
           and exists (select from participant p where p.id = participant_id))
    with check (username = (select nullif(current_setting('app.user', true), ''))
                and exists (select from participant p where p.id = participant_id));
create policy everything on caseload_reminder to peil_system using (true) with check (true);
grant select, insert, delete on caseload_reminder to peil_municipal, peil_lead;
grant update (due_on, done_at) on caseload_reminder to peil_municipal, peil_lead;
grant select, insert on caseload_reminder to peil_system;
grant update (participant_id) on caseload_reminder to peil_system;
--rollback drop table caseload_reminder;
