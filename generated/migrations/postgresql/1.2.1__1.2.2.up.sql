-- jwst 1.2.1 → 1.2.2, up. PostgreSQL.
-- Carries a database from jwst 1.2.1 to 1.2.2. Loses nothing: what 1.2.2 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
-- a server may be set to write fewer digits than a double has
SET LOCAL extra_float_digits = 1;
-- each transaction that stores a file holds this lock with others of its kind
DO $schemagen$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('schemagen')); END $schemagen$;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.2.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 2'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) <> 2 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 2', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

ALTER TABLE uncal_moving_target_position
    ADD COLUMN IF NOT EXISTS ttype20 TEXT,
    ADD COLUMN IF NOT EXISTS tform20 TEXT,
    ADD COLUMN IF NOT EXISTS tunit20 TEXT,
    ADD COLUMN IF NOT EXISTS ttype21 TEXT,
    ADD COLUMN IF NOT EXISTS tform21 TEXT,
    ADD COLUMN IF NOT EXISTS tunit21 TEXT,
    ADD COLUMN IF NOT EXISTS ttype22 TEXT,
    ADD COLUMN IF NOT EXISTS tform22 TEXT,
    ADD COLUMN IF NOT EXISTS tunit22 TEXT,
    ADD COLUMN IF NOT EXISTS ttype23 TEXT,
    ADD COLUMN IF NOT EXISTS tform23 TEXT,
    ADD COLUMN IF NOT EXISTS tunit23 TEXT,
    ADD COLUMN IF NOT EXISTS ttype24 TEXT,
    ADD COLUMN IF NOT EXISTS tform24 TEXT,
    ADD COLUMN IF NOT EXISTS tunit24 TEXT,
    ADD COLUMN IF NOT EXISTS ttype25 TEXT,
    ADD COLUMN IF NOT EXISTS tform25 TEXT,
    ADD COLUMN IF NOT EXISTS tunit25 TEXT,
    ADD COLUMN IF NOT EXISTS ttype26 TEXT,
    ADD COLUMN IF NOT EXISTS tform26 TEXT,
    ADD COLUMN IF NOT EXISTS tunit26 TEXT;
COMMENT ON COLUMN uncal_moving_target_position.ttype20 IS 'Name of column 20 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform20 IS 'Format of column 20 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit20 IS 'Unit of column 20 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype21 IS 'Name of column 21 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform21 IS 'Format of column 21 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit21 IS 'Unit of column 21 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype22 IS 'Name of column 22 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform22 IS 'Format of column 22 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit22 IS 'Unit of column 22 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype23 IS 'Name of column 23 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform23 IS 'Format of column 23 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit23 IS 'Unit of column 23 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype24 IS 'Name of column 24 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform24 IS 'Format of column 24 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit24 IS 'Unit of column 24 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype25 IS 'Name of column 25 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform25 IS 'Format of column 25 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit25 IS 'Unit of column 25 of the table';
COMMENT ON COLUMN uncal_moving_target_position.ttype26 IS 'Name of column 26 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tform26 IS 'Format of column 26 of the table';
COMMENT ON COLUMN uncal_moving_target_position.tunit26 IS 'Unit of column 26 of the table';

