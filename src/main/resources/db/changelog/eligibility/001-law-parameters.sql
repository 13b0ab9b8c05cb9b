--liquibase formatted sql

--changeset peil:eligibility-law-parameter
create table law_parameter (
    id          bigint generated always as identity primary key,
    parameter   text not null check (parameter in ('UPPER_AGE', 'CHAPTER_6A_END')),
    from_day    date check (from_day >= '2021-01-01'),
    age         integer check (age between 18 and 99),
    ends_on     date check (ends_on > '2026-01-01'),
    withdraws   bigint unique references law_parameter (id),
    reason      text not null check (btrim(reason) <> ''),
    set_by      text not null,
    set_by_name text not null,
    set_at      timestamptz not null,
    constraint an_age_holds_from_a_day
        check ((parameter = 'UPPER_AGE' and withdraws is null) = (age is not null and from_day is not null)),
    constraint only_a_chapter_ends check (ends_on is null or (parameter = 'CHAPTER_6A_END' and withdraws is null)),
    constraint only_an_age_holds_from_a_day check (from_day is null or age is not null)
);
comment on table law_parameter is 'What an administrator has set of the law''s numbers and dates. Append-only: a later row counts instead of an earlier one, or withdraws it.';
comment on column law_parameter.from_day is 'UPPER_AGE: the day from which the age holds.';
comment on column law_parameter.ends_on is 'CHAPTER_6A_END: the first day without the chapter; null when it is prolonged without end.';
alter table law_parameter enable row level security;
alter table law_parameter force row level security;
create policy everybody_reads on law_parameter for select
    to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin, peil_system using (true);
create policy in_ones_own_name on law_parameter for insert to peil_admin
    with check (set_by = (select nullif(current_setting('app.user', true), '')));
grant select on law_parameter to peil_municipal, peil_lead, peil_liaison, peil_auditor, peil_admin, peil_system;
grant insert on law_parameter to peil_admin;
--rollback drop table law_parameter;
