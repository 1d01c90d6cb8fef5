-- jwst 1.2.1 → 1.2.2, up. MariaDB.
-- Carries a database from jwst 1.2.1 to 1.2.2. Loses nothing: what 1.2.2 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.2.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.2.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout = 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 1; run layout_2.up.sql before; nothing was changed')), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout <> 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 2; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.2.2';

ALTER TABLE uncal_moving_target_position
    ADD COLUMN IF NOT EXISTS ttype20 TEXT COMMENT 'Name of column 20 of the table',
    ADD COLUMN IF NOT EXISTS tform20 TEXT COMMENT 'Format of column 20 of the table',
    ADD COLUMN IF NOT EXISTS tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ADD COLUMN IF NOT EXISTS ttype21 TEXT COMMENT 'Name of column 21 of the table',
    ADD COLUMN IF NOT EXISTS tform21 TEXT COMMENT 'Format of column 21 of the table',
    ADD COLUMN IF NOT EXISTS tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ADD COLUMN IF NOT EXISTS ttype22 TEXT COMMENT 'Name of column 22 of the table',
    ADD COLUMN IF NOT EXISTS tform22 TEXT COMMENT 'Format of column 22 of the table',
    ADD COLUMN IF NOT EXISTS tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ADD COLUMN IF NOT EXISTS ttype23 TEXT COMMENT 'Name of column 23 of the table',
    ADD COLUMN IF NOT EXISTS tform23 TEXT COMMENT 'Format of column 23 of the table',
    ADD COLUMN IF NOT EXISTS tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ADD COLUMN IF NOT EXISTS ttype24 TEXT COMMENT 'Name of column 24 of the table',
    ADD COLUMN IF NOT EXISTS tform24 TEXT COMMENT 'Format of column 24 of the table',
    ADD COLUMN IF NOT EXISTS tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ADD COLUMN IF NOT EXISTS ttype25 TEXT COMMENT 'Name of column 25 of the table',
    ADD COLUMN IF NOT EXISTS tform25 TEXT COMMENT 'Format of column 25 of the table',
    ADD COLUMN IF NOT EXISTS tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ADD COLUMN IF NOT EXISTS ttype26 TEXT COMMENT 'Name of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tform26 TEXT COMMENT 'Format of column 26 of the table',
    ADD COLUMN IF NOT EXISTS tunit26 TEXT COMMENT 'Unit of column 26 of the table';
CREATE OR REPLACE VIEW nircam_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype20 = JSON_VALUE(other_keywords, '$."TTYPE20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform20 = JSON_VALUE(other_keywords, '$."TFORM20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit20 = JSON_VALUE(other_keywords, '$."TUNIT20"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT20"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT20"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype21 = JSON_VALUE(other_keywords, '$."TTYPE21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform21 = JSON_VALUE(other_keywords, '$."TFORM21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit21 = JSON_VALUE(other_keywords, '$."TUNIT21"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT21"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT21"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype22 = JSON_VALUE(other_keywords, '$."TTYPE22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform22 = JSON_VALUE(other_keywords, '$."TFORM22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit22 = JSON_VALUE(other_keywords, '$."TUNIT22"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT22"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT22"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype23 = JSON_VALUE(other_keywords, '$."TTYPE23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform23 = JSON_VALUE(other_keywords, '$."TFORM23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit23 = JSON_VALUE(other_keywords, '$."TUNIT23"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT23"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT23"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype24 = JSON_VALUE(other_keywords, '$."TTYPE24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform24 = JSON_VALUE(other_keywords, '$."TFORM24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit24 = JSON_VALUE(other_keywords, '$."TUNIT24"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT24"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT24"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype25 = JSON_VALUE(other_keywords, '$."TTYPE25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform25 = JSON_VALUE(other_keywords, '$."TFORM25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit25 = JSON_VALUE(other_keywords, '$."TUNIT25"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT25"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT25"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET ttype26 = JSON_VALUE(other_keywords, '$."TTYPE26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tform26 = JSON_VALUE(other_keywords, '$."TFORM26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET tunit26 = JSON_VALUE(other_keywords, '$."TUNIT26"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT26"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING';
START TRANSACTION;
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
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.2', since, 'jwst', '1.2.2', 'd49d3fbb9f16e138de6f7fbd535b13b880db87da1249e8dd8256ccd8ca8b4cda'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

