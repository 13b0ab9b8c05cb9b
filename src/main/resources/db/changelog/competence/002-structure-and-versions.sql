--liquibase formatted sql

--changeset peil:competence-more-is-asked
alter table competence_section drop constraint competence_section_section_check;
alter table competence_section add constraint competence_section_section_check
    check (section in ('LANGUAGES', 'EDUCATION', 'WORK', 'OTHER', 'WISHES'));
alter table competence_language
    add column alphabet text check (alphabet in ('LATIN', 'ARABIC', 'CYRILLIC', 'GEEZ', 'DEVANAGARI', 'CHINESE', 'OTHER', 'NONE')),
    add column known_by text check (known_by in ('SELF', 'CONVERSATION', 'TEST', 'COURSE')),
    add column source text check (source in ('PERSON', 'DOCUMENT', 'IMDI', 'HOST_MUNICIPALITY'));
alter table competence_education
    add column place text,
    add column instruction_language text,
    add column documents text check (documents in ('ORIGINAL', 'COPY', 'ELSEWHERE', 'NONE')),
    add column recognition text check (recognition in ('NOT_APPLIED', 'APPLIED', 'RECOGNISED', 'REJECTED')),
    add column prior_learning text check (prior_learning in ('NOT_ASSESSED', 'WANTED', 'ASSESSED')),
    add column source text check (source in ('PERSON', 'DOCUMENT', 'IMDI', 'HOST_MUNICIPALITY'));
comment on column competence_education.recognition is 'How far HK-dir has come with recognising a foreign education.';
comment on column competence_education.prior_learning is 'Realkompetansevurdering.';
alter table competence_work
    add column tasks text,
    add column industry text check (industry ~ '^[A-U]$'),
    add column from_year integer check (from_year between 1900 and 2099),
    add column to_year integer check (to_year between 1900 and 2099),
    add column referees text check (referees in ('NONE', 'CAN_GIVE', 'SEEN')),
    add column source text check (source in ('PERSON', 'DOCUMENT', 'IMDI', 'HOST_MUNICIPALITY'));
comment on column competence_work.industry is 'A section of SN2007.';
comment on column competence_work.referees is 'Whether somebody can tell of the work: never who, for a third person has no place in the record.';
alter table competence_other
    drop constraint competence_other_kind_check,
    add constraint competence_other_kind_check check (kind in ('COURSE', 'DRIVING_LICENCE', 'CERTIFICATE', 'DIGITAL', 'CARE', 'TRADE',
                                                               'VOLUNTEERING', 'LANGUAGE_OF_TRADE', 'OTHER')),
    add column trade_language text,
    add column documents text check (documents in ('ORIGINAL', 'COPY', 'ELSEWHERE', 'NONE')),
    add column source text check (source in ('PERSON', 'DOCUMENT', 'IMDI', 'HOST_MUNICIPALITY'));
--rollback alter table competence_other drop column source, drop column documents, drop column trade_language, drop constraint competence_other_kind_check, add constraint competence_other_kind_check check (kind in ('COURSE', 'DRIVING_LICENCE', 'CERTIFICATE', 'DIGITAL', 'CARE', 'TRADE', 'VOLUNTEERING', 'OTHER'));
--rollback alter table competence_work drop column source, drop column referees, drop column to_year, drop column from_year, drop column industry, drop column tasks;
--rollback alter table competence_education drop column source, drop column prior_learning, drop column recognition, drop column documents, drop column instruction_language, drop column place;
--rollback alter table competence_language drop column source, drop column known_by, drop column alphabet;
--rollback alter table competence_section drop constraint competence_section_section_check;
--rollback alter table competence_section add constraint competence_section_section_check check (section in ('LANGUAGES', 'EDUCATION', 'WORK', 'OTHER'));

