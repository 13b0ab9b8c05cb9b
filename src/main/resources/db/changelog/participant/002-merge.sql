--liquibase formatted sql

--changeset peil:participant-trigrams
create extension if not exists pg_trgm;
--rollback drop extension pg_trgm;

--changeset peil:participant-merge
create table participant_merge (
    id             uuid primary key default uuidv7(),
    kept_id        uuid not null references participant (id) on delete cascade,
    merged_id      uuid not null references participant (id) on delete cascade,
    leads_to       uuid not null references participant (id) on delete cascade,
    merged_name    text not null,
    source         text not null,
    reason         text not null check (btrim(reason) <> ''),
    merged_on      date not null,
    merged_at      timestamptz not null,
    merged_by      text not null,
    merged_by_name text not null,
    undone_at      timestamptz,
    undone_by      text,
    undone_by_name text,
    constraint two_were_made_one check (kept_id <> merged_id),
    constraint undone_as_a_whole check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_by_name is null))
);
comment on table participant_merge is 'That two registrations were one person. The row of the one that was merged stays, empty and in nobody''s sight, so that its key leads to the one that was kept.';
comment on column participant_merge.leads_to is 'Whom the key leads to now: another than the kept one when that one was merged later.';
-- Of two who merge the same person at once, one wins.
create unique index participant_merge_once on participant_merge (merged_id) where undone_at is null;
create index participant_merge_by_reader on participant_merge (leads_to);
alter table participant_merge enable row level security;
alter table participant_merge force row level security;
-- What was undone names two persons again: for those alone who may see both.
create policy with_the_person on participant_merge for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = leads_to)
           and (undone_at is null or exists (select from participant p where p.id = merged_id)));
create policy everything on participant_merge to peil_system using (true) with check (true);
grant select on participant_merge to peil_municipal, peil_lead, peil_liaison;
grant select, insert, update on participant_merge to peil_system;
--rollback drop table participant_merge;

--changeset peil:participant-merge-row
create table participant_merge_row (
    id         bigint generated always as identity primary key,
    merge_id   uuid not null references participant_merge (id) on delete cascade,
    table_name text not null,
    row_key    text not null,
    before     jsonb not null,
    after      jsonb not null
);
comment on table participant_merge_row is 'Every row that a merge changed, and in which columns from what to what: what undoing it goes by. Append-only.';
create index participant_merge_row_by_merge on participant_merge_row (merge_id, table_name, row_key);
alter table participant_merge_row enable row level security;
alter table participant_merge_row force row level security;
create policy everything on participant_merge_row to peil_system using (true) with check (true);
grant select, insert on participant_merge_row to peil_system;
--rollback drop table participant_merge_row;

--changeset peil:participant-not-same
create table participant_not_same (
    id             uuid primary key default uuidv7(),
    one_id         uuid not null references participant (id) on delete cascade,
    other_id       uuid not null references participant (id) on delete cascade,
    fingerprint    text not null,
    marked_at      timestamptz not null,
    marked_by      text not null,
    marked_by_name text not null,
    constraint in_one_order check (one_id < other_id)
);
comment on table participant_not_same is 'Who looked at two registrations and said that they are two persons. Append-only.';
comment on column participant_not_same.fingerprint is 'Of the names, birth dates, citizenships and numbers that it was said of: with others, the question is a new one.';
create index participant_not_same_by_pair on participant_not_same (one_id, other_id);
alter table participant_not_same enable row level security;
alter table participant_not_same force row level security;
create policy with_both_persons on participant_not_same for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = one_id) and exists (select from participant p where p.id = other_id));
create policy in_ones_own_name on participant_not_same for insert to peil_municipal, peil_lead, peil_liaison
    with check (marked_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select from participant p where p.id = one_id)
                and exists (select from participant p where p.id = other_id));
create policy everything on participant_not_same to peil_system using (true) with check (true);
grant select, insert on participant_not_same to peil_municipal, peil_lead, peil_liaison;
grant select on participant_not_same to peil_system;
--rollback drop table participant_not_same;

--changeset peil:participant-rows-of-the-merged
-- Whose a row is may be changed, by a merge and by undoing it, and nothing else of what is append-only.
grant update (participant_id) on participant_change, assessment, competence_assurance, competence_version, competence_change,
    competence_remark, caseload_assignment to peil_system;
--rollback revoke update (participant_id) on participant_change, assessment, competence_assurance, competence_version, competence_change, competence_remark, caseload_assignment from peil_system;
