--liquibase formatted sql

--changeset peil:participant-reception-centre
create table reception_centre (
    id           uuid primary key default uuidv7(),
    name         text not null,
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    confirmed    boolean not null default false,
    unique (municipality, name)
);
grant select, insert, update on reception_centre to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table reception_centre;

--changeset peil:participant-participant
create table participant (
    id                   uuid primary key default uuidv7(),
    given_name           text not null,
    family_name          text not null,
    birth_date           date,
    citizenship          text check (citizenship ~ '^[A-Z]{2}$'),
    arrived_on           date,
    mother_tongue        text,
    interpreter_language text,
    protection           text not null default 'NONE' check (protection in ('NONE', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
    sealed               boolean not null generated always as (protection = 'STRICTLY_CONFIDENTIAL') stored,
    household            uuid,
    municipality         text check (municipality ~ '^[0-9]{4}$'),
    loaded_by_imdi       boolean not null default false,
    liaison_reach        boolean not null default false,
    version              bigint not null default 0,
    created_at           timestamptz not null default now(),
    created_by           text not null,
    touched_at           timestamptz not null default now(),
    touched_by           text not null
);
comment on column participant.municipality is 'The municipality responsible now: of settlement, host of the reception centre, or allocated to. Null: IMDi alone.';
comment on column participant.liaison_reach is 'Abroad, resettlement refugee before or after settlement, or loaded by IMDi: kept by the service with the facts.';
create index participant_by_municipality on participant (municipality, family_name, given_name);
create index participant_by_household on participant (household) where household is not null;
alter table participant enable row level security;
alter table participant force row level security;
-- Plain equalities only: an "or" or a function that may leak would keep the indexes unused.
create policy own_municipality on participant to peil_municipal
    using (municipality = (select nullif(current_setting('app.municipality', true), '')) and not sealed)
    with check (municipality = (select nullif(current_setting('app.municipality', true), '')) and not sealed);
create policy own_municipality_sealed_too on participant to peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')))
    with check (municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy imdi_reach on participant to peil_liaison
    using (liaison_reach and not sealed)
    with check (liaison_reach and not sealed);
create policy everything on participant to peil_system using (true) with check (true);
grant select, insert, update on participant to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table participant;

--changeset peil:participant-identity
create table participant_identity (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    kind           text not null check (kind in ('DUF', 'D_NUMBER', 'NATIONAL_ID')),
    value          text not null check (value ~ '^[0-9]{11,12}$'),
    valid_from     date,
    valid_to       date,
    source         text not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null default now(),
    constraint participant_identity_belongs_to_one unique (value)
);
create index participant_identity_by_participant on participant_identity (participant_id);
alter table participant_identity enable row level security;
alter table participant_identity force row level security;
create policy with_the_person on participant_identity to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on participant_identity to peil_system using (true) with check (true);
grant select, insert, update on participant_identity to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table participant_identity;

--changeset peil:participant-fact
create table participant_fact (
    id                uuid primary key default uuidv7(),
    participant_id    uuid not null references participant (id) on delete cascade,
    kind              text not null check (kind in ('PERMIT', 'RESIDENCE', 'REFERENCE_PERSON', 'WORK', 'EDUCATION',
                                                    'FIRST_SETTLED', 'CLAIM', 'DECISION', 'PROGRAMME_START', 'DECLINED')),
    from_date         date,
    to_date           date,
    valid_from        date,
    permit            text,
    as_written        text,
    residence_kind    text check (residence_kind in ('ABROAD', 'RECEPTION_CENTRE', 'MUNICIPALITY', 'SVALBARD')),
    municipality      text check (municipality ~ '^[0-9]{4}$'),
    centre_id         uuid references reception_centre (id),
    by_agreement      boolean,
    hours             numeric(5, 2) check (hours between 0 and 168),
    education         text check (education in ('BELOW_UPPER_SECONDARY', 'UPPER_SECONDARY_OR_HIGHER')),
    family_applied_on date,
    source            text not null,
    recorded_by       text not null,
    recorded_at       timestamptz not null default now(),
    replaced_at       timestamptz,
    replaced_by       text,
    replaced_reason   text,
    constraint replaced_as_a_whole check ((replaced_at is null) = (replaced_by is null)),
    constraint residence_says_where check (kind <> 'RESIDENCE' or residence_kind is not null),
    constraint ends_after_it_begins check (to_date >= from_date)
);
comment on table participant_fact is 'The facts that the law turns on (the columns of the assessment contract). A correction replaces a row and never deletes it.';
comment on column participant_fact.from_date is 'Granted, moved in, claimed, begun, or happened on; for a reference person first settled; null when not known.';
create index participant_fact_by_participant on participant_fact (participant_id);
alter table participant_fact enable row level security;
alter table participant_fact force row level security;
create policy with_the_person on participant_fact to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on participant_fact to peil_system using (true) with check (true);
grant select, insert, update on participant_fact to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table participant_fact;

--changeset peil:participant-change
create table participant_change (
    id             uuid primary key default uuidv7(),
    participant_id uuid not null references participant (id) on delete cascade,
    field          text not null,
    old_value      text,
    new_value      text,
    source         text not null,
    reason         text,
    changed_by     text not null,
    changed_at     timestamptz not null default now()
);
comment on table participant_change is 'What was corrected in name, birth date, citizenship, languages, household and protection: from, to, by whom, why.';
create index participant_change_by_participant on participant_change (participant_id);
alter table participant_change enable row level security;
alter table participant_change force row level security;
create policy with_the_person on participant_change to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id))
    with check (exists (select from participant p where p.id = participant_id));
create policy everything on participant_change to peil_system using (true) with check (true);
grant select, insert on participant_change to peil_municipal, peil_lead, peil_liaison, peil_system;
--rollback drop table participant_change;
