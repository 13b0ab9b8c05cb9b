--liquibase formatted sql

--changeset peil:intake-import-list
create unlogged table import_list (
    id              uuid primary key default uuidv7(),
    uploaded_by     text not null,
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    file_name       text not null,
    header          jsonb not null,
    unknown_columns jsonb not null,
    uploaded_at     timestamptz not null,
    stored_at       timestamptz
);
comment on table import_list is 'A list that has been read and waits for its user to store it. Unlogged: after a crash the user loads it again.';
create index import_list_by_user on import_list (uploaded_by);
alter table import_list enable row level security;
alter table import_list force row level security;
create policy own_only on import_list to peil_municipal, peil_lead, peil_liaison
    using (uploaded_by = (select nullif(current_setting('app.user', true), '')))
    with check (uploaded_by = (select nullif(current_setting('app.user', true), '')));
create policy everything on import_list to peil_system using (true) with check (true);
grant select, insert, update, delete on import_list to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table import_list;

--changeset peil:intake-import-line
create unlogged table import_line (
    list_id      uuid not null references import_list (id) on delete cascade,
    row_number   int not null,
    uploaded_by  text not null,
    cells        jsonb not null,
    duf          text,
    national_id  text,
    household    text,
    faulty       boolean not null,
    messages     jsonb not null,
    status       text check (status in ('ERROR', 'TRANSFER', 'WARNING', 'CHANGED', 'NEW', 'UNCHANGED')),
    change       text check (change in ('CHANGED', 'NEW', 'UNCHANGED')),
    findings     jsonb not null default '[]',
    changes      jsonb not null default '[]',
    persons      uuid[],
    household_id uuid,
    primary key (list_id, row_number)
);
comment on column import_line.messages is 'What is wrong with the line by itself and within the list.';
comment on column import_line.findings is 'What is wrong with it beside what the register knows; found again when the list is stored.';
comment on column import_line.status is 'Null until the line has been compared with the register.';
comment on column import_line.persons is 'Whom its numbers belong to within the reach of the user: never anybody beyond it.';
create index import_line_by_duf on import_line (list_id, duf) where duf is not null;
create index import_line_by_national_id on import_line (list_id, national_id) where national_id is not null;
create index import_line_by_status on import_line (list_id, status, row_number);
alter table import_line enable row level security;
alter table import_line force row level security;
create policy own_only on import_line to peil_municipal, peil_lead, peil_liaison
    using (uploaded_by = (select nullif(current_setting('app.user', true), '')))
    with check (uploaded_by = (select nullif(current_setting('app.user', true), '')));
create policy everything on import_line to peil_system using (true) with check (true);
grant select, insert, update, delete on import_line to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table import_line;

--changeset peil:intake-transfer-request
create table transfer_request (
    id               uuid primary key default uuidv7(),
    to_municipality  text not null check (to_municipality ~ '^[0-9]{4}$'),
    requested_by     text not null,
    requested_at     timestamptz not null,
    given_name       text not null,
    family_name      text not null,
    number           text not null,
    residence_kind   text not null check (residence_kind in ('ABROAD', 'RECEPTION_CENTRE', 'MUNICIPALITY')),
    settled_on       date,
    by_agreement     boolean,
    centre           text,
    state            text not null check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'MOVED')),
    answered_by      text,
    answered_at      timestamptz,
    reason           text
);
comment on table transfer_request is 'What a municipality asked for, in its own words, and the answer. It knows nothing of the person: transfer_subject does.';
create table transfer_subject (
    request_id        uuid primary key references transfer_request (id) on delete cascade,
    participant_id    uuid not null references participant (id) on delete cascade,
    from_municipality text,
    sealed            boolean not null
);
comment on table transfer_subject is 'Whom a request is about, for those who may see the person, and for those who could until the person moved.';
create index transfer_subject_by_participant on transfer_subject (participant_id);
create index transfer_request_by_municipality on transfer_request (to_municipality, requested_at);

alter table transfer_subject enable row level security;
alter table transfer_subject force row level security;
create policy may_see_the_person on transfer_subject for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy could_see_the_person on transfer_subject for select to peil_municipal
    using (from_municipality = (select nullif(current_setting('app.municipality', true), '')) and not sealed);
create policy could_see_the_sealed_too on transfer_subject for select to peil_lead
    using (from_municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy everything on transfer_subject to peil_system using (true) with check (true);
grant select on transfer_subject to peil_municipal, peil_lead, peil_liaison;
grant select, insert, update on transfer_subject to peil_system;

alter table transfer_request enable row level security;
alter table transfer_request force row level security;
create policy sent_by_the_municipality on transfer_request for select to peil_municipal, peil_lead
    using (to_municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy about_a_person_in_reach on transfer_request for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from transfer_subject s where s.request_id = id));
create policy everything on transfer_request to peil_system using (true) with check (true);
grant select on transfer_request to peil_municipal, peil_lead, peil_liaison;
grant select, insert, update on transfer_request to peil_system;
--rollback drop policy about_a_person_in_reach on transfer_request;
--rollback drop table transfer_subject;
--rollback drop table transfer_request;
