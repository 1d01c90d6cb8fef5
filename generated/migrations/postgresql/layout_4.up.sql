-- Layout 3 → 4 of a database of any release. PostgreSQL.
-- Loses nothing. What it changes is listed in docs/explanation/layouts.md.
-- A transaction for each table: a script that was interrupted is run again, and finishes what is left.
DO $schemagen$ BEGIN PERFORM pg_advisory_lock(hashtext('schemagen')); END $schemagen$;
SET lock_timeout = '30s';
SET statement_timeout = 0;
SET client_min_messages = warning;
DO $schemagen$
BEGIN
    IF to_regclass('schemagen_layouts') IS NOT NULL THEN
        IF (SELECT max(l.layout) FROM schemagen_layouts AS l) >= 4 THEN
            RAISE EXCEPTION 'this database has layout 4 already, or a later one' USING HINT = 'Nothing was changed.';
        END IF;
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 3'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

-- Files cannot be stored in a table while its index is made, which takes seconds for a million
-- files. All can be read. A hash has room for a text of any length.
DO $schemagen$
DECLARE
    held record;
BEGIN
    FOR held IN
        SELECT d.table_name AS header, d.column_name AS name, CASE a.atttypid WHEN 'text'::regtype THEN ' USING hash' ELSE '' END AS method FROM schemagen_columns AS d
        JOIN pg_attribute AS a ON a.attrelid = to_regclass(quote_ident(d.table_name)) AND a.attname = d.column_name
        WHERE (d.extension, d.keyword) IN (('PRIMARY', 'EXP_TYPE')) AND length(d.table_name || d.column_name) < 60
    LOOP
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I%s (%I)', held.header || '_by_' || held.name, held.header, held.method, held.name);
        COMMIT;
    END LOOP;
END $schemagen$;

-- Rows that are stored from now on keep their longer strings, which went to another table (TOAST).
DO $schemagen$
DECLARE
    held record;
BEGIN
    FOR held IN
        SELECT p.relname AS header FROM (SELECT DISTINCT table_name FROM schemagen_columns) AS d
        JOIN pg_class AS t ON t.oid = to_regclass(quote_ident(d.table_name))
        LEFT JOIN pg_inherits AS i ON i.inhparent = t.oid
        JOIN pg_class AS p ON p.oid = coalesce(i.inhrelid, t.oid)
        WHERE p.relkind = 'r' AND NOT coalesce(array_to_string(p.reloptions, ',') LIKE '%toast_tuple_target%', false)
        ORDER BY p.relname
    LOOP
        EXECUTE format('ALTER TABLE %I SET (toast_tuple_target = 4080)', held.header);
        COMMIT;
    END LOOP;
END $schemagen$;
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
INSERT INTO schemagen_layouts (layout) VALUES (4);
COMMIT;
RESET lock_timeout;
RESET statement_timeout;
RESET client_min_messages;
DO $schemagen$ BEGIN PERFORM pg_advisory_unlock(hashtext('schemagen')); END $schemagen$;
