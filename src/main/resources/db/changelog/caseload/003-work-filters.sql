--liquibase formatted sql

--changeset peil:caseload-work-filters
alter table caseload_row
    add column deadline_from          text,
    add column deadline_counted_on    date,
    add column two_years_counted_on   date,
    add column work_ended_on          date,
    add column sent_in                boolean not null default false,
    add column settled_on             date,
    add column by_agreement           boolean,
    add column centre_id              uuid,
    add column citizenship            text,
    add column education              text,
    add column basis_changed_at       timestamptz;
comment on column caseload_row.deadline_from is 'What the § 12 deadline is counted from, as CountedFrom names it.';
comment on column caseload_row.work_ended_on is 'The end of the full-time work that had taken the person out, where the right holds again because of it (§ 8 fourth paragraph).';
comment on column caseload_row.sent_in is 'The person has answered alone and sent in, and the mapping is not completed.';
comment on column caseload_row.basis_changed_at is 'When a fact that the law turns on was last changed after the decision was registered; null when none was.';
--rollback alter table caseload_row drop column deadline_from, drop column deadline_counted_on, drop column two_years_counted_on, drop column work_ended_on, drop column sent_in, drop column settled_on, drop column by_agreement, drop column centre_id, drop column citizenship, drop column education, drop column basis_changed_at;

--changeset peil:caseload-own-columns
alter table caseload_row
    add column owner_opened_at   timestamptz,
    add column waiting_for       text check (waiting_for in ('PERSON', 'OTHERS')),
    add column waiting_reason    text,
    add column waiting_since     date,
    add column waiting_until     date,
    add column basis_reviewed_at timestamptz,
    add constraint waits_as_a_whole check (num_nulls(waiting_for, waiting_reason, waiting_since, waiting_until) in (0, 4));
comment on table caseload_row is 'What the work list shows of each person: derived from the facts by the law, renewed whenever the person is assessed anew. Its own are the owner and when the owner first opened the person, what is waited for, and when a changed basis was looked at.';
comment on column caseload_row.owner_opened_at is 'When the owner first opened the person after having got them; null until then.';
comment on column caseload_row.waiting_until is 'The day on which the person comes back to the work by themselves. Moves no date of the law.';
grant update (owner_opened_at, waiting_for, waiting_reason, waiting_since, waiting_until, basis_reviewed_at)
    on caseload_row to peil_municipal, peil_lead;
--rollback revoke update (owner_opened_at, waiting_for, waiting_reason, waiting_since, waiting_until, basis_reviewed_at) on caseload_row from peil_municipal, peil_lead;
--rollback alter table caseload_row drop constraint waits_as_a_whole, drop column owner_opened_at, drop column waiting_for, drop column waiting_reason, drop column waiting_since, drop column waiting_until, drop column basis_reviewed_at;
--rollback comment on table caseload_row is 'What the work list shows of each person: derived from the facts by the law, renewed whenever the person is assessed anew. Only the owner is its own.';

--changeset peil:caseload-waiting
create table caseload_waiting (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    reason         text not null,
    since          date not null,
    until          date not null,
    put_by         text not null,
    put_at         timestamptz not null,
    ended_by       text,
    ended_at       timestamptz,
    constraint ends_after_it_begins check (until > since),
    constraint ended_as_a_whole check ((ended_by is null) = (ended_at is null))
);
comment on table caseload_waiting is 'What the work with a person has waited for: part of the person''s history. Ended by somebody, or by itself on the day.';
create index caseload_waiting_by_participant on caseload_waiting (participant_id);
alter table caseload_waiting enable row level security;
alter table caseload_waiting force row level security;
create policy with_the_person on caseload_waiting to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on caseload_waiting to peil_system using (true) with check (true);
grant select, insert on caseload_waiting to peil_municipal, peil_lead, peil_system;
grant update (participant_id) on caseload_waiting to peil_system;
grant update (ended_by, ended_at) on caseload_waiting to peil_municipal, peil_lead;
grant select on caseload_waiting to peil_liaison;
--rollback drop table caseload_waiting;

--changeset peil:caseload-basis-review
create table caseload_basis_review (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    note           text not null,
    reviewed_by    text not null,
    reviewed_at    timestamptz not null
);
comment on table caseload_basis_review is 'That somebody considered whether a decision or plan must change since a fact behind it did: part of the person''s history.';
create index caseload_basis_review_by_participant on caseload_basis_review (participant_id);
alter table caseload_basis_review enable row level security;
alter table caseload_basis_review force row level security;
create policy with_the_person on caseload_basis_review to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on caseload_basis_review to peil_system using (true) with check (true);
grant select, insert on caseload_basis_review to peil_municipal, peil_lead, peil_system;
grant update (participant_id) on caseload_basis_review to peil_system;
grant select on caseload_basis_review to peil_liaison;
--rollback drop table caseload_basis_review;

--changeset peil:caseload-rows-anew
-- The new columns are derived: the job fills them in with its first run. The owner of the tables is bound by the policies too.
alter table reassessment_run no force row level security;
alter table participant no force row level security;
insert into reassessment_run (why, asked_at) select 'RULES', now() where exists (select from participant);
alter table reassessment_run force row level security;
alter table participant force row level security;
--rollback select 1;