--changeset peil:competence-wish
create table competence_wish (
    id                uuid primary key,
    record_id         uuid not null references competence_record (id) on delete cascade,
    participant_id    uuid not null references participant (id) on delete cascade,
    recorded_for      text not null check (recorded_for in ('HOST_MUNICIPALITY', 'IMDI', 'SETTLEMENT_MUNICIPALITY')),
    municipality      text check (municipality ~ '^[0-9]{4}$'),
    assured           boolean not null default false,
    assures_item_id   uuid references competence_wish (id),
    kind              text check (kind in ('WORK', 'EDUCATION', 'NORWEGIAN', 'OWN_BUSINESS', 'OTHER')),
    description       text,
    occupation        text check (occupation ~ '^[0-9]{4}$'),
    source            text check (source in ('PERSON', 'DOCUMENT', 'IMDI', 'HOST_MUNICIPALITY')),
    added_at          timestamptz not null,
    changed_at        timestamptz not null,
    changed_by        text not null,
    changed_by_name   text not null,
    removed_at        timestamptz,
    constraint imdi_is_no_municipality check ((recorded_for = 'IMDI') = (municipality is null)),
    constraint only_an_assured_value_assures check (assures_item_id is null or assured),
    constraint a_municipality_assures check (not assured or municipality is not null)
);
comment on table competence_wish is 'Wishes and goals: not one of the four statutory sections, so never required.';
create index competence_wish_by_participant on competence_wish (participant_id);
create unique index competence_wish_assured_once on competence_wish (assures_item_id) where removed_at is null;
--rollback drop table competence_wish;

--changeset peil:competence-record-versions
alter table competence_record add column version integer not null default 1 check (version > 0);
comment on column competence_record.version is 'Counts up when an assured mapping is changed, which takes a reason; each version is assured for itself.';
alter table competence_assurance add column version integer not null default 1, add column assured_by_role text;
alter table competence_assurance drop constraint competence_assurance_pkey;
alter table competence_assurance add primary key (record_id, version);
--rollback alter table competence_assurance drop constraint competence_assurance_pkey;
--rollback alter table competence_assurance add primary key (record_id);
--rollback alter table competence_assurance drop column assured_by_role, drop column version;
--rollback alter table competence_record drop column version;

--changeset peil:competence-policies-by-version splitStatements:false rollbackSplitStatements:false
-- As before, with the one difference that the assurance of an earlier version closes nothing.
drop policy changed_here on competence_record;
drop policy changed_by_imdi on competence_record;
drop policy assured_here on competence_assurance;
create policy changed_here on competence_record for update to peil_municipal, peil_lead
    using (exists (select from participant p where p.id = participant_id)
           and municipality = (select nullif(current_setting('app.municipality', true), ''))
           and not exists (select from competence_assurance a where a.record_id = competence_record.id and a.version = competence_record.version));
create policy changed_by_imdi on competence_record for update to peil_liaison
    using (exists (select from participant p where p.id = participant_id)
           and municipality is null
           and not exists (select from competence_assurance a where a.record_id = competence_record.id and a.version = competence_record.version));
create policy assured_here on competence_assurance for insert to peil_municipal, peil_lead
    with check (municipality = (select nullif(current_setting('app.municipality', true), ''))
                and assured_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select from competence_record r
                            where r.id = record_id and r.participant_id = competence_assurance.participant_id
                              and r.status = 'COMPLETED' and r.version = competence_assurance.version));
