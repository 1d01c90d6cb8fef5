-- Layout 2 → 3 of a database of any release. MariaDB.
-- Loses nothing. What it changes is listed in docs/explanation/layouts.md.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout >= 3, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 3 already, or a later one; nothing was changed')), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 2, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 2; nothing was changed'))), 'DO 0');
-- A text that is too long for an index is cut, as ingest does; the header table keeps it whole.
UPDATE master SET program = substr(program, 1, 200), observation = substr(observation, 1, 200), visit = substr(visit, 1, 200)
WHERE length(program) > 200 OR length(observation) > 200 OR length(visit) > 200;
UPDATE datasets SET exp_type = substr(exp_type, 1, 200), pipeline_version = substr(pipeline_version, 1, 200)
WHERE length(exp_type) > 200 OR length(pipeline_version) > 200;
-- Tables can be read and written while their indexes are made.
CREATE INDEX IF NOT EXISTS schemagen_columns_by_keyword_table_name ON schemagen_columns (keyword(20), table_name);
CREATE INDEX IF NOT EXISTS master_by_program_observation_visit ON master (program(20), observation(20), visit(20));
CREATE INDEX IF NOT EXISTS datasets_by_filetype ON datasets (filetype);
CREATE INDEX IF NOT EXISTS datasets_by_pipeline_version_filetype ON datasets (pipeline_version(20), filetype);
CREATE INDEX IF NOT EXISTS datasets_by_exp_type ON datasets (exp_type(20));
EXECUTE IMMEDIATE 'BEGIN NOT ATOMIC\n    FOR held IN (\n        SELECT c.table_name AS header, c.column_name AS name FROM schemagen_columns AS c\n        JOIN information_schema.COLUMNS AS t ON t.TABLE_SCHEMA = DATABASE() AND t.TABLE_NAME = c.table_name AND t.COLUMN_NAME = c.column_name\n        WHERE (c.extension, c.keyword) IN ((''PRIMARY'', ''DATE-BEG''), (''PRIMARY'', ''DATE-OBS'')) AND LENGTH(CONCAT(c.table_name, c.column_name)) < 60\n    ) DO\n        EXECUTE IMMEDIATE CONCAT(''CREATE INDEX IF NOT EXISTS `'', held.header, ''_by_'', held.name, ''` ON `'', held.header, ''` (`'', held.name, ''`)'');\n    END FOR;\nEND';
ALTER TABLE datasets ADD COLUMN IF NOT EXISTS file_mtime BIGINT COMMENT '[ns] When the file was last changed, since 1970, as its file system says', ADD COLUMN IF NOT EXISTS file_inode BIGINT COMMENT 'Number of the file in its file system';
-- A query of the view for some rootnames no longer groups the files of all.
SET @schemagen_view = (SELECT VIEW_DEFINITION FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'dataset_filetypes');
EXECUTE IMMEDIATE IF(@schemagen_view LIKE '%group by `m`.`rootname`', CONCAT('CREATE OR REPLACE VIEW dataset_filetypes AS ', REPLACE(REPLACE(SUBSTRING_INDEX(@schemagen_view, ' from ', 1),
    'max(case `d`.`filetype` when ', '(SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = '), ' then `d`.`filename` end)', ')'), ' FROM master AS m'), 'DO 0');
START TRANSACTION;
INSERT INTO schemagen_layouts (layout) VALUES (3);
COMMIT;
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;
