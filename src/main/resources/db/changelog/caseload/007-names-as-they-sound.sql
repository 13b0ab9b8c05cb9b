--liquibase formatted sql

--changeset peil:caseload-names-as-they-sound
-- The words are written anew, with how they sound, by the run that caseload-rows-anew asked for.
alter table caseload_name no force row level security;
delete from caseload_name;
alter table caseload_name force row level security;
comment on table caseload_name is 'The words of each name, small letters without accents, to be searched by their beginning, and behind a ~ how each sounds. A range of plain characters is leakproof, so that it uses its index under the policies; LIKE is not.';
--rollback comment on table caseload_name is 'The words of each name, small letters without accents, to be searched by their beginning. A range of plain characters is leakproof, so that it uses its index under the policies; LIKE is not.';

--changeset peil:caseload-owned-are-known
-- Whoever had a case worker before anybody counted who was new, is not new.
alter table caseload_row no force row level security;
update caseload_row set owner_opened_at = now() where owner is not null and owner_opened_at is null;
alter table caseload_row force row level security;
--rollback select 1;
