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
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 4'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
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

UPDATE uncal_moving_target_position AS t SET (ttype20, tform20, tunit20, ttype21, tform21, tunit21, ttype22, tform22, tunit22, ttype23, tform23, tunit23, ttype24, tform24, tunit24, ttype25, tform25, tunit25, ttype26, tform26, tunit26, other_keywords) = (
    SELECT coalesce(f.ttype20, t.ttype20), coalesce(f.tform20, t.tform20), coalesce(f.tunit20, t.tunit20), coalesce(f.ttype21, t.ttype21), coalesce(f.tform21, t.tform21), coalesce(f.tunit21, t.tunit21), coalesce(f.ttype22, t.ttype22), coalesce(f.tform22, t.tform22), coalesce(f.tunit22, t.tunit22), coalesce(f.ttype23, t.ttype23), coalesce(f.tform23, t.tform23), coalesce(f.tunit23, t.tunit23), coalesce(f.ttype24, t.ttype24), coalesce(f.tform24, t.tform24), coalesce(f.tunit24, t.tunit24), coalesce(f.ttype25, t.ttype25), coalesce(f.tform25, t.tform25), coalesce(f.tunit25, t.tunit25), coalesce(f.ttype26, t.ttype26), coalesce(f.tform26, t.tform26), coalesce(f.tunit26, t.tunit26),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ttype20 IS NOT NULL THEN 'TTYPE20' END, CASE WHEN f.tform20 IS NOT NULL THEN 'TFORM20' END, CASE WHEN f.tunit20 IS NOT NULL THEN 'TUNIT20' END, CASE WHEN f.ttype21 IS NOT NULL THEN 'TTYPE21' END, CASE WHEN f.tform21 IS NOT NULL THEN 'TFORM21' END, CASE WHEN f.tunit21 IS NOT NULL THEN 'TUNIT21' END, CASE WHEN f.ttype22 IS NOT NULL THEN 'TTYPE22' END, CASE WHEN f.tform22 IS NOT NULL THEN 'TFORM22' END, CASE WHEN f.tunit22 IS NOT NULL THEN 'TUNIT22' END, CASE WHEN f.ttype23 IS NOT NULL THEN 'TTYPE23' END, CASE WHEN f.tform23 IS NOT NULL THEN 'TFORM23' END, CASE WHEN f.tunit23 IS NOT NULL THEN 'TUNIT23' END, CASE WHEN f.ttype24 IS NOT NULL THEN 'TTYPE24' END, CASE WHEN f.tform24 IS NOT NULL THEN 'TFORM24' END, CASE WHEN f.tunit24 IS NOT NULL THEN 'TUNIT24' END, CASE WHEN f.ttype25 IS NOT NULL THEN 'TTYPE25' END, CASE WHEN f.tform25 IS NOT NULL THEN 'TFORM25' END, CASE WHEN f.tunit25 IS NOT NULL THEN 'TUNIT25' END, CASE WHEN f.ttype26 IS NOT NULL THEN 'TTYPE26' END, CASE WHEN f.tform26 IS NOT NULL THEN 'TFORM26' END, CASE WHEN f.tunit26 IS NOT NULL THEN 'TUNIT26' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ttype20) = schemagen_held -> 'TTYPE20' THEN v.ttype20 END AS ttype20,
            CASE WHEN to_jsonb(v.tform20) = schemagen_held -> 'TFORM20' THEN v.tform20 END AS tform20,
            CASE WHEN to_jsonb(v.tunit20) = schemagen_held -> 'TUNIT20' THEN v.tunit20 END AS tunit20,
            CASE WHEN to_jsonb(v.ttype21) = schemagen_held -> 'TTYPE21' THEN v.ttype21 END AS ttype21,
            CASE WHEN to_jsonb(v.tform21) = schemagen_held -> 'TFORM21' THEN v.tform21 END AS tform21,
            CASE WHEN to_jsonb(v.tunit21) = schemagen_held -> 'TUNIT21' THEN v.tunit21 END AS tunit21,
            CASE WHEN to_jsonb(v.ttype22) = schemagen_held -> 'TTYPE22' THEN v.ttype22 END AS ttype22,
            CASE WHEN to_jsonb(v.tform22) = schemagen_held -> 'TFORM22' THEN v.tform22 END AS tform22,
            CASE WHEN to_jsonb(v.tunit22) = schemagen_held -> 'TUNIT22' THEN v.tunit22 END AS tunit22,
            CASE WHEN to_jsonb(v.ttype23) = schemagen_held -> 'TTYPE23' THEN v.ttype23 END AS ttype23,
            CASE WHEN to_jsonb(v.tform23) = schemagen_held -> 'TFORM23' THEN v.tform23 END AS tform23,
            CASE WHEN to_jsonb(v.tunit23) = schemagen_held -> 'TUNIT23' THEN v.tunit23 END AS tunit23,
            CASE WHEN to_jsonb(v.ttype24) = schemagen_held -> 'TTYPE24' THEN v.ttype24 END AS ttype24,
            CASE WHEN to_jsonb(v.tform24) = schemagen_held -> 'TFORM24' THEN v.tform24 END AS tform24,
            CASE WHEN to_jsonb(v.tunit24) = schemagen_held -> 'TUNIT24' THEN v.tunit24 END AS tunit24,
            CASE WHEN to_jsonb(v.ttype25) = schemagen_held -> 'TTYPE25' THEN v.ttype25 END AS ttype25,
            CASE WHEN to_jsonb(v.tform25) = schemagen_held -> 'TFORM25' THEN v.tform25 END AS tform25,
            CASE WHEN to_jsonb(v.tunit25) = schemagen_held -> 'TUNIT25' THEN v.tunit25 END AS tunit25,
            CASE WHEN to_jsonb(v.ttype26) = schemagen_held -> 'TTYPE26' THEN v.ttype26 END AS ttype26,
            CASE WHEN to_jsonb(v.tform26) = schemagen_held -> 'TFORM26' THEN v.tform26 END AS tform26,
            CASE WHEN to_jsonb(v.tunit26) = schemagen_held -> 'TUNIT26' THEN v.tunit26 END AS tunit26
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TTYPE20')::text AS ttype20, (schemagen_held ->> 'TFORM20')::text AS tform20, (schemagen_held ->> 'TUNIT20')::text AS tunit20, (schemagen_held ->> 'TTYPE21')::text AS ttype21, (schemagen_held ->> 'TFORM21')::text AS tform21, (schemagen_held ->> 'TUNIT21')::text AS tunit21, (schemagen_held ->> 'TTYPE22')::text AS ttype22, (schemagen_held ->> 'TFORM22')::text AS tform22, (schemagen_held ->> 'TUNIT22')::text AS tunit22, (schemagen_held ->> 'TTYPE23')::text AS ttype23, (schemagen_held ->> 'TFORM23')::text AS tform23, (schemagen_held ->> 'TUNIT23')::text AS tunit23, (schemagen_held ->> 'TTYPE24')::text AS ttype24, (schemagen_held ->> 'TFORM24')::text AS tform24, (schemagen_held ->> 'TUNIT24')::text AS tunit24, (schemagen_held ->> 'TTYPE25')::text AS ttype25, (schemagen_held ->> 'TFORM25')::text AS tform25, (schemagen_held ->> 'TUNIT25')::text AS tunit25, (schemagen_held ->> 'TTYPE26')::text AS ttype26, (schemagen_held ->> 'TFORM26')::text AS tform26, (schemagen_held ->> 'TUNIT26')::text AS tunit26
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TTYPE20', 'TFORM20', 'TUNIT20', 'TTYPE21', 'TFORM21', 'TUNIT21', 'TTYPE22', 'TFORM22', 'TUNIT22', 'TTYPE23', 'TFORM23', 'TUNIT23', 'TTYPE24', 'TFORM24', 'TUNIT24', 'TTYPE25', 'TFORM25', 'TUNIT25', 'TTYPE26', 'TFORM26', 'TUNIT26'];
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

