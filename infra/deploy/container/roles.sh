#!/usr/bin/env bash
# The two roles of README.md, made once, when the database is.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=owner="$(cat /run/secrets/owner-password)" \
  --set=service="$(cat /run/secrets/service-password)" --username postgres <<'SQL'
CREATE ROLE ayumi_owner LOGIN PASSWORD :'owner';
CREATE ROLE ayumi_service LOGIN PASSWORD :'service';
CREATE DATABASE ayumi OWNER ayumi_owner ENCODING 'UTF8' TEMPLATE template0;
SQL
