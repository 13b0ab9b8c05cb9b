--liquibase formatted sql

--changeset peil:eligibility-rule-set
create table rule_set (
    version       text primary key,
    outlines      jsonb not null,
    texts         jsonb not null,
    first_used_at timestamptz not null
);
comment on table rule_set is 'What an assessment needs to be read when code and law have moved on: the rules without their tests, and every text of rules, facts and values in each language. Never changed.';
grant select on rule_set to peil_municipal, peil_lead, peil_liaison, peil_admin, peil_system;
grant insert on rule_set to peil_system;
--rollback drop table rule_set;

--changeset peil:eligibility-assessment
create table assessment (
    id             uuid not null default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    on_day         date not null,
    cause          text not null check (cause in ('FACTS', 'DAY', 'DECISION', 'RULES')),
    rule_set       text not null references rule_set (version),
    facts          json not null,
    answer         json not null,
    trees          text not null,
    made_at        timestamptz not null,
    made_by        text,
    primary key (participant_id, id)
);
comment on table assessment is 'What the law said of a person, on which facts and by which rules. Append-only. A new row only when facts or answer are others than in the row before.';
comment on column assessment.facts is 'By the columns of the assessment contract; what is not known is left out.';
comment on column assessment.trees is 'The conditions as they came out, each tree on a line, to be read with the outlines of the rule set.';
comment on column assessment.made_by is 'The user whose change led to it; null for the jobs.';
alter table assessment enable row level security;
alter table assessment force row level security;
-- It follows the person: whoever may see them now sees what was said of them before.
create policy with_the_person on assessment for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy everything on assessment to peil_system using (true) with check (true);
grant select on assessment to peil_municipal, peil_lead, peil_liaison;
grant select, insert on assessment to peil_system;
--rollback drop table assessment;

--changeset peil:eligibility-assessment-standing
create table assessment_standing (
    participant_id uuid primary key references participant (id) on delete cascade,
    fingerprint    uuid,
    decision_on    date,
    rule_set       text,
    next_turn_on   date
) with (fillfactor = 70);
comment on table assessment_standing is 'How things stand with the assessment of each person: whoever assesses anew locks this row first, before the facts are read, so that of two the later has the later facts.';
comment on column assessment_standing.fingerprint is 'Of facts, answer and conditions as stored last; null until something is stored.';
comment on column assessment_standing.rule_set is 'The rules of all times, with the parameters, by which the person was assessed last, whether or not anything had to be stored.';
comment on column assessment_standing.next_turn_on is 'The next day on which the answer may be another one though nobody changes a fact; null when there is none.';
create index assessment_standing_by_turn on assessment_standing (next_turn_on) where next_turn_on is not null;
alter table assessment_standing enable row level security;
alter table assessment_standing force row level security;
create policy everything on assessment_standing to peil_system using (true) with check (true);
grant select, insert, update on assessment_standing to peil_system;
--rollback drop table assessment_standing;