do $$
declare
    part text;
    open_for_this text;
    own text := 'municipality = (select nullif(current_setting(''app.municipality'', true), ''''))';
begin
    foreach part in array array['competence_section', 'competence_language', 'competence_education', 'competence_work', 'competence_other', 'competence_wish']
    loop
        open_for_this := format(
            'exists (select from competence_record r
                     where r.id = record_id and r.participant_id = %1$I.participant_id and r.status = %2$s
                       and not exists (select from competence_assurance a where a.record_id = r.id and a.version = r.version))',
            part,
            case part when 'competence_section' then '''STARTED'''
                 else 'case when assured then ''COMPLETED'' else ''STARTED'' end' end);
        if part = 'competence_wish' then
            execute format('alter table %I enable row level security', part);
            execute format('alter table %I force row level security', part);
            execute format('create policy with_the_person on %I for select to peil_municipal, peil_lead, peil_liaison
                            using (exists (select from participant p where p.id = participant_id))', part);
            execute format('create policy everything on %I to peil_system using (true) with check (true)', part);
            execute format('grant select, insert, update on %I to peil_municipal, peil_lead, peil_liaison, peil_system', part);
        else
            execute format('drop policy added_here on %I', part);
            execute format('drop policy changed_here on %I', part);
            execute format('drop policy added_by_imdi on %I', part);
            execute format('drop policy changed_by_imdi on %I', part);
        end if;
        execute format('create policy added_here on %I for insert to peil_municipal, peil_lead with check (%s and %s)', part, own, open_for_this);
        execute format('create policy changed_here on %I for update to peil_municipal, peil_lead using (%s and %s)', part, own, open_for_this);
        execute format('create policy added_by_imdi on %I for insert to peil_liaison with check (municipality is null and %s)', part, open_for_this);
        execute format('create policy changed_by_imdi on %I for update to peil_liaison using (municipality is null and %s)', part, open_for_this);
    end loop;
end
$$;
--rollback drop policy changed_here on competence_record;
--rollback drop policy changed_by_imdi on competence_record;
--rollback drop policy assured_here on competence_assurance;
--rollback create policy changed_here on competence_record for update to peil_municipal, peil_lead
--rollback     using (exists (select from participant p where p.id = participant_id)
--rollback            and municipality = (select nullif(current_setting('app.municipality', true), ''))
--rollback            and not exists (select from competence_assurance a where a.record_id = id));
--rollback create policy changed_by_imdi on competence_record for update to peil_liaison
--rollback     using (exists (select from participant p where p.id = participant_id) and municipality is null
--rollback            and not exists (select from competence_assurance a where a.record_id = id));
--rollback create policy assured_here on competence_assurance for insert to peil_municipal, peil_lead
--rollback     with check (municipality = (select nullif(current_setting('app.municipality', true), ''))
--rollback                 and assured_by = (select nullif(current_setting('app.user', true), ''))
--rollback                 and exists (select from competence_record r
--rollback                             where r.id = record_id and r.participant_id = competence_assurance.participant_id and r.status = 'COMPLETED'));
--rollback do $$
--rollback declare
--rollback     part text;
--rollback     open_for_this text;
--rollback     own text := 'municipality = (select nullif(current_setting(''app.municipality'', true), ''''))';
--rollback begin
--rollback     foreach part in array array['competence_section', 'competence_language', 'competence_education', 'competence_work', 'competence_other', 'competence_wish']
--rollback     loop
--rollback         open_for_this := format(
--rollback             'exists (select from competence_record r where r.id = record_id and r.participant_id = %1$I.participant_id and r.status = %2$s)
--rollback              and not exists (select from competence_assurance a where a.record_id = %1$I.record_id)',
--rollback             part, case part when 'competence_section' then '''STARTED''' else 'case when assured then ''COMPLETED'' else ''STARTED'' end' end);
--rollback         execute format('drop policy added_here on %I', part);
--rollback         execute format('drop policy changed_here on %I', part);
--rollback         execute format('drop policy added_by_imdi on %I', part);
--rollback         execute format('drop policy changed_by_imdi on %I', part);
--rollback         execute format('create policy added_here on %I for insert to peil_municipal, peil_lead with check (%s and %s)', part, own, open_for_this);
--rollback         execute format('create policy changed_here on %I for update to peil_municipal, peil_lead using (%s and %s)', part, own, open_for_this);
--rollback         execute format('create policy added_by_imdi on %I for insert to peil_liaison with check (municipality is null and %s)', part, open_for_this);
--rollback         execute format('create policy changed_by_imdi on %I for update to peil_liaison using (municipality is null and %s)', part, open_for_this);
--rollback     end loop;
--rollback end
--rollback $$;

