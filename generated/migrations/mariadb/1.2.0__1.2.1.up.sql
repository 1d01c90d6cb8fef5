-- jwst 1.2.0 → 1.2.1, up. MariaDB.
-- Carries a database from jwst 1.2.0 to 1.2.1. Loses nothing: what 1.2.1 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.2.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.2.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = (SELECT GROUP_CONCAT(DISTINCT CONCAT(TABLE_NAME, '.', INDEX_NAME) SEPARATOR ', ') FROM information_schema.STATISTICS
WHERE TABLE_SCHEMA = DATABASE() AND CONCAT(TABLE_NAME, '.', COLUMN_NAME) IN ('uncal_primary.nrimdtpt', 'uncal_primary.ndithpts', 'image_uncal_primary.nrimdtpt', 'image_uncal_primary.ndithpts', 'stacked_uncal_primary.nrimdtpt', 'stacked_uncal_primary.ndithpts', 'ramp_primary.nrimdtpt', 'ramp_primary.ndithpts', 'dark_primary.nrimdtpt', 'dark_primary.ndithpts', 'trapsfilled_primary.nrimdtpt', 'trapsfilled_primary.ndithpts', 'rate_primary.nrimdtpt', 'rate_primary.ndithpts', 'rateints_primary.nrimdtpt', 'rateints_primary.ndithpts', 'fitopt_primary.nrimdtpt', 'fitopt_primary.ndithpts', 'bsub_primary.nrimdtpt', 'bsub_primary.ndithpts', 'bsubints_primary.nrimdtpt', 'bsubints_primary.ndithpts', 'cal_primary.nrimdtpt', 'cal_primary.ndithpts', 'calints_primary.nrimdtpt', 'calints_primary.ndithpts', 'crf_primary.nrimdtpt', 'crf_primary.ndithpts', 'crfints_primary.nrimdtpt', 'crfints_primary.ndithpts', 'i2d_primary.nrimdtpt', 'i2d_primary.ndithpts', 's2d_primary.nrimdtpt', 's2d_primary.ndithpts', 's3d_primary.nrimdtpt', 's3d_primary.ndithpts', 'x1d_primary.nrimdtpt', 'x1d_primary.ndithpts', 'x1dints_primary.nrimdtpt', 'x1dints_primary.ndithpts', 'c1d_primary.nrimdtpt', 'c1d_primary.ndithpts', 'psfstack_primary.nrimdtpt', 'psfstack_primary.ndithpts', 'psfalign_primary.nrimdtpt', 'psfalign_primary.ndithpts', 'psfsub_primary.nrimdtpt', 'psfsub_primary.ndithpts', 'ami_primary.nrimdtpt', 'ami_primary.ndithpts', 'amiavg_primary.nrimdtpt', 'amiavg_primary.ndithpts', 'psf_amiavg_primary.nrimdtpt', 'psf_amiavg_primary.ndithpts', 'aminorm_primary.nrimdtpt', 'aminorm_primary.ndithpts', 'wfscmb_primary.nrimdtpt', 'wfscmb_primary.ndithpts', 'segm_primary.nrimdtpt', 'segm_primary.ndithpts', 'image_cal_primary.nrimdtpt', 'image_cal_primary.ndithpts', 'stacked_cal_primary.nrimdtpt', 'stacked_cal_primary.ndithpts'));
EXECUTE IMMEDIATE IF(@schemagen_held IS NOT NULL, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(LEFT(CONCAT('columns with indexes of yours get another type; drop the indexes and make them again afterwards: ', @schemagen_held), 500))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.2.1';

ALTER TABLE uncal_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE uncal_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE image_uncal_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE stacked_uncal_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE ramp_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE dark_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE trapsfilled_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE rate_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE rateints_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE fitopt_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE bsub_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE bsubints_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE cal_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE calints_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE crf_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE crfints_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE i2d_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE s2d_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE s3d_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE x1d_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE x1dints_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE c1d_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE c1d_combine1d
    ADD COLUMN IF NOT EXISTS srctype TEXT COMMENT 'Source type used for calibration';
CREATE OR REPLACE VIEW nircam_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfstack_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfalign_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfsub_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE ami_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE amiavg_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psf_amiavg_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE aminorm_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE wfscmb_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE segm_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE image_cal_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary RENAME COLUMN IF EXISTS ndithpts TO nrimdtpt;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
WHERE nrimdtpt IS NOT NULL AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) version number',
    ADD COLUMN IF NOT EXISTS detmode TEXT COMMENT 'Detector mode indicator',
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT COMMENT 'Test pattern selection',
    ADD COLUMN IF NOT EXISTS nod_type TEXT COMMENT 'Nod pattern type',
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE COMMENT 'V3 Position Angle of guide star for science',
    ADD COLUMN IF NOT EXISTS nrimdtpt__new BIGINT;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET nrimdtpt__new = CASE WHEN nrimdtpt REGEXP '^([+-]?[0-9]{1,19})$(?!\n)' AND CAST(nrimdtpt AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(nrimdtpt AS SIGNED) END WHERE nrimdtpt IS NOT NULL;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', nrimdtpt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), nrimdtpt = NULL
WHERE nrimdtpt IS NOT NULL AND NOT (CAST(nrimdtpt__new AS BINARY) <=> CAST(nrimdtpt AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE stacked_cal_primary DROP COLUMN nrimdtpt, CHANGE COLUMN nrimdtpt__new nrimdtpt BIGINT COMMENT 'Number of points in image dither pattern';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_combine1d SET
    srctype = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SRCTYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."SRCTYPE"') COLLATE utf8mb4_nopad_bin ELSE srctype END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SRCTYPE"')) = 'STRING' THEN '$."SRCTYPE"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."SRCTYPE"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    oss_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."OSS_VER"') COLLATE utf8mb4_nopad_bin ELSE oss_ver END,
    detmode = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DETMODE"') COLLATE utf8mb4_nopad_bin ELSE detmode END,
    cmd_tsel = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."CMD_TSEL"') COLLATE utf8mb4_nopad_bin ELSE cmd_tsel END,
    nod_type = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NOD_TYPE"') COLLATE utf8mb4_nopad_bin ELSE nod_type END,
    gs_v3_pa = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE) ELSE gs_v3_pa END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OSS_VER"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DETMODE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."CMD_TSEL"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NOD_TYPE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GS_V3_PA"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."GS_V3_PA"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."GS_V3_PA"') AS DECIMAL(65))) <= 9007199254740992)));

