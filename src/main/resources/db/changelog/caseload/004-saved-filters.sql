--liquibase formatted sql

--changeset peil:caseload-saved-filter
create table caseload_saved_filter (
    id           uuid primary key default uuidv7(),
    owner        text not null references user_account (username) on delete cascade,
    municipality text check (municipality ~ '^[0-9]{4}$'),
    name         text not null check (char_length(name) between 1 and 60),
    query        text not null check (char_length(query) <= 4000),
    saved_at     timestamptz not null default now(),
    constraint holds_no_search_and_no_person check (query !~ '(^|&)(sok|valgt)=')
);
comment on table caseload_saved_filter is 'Filters of the work list that users keep under a name: coded words only.';
comment on column caseload_saved_filter.municipality is 'The municipality with whose team it is shared; null when it is its maker''s own.';
create index caseload_saved_filter_by_owner on caseload_saved_filter (owner);
create index caseload_saved_filter_by_municipality on caseload_saved_filter (municipality) where municipality is not null;
alter table caseload_saved_filter enable row level security;
alter table caseload_saved_filter force row level security;
create policy ones_own on caseload_saved_filter to peil_municipal, peil_lead, peil_liaison
    using (owner = (select nullif(current_setting('app.user', true), ''))
           and (municipality is null or municipality = (select nullif(current_setting('app.municipality', true), ''))));
create policy read_by_the_team on caseload_saved_filter for select to peil_municipal, peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
-- The team lead sees to the team's, but makes none in another's name.
create policy changed_by_the_lead on caseload_saved_filter for update to peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
create policy deleted_by_the_lead on caseload_saved_filter for delete to peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), '')));
grant select, insert, delete on caseload_saved_filter to peil_municipal, peil_lead, peil_liaison;
grant update (name, municipality) on caseload_saved_filter to peil_municipal, peil_lead, peil_liaison;
--rollback drop table caseload_saved_filter;
