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
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
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

SET STATEMENT sql_mode = '' FOR UPDATE uncal_moving_target_position SET
    ttype20 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE20"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE20"') COLLATE utf8mb4_nopad_bin ELSE ttype20 END,
    tform20 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM20"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM20"') COLLATE utf8mb4_nopad_bin ELSE tform20 END,
    tunit20 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT20"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT20"') COLLATE utf8mb4_nopad_bin ELSE tunit20 END,
    ttype21 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE21"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE21"') COLLATE utf8mb4_nopad_bin ELSE ttype21 END,
    tform21 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM21"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM21"') COLLATE utf8mb4_nopad_bin ELSE tform21 END,
    tunit21 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT21"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT21"') COLLATE utf8mb4_nopad_bin ELSE tunit21 END,
    ttype22 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE22"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE22"') COLLATE utf8mb4_nopad_bin ELSE ttype22 END,
    tform22 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM22"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM22"') COLLATE utf8mb4_nopad_bin ELSE tform22 END,
    tunit22 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT22"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT22"') COLLATE utf8mb4_nopad_bin ELSE tunit22 END,
    ttype23 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE23"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE23"') COLLATE utf8mb4_nopad_bin ELSE ttype23 END,
    tform23 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM23"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM23"') COLLATE utf8mb4_nopad_bin ELSE tform23 END,
    tunit23 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT23"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT23"') COLLATE utf8mb4_nopad_bin ELSE tunit23 END,
    ttype24 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE24"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE24"') COLLATE utf8mb4_nopad_bin ELSE ttype24 END,
    tform24 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM24"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM24"') COLLATE utf8mb4_nopad_bin ELSE tform24 END,
    tunit24 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT24"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT24"') COLLATE utf8mb4_nopad_bin ELSE tunit24 END,
    ttype25 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE25"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE25"') COLLATE utf8mb4_nopad_bin ELSE ttype25 END,
    tform25 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM25"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM25"') COLLATE utf8mb4_nopad_bin ELSE tform25 END,
    tunit25 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT25"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT25"') COLLATE utf8mb4_nopad_bin ELSE tunit25 END,
    ttype26 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE26"') COLLATE utf8mb4_nopad_bin ELSE ttype26 END,
    tform26 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM26"') COLLATE utf8mb4_nopad_bin ELSE tform26 END,
    tunit26 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT26"') COLLATE utf8mb4_nopad_bin ELSE tunit26 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE20"')) = 'STRING' THEN '$."TTYPE20"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM20"')) = 'STRING' THEN '$."TFORM20"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT20"')) = 'STRING' THEN '$."TUNIT20"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE21"')) = 'STRING' THEN '$."TTYPE21"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM21"')) = 'STRING' THEN '$."TFORM21"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT21"')) = 'STRING' THEN '$."TUNIT21"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE22"')) = 'STRING' THEN '$."TTYPE22"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM22"')) = 'STRING' THEN '$."TFORM22"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT22"')) = 'STRING' THEN '$."TUNIT22"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE23"')) = 'STRING' THEN '$."TTYPE23"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM23"')) = 'STRING' THEN '$."TFORM23"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT23"')) = 'STRING' THEN '$."TUNIT23"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE24"')) = 'STRING' THEN '$."TTYPE24"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM24"')) = 'STRING' THEN '$."TFORM24"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT24"')) = 'STRING' THEN '$."TUNIT24"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE25"')) = 'STRING' THEN '$."TTYPE25"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM25"')) = 'STRING' THEN '$."TFORM25"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT25"')) = 'STRING' THEN '$."TUNIT25"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING' THEN '$."TTYPE26"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING' THEN '$."TFORM26"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING' THEN '$."TUNIT26"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE20"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM20"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT20"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE21"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM21"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT21"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE22"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM22"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT22"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE23"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM23"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT23"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE24"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM24"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT24"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE25"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM25"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT25"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE26"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM26"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT26"')) = 'STRING'));
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

