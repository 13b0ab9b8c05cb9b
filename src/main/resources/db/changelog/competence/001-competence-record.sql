--liquibase formatted sql

--changeset peil:competence-record
create table competence_record (
    id                uuid primary key default uuidv7(),
    participant_id    uuid not null references participant (id) on delete cascade,
    mapped_by         text not null check (mapped_by in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality      text check (municipality ~ '^[0-9]{4}$'),
    status            text not null default 'STARTED' check (status in ('STARTED', 'COMPLETED')),
    started_at        timestamptz not null,
    started_by        text not null,
    started_by_name   text not null,
    completed_at      timestamptz,
    completed_by      text,
    completed_by_name text,
    constraint competence_record_nobody_is_mapped_twice unique (participant_id),
    constraint imdi_is_no_municipality check ((mapped_by = 'IMDI') = (municipality is null)),
    constraint completed_as_a_whole check ((status = 'COMPLETED') = (completed_at is not null))
);
comment on table competence_record is 'The mapping of a person''s competence (§§ 6, 10). Assured when competence_assurance has a row for it.';
alter table competence_record enable row level security;
alter table competence_record force row level security;
create policy with_the_person on competence_record for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
-- Whoever mapped may change the record, and nobody else: that is why IMDi's, which has no municipality, is never a municipality's to change.
create policy started_here on competence_record for insert to peil_municipal, peil_lead
    with check (exists (select from participant p where p.id = participant_id)
                and municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy started_by_imdi on competence_record for insert to peil_liaison
    with check (exists (select from participant p where p.id = participant_id) and municipality is null);
create policy everything on competence_record to peil_system using (true) with check (true);
grant select, insert on competence_record to peil_municipal, peil_lead, peil_liaison;
grant update (status, completed_at, completed_by, completed_by_name) on competence_record to peil_municipal, peil_lead, peil_liaison;
grant select, insert, update on competence_record to peil_system;
--rollback drop table competence_record;

--changeset peil:competence-assurance
create table competence_assurance (
    record_id       uuid primary key references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    municipality    text not null check (municipality ~ '^[0-9]{4}$'),
    assured_on      date not null,
    assured_at      timestamptz not null,
    assured_by      text not null,
    assured_by_name text not null
);
comment on table competence_assurance is 'That a completed mapping was quality-assured: on which day, by whom. A row of its own, so that assuring leaves the record untouched.';
create index competence_assurance_by_participant on competence_assurance (participant_id);
alter table competence_assurance enable row level security;
alter table competence_assurance force row level security;
create policy with_the_person on competence_assurance for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy assured_here on competence_assurance for insert to peil_municipal, peil_lead
    with check (municipality = (select nullif(current_setting('app.municipality', true), ''))
                and assured_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select from competence_record r
                            where r.id = record_id and r.participant_id = competence_assurance.participant_id
                              and r.status = 'COMPLETED'));
create policy everything on competence_assurance to peil_system using (true) with check (true);
grant select, insert on competence_assurance to peil_municipal, peil_lead, peil_system;
grant select on competence_assurance to peil_liaison;
-- What is assured stays as it is.
create policy changed_here on competence_record for update to peil_municipal, peil_lead
    using (exists (select from participant p where p.id = participant_id)
           and municipality = (select nullif(current_setting('app.municipality', true), ''))
           and not exists (select from competence_assurance a where a.record_id = id));
create policy changed_by_imdi on competence_record for update to peil_liaison
    using (exists (select from participant p where p.id = participant_id)
           and municipality is null
           and not exists (select from competence_assurance a where a.record_id = id));
--rollback drop policy changed_here on competence_record;
--rollback drop policy changed_by_imdi on competence_record;
--rollback drop table competence_assurance;

--changeset peil:competence-section
create table competence_section (
    record_id       uuid not null references competence_record (id) on delete cascade,
    section         text not null check (section in ('LANGUAGES', 'EDUCATION', 'WORK', 'OTHER')),
    participant_id  uuid not null references participant (id) on delete cascade,
    recorded_for    text not null check (recorded_for in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    none            boolean not null,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    unique nulls not distinct (record_id, section, municipality),
    constraint imdi_is_no_municipality check ((recorded_for = 'IMDI') = (municipality is null))
);
comment on table competence_section is 'The answer ingen to one of the four statutory sections (§ 10 second paragraph), by each body for itself.';
create index competence_section_by_participant on competence_section (participant_id);
--rollback drop table competence_section;

--changeset peil:competence-language
create table competence_language (
    id              uuid primary key,
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    recorded_for    text not null check (recorded_for in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    assured         boolean not null default false,
    assures_item_id uuid references competence_language (id),
    language        text,
    mother_tongue   boolean,
    listening       text check (listening in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    reading         text check (reading in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    speaking        text check (speaking in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    writing         text check (writing in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    added_at        timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    removed_at      timestamptz,
    constraint imdi_is_no_municipality check ((recorded_for = 'IMDI') = (municipality is null)),
    constraint only_an_assured_value_assures check (assures_item_id is null or assured),
    constraint a_municipality_assures check (not assured or municipality is not null)
);
comment on column competence_language.language is 'ISO 639.';
create index competence_language_by_participant on competence_language (participant_id);
create unique index competence_language_assured_once on competence_language (assures_item_id) where removed_at is null;
--rollback drop table competence_language;

--changeset peil:competence-education
create table competence_education (
    id              uuid primary key,
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    recorded_for    text not null check (recorded_for in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    assured         boolean not null default false,
    assures_item_id uuid references competence_education (id),
    level           text check (level in ('NONE', 'PRIMARY', 'LOWER_SECONDARY', 'PART_OF_UPPER_SECONDARY', 'UPPER_SECONDARY',
                                          'VOCATIONAL_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTORATE', 'UNKNOWN')),
    country         text check (country ~ '^[A-Z]{2}$'),
    subject         text,
    school          text,
    years           integer check (years between 0 and 40),
    completed       boolean,
    added_at        timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    removed_at      timestamptz,
    constraint imdi_is_no_municipality check ((recorded_for = 'IMDI') = (municipality is null)),
    constraint only_an_assured_value_assures check (assures_item_id is null or assured),
    constraint a_municipality_assures check (not assured or municipality is not null)
);
create index competence_education_by_participant on competence_education (participant_id);
create unique index competence_education_assured_once on competence_education (assures_item_id) where removed_at is null;
--rollback drop table competence_education;

--changeset peil:competence-work
create table competence_work (
    id              uuid primary key,
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    recorded_for    text not null check (recorded_for in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    assured         boolean not null default false,
    assures_item_id uuid references competence_work (id),
    occupation      text check (occupation ~ '^[0-9]{4}$'),
    title           text,
    country         text check (country ~ '^[A-Z]{2}$'),
    years           integer check (years between 0 and 70),
    months          integer check (months between 0 and 11),
    added_at        timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    removed_at      timestamptz,
    constraint imdi_is_no_municipality check ((recorded_for = 'IMDI') = (municipality is null)),
    constraint only_an_assured_value_assures check (assures_item_id is null or assured),
    constraint a_municipality_assures check (not assured or municipality is not null)
);
comment on column competence_work.occupation is 'STYRK-08.';
comment on column competence_work.title is 'The occupation in the person''s own words.';
create index competence_work_by_participant on competence_work (participant_id);
create unique index competence_work_assured_once on competence_work (assures_item_id) where removed_at is null;
--rollback drop table competence_work;

--changeset peil:competence-other
create table competence_other (
    id              uuid primary key,
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    recorded_for    text not null check (recorded_for in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    assured         boolean not null default false,
    assures_item_id uuid references competence_other (id),
    kind            text check (kind in ('COURSE', 'DRIVING_LICENCE', 'CERTIFICATE', 'DIGITAL', 'CARE', 'TRADE', 'VOLUNTEERING', 'OTHER')),
    description     text,
    added_at        timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    removed_at      timestamptz,
    constraint imdi_is_no_municipality check ((recorded_for = 'IMDI') = (municipality is null)),
    constraint only_an_assured_value_assures check (assures_item_id is null or assured),
    constraint a_municipality_assures check (not assured or municipality is not null)
);
create index competence_other_by_participant on competence_other (participant_id);
create unique index competence_other_assured_once on competence_other (assures_item_id) where removed_at is null;
--rollback drop table competence_other;

--changeset peil:competence-item-policies splitStatements:false
-- The same for sections and the four kinds of items: each body writes its own rows only, the values as recorded while the
-- mapping is under way, the assured ones beside them between completion and assurance. Nobody deletes.
do $$
declare
    part text;
    open_for_this text;
    own text := 'municipality = (select nullif(current_setting(''app.municipality'', true), ''''))';
begin
    foreach part in array array['competence_section', 'competence_language', 'competence_education', 'competence_work', 'competence_other']
    loop
        open_for_this := format(
            'exists (select from competence_record r
                     where r.id = record_id and r.participant_id = %1$I.participant_id and r.status = %2$s)
             and not exists (select from competence_assurance a where a.record_id = %1$I.record_id)',
            part,
            case part when 'competence_section' then '''STARTED'''
                 else 'case when assured then ''COMPLETED'' else ''STARTED'' end' end);
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy with_the_person on %I for select to peil_municipal, peil_lead, peil_liaison
                        using (exists (select from participant p where p.id = participant_id))', part);
        execute format('create policy added_here on %I for insert to peil_municipal, peil_lead with check (%s and %s)', part, own, open_for_this);
        execute format('create policy changed_here on %I for update to peil_municipal, peil_lead using (%s and %s)', part, own, open_for_this);
        execute format('create policy added_by_imdi on %I for insert to peil_liaison
                        with check (municipality is null and %s)', part, open_for_this);
        execute format('create policy changed_by_imdi on %I for update to peil_liaison
                        using (municipality is null and %s)', part, open_for_this);
        execute format('create policy everything on %I to peil_system using (true) with check (true)', part);
        execute format('grant select, insert, update on %I to peil_municipal, peil_lead, peil_liaison, peil_system', part);
    end loop;
end
$$;
--rollback select 1;

--changeset peil:competence-remark
create table competence_remark (
    id             uuid primary key,
    participant_id uuid not null references participant (id) on delete cascade,
    about          text not null check (about in ('WHOLE', 'LANGUAGES', 'EDUCATION', 'WORK', 'OTHER')),
    body           text not null check (body <> ''),
    corrects_id    uuid references competence_remark (id),
    author         text not null,
    author_name    text not null,
    author_role    text not null,
    municipality   text check (municipality ~ '^[0-9]{4}$'),
    written_at     timestamptz not null
);
comment on table competence_remark is 'Remarks (merknader). Append-only: no role of the application may change or delete a row; a new remark corrects an old one.';
create index competence_remark_by_participant on competence_remark (participant_id, written_at);
alter table competence_remark enable row level security;
alter table competence_remark force row level security;
create policy with_the_person on competence_remark for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy in_ones_own_name on competence_remark for insert to peil_municipal, peil_lead, peil_liaison
    with check (exists (select from participant p where p.id = participant_id)
                and author = (select nullif(current_setting('app.user', true), ''))
                and municipality is not distinct from (select nullif(current_setting('app.municipality', true), '')));
create policy everything on competence_remark to peil_system using (true) with check (true);
grant select, insert on competence_remark to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table competence_remark;
