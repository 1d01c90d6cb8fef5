-- jwst 1.2.1 → 1.2.2, down. MariaDB.
-- Takes a database back from jwst 1.2.2 to 1.2.1. What only 1.2.2 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.2.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.2.2; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.2.1';

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
UPDATE uncal_moving_target_position SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype20 = NULL, tform20 = NULL, tunit20 = NULL, ttype21 = NULL, tform21 = NULL, tunit21 = NULL, ttype22 = NULL, tform22 = NULL, tunit22 = NULL, ttype23 = NULL, tform23 = NULL, tunit23 = NULL, ttype24 = NULL, tform24 = NULL, tunit24 = NULL, ttype25 = NULL, tform25 = NULL, tunit25 = NULL, ttype26 = NULL, tform26 = NULL, tunit26 = NULL
WHERE ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL;
ALTER TABLE uncal_moving_target_position
    DROP COLUMN IF EXISTS ttype20,
    DROP COLUMN IF EXISTS tform20,
    DROP COLUMN IF EXISTS tunit20,
    DROP COLUMN IF EXISTS ttype21,
    DROP COLUMN IF EXISTS tform21,
    DROP COLUMN IF EXISTS tunit21,
    DROP COLUMN IF EXISTS ttype22,
    DROP COLUMN IF EXISTS tform22,
    DROP COLUMN IF EXISTS tunit22,
    DROP COLUMN IF EXISTS ttype23,
    DROP COLUMN IF EXISTS tform23,
    DROP COLUMN IF EXISTS tunit23,
    DROP COLUMN IF EXISTS ttype24,
    DROP COLUMN IF EXISTS tform24,
    DROP COLUMN IF EXISTS tunit24,
    DROP COLUMN IF EXISTS ttype25,
    DROP COLUMN IF EXISTS tform25,
    DROP COLUMN IF EXISTS tunit25,
    DROP COLUMN IF EXISTS ttype26,
    DROP COLUMN IF EXISTS tform26,
    DROP COLUMN IF EXISTS tunit26,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'FGS';

START TRANSACTION;
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
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