--changeset peil:competence-version
create table competence_version (
    id             uuid primary key default uuidv7(),
    record_id      uuid not null references competence_record (id) on delete cascade,
    participant_id uuid not null references participant (id) on delete cascade,
    version        integer not null check (version > 0),
    stage          text not null check (stage in ('STARTED', 'TAKEN_OVER', 'COMPLETED', 'SENT_BACK', 'ASSURED', 'REVISED')),
    sent_to        text check (sent_to in ('PERSON', 'CASE_WORKER')),
    reason         text,
    municipality   text check (municipality ~ '^[0-9]{4}$'),
    at             timestamptz not null,
    by             text not null,
    by_name        text not null,
    by_role        text not null,
    constraint whoever_opens_again_says_why check ((stage in ('SENT_BACK', 'REVISED')) = (reason is not null)),
    constraint sent_back_to_somebody check ((stage = 'SENT_BACK') = (sent_to is not null))
);
comment on table competence_version is 'The stages of a mapping as they were reached, by whom and why. Append-only.';
create index competence_version_by_participant on competence_version (participant_id, at);
alter table competence_version enable row level security;
alter table competence_version force row level security;
create policy with_the_person on competence_version for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy in_ones_own_name on competence_version for insert to peil_municipal, peil_lead, peil_liaison
    with check (exists (select from participant p where p.id = participant_id)
                and by = (select nullif(current_setting('app.user', true), ''))
                and municipality is not distinct from (select nullif(current_setting('app.municipality', true), '')));
create policy everything on competence_version to peil_system using (true) with check (true);
grant select, insert on competence_version to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table competence_version;

--changeset peil:competence-change
create table competence_change (
    id              uuid primary key default uuidv7(),
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    version         integer not null,
    section         text not null check (section in ('LANGUAGES', 'EDUCATION', 'WORK', 'OTHER', 'WISHES')),
    item_id         uuid,
    assured         boolean not null default false,
    deed            text not null check (deed in ('ADDED', 'CHANGED', 'REMOVED', 'BROUGHT_BACK', 'NONE', 'NOT_NONE')),
    field           text,
    before          text,
    after           text,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    constraint a_change_names_its_field check ((deed = 'CHANGED') = (field is not null)),
    constraint none_is_of_the_section check ((deed in ('NONE', 'NOT_NONE')) = (item_id is null))
);
comment on table competence_change is 'Every change of every field of a mapping: who, when, before and after. Append-only, written by triggers, so that nothing changes unseen.';
comment on column competence_change.after is 'The value; of an item that was added, the values it came with, as JSON.';
create index competence_change_by_participant on competence_change (participant_id, changed_at, id);
alter table competence_change enable row level security;
alter table competence_change force row level security;
create policy with_the_person on competence_change for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy in_ones_own_name on competence_change for insert to peil_municipal, peil_lead, peil_liaison
    with check (exists (select from participant p where p.id = participant_id)
                and changed_by = (select nullif(current_setting('app.user', true), '')));
create policy everything on competence_change to peil_system using (true) with check (true);
grant select, insert on competence_change to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table competence_change;

--changeset peil:competence-change-triggers splitStatements:false
create function competence_item_changed() returns trigger language plpgsql as $$
declare
    own constant text[] := array['id', 'record_id', 'participant_id', 'recorded_for', 'municipality', 'assured', 'assures_item_id',
                                 'added_at', 'changed_at', 'changed_by', 'changed_by_name', 'removed_at'];
    is_now constant jsonb := to_jsonb(new) - own;
    was jsonb;
    changed text;
    current_version integer := (select version from competence_record where id = new.record_id);
begin
    if tg_op = 'INSERT' then
        insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, after, changed_at, changed_by, changed_by_name)
        values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured, 'ADDED',
                nullif(jsonb_strip_nulls(is_now), '{}')::text, new.changed_at, new.changed_by, new.changed_by_name);
        return null;
    end if;
    was := to_jsonb(old) - own;
    for changed in select key from jsonb_each_text(is_now) where value is distinct from was ->> key
    loop
        insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, field, before, after,
                                       changed_at, changed_by, changed_by_name)
        values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured, 'CHANGED', changed,
                was ->> changed, is_now ->> changed, new.changed_at, new.changed_by, new.changed_by_name);
    end loop;
    if (old.removed_at is null) <> (new.removed_at is null) then
        insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, changed_at, changed_by, changed_by_name)
        values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured,
                case when new.removed_at is null then 'BROUGHT_BACK' else 'REMOVED' end, new.changed_at, new.changed_by, new.changed_by_name);
    end if;
    return null;
end
$$;
create function competence_section_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or old.none <> new.none then
        insert into competence_change (record_id, participant_id, version, section, deed, changed_at, changed_by, changed_by_name)
        values (new.record_id, new.participant_id, (select version from competence_record where id = new.record_id), new.section,
                case when new.none then 'NONE' else 'NOT_NONE' end, new.changed_at, new.changed_by, new.changed_by_name);
    end if;
    return null;
