-- jwst 1.2.1 → 1.2.2, up. SQLite.
-- Carries a database from jwst 1.2.1 to 1.2.2. Loses nothing: what 1.2.2 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.2.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.1');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 2, and the database has another" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
DROP TABLE schemagen_guard;

ALTER TABLE uncal_moving_target_position ADD COLUMN ttype20 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform20 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit20 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype21 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform21 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit21 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype22 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform22 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit22 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype23 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform23 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit23 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype24 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform24 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit24 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype25 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform25 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit25 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN ttype26 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tform26 TEXT;
ALTER TABLE uncal_moving_target_position ADD COLUMN tunit26 TEXT;

UPDATE uncal_moving_target_position SET ttype20 = json_extract(other_keywords, '$."TTYPE20"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE20"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE20"') = 'text';
UPDATE uncal_moving_target_position SET tform20 = json_extract(other_keywords, '$."TFORM20"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM20"'), '{}')
WHERE json_type(other_keywords, '$."TFORM20"') = 'text';
UPDATE uncal_moving_target_position SET tunit20 = json_extract(other_keywords, '$."TUNIT20"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT20"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT20"') = 'text';
UPDATE uncal_moving_target_position SET ttype21 = json_extract(other_keywords, '$."TTYPE21"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE21"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE21"') = 'text';
UPDATE uncal_moving_target_position SET tform21 = json_extract(other_keywords, '$."TFORM21"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM21"'), '{}')
WHERE json_type(other_keywords, '$."TFORM21"') = 'text';
UPDATE uncal_moving_target_position SET tunit21 = json_extract(other_keywords, '$."TUNIT21"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT21"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT21"') = 'text';
UPDATE uncal_moving_target_position SET ttype22 = json_extract(other_keywords, '$."TTYPE22"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE22"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE22"') = 'text';
UPDATE uncal_moving_target_position SET tform22 = json_extract(other_keywords, '$."TFORM22"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM22"'), '{}')
WHERE json_type(other_keywords, '$."TFORM22"') = 'text';
UPDATE uncal_moving_target_position SET tunit22 = json_extract(other_keywords, '$."TUNIT22"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT22"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT22"') = 'text';
UPDATE uncal_moving_target_position SET ttype23 = json_extract(other_keywords, '$."TTYPE23"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE23"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE23"') = 'text';
UPDATE uncal_moving_target_position SET tform23 = json_extract(other_keywords, '$."TFORM23"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM23"'), '{}')
WHERE json_type(other_keywords, '$."TFORM23"') = 'text';
UPDATE uncal_moving_target_position SET tunit23 = json_extract(other_keywords, '$."TUNIT23"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT23"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT23"') = 'text';
UPDATE uncal_moving_target_position SET ttype24 = json_extract(other_keywords, '$."TTYPE24"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE24"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE24"') = 'text';
UPDATE uncal_moving_target_position SET tform24 = json_extract(other_keywords, '$."TFORM24"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM24"'), '{}')
WHERE json_type(other_keywords, '$."TFORM24"') = 'text';
UPDATE uncal_moving_target_position SET tunit24 = json_extract(other_keywords, '$."TUNIT24"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT24"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT24"') = 'text';
UPDATE uncal_moving_target_position SET ttype25 = json_extract(other_keywords, '$."TTYPE25"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE25"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE25"') = 'text';
UPDATE uncal_moving_target_position SET tform25 = json_extract(other_keywords, '$."TFORM25"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM25"'), '{}')
WHERE json_type(other_keywords, '$."TFORM25"') = 'text';
UPDATE uncal_moving_target_position SET tunit25 = json_extract(other_keywords, '$."TUNIT25"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT25"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT25"') = 'text';
UPDATE uncal_moving_target_position SET ttype26 = json_extract(other_keywords, '$."TTYPE26"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE26"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE26"') = 'text';
UPDATE uncal_moving_target_position SET tform26 = json_extract(other_keywords, '$."TFORM26"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM26"'), '{}')
WHERE json_type(other_keywords, '$."TFORM26"') = 'text';
UPDATE uncal_moving_target_position SET tunit26 = json_extract(other_keywords, '$."TUNIT26"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT26"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT26"') = 'text';
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
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

