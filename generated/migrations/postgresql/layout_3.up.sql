-- Layout 2 → 3 of a database of any release. PostgreSQL.
-- Loses nothing. What it changes is listed in docs/explanation/layouts.md.
-- A transaction for each table: a script that was interrupted is run again, and finishes what is left.
DO $schemagen$ BEGIN PERFORM pg_advisory_lock(hashtext('schemagen')); END $schemagen$;
SET lock_timeout = '30s';
SET statement_timeout = 0;
SET client_min_messages = warning;
DO $schemagen$
BEGIN
    IF to_regclass('schemagen_layouts') IS NOT NULL THEN
        IF (SELECT max(l.layout) FROM schemagen_layouts AS l) >= 3 THEN
            RAISE EXCEPTION 'this database has layout 3 already, or a later one' USING HINT = 'Nothing was changed.';
        END IF;
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 2'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 2 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 2', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 2 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 2', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

-- A text that is too long for an index is cut, as ingest does; the header table keeps it whole.
UPDATE master SET program = substr(program, 1, 200), observation = substr(observation, 1, 200), visit = substr(visit, 1, 200)
WHERE length(program) > 200 OR length(observation) > 200 OR length(visit) > 200;
UPDATE datasets SET exp_type = substr(exp_type, 1, 200), pipeline_version = substr(pipeline_version, 1, 200)
WHERE length(exp_type) > 200 OR length(pipeline_version) > 200;
-- Files cannot be stored in a table while its indexes are made, which takes seconds for a million
-- files. All can be read.
CREATE INDEX IF NOT EXISTS schemagen_columns_by_keyword_table_name ON schemagen_columns (keyword, table_name);
CREATE INDEX IF NOT EXISTS master_by_program_observation_visit ON master (program, observation, visit);
CREATE INDEX IF NOT EXISTS master_by_rootname ON master (rootname text_pattern_ops);
CREATE INDEX IF NOT EXISTS datasets_by_filetype ON datasets (filetype);
CREATE INDEX IF NOT EXISTS datasets_by_pipeline_version_filetype ON datasets (pipeline_version, filetype);
CREATE INDEX IF NOT EXISTS datasets_by_exp_type ON datasets (exp_type);
CREATE INDEX IF NOT EXISTS datasets_by_rootname ON datasets (rootname text_pattern_ops);
DO $schemagen$
DECLARE
    held record;
BEGIN
    FOR held IN
        SELECT d.table_name AS header, d.column_name AS name FROM schemagen_columns AS d
        JOIN pg_attribute AS a ON a.attrelid = to_regclass(quote_ident(d.table_name)) AND a.attname = d.column_name
        WHERE (d.extension, d.keyword) IN (('PRIMARY', 'DATE-BEG'), ('PRIMARY', 'DATE-OBS')) AND length(d.table_name || d.column_name) < 60
    LOOP
        EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I (%I)', held.header || '_by_' || held.name, held.header, held.name);
        COMMIT;
    END LOOP;
END $schemagen$;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
ALTER TABLE datasets ADD COLUMN file_mtime BIGINT;
COMMENT ON COLUMN datasets.file_mtime IS '[ns] When the file was last changed, since 1970, as its file system says';
ALTER TABLE datasets ADD COLUMN file_inode BIGINT;
COMMENT ON COLUMN datasets.file_inode IS 'Number of the file in its file system';
-- A query of the view for some rootnames no longer groups the files of all.
DO $schemagen$
DECLARE
    shown text := substring(pg_get_viewdef(to_regclass('dataset_filetypes')) FROM 'SELECT m\.rootname,(.*)\sFROM.*GROUP BY m.rootname');
BEGIN
    IF shown IS NOT NULL THEN
        EXECUTE 'CREATE OR REPLACE VIEW dataset_filetypes AS SELECT m.rootname, d.* FROM master AS m CROSS JOIN LATERAL (SELECT '
            || shown || ' FROM datasets AS d WHERE d.rootname = m.rootname) AS d';
    END IF;
END $schemagen$;
INSERT INTO schemagen_layouts (layout) VALUES (3);
COMMIT;
RESET lock_timeout;
RESET statement_timeout;
RESET client_min_messages;
DO $schemagen$ BEGIN PERFORM pg_advisory_unlock(hashtext('schemagen')); END $schemagen$;
