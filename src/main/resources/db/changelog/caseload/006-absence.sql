--liquibase formatted sql

--changeset peil:caseload-assignment-put-back
alter table caseload_assignment
    alter column owner drop not null,
    add constraint to_somebody_or_from_somebody check (num_nonnulls(owner, earlier_owner) > 0);
comment on column caseload_assignment.owner is 'Who got the person; null when they were put back to nobody.';
--rollback alter table caseload_assignment drop constraint to_somebody_or_from_somebody, alter column owner set not null;

--changeset peil:caseload-absence
create table caseload_absence (
    id            uuid primary key default uuidv7(),
    municipality  text not null,
    username      text not null references user_account (username),
    from_day      date not null,
    to_day        date not null,
    stand_in      text not null references user_account (username),
    registered_by text not null,
    registered_at timestamptz not null,
    ended_by      text,
    ended_at      timestamptz,
    constraint somebody_else_stands_in check (stand_in <> username),
    -- One that was ended before it began has none of its days.
    constraint to_day_after_from_day check (to_day >= from_day or (ended_at is not null and to_day >= from_day - 1)),
    constraint ended_as_a_whole check ((ended_by is null) = (ended_at is null))
);
comment on table caseload_absence is 'When a colleague is away and who does their duties meanwhile. The persons keep their owner: the stand-in sees them as their own on these days.';
comment on column caseload_absence.to_day is 'The last day away.';
create index caseload_absence_by_municipality on caseload_absence (municipality, to_day);
create index caseload_absence_by_stand_in on caseload_absence (stand_in, to_day);
create index caseload_absence_by_username on caseload_absence (username, to_day);
alter table caseload_absence enable row level security;
alter table caseload_absence force row level security;
create policy own_municipality on caseload_absence to peil_municipal, peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy everything on caseload_absence to peil_system using (true) with check (true);
grant select, insert on caseload_absence to peil_municipal, peil_lead, peil_system;
grant update (to_day, ended_by, ended_at) on caseload_absence to peil_municipal, peil_lead;
-- IMDi's list asks by the same conditions, and under no policy finds no absence.
grant select on caseload_absence to peil_liaison;
--rollback drop table caseload_absence;
