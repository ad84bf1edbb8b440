#!/usr/bin/env bash
# Runs once, when the PostgreSQL image creates its data: the two logins and the database they share.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=app_password="$APP_PASSWORD" <<'SQL'
CREATE ROLE portal_owner LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE portal_app LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE portal OWNER portal_owner;
SQL
