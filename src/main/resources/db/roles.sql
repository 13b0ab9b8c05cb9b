-- The roles of the portal, made by a superuser once per PostgreSQL; it may be run again.
-- On a database of your own: psql -f roles.sql, then give peil_owner and peil_app their passwords, then
-- create database peil owner peil_owner.
do $$
declare
    reach text;
begin
    if not exists (select from pg_roles where rolname = 'peil_owner') then
        create role peil_owner login;
    end if;

    -- Owns nothing and inherits nothing: a query outside a transaction with a reach sees nothing.
    if not exists (select from pg_roles where rolname = 'peil_app') then
        create role peil_app login noinherit;
    end if;

    -- Whose persons a transaction may see. The application chooses one at the beginning of each.
    foreach reach in array array['peil_municipal', 'peil_lead', 'peil_liaison', 'peil_auditor', 'peil_admin', 'peil_system', 'peil_participant']
    loop
        if not exists (select from pg_roles where rolname = reach) then
            execute format('create role %I nologin', reach);
        end if;
        execute format('grant %I to peil_app with inherit false, set true', reach);
    end loop;
end
$$;
