--liquibase formatted sql

--changeset peil:eligibility-impact-study
create table impact_study (
    run_id       uuid primary key references reassessment_run (id) on delete cascade,
    parameter    text check (parameter in ('UPPER_AGE', 'CHAPTER_6A_END')),
    from_day     date,
    age          integer,
    ends_on      date,
    before_on    date not null,
    after_on     date not null,
    put_in_force timestamptz,
    constraint an_age_holds_from_a_day check ((parameter is not distinct from 'UPPER_AGE') = (age is not null)),
    constraint only_an_age_holds_from_a_day check ((age is null) = (from_day is null)),
    constraint a_change_or_another_day check (parameter is not null or before_on < after_on)
);
comment on table impact_study is 'What an administrator asked of a change before it takes effect. Says nothing of a person.';
comment on column impact_study.parameter is 'Null when only the day is another one.';
comment on column impact_study.before_on is 'The day on which the law of today is asked.';
comment on column impact_study.after_on is 'The day on which the law with the change is asked.';
alter table impact_study enable row level security;
alter table impact_study force row level security;
create policy everybody_reads on impact_study for select to peil_municipal, peil_lead, peil_liaison, peil_admin using (true);
create policy the_administrator_asks on impact_study for insert to peil_admin
    with check (exists (select from reassessment_run r
                        where r.id = run_id and r.asked_by = (select nullif(current_setting('app.user', true), ''))));
create policy the_administrator_puts_in_force on impact_study for update to peil_admin using (true);
create policy everything on impact_study to peil_system using (true) with check (true);
grant select on impact_study to peil_municipal, peil_lead, peil_liaison, peil_admin, peil_system;
grant insert on impact_study to peil_admin;
grant update (put_in_force) on impact_study to peil_admin;
--rollback drop table impact_study;

--changeset peil:eligibility-impact-result
create table impact_result (
    run_id           uuid not null references impact_study (run_id) on delete cascade,
    participant_id   uuid not null references participant (id) on delete cascade,
    programme_before text not null,
    programme_after  text not null,
    mapping_before   text not null,
    mapping_after    text not null,
    since            date not null,
    primary key (run_id, participant_id)
);
comment on table impact_result is 'Those who would get another answer, for whoever may see them. The administrator has numbers only.';
create index impact_result_by_participant on impact_result (participant_id);
alter table impact_result enable row level security;
alter table impact_result force row level security;
create policy with_the_person on impact_result for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy everything on impact_result to peil_system using (true) with check (true);
grant select on impact_result to peil_municipal, peil_lead, peil_liaison;
grant select, insert on impact_result to peil_system;
--rollback drop table impact_result;

--changeset peil:eligibility-impact-count
create table impact_count (
    run_id           uuid not null references impact_study (run_id) on delete cascade,
    municipality     text,
    programme_before text not null,
    programme_after  text not null,
    mapping_before   text not null,
    mapping_after    text not null,
    persons          bigint not null,
    unique nulls not distinct (run_id, municipality, programme_before, programme_after, mapping_before, mapping_after)
);
comment on table impact_count is 'How many would get another answer, by municipality. Strictly protected persons, and those of no municipality, are in the rows without one.';
alter table impact_count enable row level security;
alter table impact_count force row level security;
create policy numbers on impact_count for select to peil_admin using (true);
create policy everything on impact_count to peil_system using (true) with check (true);
grant select on impact_count to peil_admin;
grant select, insert on impact_count to peil_system;
--rollback drop table impact_count;
