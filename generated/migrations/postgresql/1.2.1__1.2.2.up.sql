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
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 3'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed. Run layout_3.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
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

UPDATE uncal_moving_target_position SET
    ttype20 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20' THEN (other_keywords ->> 'TTYPE20')::text ELSE ttype20 END,
    tform20 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20' THEN (other_keywords ->> 'TFORM20')::text ELSE tform20 END,
    tunit20 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20' THEN (other_keywords ->> 'TUNIT20')::text ELSE tunit20 END,
    ttype21 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21' THEN (other_keywords ->> 'TTYPE21')::text ELSE ttype21 END,
    tform21 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21' THEN (other_keywords ->> 'TFORM21')::text ELSE tform21 END,
    tunit21 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21' THEN (other_keywords ->> 'TUNIT21')::text ELSE tunit21 END,
    ttype22 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22' THEN (other_keywords ->> 'TTYPE22')::text ELSE ttype22 END,
    tform22 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22' THEN (other_keywords ->> 'TFORM22')::text ELSE tform22 END,
    tunit22 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22' THEN (other_keywords ->> 'TUNIT22')::text ELSE tunit22 END,
    ttype23 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23' THEN (other_keywords ->> 'TTYPE23')::text ELSE ttype23 END,
    tform23 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23' THEN (other_keywords ->> 'TFORM23')::text ELSE tform23 END,
    tunit23 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23' THEN (other_keywords ->> 'TUNIT23')::text ELSE tunit23 END,
    ttype24 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24' THEN (other_keywords ->> 'TTYPE24')::text ELSE ttype24 END,
    tform24 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24' THEN (other_keywords ->> 'TFORM24')::text ELSE tform24 END,
    tunit24 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24' THEN (other_keywords ->> 'TUNIT24')::text ELSE tunit24 END,
    ttype25 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25' THEN (other_keywords ->> 'TTYPE25')::text ELSE ttype25 END,
    tform25 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25' THEN (other_keywords ->> 'TFORM25')::text ELSE tform25 END,
    tunit25 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25' THEN (other_keywords ->> 'TUNIT25')::text ELSE tunit25 END,
    ttype26 = CASE WHEN to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26' THEN (other_keywords ->> 'TTYPE26')::text ELSE ttype26 END,
    tform26 = CASE WHEN to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26' THEN (other_keywords ->> 'TFORM26')::text ELSE tform26 END,
    tunit26 = CASE WHEN to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26' THEN (other_keywords ->> 'TUNIT26')::text ELSE tunit26 END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20' THEN 'TTYPE20' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20' THEN 'TFORM20' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20' THEN 'TUNIT20' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21' THEN 'TTYPE21' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21' THEN 'TFORM21' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21' THEN 'TUNIT21' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22' THEN 'TTYPE22' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22' THEN 'TFORM22' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22' THEN 'TUNIT22' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23' THEN 'TTYPE23' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23' THEN 'TFORM23' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23' THEN 'TUNIT23' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24' THEN 'TTYPE24' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24' THEN 'TFORM24' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24' THEN 'TUNIT24' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25' THEN 'TTYPE25' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25' THEN 'TFORM25' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25' THEN 'TUNIT25' END, CASE WHEN to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26' THEN 'TTYPE26' END, CASE WHEN to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26' THEN 'TFORM26' END, CASE WHEN to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26' THEN 'TUNIT26' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['TTYPE20', 'TFORM20', 'TUNIT20', 'TTYPE21', 'TFORM21', 'TUNIT21', 'TTYPE22', 'TFORM22', 'TUNIT22', 'TTYPE23', 'TFORM23', 'TUNIT23', 'TTYPE24', 'TFORM24', 'TUNIT24', 'TTYPE25', 'TFORM25', 'TUNIT25', 'TTYPE26', 'TFORM26', 'TUNIT26'] AND ((to_jsonb((other_keywords ->> 'TTYPE20')::text) = other_keywords -> 'TTYPE20') OR (to_jsonb((other_keywords ->> 'TFORM20')::text) = other_keywords -> 'TFORM20') OR (to_jsonb((other_keywords ->> 'TUNIT20')::text) = other_keywords -> 'TUNIT20') OR (to_jsonb((other_keywords ->> 'TTYPE21')::text) = other_keywords -> 'TTYPE21') OR (to_jsonb((other_keywords ->> 'TFORM21')::text) = other_keywords -> 'TFORM21') OR (to_jsonb((other_keywords ->> 'TUNIT21')::text) = other_keywords -> 'TUNIT21') OR (to_jsonb((other_keywords ->> 'TTYPE22')::text) = other_keywords -> 'TTYPE22') OR (to_jsonb((other_keywords ->> 'TFORM22')::text) = other_keywords -> 'TFORM22') OR (to_jsonb((other_keywords ->> 'TUNIT22')::text) = other_keywords -> 'TUNIT22') OR (to_jsonb((other_keywords ->> 'TTYPE23')::text) = other_keywords -> 'TTYPE23') OR (to_jsonb((other_keywords ->> 'TFORM23')::text) = other_keywords -> 'TFORM23') OR (to_jsonb((other_keywords ->> 'TUNIT23')::text) = other_keywords -> 'TUNIT23') OR (to_jsonb((other_keywords ->> 'TTYPE24')::text) = other_keywords -> 'TTYPE24') OR (to_jsonb((other_keywords ->> 'TFORM24')::text) = other_keywords -> 'TFORM24') OR (to_jsonb((other_keywords ->> 'TUNIT24')::text) = other_keywords -> 'TUNIT24') OR (to_jsonb((other_keywords ->> 'TTYPE25')::text) = other_keywords -> 'TTYPE25') OR (to_jsonb((other_keywords ->> 'TFORM25')::text) = other_keywords -> 'TFORM25') OR (to_jsonb((other_keywords ->> 'TUNIT25')::text) = other_keywords -> 'TUNIT25') OR (to_jsonb((other_keywords ->> 'TTYPE26')::text) = other_keywords -> 'TTYPE26') OR (to_jsonb((other_keywords ->> 'TFORM26')::text) = other_keywords -> 'TFORM26') OR (to_jsonb((other_keywords ->> 'TUNIT26')::text) = other_keywords -> 'TUNIT26'));
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