end
$$;
create trigger keeps_changes after insert or update on competence_language for each row execute function competence_item_changed('LANGUAGES');
create trigger keeps_changes after insert or update on competence_education for each row execute function competence_item_changed('EDUCATION');
create trigger keeps_changes after insert or update on competence_work for each row execute function competence_item_changed('WORK');
create trigger keeps_changes after insert or update on competence_other for each row execute function competence_item_changed('OTHER');
create trigger keeps_changes after insert or update on competence_wish for each row execute function competence_item_changed('WISHES');
create trigger keeps_changes after insert or update on competence_section for each row execute function competence_section_changed();
--rollback drop trigger keeps_changes on competence_section; drop trigger keeps_changes on competence_wish; drop trigger keeps_changes on competence_other; drop trigger keeps_changes on competence_work; drop trigger keeps_changes on competence_education; drop trigger keeps_changes on competence_language; drop function competence_section_changed(); drop function competence_item_changed();

--changeset peil:competence-history-of-before splitStatements:false
-- The mappings that were there before the changes were kept: as they stand now, dated as far as is known. FORCE binds the
-- owner too, so it is lifted here, and the count is checked.
do $$
declare
    part record;
    is_there bigint;
    kept bigint := 0;
    written bigint;
begin
    for part in select * from (values ('competence_language', 'LANGUAGES'), ('competence_education', 'EDUCATION'), ('competence_work', 'WORK'),
                                      ('competence_other', 'OTHER')) as parts (name, section)
    loop
        execute format('alter table %I no force row level security', part.name);
        alter table competence_record no force row level security;
        alter table competence_change no force row level security;
        execute format('select count(*) from %I', part.name) into is_there;
        execute format(
            'insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, after, changed_at, changed_by, changed_by_name)
             select i.record_id, i.participant_id, 1, %L, i.id, i.assured, ''ADDED'',
                    nullif(jsonb_strip_nulls(to_jsonb(i) - array[''id'', ''record_id'', ''participant_id'', ''recorded_for'', ''municipality'', ''assured'',
                        ''assures_item_id'', ''added_at'', ''changed_at'', ''changed_by'', ''changed_by_name'', ''removed_at'']), ''{}'')::text,
                    i.added_at, i.changed_by, i.changed_by_name
             from %I i', part.section, part.name);
        get diagnostics written = row_count;
        if written <> is_there then
            raise exception 'of % rows in %, % were kept', is_there, part.name, written;
        end if;
        execute format(
            'insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, changed_at, changed_by, changed_by_name)
             select record_id, participant_id, 1, %L, id, assured, ''REMOVED'', removed_at, changed_by, changed_by_name from %I where removed_at is not null',
            part.section, part.name);
        execute format('alter table %I force row level security', part.name);
    end loop;
    alter table competence_section no force row level security;
    alter table competence_version no force row level security;
    alter table competence_assurance no force row level security;
    insert into competence_change (record_id, participant_id, version, section, deed, changed_at, changed_by, changed_by_name)
    select record_id, participant_id, 1, section, case when none then 'NONE' else 'NOT_NONE' end, changed_at, changed_by, changed_by_name from competence_section;
    insert into competence_version (record_id, participant_id, version, stage, municipality, at, by, by_name, by_role)
    select id, participant_id, 1, 'STARTED', municipality, started_at, started_by, started_by_name,
           case when municipality is null then 'LIAISON' else 'CASE_WORKER' end
    from competence_record
    union all
    select id, participant_id, 1, 'COMPLETED', municipality, completed_at, completed_by, completed_by_name,
           case when municipality is null then 'LIAISON' else 'CASE_WORKER' end
    from competence_record where completed_at is not null
    union all
    select record_id, participant_id, 1, 'ASSURED', municipality, assured_at, assured_by, assured_by_name, 'CASE_WORKER' from competence_assurance;
    alter table competence_assurance force row level security;
    alter table competence_version force row level security;
    alter table competence_section force row level security;
    alter table competence_change force row level security;
    alter table competence_record force row level security;
end
$$;
--rollback select 1;
