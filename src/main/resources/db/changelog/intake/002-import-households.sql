--liquibase formatted sql

--changeset peil:intake-import-line-indexes
drop index import_line_by_duf;
drop index import_line_by_national_id;
create index import_line_by_household on import_line (list_id, household) where household is not null;
--rollback drop index import_line_by_household;
--rollback create index import_line_by_duf on import_line (list_id, duf) where duf is not null;
--rollback create index import_line_by_national_id on import_line (list_id, national_id) where national_id is not null;
