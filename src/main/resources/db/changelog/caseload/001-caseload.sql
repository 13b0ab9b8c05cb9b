--liquibase formatted sql

--changeset peil:caseload-row
create table caseload_row (
    participant_id       uuid primary key references participant (id) on delete cascade,
    municipality         text,
    sealed               boolean not null,
    liaison_reach        boolean not null,
    family_name          text not null,
    given_name           text not null,
    birth_date           date,
    interpreter_language text,
    permit               text,
    status               text not null check (status in ('MUST_MAP', 'TO_ASSURE', 'DONE', 'NOTHING_DUE')),
    started              boolean not null default false,
    next_step            text not null,
    missing              text[] not null default '{}',
    mapping_duty         text not null,
    programme            text not null,
    law_gives            boolean not null,
    decision_deadline    date,
    decision_on          date,
    right_lapses_on      date,
    lapses               boolean not null,
    next_loss_on         date,
    mapping_completed_on date,
    programme_started_on date,
    owner                text references user_account (username),
    touched_at           timestamptz not null,
    assessed_on          date not null
) with (fillfactor = 80);
comment on table caseload_row is 'What the work list shows of each person: derived from the facts by the law, renewed with them and every night. Only the owner is its own.';
comment on column caseload_row.law_gives is 'A mapping duty that is not NOT_REQUIRED, or a programme outcome RIGHT_AND_DUTY, RIGHT, MAY_OFFER or UNDETERMINED.';
comment on column caseload_row.lapses is 'No decision before the two-year day (§ 8), and the day before it the law gave, or might have given, the right: on right_lapses_on the right is lost.';
comment on column caseload_row.next_loss_on is 'The next day that takes something away: the order of the list. Null once nothing can be lost.';
comment on column caseload_row.missing is 'The facts that an answer of the law turns on and nobody has found, as the assessment contract names them.';
create index caseload_row_by_municipality
    on caseload_row (municipality, next_loss_on, family_name, given_name, participant_id);
create index caseload_row_of_imdi
    on caseload_row (next_loss_on, family_name, given_name, participant_id) where liaison_reach;
create index caseload_row_by_owner on caseload_row (owner) where owner is not null;
alter table caseload_row enable row level security;
alter table caseload_row force row level security;
-- The same plain equalities as on participant: the municipality and the grading stand in the row for their sake.
create policy own_municipality on caseload_row to peil_municipal
    using (municipality = (select nullif(current_setting('app.municipality', true), '')) and not sealed);
create policy own_municipality_sealed_too on caseload_row to peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy imdi_reach on caseload_row to peil_liaison
    using (liaison_reach and not sealed);
create policy everything on caseload_row to peil_system using (true) with check (true);
grant select on caseload_row to peil_municipal, peil_lead, peil_liaison, peil_system;
grant update (owner) on caseload_row to peil_municipal, peil_lead;
grant insert, update on caseload_row to peil_system;
--rollback drop table caseload_row;

--changeset peil:caseload-name
create table caseload_name (
    participant_id uuid not null references caseload_row (participant_id) on delete cascade,
    municipality   text,
    sealed         boolean not null,
    liaison_reach  boolean not null,
    word           text collate "C" not null,
    primary key (participant_id, word)
);
comment on table caseload_name is 'The words of each name, small letters without accents, to be searched by their beginning. A range of plain characters is leakproof, so that it uses its index under the policies; LIKE is not.';
create index caseload_name_by_municipality on caseload_name (municipality, word, participant_id);
create index caseload_name_of_imdi on caseload_name (word, participant_id) where liaison_reach;
alter table caseload_name enable row level security;
alter table caseload_name force row level security;
create policy own_municipality on caseload_name for select to peil_municipal
    using (municipality = (select nullif(current_setting('app.municipality', true), '')) and not sealed);
create policy own_municipality_sealed_too on caseload_name for select to peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy imdi_reach on caseload_name for select to peil_liaison
    using (liaison_reach and not sealed);
create policy everything on caseload_name to peil_system using (true) with check (true);
grant select on caseload_name to peil_municipal, peil_lead, peil_liaison;
grant select, insert, delete on caseload_name to peil_system;
--rollback drop table caseload_name;

--changeset peil:caseload-assignment
create table caseload_assignment (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    owner          text not null,
    earlier_owner  text,
    reason         text,
    assigned_by    text not null,
    assigned_at    timestamptz not null
);
comment on table caseload_assignment is 'Who got the person from whom, by whom and when: part of the person''s history.';
create index caseload_assignment_by_participant on caseload_assignment (participant_id);
alter table caseload_assignment enable row level security;
alter table caseload_assignment force row level security;
create policy with_the_person on caseload_assignment to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on caseload_assignment to peil_system using (true) with check (true);
grant select, insert on caseload_assignment to peil_municipal, peil_lead, peil_system;
grant select on caseload_assignment to peil_liaison;
--rollback drop table caseload_assignment;
