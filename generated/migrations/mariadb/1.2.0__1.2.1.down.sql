-- jwst 1.2.0 → 1.2.1, down. MariaDB.
-- Takes a database back from jwst 1.2.1 to 1.2.0. What only 1.2.1 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.2.1'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.2.1; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = (SELECT GROUP_CONCAT(DISTINCT CONCAT(TABLE_NAME, '.', INDEX_NAME) SEPARATOR ', ') FROM information_schema.STATISTICS
WHERE TABLE_SCHEMA = DATABASE() AND CONCAT(TABLE_NAME, '.', COLUMN_NAME) IN ('uncal_primary.ndithpts', 'uncal_primary.nrimdtpt', 'image_uncal_primary.ndithpts', 'image_uncal_primary.nrimdtpt', 'stacked_uncal_primary.ndithpts', 'stacked_uncal_primary.nrimdtpt', 'ramp_primary.ndithpts', 'ramp_primary.nrimdtpt', 'dark_primary.ndithpts', 'dark_primary.nrimdtpt', 'trapsfilled_primary.ndithpts', 'trapsfilled_primary.nrimdtpt', 'rate_primary.ndithpts', 'rate_primary.nrimdtpt', 'rateints_primary.ndithpts', 'rateints_primary.nrimdtpt', 'fitopt_primary.ndithpts', 'fitopt_primary.nrimdtpt', 'bsub_primary.ndithpts', 'bsub_primary.nrimdtpt', 'bsubints_primary.ndithpts', 'bsubints_primary.nrimdtpt', 'cal_primary.ndithpts', 'cal_primary.nrimdtpt', 'calints_primary.ndithpts', 'calints_primary.nrimdtpt', 'crf_primary.ndithpts', 'crf_primary.nrimdtpt', 'crfints_primary.ndithpts', 'crfints_primary.nrimdtpt', 'i2d_primary.ndithpts', 'i2d_primary.nrimdtpt', 's2d_primary.ndithpts', 's2d_primary.nrimdtpt', 's3d_primary.ndithpts', 's3d_primary.nrimdtpt', 'x1d_primary.ndithpts', 'x1d_primary.nrimdtpt', 'x1dints_primary.ndithpts', 'x1dints_primary.nrimdtpt', 'c1d_primary.ndithpts', 'c1d_primary.nrimdtpt', 'psfstack_primary.ndithpts', 'psfstack_primary.nrimdtpt', 'psfalign_primary.ndithpts', 'psfalign_primary.nrimdtpt', 'psfsub_primary.ndithpts', 'psfsub_primary.nrimdtpt', 'ami_primary.ndithpts', 'ami_primary.nrimdtpt', 'amiavg_primary.ndithpts', 'amiavg_primary.nrimdtpt', 'psf_amiavg_primary.ndithpts', 'psf_amiavg_primary.nrimdtpt', 'aminorm_primary.ndithpts', 'aminorm_primary.nrimdtpt', 'wfscmb_primary.ndithpts', 'wfscmb_primary.nrimdtpt', 'segm_primary.ndithpts', 'segm_primary.nrimdtpt', 'image_cal_primary.ndithpts', 'image_cal_primary.nrimdtpt', 'stacked_cal_primary.ndithpts', 'stacked_cal_primary.nrimdtpt'));
EXECUTE IMMEDIATE IF(@schemagen_held IS NOT NULL, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(LEFT(CONCAT('columns with indexes of yours get another type; drop the indexes and make them again afterwards: ', @schemagen_held), 500))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.2.0';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE uncal_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE uncal_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE image_uncal_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE image_uncal_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE stacked_uncal_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE stacked_uncal_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE ramp_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE ramp_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE dark_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE dark_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE trapsfilled_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE trapsfilled_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE rate_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE rate_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE rateints_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE rateints_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE fitopt_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE fitopt_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE bsub_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE bsub_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE bsubints_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE bsubints_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE cal_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE cal_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE calints_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE calints_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE crf_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE crf_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE crfints_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE crfints_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE i2d_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE i2d_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE s2d_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE s2d_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE s3d_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE s3d_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE x1d_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE x1d_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE x1dints_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE x1dints_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE c1d_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE c1d_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE c1d_combine1d
    ADD COLUMN IF NOT EXISTS srctype TEXT;
UPDATE c1d_combine1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('SRCTYPE', srctype)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), srctype = NULL
WHERE srctype IS NOT NULL;
ALTER TABLE c1d_combine1d
    DROP COLUMN IF EXISTS srctype,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfstack_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfstack_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfalign_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfalign_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfsub_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psfsub_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE ami_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE ami_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE amiavg_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE amiavg_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psf_amiavg_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE psf_amiavg_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE aminorm_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE aminorm_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE wfscmb_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE wfscmb_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE segm_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE segm_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE image_cal_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE image_cal_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), oss_ver = NULL, detmode = NULL, cmd_tsel = NULL, nod_type = NULL, gs_v3_pa = NULL
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE stacked_cal_primary RENAME COLUMN IF EXISTS nrimdtpt TO ndithpts;
ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS ndithpts__new TEXT;
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET ndithpts__new = CAST(ndithpts AS CHAR) WHERE ndithpts IS NOT NULL;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('NDITHPTS', ndithpts)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ndithpts = NULL
WHERE ndithpts IS NOT NULL AND NOT (CAST(ndithpts__new AS BINARY) <=> CAST(ndithpts AS BINARY)) AND NOT COALESCE(JSON_EXISTS(other_keywords, '$."NDITHPTS"'), FALSE);
ALTER TABLE stacked_cal_primary DROP COLUMN ndithpts, CHANGE COLUMN ndithpts__new ndithpts TEXT COMMENT 'Total number of points in primary dither pattern';
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    ndithpts = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."NDITHPTS"') COLLATE utf8mb4_nopad_bin ELSE ndithpts END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."NDITHPTS"')) = 'STRING'));

-- What did not fit its new type, and is kept in other_keywords.
SELECT * FROM (
    SELECT 'uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM uncal_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'image_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_uncal_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'stacked_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_uncal_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'ramp_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ramp_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'dark_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM dark_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'trapsfilled_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM trapsfilled_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'rate_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rate_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'rateints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rateints_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'fitopt_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM fitopt_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'bsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsub_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'bsubints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsubints_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM cal_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'calints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM calints_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'crf_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crf_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'crfints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crfints_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'i2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM i2d_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 's2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s2d_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 's3d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s3d_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'x1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1d_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'x1dints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1dints_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'c1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM c1d_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psfstack_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfstack_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psfalign_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfalign_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psfsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfsub_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'ami_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ami_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM amiavg_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'psf_amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psf_amiavg_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'aminorm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM aminorm_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'wfscmb_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM wfscmb_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'segm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM segm_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'image_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_cal_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"') UNION ALL
    SELECT 'stacked_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_cal_primary WHERE ndithpts IS NULL AND JSON_EXISTS(other_keywords, '$."NDITHPTS"')
) AS counted WHERE kept > 0;
START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('c1d_combine1d');
UPDATE schemagen_columns SET paths = '["meta.visit.pointing_engdb_quality"]', enum = '["CALCULATED", "PLANNED"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL", "FULLBOX", "FULL-TIGHT", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY-DITHER", "WFSC", "1LOS", "AMI", "IMAGING", "MIMF", "WFSS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET column_name = 'ndithpts', keyword = 'NDITHPTS', type = 'string', title = 'Total number of points in primary dither pattern', since = '0.17.0', former_names = NULL
WHERE column_name IN ('nrimdtpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

