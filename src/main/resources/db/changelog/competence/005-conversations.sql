--liquibase formatted sql

--changeset peil:conversation
create table competence_conversation (
    id              uuid primary key,
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    municipality    text check (municipality ~ '^[0-9]{4}$'),
    held_on         date not null,
    assistance      text not null check (assistance in ('INTERPRETER', 'COMMON_LANGUAGE', 'OTHER_ADULT', 'CHILD')),
    language        text not null check (language <> ''),
    variant         text check (variant <> ''),
    level           text check (level in ('A', 'B', 'C', 'D', 'E', 'NOT_QUALIFIED')),
    interpreter     text check (interpreter <> ''),
    mode            text not null check (mode in ('IN_PERSON', 'VIDEO', 'TELEPHONE')),
    others          text[] not null default '{}' check (others <@ array['GUARDIAN', 'FAMILY_ADULT', 'ADVISER']),
    ground          text check (ground in ('EMERGENCY', 'CANNOT_WAIT', 'STRONG_REASONS', 'CHILD_CONSIDERED')),
    reason          text check (reason <> ''),
    corrections     text check (corrections <> ''),
    begun_at        timestamptz not null,
    begun_by        text not null,
    begun_by_name   text not null,
    opened_at       timestamptz not null,
    ended_at        timestamptz,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null,
    constraint an_interpreter_has_a_level check ((assistance = 'INTERPRETER') = (level is not null)),
    constraint only_an_interpreter_is_named check (assistance = 'INTERPRETER' or interpreter is null),
    constraint no_child_without_an_exception check (assistance <> 'CHILD' or coalesce(ground in ('EMERGENCY', 'CHILD_CONSIDERED'), false)),
    constraint whoever_deviates_says_why check (reason is not null or not (assistance in ('OTHER_ADULT', 'CHILD') or coalesce(level = 'NOT_QUALIFIED', false)))
);
comment on table competence_conversation is 'The interpreter log (tolkelogg): in which language and through whom a conversation of the mapping was held.';
comment on column competence_conversation.level is 'The category in Nasjonalt tolkeregister, all five of which are qualified (tolkeloven § 7 third paragraph).';
comment on column competence_conversation.others is 'Who else took part, by their part and never by their name: a third person has no place in the record.';
comment on column competence_conversation.opened_at is 'When it was last begun or gone on with: what is written long after an unended conversation was not said in it.';
create index competence_conversation_by_participant on competence_conversation (participant_id, held_on);
create unique index one_conversation_at_a_time on competence_conversation (participant_id, begun_by) where ended_at is null;
alter table competence_conversation enable row level security;
alter table competence_conversation force row level security;
create policy with_the_person on competence_conversation for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
-- While the mapping is open, as for its items: recorded or assured, but not beyond the assurance of this version.
create policy held_here on competence_conversation for insert to peil_municipal, peil_lead, peil_liaison
    with check (begun_by = (select nullif(current_setting('app.user', true), ''))
                and municipality is not distinct from (select nullif(current_setting('app.municipality', true), ''))
                and exists (select from participant p where p.id = participant_id)
                and exists (select from competence_record r
                            where r.id = record_id and r.participant_id = competence_conversation.participant_id
                              and not exists (select from competence_assurance a where a.record_id = r.id and a.version = r.version)));
create policy corrected_here on competence_conversation for update to peil_municipal, peil_lead, peil_liaison
    using (municipality is not distinct from (select nullif(current_setting('app.municipality', true), ''))
           and exists (select from participant p where p.id = participant_id)
           and exists (select from competence_record r
                       where r.id = record_id and r.participant_id = competence_conversation.participant_id
                         and not exists (select from competence_assurance a where a.record_id = r.id and a.version = r.version)));
create policy everything on competence_conversation to peil_system using (true) with check (true);
grant select, insert on competence_conversation to peil_municipal, peil_lead, peil_liaison;
grant update (held_on, assistance, language, variant, level, interpreter, mode, others, ground, reason, corrections,
              opened_at, ended_at, changed_at, changed_by, changed_by_name)
    on competence_conversation to peil_municipal, peil_lead, peil_liaison;
grant select, insert, update on competence_conversation to peil_system;
-- Whoever answers alone writes into the same tables, and finds no conversation here: there is no policy for them.
grant select on competence_conversation to peil_participant;
--rollback drop table competence_conversation;

--changeset peil:conversation-change splitStatements:false
create table competence_conversation_change (
    id              uuid primary key default uuidv7(),
    conversation_id uuid not null references competence_conversation (id) on delete cascade,
    record_id       uuid not null references competence_record (id) on delete cascade,
    participant_id  uuid not null references participant (id) on delete cascade,
    before          jsonb not null,
    after           jsonb not null,
    changed_at      timestamptz not null,
    changed_by      text not null,
    changed_by_name text not null
);
comment on table competence_conversation_change is 'Every correction of what the interpreter log says: before and after. Append-only, written by a trigger.';
create index competence_conversation_change_by_participant on competence_conversation_change (participant_id, changed_at);
alter table competence_conversation_change enable row level security;
alter table competence_conversation_change force row level security;
create policy with_the_person on competence_conversation_change for select to peil_municipal, peil_lead, peil_liaison
    using (exists (select from participant p where p.id = participant_id));
create policy in_ones_own_name on competence_conversation_change for insert to peil_municipal, peil_lead, peil_liaison
    with check (exists (select from participant p where p.id = participant_id)
                and changed_by = (select nullif(current_setting('app.user', true), '')));
