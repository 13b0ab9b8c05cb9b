--liquibase formatted sql

--changeset peil:eligibility-scheduled-tasks
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduled_tasks is 'The jobs and which node does them, kept by db-scheduler. Says nothing of a person.';
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to peil_system;
--rollback drop table scheduled_tasks;

--changeset peil:eligibility-reassessment-run
create table reassessment_run (
    id            uuid primary key default uuidv7(),
    why           text not null check (why in ('RULES', 'PARAMETER', 'ASKED', 'IMPACT')),
    state         text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    asked_by      text,
    asked_by_name text,
    asked_at      timestamptz not null,
    on_day        date,
    rule_set      text,
    total         bigint,
    started_at    timestamptz,
    finished_at   timestamptz,
    error_id      text,
    constraint finished_as_a_whole check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null))
);
comment on table reassessment_run is 'A pass over everybody: assessed anew, or asked what a change would do. Says nothing of a person.';
comment on column reassessment_run.asked_by is 'Null when the portal itself asked, since its rules are others.';
create index reassessment_run_to_do on reassessment_run (id) where state in ('WAITING', 'RUNNING');
alter table reassessment_run enable row level security;
alter table reassessment_run force row level security;
create policy everybody_reads on reassessment_run for select
    to peil_municipal, peil_lead, peil_liaison, peil_admin using (true);
create policy in_ones_own_name on reassessment_run for insert to peil_admin
    with check (asked_by = (select nullif(current_setting('app.user', true), '')));
create policy may_be_cancelled on reassessment_run for update to peil_admin using (true);
create policy everything on reassessment_run to peil_system using (true) with check (true);
grant select on reassessment_run to peil_municipal, peil_lead, peil_liaison, peil_admin;
grant insert on reassessment_run to peil_admin;
grant update (state, finished_at) on reassessment_run to peil_admin;
grant select, insert, update on reassessment_run to peil_system;
--rollback drop table reassessment_run;

--changeset peil:eligibility-reassessment-lane
create table reassessment_lane (
    run_id       uuid not null references reassessment_run (id) on delete cascade,
    lane         int not null,
    last_person  uuid,
    until_person uuid,
    done         bigint not null default 0,
    changed      bigint not null default 0,
    finished     boolean not null default false,
    primary key (run_id, lane)
) with (fillfactor = 50);
comment on table reassessment_lane is 'A run walks by the key of the person, in lanes side by side. How far each has come is written with each batch, in its transaction: after a crash the run goes on from there.';
comment on column reassessment_lane.last_person is 'The last one done; at the beginning the one before the first, null for the lane that begins with the first of all.';
comment on column reassessment_lane.until_person is 'The last one of the lane; null for the lane that ends with the last of all.';
alter table reassessment_lane enable row level security;
alter table reassessment_lane force row level security;
create policy how_far on reassessment_lane for select to peil_municipal, peil_lead, peil_liaison, peil_admin using (true);
create policy everything on reassessment_lane to peil_system using (true) with check (true);
grant select (run_id, lane, done, changed) on reassessment_lane to peil_municipal, peil_lead, peil_liaison, peil_admin;
grant select, insert, update on reassessment_lane to peil_system;
--rollback drop table reassessment_lane;