-- What did not fit its new type, and is kept in other_keywords.
SELECT * FROM (
    SELECT 'uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM uncal_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'image_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_uncal_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'stacked_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_uncal_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'ramp_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ramp_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'dark_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM dark_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'trapsfilled_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM trapsfilled_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'rate_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rate_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'rateints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rateints_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'fitopt_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM fitopt_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'bsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsub_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'bsubints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsubints_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM cal_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'calints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM calints_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'crf_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crf_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'crfints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crfints_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'i2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM i2d_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 's2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s2d_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 's3d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s3d_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'x1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1d_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'x1dints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1dints_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'c1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM c1d_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psfstack_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfstack_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psfalign_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfalign_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psfsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfsub_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'ami_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ami_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM amiavg_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psf_amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psf_amiavg_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'aminorm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM aminorm_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'wfscmb_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM wfscmb_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'segm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM segm_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'image_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_cal_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'stacked_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_cal_primary WHERE nrimdtpt IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"')
) AS counted WHERE kept > 0;
START TRANSACTION;
UPDATE schemagen_columns SET paths = '["meta.visit.engdb_pointing_quality"]', enum = '["CALCULATED_FULLVA", "CALCULATED_FULL", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET column_name = 'nrimdtpt', keyword = 'NRIMDTPT', type = 'integer', title = 'Number of points in image dither pattern', since = '1.2.1', former_names = '["PRIMARY.NDITHPTS"]'
WHERE column_name IN ('ndithpts') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ramp_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('ramp_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('dark_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('dark_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('rate_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('rate_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('rateints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('rateints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('fitopt_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('fitopt_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsub_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('bsub_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('crf_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('crf_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('crfints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('crfints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('i2d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('i2d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('s2d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('s2d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('s3d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('s3d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('x1d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('x1d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('x1dints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('x1dints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('c1d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('c1d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('c1d_combine1d', 'srctype', 'SRCTYPE', 'COMBINE1D', '["spec.items.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfstack_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psfalign_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfalign_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psfsub_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfsub_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ami_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('ami_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('amiavg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('amiavg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('aminorm_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('aminorm_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('segm_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('segm_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('image_cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('image_cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.1', since, 'jwst', '1.2.1', 'fef7d06d0b372f16f855eafd6edc1a10b03f7b34714945ecbae059b60fd82b14'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

