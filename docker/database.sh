#!/bin/sh
# Runs once, after roles.sql: the passwords of the two logins, and the portal's database.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres \
    --set owner="$PEIL_DB_OWNER_PASSWORD" --set app="$PEIL_DB_APP_PASSWORD" <<'SQL'
alter role peil_owner password :'owner';
alter role peil_app password :'app';
create database peil owner peil_owner;
revoke all on database peil from public;
grant connect on database peil to peil_app;
SQL