create policy everything on competence_conversation_change to peil_system using (true) with check (true);
grant select, insert on competence_conversation_change to peil_municipal, peil_lead, peil_liaison, peil_system;
-- A merge changes whose it is, and nothing else.
grant update (participant_id) on competence_conversation_change to peil_system;
create function competence_conversation_changed() returns trigger language plpgsql as $$
declare
    told constant text[] := array['held_on', 'assistance', 'language', 'variant', 'level', 'interpreter', 'mode', 'others', 'ground', 'reason', 'corrections'];
    was constant jsonb := (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(old)) where key = any (told));
    is_now constant jsonb := (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(new)) where key = any (told));
begin
    if was <> is_now then
        insert into competence_conversation_change (conversation_id, record_id, participant_id, before, after, changed_at, changed_by, changed_by_name)
        values (new.id, new.record_id, new.participant_id, was, is_now, new.changed_at, new.changed_by, new.changed_by_name);
    end if;
    return null;
end
$$;
create trigger keeps_changes after update on competence_conversation for each row execute function competence_conversation_changed();
--rollback drop trigger keeps_changes on competence_conversation; drop function competence_conversation_changed(); drop table competence_conversation_change;

--changeset peil:item-conversation
-- Through which conversation an item got what it holds: the one in which it was last changed, beside who last changed it.
alter table competence_language add column conversation_id uuid references competence_conversation (id);
alter table competence_education add column conversation_id uuid references competence_conversation (id);
alter table competence_work add column conversation_id uuid references competence_conversation (id);
alter table competence_other add column conversation_id uuid references competence_conversation (id);
alter table competence_wish add column conversation_id uuid references competence_conversation (id);
alter table competence_change add column conversation_id uuid references competence_conversation (id);
--rollback alter table competence_change drop column conversation_id;
--rollback alter table competence_wish drop column conversation_id;
--rollback alter table competence_other drop column conversation_id;
--rollback alter table competence_work drop column conversation_id;
--rollback alter table competence_education drop column conversation_id;
--rollback alter table competence_language drop column conversation_id;

--changeset peil:change-names-its-conversation splitStatements:false rollbackSplitStatements:false
create or replace function competence_item_changed() returns trigger language plpgsql as $$
declare
    own constant text[] := array['id', 'record_id', 'participant_id', 'recorded_for', 'municipality', 'assured', 'assures_item_id',
                                 'added_at', 'changed_at', 'changed_by', 'changed_by_name', 'removed_at', 'conversation_id'];
    is_now constant jsonb := to_jsonb(new) - own;
    was jsonb;
    changed text;
    current_version integer := (select version from competence_record where id = new.record_id);
begin
    if tg_op = 'INSERT' then
        insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, after, changed_at, changed_by, changed_by_name, conversation_id)
        values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured, 'ADDED',
                nullif(jsonb_strip_nulls(is_now), '{}')::text, new.changed_at, new.changed_by, new.changed_by_name, new.conversation_id);
        return null;
    end if;
    was := to_jsonb(old) - own;
    for changed in select key from jsonb_each_text(is_now) where value is distinct from was ->> key
    loop
        insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, field, before, after,
                                       changed_at, changed_by, changed_by_name, conversation_id)
        values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured, 'CHANGED', changed,
                was ->> changed, is_now ->> changed, new.changed_at, new.changed_by, new.changed_by_name, new.conversation_id);
    end loop;
    if (old.removed_at is null) <> (new.removed_at is null) then
        insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, changed_at, changed_by, changed_by_name, conversation_id)
        values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured,
                case when new.removed_at is null then 'BROUGHT_BACK' else 'REMOVED' end, new.changed_at, new.changed_by, new.changed_by_name, new.conversation_id);
    end if;
    return null;
end
$$;
--rollback create or replace function competence_item_changed() returns trigger language plpgsql as $$
--rollback declare
--rollback     own constant text[] := array['id', 'record_id', 'participant_id', 'recorded_for', 'municipality', 'assured', 'assures_item_id',
--rollback                                  'added_at', 'changed_at', 'changed_by', 'changed_by_name', 'removed_at'];
--rollback     is_now constant jsonb := to_jsonb(new) - own;
--rollback     was jsonb;
--rollback     changed text;
--rollback     current_version integer := (select version from competence_record where id = new.record_id);
--rollback begin
--rollback     if tg_op = 'INSERT' then
--rollback         insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, after, changed_at, changed_by, changed_by_name)
--rollback         values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured, 'ADDED',
--rollback                 nullif(jsonb_strip_nulls(is_now), '{}')::text, new.changed_at, new.changed_by, new.changed_by_name);
--rollback         return null;
--rollback     end if;
--rollback     was := to_jsonb(old) - own;
--rollback     for changed in select key from jsonb_each_text(is_now) where value is distinct from was ->> key
--rollback     loop
--rollback         insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, field, before, after,
--rollback                                        changed_at, changed_by, changed_by_name)
--rollback         values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured, 'CHANGED', changed,
--rollback                 was ->> changed, is_now ->> changed, new.changed_at, new.changed_by, new.changed_by_name);
--rollback     end loop;
--rollback     if (old.removed_at is null) <> (new.removed_at is null) then
--rollback         insert into competence_change (record_id, participant_id, version, section, item_id, assured, deed, changed_at, changed_by, changed_by_name)
--rollback         values (new.record_id, new.participant_id, current_version, tg_argv[0], new.id, new.assured,
--rollback                 case when new.removed_at is null then 'BROUGHT_BACK' else 'REMOVED' end, new.changed_at, new.changed_by, new.changed_by_name);
--rollback     end if;
--rollback     return null;
--rollback end
--rollback $$;
