--liquibase formatted sql

--changeset peil:caseload-rows-follow-assessments
comment on table caseload_row is 'What the work list shows of each person: derived from the facts by the law, renewed whenever the person is assessed anew. Only the owner is its own.';
comment on column caseload_row.assessed_on is 'The day of the assessment that changed something here last.';
--rollback comment on table caseload_row is 'What the work list shows of each person: derived from the facts by the law, renewed with them and every night. Only the owner is its own.';
--rollback comment on column caseload_row.assessed_on is null;
