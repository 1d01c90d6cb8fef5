-- Layout 3 → 4 of a database of any release. MariaDB.
-- Loses nothing. What it changes is listed in docs/explanation/layouts.md.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout >= 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('this database has layout 4 already, or a later one; nothing was changed')), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 3, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 3, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 3; nothing was changed'))), 'DO 0');
-- Tables can be read and written while their indexes are made.
EXECUTE IMMEDIATE 'BEGIN NOT ATOMIC\n    FOR held IN (\n        SELECT c.table_name AS header, c.column_name AS name, IF(t.DATA_TYPE LIKE ''%text'', ''(20)'', '''') AS most FROM schemagen_columns AS c\n        JOIN information_schema.COLUMNS AS t ON t.TABLE_SCHEMA = DATABASE() AND t.TABLE_NAME = c.table_name AND t.COLUMN_NAME = c.column_name\n        WHERE (c.extension, c.keyword) IN ((''PRIMARY'', ''EXP_TYPE'')) AND LENGTH(CONCAT(c.table_name, c.column_name)) < 60\n    ) DO\n        EXECUTE IMMEDIATE CONCAT(''CREATE INDEX IF NOT EXISTS `'', held.header, ''_by_'', held.name, ''` ON `'', held.header, ''` (`'', held.name, ''`'', held.most, '')'');\n    END FOR;\nEND';
START TRANSACTION;
INSERT INTO schemagen_layouts (layout) VALUES (4);
COMMIT;
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;
