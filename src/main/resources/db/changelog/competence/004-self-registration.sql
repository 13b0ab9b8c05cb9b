--liquibase formatted sql

--changeset peil:question-language
create table question_language (
    language        text primary key check (language in ('nb', 'nn', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ckb', 'kmr', 'ti', 'so', 'sw', 'fr', 'es')),
    state           text not null check (state in ('DRAFT', 'APPROVED')),
    changed_at      timestamptz,
    changed_by      text,
    changed_by_name text
);
comment on table question_language is 'Which translations of the questions to participants somebody has approved. Says nothing of a person.';
insert into question_language (language, state)
select language, case when language in ('nb', 'nn', 'en') then 'APPROVED' else 'DRAFT' end
from unnest(array['nb', 'nn', 'en', 'uk', 'ru', 'ar', 'fa', 'ps', 'ckb', 'kmr', 'ti', 'so', 'sw', 'fr', 'es']) as language;
grant select on question_language to peil_municipal, peil_lead, peil_liaison, peil_admin, peil_auditor, peil_system, peil_participant;
grant update (state, changed_at, changed_by, changed_by_name) on question_language to peil_admin;
--rollback drop table question_language;

--changeset peil:self-registration
create table competence_self_registration (
    id                uuid primary key,
    participant_id    uuid not null references participant (id) on delete cascade,
    record_id         uuid not null references competence_record (id) on delete cascade,
    municipality      text check (municipality ~ '^[0-9]{4}$'),
    help              text not null check (help in ('NONE', 'SOME', 'FULL')),
    help_reason       text not null check (help_reason <> ''),
    code_hash         text unique,
    expires_at        timestamptz,
    made_at           timestamptz not null,
    made_by           text not null,
    made_by_name      text not null,
    opened_at         timestamptz,
    language          text,
    wrong_birth_dates integer not null default 0,
    locked_until      timestamptz,
    withdrawn_at      timestamptz,
    sent_at           timestamptz,
    constraint whoever_needs_full_help_gets_no_code check ((help = 'FULL') = (code_hash is null)),
    constraint a_code_expires check ((code_hash is null) = (expires_at is null)),
    constraint dead_once check (withdrawn_at is null or sent_at is null)
);
comment on table competence_self_registration is 'That a person may answer the questions alone, with which help, by a code of which only the hash is kept.';
create unique index one_code_at_a_time on competence_self_registration (participant_id)
    where withdrawn_at is null and sent_at is null and code_hash is not null;
create index competence_self_registration_by_participant on competence_self_registration (participant_id, made_at);
alter table competence_self_registration enable row level security;
alter table competence_self_registration force row level security;
create policy with_the_person on competence_self_registration for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy made_here on competence_self_registration for insert to peil_municipal, peil_lead, peil_liaison
    with check (exists (select from participant p where p.id = participant_id)
                and made_by = (select nullif(current_setting('app.user', true), ''))
                and municipality is not distinct from (select nullif(current_setting('app.municipality', true), '')));
create policy withdrawn_here on competence_self_registration for update to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id)
           and municipality is not distinct from (select nullif(current_setting('app.municipality', true), '')));
create policy ones_own on competence_self_registration for select to peil_participant
    using (participant_id = (select nullif(current_setting('app.participant', true), '')::uuid));
create policy everything on competence_self_registration to peil_system using (true) with check (true);
grant select, insert on competence_self_registration to peil_municipal, peil_lead, peil_liaison;
grant update (withdrawn_at) on competence_self_registration to peil_municipal, peil_lead, peil_liaison;
grant select on competence_self_registration to peil_participant;
grant select, update on competence_self_registration to peil_system;
--rollback drop table competence_self_registration;

--changeset peil:self-registered-items splitStatements:false rollbackSplitStatements:false
-- What the person wrote is the person's: nobody else changes it, and the person sees nothing else.
alter table competence_section drop constraint competence_section_record_id_section_municipality_key;
create policy ones_own on competence_record for select to peil_participant
    using (participant_id = (select nullif(current_setting('app.participant', true), '')::uuid));
grant select on competence_record to peil_participant;
create policy ones_own on competence_assurance for select to peil_participant
    using (participant_id = (select nullif(current_setting('app.participant', true), '')::uuid));
grant select on competence_assurance to peil_participant;
create policy ones_own on competence_change for insert to peil_participant
    with check (participant_id = (select nullif(current_setting('app.participant', true), '')::uuid) and changed_by = 'personen');
grant insert on competence_change to peil_participant;
do $$
declare
    part text;
    own text := 'self_registered and participant_id = (select nullif(current_setting(''app.participant'', true), '''')::uuid)';
    open_for_the_person text;
begin
    foreach part in array array['competence_section', 'competence_language', 'competence_education', 'competence_work', 'competence_other', 'competence_wish']
    loop
        open_for_the_person := format(
            'exists (select from competence_record r where r.id = record_id and r.participant_id = %1$I.participant_id and r.status = ''STARTED'')
             and exists (select from competence_self_registration s
                         where s.record_id = %1$I.record_id and s.code_hash is not null and s.withdrawn_at is null and s.sent_at is null)', part);
        execute format('alter table %I add column self_registered boolean not null default false', part);
        execute format('create policy never_what_the_person_wrote on %I as restrictive for update to peil_municipal, peil_lead, peil_liaison
                        using (not self_registered)', part);
        execute format('create policy never_as_the_person on %I as restrictive for insert to peil_municipal, peil_lead, peil_liaison
                        with check (not self_registered)', part);
        execute format('create policy ones_own_seen on %I for select to peil_participant using (%s)', part, own);
        execute format('create policy ones_own_added on %I for insert to peil_participant with check (%s and %s)', part, own, open_for_the_person);
        execute format('create policy ones_own_changed on %I for update to peil_participant using (%s and %s)', part, own, open_for_the_person);
        execute format('grant select, insert, update on %I to peil_participant', part);
        if part <> 'competence_section' then
            execute format('alter table %I add constraint the_person_assures_nothing check (not (self_registered and assured))', part);
        end if;
    end loop;
end
$$;
alter table competence_section add constraint competence_section_once_by_each
    unique nulls not distinct (record_id, section, municipality, self_registered);
--rollback alter table competence_section drop constraint competence_section_once_by_each;
--rollback do $$
--rollback declare
--rollback     part text;
--rollback begin
--rollback     foreach part in array array['competence_section', 'competence_language', 'competence_education', 'competence_work', 'competence_other', 'competence_wish']
--rollback     loop
--rollback         execute format('drop policy never_what_the_person_wrote on %I', part);
--rollback         execute format('drop policy never_as_the_person on %I', part);
--rollback         execute format('drop policy ones_own_seen on %I', part);
--rollback         execute format('drop policy ones_own_added on %I', part);
--rollback         execute format('drop policy ones_own_changed on %I', part);
--rollback         execute format('revoke all on %I from peil_participant', part);
--rollback         execute format('alter table %I drop column self_registered', part);
--rollback     end loop;
--rollback end
--rollback $$;
--rollback drop policy ones_own on competence_change;
--rollback revoke insert on competence_change from peil_participant;
--rollback drop policy ones_own on competence_assurance;
--rollback revoke select on competence_assurance from peil_participant;
--rollback drop policy ones_own on competence_record;
--rollback revoke select on competence_record from peil_participant;
--rollback alter table competence_section add constraint competence_section_record_id_section_municipality_key unique nulls not distinct (record_id, section, municipality);
