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

UPDATE uncal_moving_target_position SET
    ttype20 = CASE WHEN json_type(other_keywords, '$."TTYPE20"') = 'text' THEN json_extract(other_keywords, '$."TTYPE20"') ELSE ttype20 END,
    tform20 = CASE WHEN json_type(other_keywords, '$."TFORM20"') = 'text' THEN json_extract(other_keywords, '$."TFORM20"') ELSE tform20 END,
    tunit20 = CASE WHEN json_type(other_keywords, '$."TUNIT20"') = 'text' THEN json_extract(other_keywords, '$."TUNIT20"') ELSE tunit20 END,
    ttype21 = CASE WHEN json_type(other_keywords, '$."TTYPE21"') = 'text' THEN json_extract(other_keywords, '$."TTYPE21"') ELSE ttype21 END,
    tform21 = CASE WHEN json_type(other_keywords, '$."TFORM21"') = 'text' THEN json_extract(other_keywords, '$."TFORM21"') ELSE tform21 END,
    tunit21 = CASE WHEN json_type(other_keywords, '$."TUNIT21"') = 'text' THEN json_extract(other_keywords, '$."TUNIT21"') ELSE tunit21 END,
    ttype22 = CASE WHEN json_type(other_keywords, '$."TTYPE22"') = 'text' THEN json_extract(other_keywords, '$."TTYPE22"') ELSE ttype22 END,
    tform22 = CASE WHEN json_type(other_keywords, '$."TFORM22"') = 'text' THEN json_extract(other_keywords, '$."TFORM22"') ELSE tform22 END,
    tunit22 = CASE WHEN json_type(other_keywords, '$."TUNIT22"') = 'text' THEN json_extract(other_keywords, '$."TUNIT22"') ELSE tunit22 END,
    ttype23 = CASE WHEN json_type(other_keywords, '$."TTYPE23"') = 'text' THEN json_extract(other_keywords, '$."TTYPE23"') ELSE ttype23 END,
    tform23 = CASE WHEN json_type(other_keywords, '$."TFORM23"') = 'text' THEN json_extract(other_keywords, '$."TFORM23"') ELSE tform23 END,
    tunit23 = CASE WHEN json_type(other_keywords, '$."TUNIT23"') = 'text' THEN json_extract(other_keywords, '$."TUNIT23"') ELSE tunit23 END,
    ttype24 = CASE WHEN json_type(other_keywords, '$."TTYPE24"') = 'text' THEN json_extract(other_keywords, '$."TTYPE24"') ELSE ttype24 END,
    tform24 = CASE WHEN json_type(other_keywords, '$."TFORM24"') = 'text' THEN json_extract(other_keywords, '$."TFORM24"') ELSE tform24 END,
    tunit24 = CASE WHEN json_type(other_keywords, '$."TUNIT24"') = 'text' THEN json_extract(other_keywords, '$."TUNIT24"') ELSE tunit24 END,
    ttype25 = CASE WHEN json_type(other_keywords, '$."TTYPE25"') = 'text' THEN json_extract(other_keywords, '$."TTYPE25"') ELSE ttype25 END,
    tform25 = CASE WHEN json_type(other_keywords, '$."TFORM25"') = 'text' THEN json_extract(other_keywords, '$."TFORM25"') ELSE tform25 END,
    tunit25 = CASE WHEN json_type(other_keywords, '$."TUNIT25"') = 'text' THEN json_extract(other_keywords, '$."TUNIT25"') ELSE tunit25 END,
    ttype26 = CASE WHEN json_type(other_keywords, '$."TTYPE26"') = 'text' THEN json_extract(other_keywords, '$."TTYPE26"') ELSE ttype26 END,
    tform26 = CASE WHEN json_type(other_keywords, '$."TFORM26"') = 'text' THEN json_extract(other_keywords, '$."TFORM26"') ELSE tform26 END,
    tunit26 = CASE WHEN json_type(other_keywords, '$."TUNIT26"') = 'text' THEN json_extract(other_keywords, '$."TUNIT26"') ELSE tunit26 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE20"') = 'text' THEN '$."TTYPE20"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM20"') = 'text' THEN '$."TFORM20"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT20"') = 'text' THEN '$."TUNIT20"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE21"') = 'text' THEN '$."TTYPE21"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM21"') = 'text' THEN '$."TFORM21"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT21"') = 'text' THEN '$."TUNIT21"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE22"') = 'text' THEN '$."TTYPE22"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM22"') = 'text' THEN '$."TFORM22"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT22"') = 'text' THEN '$."TUNIT22"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE23"') = 'text' THEN '$."TTYPE23"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM23"') = 'text' THEN '$."TFORM23"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT23"') = 'text' THEN '$."TUNIT23"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE24"') = 'text' THEN '$."TTYPE24"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM24"') = 'text' THEN '$."TFORM24"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT24"') = 'text' THEN '$."TUNIT24"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE25"') = 'text' THEN '$."TTYPE25"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM25"') = 'text' THEN '$."TFORM25"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT25"') = 'text' THEN '$."TUNIT25"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE26"') = 'text' THEN '$."TTYPE26"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM26"') = 'text' THEN '$."TFORM26"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT26"') = 'text' THEN '$."TUNIT26"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE20"') = 'text') OR (json_type(other_keywords, '$."TFORM20"') = 'text') OR (json_type(other_keywords, '$."TUNIT20"') = 'text') OR (json_type(other_keywords, '$."TTYPE21"') = 'text') OR (json_type(other_keywords, '$."TFORM21"') = 'text') OR (json_type(other_keywords, '$."TUNIT21"') = 'text') OR (json_type(other_keywords, '$."TTYPE22"') = 'text') OR (json_type(other_keywords, '$."TFORM22"') = 'text') OR (json_type(other_keywords, '$."TUNIT22"') = 'text') OR (json_type(other_keywords, '$."TTYPE23"') = 'text') OR (json_type(other_keywords, '$."TFORM23"') = 'text') OR (json_type(other_keywords, '$."TUNIT23"') = 'text') OR (json_type(other_keywords, '$."TTYPE24"') = 'text') OR (json_type(other_keywords, '$."TFORM24"') = 'text') OR (json_type(other_keywords, '$."TUNIT24"') = 'text') OR (json_type(other_keywords, '$."TTYPE25"') = 'text') OR (json_type(other_keywords, '$."TFORM25"') = 'text') OR (json_type(other_keywords, '$."TUNIT25"') = 'text') OR (json_type(other_keywords, '$."TTYPE26"') = 'text') OR (json_type(other_keywords, '$."TFORM26"') = 'text') OR (json_type(other_keywords, '$."TUNIT26"') = 'text'));
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

