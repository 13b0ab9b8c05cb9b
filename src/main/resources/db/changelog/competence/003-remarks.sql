--liquibase formatted sql

--changeset peil:remark-audience
-- What was written before remarks had an audience was written for everybody who could see the person, and stays so.
alter table competence_remark
    drop constraint if exists competence_remark_about_check,
    add constraint competence_remark_about_check check (about in ('WHOLE', 'LANGUAGES', 'EDUCATION', 'WORK', 'OTHER', 'WISHES')),
    add column for_own_municipality       boolean not null default false,
    add column for_receiving_municipality boolean not null default true,
    add column for_imdi                   boolean not null default true,
    add constraint somebody_may_read check (for_own_municipality or for_receiving_municipality or for_imdi),
    add constraint imdi_is_no_municipality check (municipality is not null or not for_own_municipality);
alter table competence_remark
    alter column for_own_municipality drop default,
    alter column for_receiving_municipality drop default,
    alter column for_imdi drop default;
comment on column competence_remark.for_own_municipality is 'The colleagues of the author''s municipality may read.';
comment on column competence_remark.for_receiving_municipality is 'Whichever municipality the person belongs to now may read.';
drop policy with_the_person on competence_remark;
-- Whom the person's row shows itself to, belongs to the municipality that the person belongs to now.
create policy for_the_reader on competence_remark for select to peil_municipal, peil_lead
    using (exists (select from participant p where p.id = participant_id)
           and (for_receiving_municipality
                or author = (select nullif(current_setting('app.user', true), ''))
                or (for_own_municipality
                    and municipality = (select nullif(current_setting('app.municipality', true), '')))));
create policy for_imdis_reader on competence_remark for select to peil_liaison
    using (exists (select from participant p where p.id = participant_id)
           and (for_imdi or author = (select nullif(current_setting('app.user', true), ''))));
--rollback delete from competence_remark where about = 'WISHES';
--rollback drop policy for_the_reader on competence_remark;
--rollback drop policy for_imdis_reader on competence_remark;
--rollback create policy with_the_person on competence_remark for select to peil_municipal, peil_lead, peil_liaison using (exists (select from participant p where p.id = participant_id));
--rollback alter table competence_remark drop column for_own_municipality, drop column for_receiving_municipality, drop column for_imdi;
--rollback alter table competence_remark drop constraint competence_remark_about_check, add constraint competence_remark_about_check check (about in ('WHOLE', 'LANGUAGES', 'EDUCATION', 'WORK', 'OTHER'));

--changeset peil:remark-erased splitStatements:false
alter table competence_remark
    alter column body drop not null,
    add column erased_at timestamptz,
    add constraint erased_as_a_whole check ((body is null) = (erased_at is not null));
comment on table competence_remark is 'Remarks (merknader). Append-only: no user may change or delete a row, and a new remark corrects an old one. Retention may erase the text and leaves who wrote and when.';
-- Not even the portal itself writes other words where words have been: all it can do is to erase them.
create function competence_remark_is_not_rewritten() returns trigger language plpgsql as $$
begin
    raise exception 'a remark can be erased, and never rewritten';
end
$$;
create trigger competence_remark_is_not_rewritten before update of body on competence_remark
    for each row when (new.body is not null and new.body is distinct from old.body)
    execute function competence_remark_is_not_rewritten();
grant update (body, erased_at) on competence_remark to peil_system;
--rollback revoke update (body, erased_at) on competence_remark from peil_system;
--rollback drop trigger competence_remark_is_not_rewritten on competence_remark;
--rollback drop function competence_remark_is_not_rewritten();
--rollback update competence_remark set body = '-', erased_at = null where body is null;
--rollback alter table competence_remark drop constraint erased_as_a_whole, drop column erased_at, alter column body set not null;

--changeset peil:remark-pin
create table competence_remark_pin (
    remark_id      uuid not null references competence_remark (id) on delete cascade,
    municipality   text check (municipality ~ '^[0-9]{4}$'),
    pinned_at      timestamptz not null,
    pinned_by      text not null,
    pinned_by_name text not null,
    unique nulls not distinct (remark_id, municipality)
);
comment on table competence_remark_pin is 'The remarks that a municipality, or IMDi (null), has pinned for its own colleagues. Letting go deletes the row.';
alter table competence_remark_pin enable row level security;
alter table competence_remark_pin force row level security;
create policy of_ones_own_office on competence_remark_pin for all to peil_municipal, peil_lead
    using (municipality = (select nullif(current_setting('app.municipality', true), ''))
           and exists (select from competence_remark r where r.id = remark_id))
    with check (municipality = (select nullif(current_setting('app.municipality', true), ''))
                and pinned_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select from competence_remark r where r.id = remark_id));
create policy of_imdi on competence_remark_pin for all to peil_liaison
    using (municipality is null and exists (select from competence_remark r where r.id = remark_id))
    with check (municipality is null
                and pinned_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select from competence_remark r where r.id = remark_id));
create policy everything on competence_remark_pin to peil_system using (true) with check (true);
grant select, insert, delete on competence_remark_pin to peil_municipal, peil_lead, peil_liaison;
grant select on competence_remark_pin to peil_system;
--rollback drop table competence_remark_pin;