UPDATE uncal_moving_target_position SET ttype20 = (other_keywords ->> 'TTYPE20')::text, other_keywords = nullif(other_keywords - 'TTYPE20', '{}')
WHERE other_keywords ? 'TTYPE20' AND to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20';
UPDATE uncal_moving_target_position SET tform20 = (other_keywords ->> 'TFORM20')::text, other_keywords = nullif(other_keywords - 'TFORM20', '{}')
WHERE other_keywords ? 'TFORM20' AND to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20';
UPDATE uncal_moving_target_position SET tunit20 = (other_keywords ->> 'TUNIT20')::text, other_keywords = nullif(other_keywords - 'TUNIT20', '{}')
WHERE other_keywords ? 'TUNIT20' AND to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20';
UPDATE uncal_moving_target_position SET ttype21 = (other_keywords ->> 'TTYPE21')::text, other_keywords = nullif(other_keywords - 'TTYPE21', '{}')
WHERE other_keywords ? 'TTYPE21' AND to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21';
UPDATE uncal_moving_target_position SET tform21 = (other_keywords ->> 'TFORM21')::text, other_keywords = nullif(other_keywords - 'TFORM21', '{}')
WHERE other_keywords ? 'TFORM21' AND to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21';
UPDATE uncal_moving_target_position SET tunit21 = (other_keywords ->> 'TUNIT21')::text, other_keywords = nullif(other_keywords - 'TUNIT21', '{}')
WHERE other_keywords ? 'TUNIT21' AND to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21';
UPDATE uncal_moving_target_position SET ttype22 = (other_keywords ->> 'TTYPE22')::text, other_keywords = nullif(other_keywords - 'TTYPE22', '{}')
WHERE other_keywords ? 'TTYPE22' AND to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22';
UPDATE uncal_moving_target_position SET tform22 = (other_keywords ->> 'TFORM22')::text, other_keywords = nullif(other_keywords - 'TFORM22', '{}')
WHERE other_keywords ? 'TFORM22' AND to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22';
UPDATE uncal_moving_target_position SET tunit22 = (other_keywords ->> 'TUNIT22')::text, other_keywords = nullif(other_keywords - 'TUNIT22', '{}')
WHERE other_keywords ? 'TUNIT22' AND to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22';
UPDATE uncal_moving_target_position SET ttype23 = (other_keywords ->> 'TTYPE23')::text, other_keywords = nullif(other_keywords - 'TTYPE23', '{}')
WHERE other_keywords ? 'TTYPE23' AND to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23';
UPDATE uncal_moving_target_position SET tform23 = (other_keywords ->> 'TFORM23')::text, other_keywords = nullif(other_keywords - 'TFORM23', '{}')
WHERE other_keywords ? 'TFORM23' AND to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23';
UPDATE uncal_moving_target_position SET tunit23 = (other_keywords ->> 'TUNIT23')::text, other_keywords = nullif(other_keywords - 'TUNIT23', '{}')
WHERE other_keywords ? 'TUNIT23' AND to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23';
UPDATE uncal_moving_target_position SET ttype24 = (other_keywords ->> 'TTYPE24')::text, other_keywords = nullif(other_keywords - 'TTYPE24', '{}')
WHERE other_keywords ? 'TTYPE24' AND to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24';
UPDATE uncal_moving_target_position SET tform24 = (other_keywords ->> 'TFORM24')::text, other_keywords = nullif(other_keywords - 'TFORM24', '{}')
WHERE other_keywords ? 'TFORM24' AND to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24';
UPDATE uncal_moving_target_position SET tunit24 = (other_keywords ->> 'TUNIT24')::text, other_keywords = nullif(other_keywords - 'TUNIT24', '{}')
WHERE other_keywords ? 'TUNIT24' AND to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24';
UPDATE uncal_moving_target_position SET ttype25 = (other_keywords ->> 'TTYPE25')::text, other_keywords = nullif(other_keywords - 'TTYPE25', '{}')
WHERE other_keywords ? 'TTYPE25' AND to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25';
UPDATE uncal_moving_target_position SET tform25 = (other_keywords ->> 'TFORM25')::text, other_keywords = nullif(other_keywords - 'TFORM25', '{}')
WHERE other_keywords ? 'TFORM25' AND to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25';
UPDATE uncal_moving_target_position SET tunit25 = (other_keywords ->> 'TUNIT25')::text, other_keywords = nullif(other_keywords - 'TUNIT25', '{}')
WHERE other_keywords ? 'TUNIT25' AND to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25';
UPDATE uncal_moving_target_position SET ttype26 = (other_keywords ->> 'TTYPE26')::text, other_keywords = nullif(other_keywords - 'TTYPE26', '{}')
WHERE other_keywords ? 'TTYPE26' AND to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26';
UPDATE uncal_moving_target_position SET tform26 = (other_keywords ->> 'TFORM26')::text, other_keywords = nullif(other_keywords - 'TFORM26', '{}')
WHERE other_keywords ? 'TFORM26' AND to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26';
UPDATE uncal_moving_target_position SET tunit26 = (other_keywords ->> 'TUNIT26')::text, other_keywords = nullif(other_keywords - 'TUNIT26', '{}')
WHERE other_keywords ? 'TUNIT26' AND to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26';
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_moving_target_position', 'ttype20', 'TTYPE20', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform20', 'TFORM20', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit20', 'TUNIT20', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'ttype21', 'TTYPE21', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform21', 'TFORM21', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit21', 'TUNIT21', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'ttype22', 'TTYPE22', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 22 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform22', 'TFORM22', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 22 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit22', 'TUNIT22', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 22 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'ttype23', 'TTYPE23', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 23 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform23', 'TFORM23', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 23 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit23', 'TUNIT23', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 23 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'ttype24', 'TTYPE24', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 24 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform24', 'TFORM24', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 24 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit24', 'TUNIT24', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 24 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'ttype25', 'TTYPE25', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 25 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform25', 'TFORM25', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 25 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit25', 'TUNIT25', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 25 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'ttype26', 'TTYPE26', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Name of column 26 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tform26', 'TFORM26', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Format of column 26 of the table', NULL, '1.2.2', NULL, NULL),
    ('uncal_moving_target_position', 'tunit26', 'TUNIT26', 'MOVING_TARGET_POSITION', '[]', NULL, NULL, 'Unit of column 26 of the table', NULL, '1.2.2', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.2', since, 'jwst', '1.2.2', 'd49d3fbb9f16e138de6f7fbd535b13b880db87da1249e8dd8256ccd8ca8b4cda'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

