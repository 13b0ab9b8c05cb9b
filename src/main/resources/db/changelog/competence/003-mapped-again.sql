--liquibase formatted sql

--changeset peil:competence-mapped-again splitStatements:false
-- Nobody is mapped twice (§ 10 first paragraph): a person has one mapping that counts. Whoever maps again all the same sets the
-- old one aside, whole, with the paragraph and the reason; only the portal can, on behalf of a user who has told it why.
alter table competence_record
    drop constraint competence_record_nobody_is_mapped_twice,
    add column superseded_at            timestamptz,
    add column superseded_by            text,
    add column superseded_by_name       text,
    add column superseded_municipality  text check (superseded_municipality ~ '^[0-9]{4}$'),
    add column superseded_paragraph     text check (superseded_paragraph <> ''),
    add column superseded_reason        text check (superseded_reason <> ''),
    add constraint superseded_as_a_whole check (
        num_nulls(superseded_at, superseded_by, superseded_by_name, superseded_paragraph, superseded_reason) in (0, 5)),
    add constraint only_a_completed_mapping_is_superseded check (superseded_at is null or status = 'COMPLETED');
comment on column competence_record.superseded_paragraph is 'The paragraph that whoever mapped again says allows it. The portal does not judge whether it does.';
create unique index competence_record_nobody_is_mapped_twice on competence_record (participant_id) where superseded_at is null;
create index competence_record_superseded on competence_record (participant_id, superseded_at) where superseded_at is not null;
create policy begun_to_count on competence_record as restrictive for insert to peil_municipal, peil_lead, peil_liaison
    with check (superseded_at is null);
create policy superseded_stays on competence_record as restrictive for update to peil_municipal, peil_lead, peil_liaison
    using (superseded_at is null);
create policy superseded_stays on competence_assurance as restrictive for insert to peil_municipal, peil_lead
    with check (exists (select from competence_record r where r.id = record_id and r.superseded_at is null));
do $$
declare
    part text;
    counts text := 'exists (select from competence_record r where r.id = record_id and r.superseded_at is null)';
begin
    foreach part in array array['competence_section', 'competence_language', 'competence_education', 'competence_work',
                                'competence_other', 'competence_wish']
    loop
        execute format('create policy superseded_takes_nothing on %I as restrictive for insert to peil_municipal, peil_lead, peil_liaison
                        with check (%s)', part, counts);
        execute format('create policy superseded_stays on %I as restrictive for update to peil_municipal, peil_lead, peil_liaison
                        using (%s)', part, counts);
    end loop;
end
$$;
alter table competence_version
    drop constraint competence_version_stage_check,
    drop constraint whoever_opens_again_says_why,
    add constraint competence_version_stage_check
        check (stage in ('STARTED', 'TAKEN_OVER', 'COMPLETED', 'SENT_BACK', 'ASSURED', 'REVISED', 'SUPERSEDED')),
    add constraint whoever_opens_again_says_why check ((stage in ('SENT_BACK', 'REVISED', 'SUPERSEDED')) = (reason is not null));
--rollback alter table competence_version no force row level security; alter table competence_record no force row level security;
--rollback delete from competence_version where stage = 'SUPERSEDED'; delete from competence_record where superseded_at is not null;
--rollback alter table competence_version force row level security; alter table competence_record force row level security;
--rollback alter table competence_version drop constraint competence_version_stage_check, drop constraint whoever_opens_again_says_why, add constraint competence_version_stage_check check (stage in ('STARTED', 'TAKEN_OVER', 'COMPLETED', 'SENT_BACK', 'ASSURED', 'REVISED')), add constraint whoever_opens_again_says_why check ((stage in ('SENT_BACK', 'REVISED')) = (reason is not null));
--rollback drop policy superseded_takes_nothing on competence_section; drop policy superseded_stays on competence_section;
--rollback drop policy superseded_takes_nothing on competence_language; drop policy superseded_stays on competence_language;
--rollback drop policy superseded_takes_nothing on competence_education; drop policy superseded_stays on competence_education;
--rollback drop policy superseded_takes_nothing on competence_work; drop policy superseded_stays on competence_work;
--rollback drop policy superseded_takes_nothing on competence_other; drop policy superseded_stays on competence_other;
--rollback drop policy superseded_takes_nothing on competence_wish; drop policy superseded_stays on competence_wish;
--rollback drop policy superseded_stays on competence_assurance; drop policy superseded_stays on competence_record; drop policy begun_to_count on competence_record;
--rollback drop index competence_record_superseded; drop index competence_record_nobody_is_mapped_twice;
--rollback alter table competence_record drop constraint only_a_completed_mapping_is_superseded, drop constraint superseded_as_a_whole, drop column superseded_at, drop column superseded_by, drop column superseded_by_name, drop column superseded_municipality, drop column superseded_paragraph, drop column superseded_reason, add constraint competence_record_nobody_is_mapped_twice unique (participant_id);
