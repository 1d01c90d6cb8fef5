-- jwst 1.2.1 → 1.2.2, down. SQLite.
-- Takes a database back from jwst 1.2.2 to 1.2.1. What only 1.2.2 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.2');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.2.2, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.2');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 2; run layout_3.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 3; run layout_4.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 4, and the database has a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
DROP TABLE schemagen_guard;

UPDATE uncal_moving_target_position SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype20;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform20;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit20;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype21;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform21;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit21;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype22;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform22;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit22;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype23;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform23;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit23;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype24;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform24;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit24;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype25;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform25;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit25;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype26;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform26;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit26;

DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype22' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform22' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit22' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype23' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform23' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit23' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype24' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform24' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit24' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype25' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform25' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit25' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('uncal_moving_target_position');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.1', since, 'jwst', '1.2.1', 'fef7d06d0b372f16f855eafd6edc1a10b03f7b34714945ecbae059b60fd82b14'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

