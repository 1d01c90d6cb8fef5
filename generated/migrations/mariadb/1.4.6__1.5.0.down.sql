-- jwst 1.4.6 → 1.5.0, down. MariaDB.
-- Takes a database back from jwst 1.5.0 to 1.4.6. What only 1.5.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.5.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.5.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.5.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.5.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.4.6';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE ami_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE amiavg_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE aminorm_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS bkgmeth TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('BKGMETH', bkgmeth)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), bkgmeth = NULL
WHERE bkgmeth IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN filetype TEXT COMMENT 'Type of data in the file',
    DROP COLUMN IF EXISTS bkgmeth,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS uncal_msa_targ_acq (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ttype17 TEXT COMMENT 'Name of column 17 of the table',
    tform17 TEXT COMMENT 'Format of column 17 of the table',
    tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ttype18 TEXT COMMENT 'Name of column 18 of the table',
    tform18 TEXT COMMENT 'Format of column 18 of the table',
    tunit18 TEXT COMMENT 'Unit of column 18 of the table',
    ttype19 TEXT COMMENT 'Name of column 19 of the table',
    tform19 TEXT COMMENT 'Format of column 19 of the table',
    tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ttype20 TEXT COMMENT 'Name of column 20 of the table',
    tform20 TEXT COMMENT 'Format of column 20 of the table',
    tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ttype21 TEXT COMMENT 'Name of column 21 of the table',
    tform21 TEXT COMMENT 'Format of column 21 of the table',
    tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ttype22 TEXT COMMENT 'Name of column 22 of the table',
    tform22 TEXT COMMENT 'Format of column 22 of the table',
    tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ttype23 TEXT COMMENT 'Name of column 23 of the table',
    tform23 TEXT COMMENT 'Format of column 23 of the table',
    tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ttype24 TEXT COMMENT 'Name of column 24 of the table',
    tform24 TEXT COMMENT 'Format of column 24 of the table',
    tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ttype25 TEXT COMMENT 'Name of column 25 of the table',
    tform25 TEXT COMMENT 'Format of column 25 of the table',
    tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ttype26 TEXT COMMENT 'Name of column 26 of the table',
    tform26 TEXT COMMENT 'Format of column 26 of the table',
    tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ttype27 TEXT COMMENT 'Name of column 27 of the table',
    tform27 TEXT COMMENT 'Format of column 27 of the table',
    tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ttype28 TEXT COMMENT 'Name of column 28 of the table',
    tform28 TEXT COMMENT 'Format of column 28 of the table',
    tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ttype29 TEXT COMMENT 'Name of column 29 of the table',
    tform29 TEXT COMMENT 'Format of column 29 of the table',
    tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ttype30 TEXT COMMENT 'Name of column 30 of the table',
    tform30 TEXT COMMENT 'Format of column 30 of the table',
    tunit30 TEXT COMMENT 'Unit of column 30 of the table',
    ttype31 TEXT COMMENT 'Name of column 31 of the table',
    tform31 TEXT COMMENT 'Format of column 31 of the table',
    tunit31 TEXT COMMENT 'Unit of column 31 of the table',
    ttype32 TEXT COMMENT 'Name of column 32 of the table',
    tform32 TEXT COMMENT 'Format of column 32 of the table',
    tunit32 TEXT COMMENT 'Unit of column 32 of the table',
    ttype33 TEXT COMMENT 'Name of column 33 of the table',
    tform33 TEXT COMMENT 'Format of column 33 of the table',
    tunit33 TEXT COMMENT 'Unit of column 33 of the table',
    ttype34 TEXT COMMENT 'Name of column 34 of the table',
    tform34 TEXT COMMENT 'Format of column 34 of the table',
    tunit34 TEXT COMMENT 'Unit of column 34 of the table',
    ttype35 TEXT COMMENT 'Name of column 35 of the table',
    tform35 TEXT COMMENT 'Format of column 35 of the table',
    tunit35 TEXT COMMENT 'Unit of column 35 of the table',
    ttype36 TEXT COMMENT 'Name of column 36 of the table',
    tform36 TEXT COMMENT 'Format of column 36 of the table',
    tunit36 TEXT COMMENT 'Unit of column 36 of the table',
    ttype37 TEXT COMMENT 'Name of column 37 of the table',
    tform37 TEXT COMMENT 'Format of column 37 of the table',
    tunit37 TEXT COMMENT 'Unit of column 37 of the table',
    ttype38 TEXT COMMENT 'Name of column 38 of the table',
    tform38 TEXT COMMENT 'Format of column 38 of the table',
    tunit38 TEXT COMMENT 'Unit of column 38 of the table',
    ttype39 TEXT COMMENT 'Name of column 39 of the table',
    tform39 TEXT COMMENT 'Format of column 39 of the table',
    tunit39 TEXT COMMENT 'Unit of column 39 of the table',
    ttype40 TEXT COMMENT 'Name of column 40 of the table',
    tform40 TEXT COMMENT 'Format of column 40 of the table',
    tunit40 TEXT COMMENT 'Unit of column 40 of the table',
    ttype41 TEXT COMMENT 'Name of column 41 of the table',
    tform41 TEXT COMMENT 'Format of column 41 of the table',
    tunit41 TEXT COMMENT 'Unit of column 41 of the table',
    ttype42 TEXT COMMENT 'Name of column 42 of the table',
    tform42 TEXT COMMENT 'Format of column 42 of the table',
    tunit42 TEXT COMMENT 'Unit of column 42 of the table',
    ttype43 TEXT COMMENT 'Name of column 43 of the table',
    tform43 TEXT COMMENT 'Format of column 43 of the table',
    tunit43 TEXT COMMENT 'Unit of column 43 of the table',
    ttype44 TEXT COMMENT 'Name of column 44 of the table',
    tform44 TEXT COMMENT 'Format of column 44 of the table',
    tunit44 TEXT COMMENT 'Unit of column 44 of the table',
    ttype45 TEXT COMMENT 'Name of column 45 of the table',
    tform45 TEXT COMMENT 'Format of column 45 of the table',
    tunit45 TEXT COMMENT 'Unit of column 45 of the table',
    ttype46 TEXT COMMENT 'Name of column 46 of the table',
    tform46 TEXT COMMENT 'Format of column 46 of the table',
    tunit46 TEXT COMMENT 'Unit of column 46 of the table',
    ttype47 TEXT COMMENT 'Name of column 47 of the table',
    tform47 TEXT COMMENT 'Format of column 47 of the table',
    tunit47 TEXT COMMENT 'Unit of column 47 of the table',
    ttype48 TEXT COMMENT 'Name of column 48 of the table',
    tform48 TEXT COMMENT 'Format of column 48 of the table',
    tunit48 TEXT COMMENT 'Unit of column 48 of the table',
    ttype49 TEXT COMMENT 'Name of column 49 of the table',
    tform49 TEXT COMMENT 'Format of column 49 of the table',
    tunit49 TEXT COMMENT 'Unit of column 49 of the table',
    ttype50 TEXT COMMENT 'Name of column 50 of the table',
    tform50 TEXT COMMENT 'Format of column 50 of the table',
    tunit50 TEXT COMMENT 'Unit of column 50 of the table',
    ttype51 TEXT COMMENT 'Name of column 51 of the table',
    tform51 TEXT COMMENT 'Format of column 51 of the table',
    tunit51 TEXT COMMENT 'Unit of column 51 of the table',
    ttype52 TEXT COMMENT 'Name of column 52 of the table',
    tform52 TEXT COMMENT 'Format of column 52 of the table',
    tunit52 TEXT COMMENT 'Unit of column 52 of the table',
    ttype53 TEXT COMMENT 'Name of column 53 of the table',
    tform53 TEXT COMMENT 'Format of column 53 of the table',
    tunit53 TEXT COMMENT 'Unit of column 53 of the table',
    ttype54 TEXT COMMENT 'Name of column 54 of the table',
    tform54 TEXT COMMENT 'Format of column 54 of the table',
    tunit54 TEXT COMMENT 'Unit of column 54 of the table',
    ttype55 TEXT COMMENT 'Name of column 55 of the table',
    tform55 TEXT COMMENT 'Format of column 55 of the table',
    tunit55 TEXT COMMENT 'Unit of column 55 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    numrefst BIGINT COMMENT 'number of MSATA reference stars',
    tastatus TEXT COMMENT 'acquisition status',
    stat_rsn TEXT COMMENT 'reason for an unsuccessful target acquisition',
    v2hfoffs DOUBLE COMMENT '[arcsec] MSA V2 half-facet offset',
    v3hfoffs DOUBLE COMMENT '[arcsec] MSA V3 half-facet offset',
    v2msactr DOUBLE COMMENT '[arcsec] center of MSA in V2',
    v3msactr DOUBLE COMMENT '[arcsec] center of MSA in V3',
    crmethod TEXT COMMENT 'algorithm used for cosmic ray rejection',
    bckgmeth TEXT COMMENT 'algorithm used for background subtraction',
    imagetyp TEXT COMMENT 'type of centroid image',
    cenboxcl BIGINT COMMENT 'number of columns in TA box',
    cenboxrw BIGINT COMMENT 'number of rows in TA box',
    convthrs DOUBLE COMMENT '[pixels] col/row convergence change threshold',
    fitxoffs DOUBLE COMMENT '[arcsec] x offset of the least squares fit',
    fityoffs DOUBLE COMMENT '[arcsec] y offset of the least squares fit',
    offstmag DOUBLE COMMENT '[arcsec] least squares fit offset magnitude',
    fitroffs DOUBLE COMMENT '[arcsec] roll offset from the least squares fit',
    fitxsigm DOUBLE COMMENT '[arcsec] sigma value for the X offset value',
    fitysigm DOUBLE COMMENT '[arcsec] sigma value for the Y offset value',
    iteratns BIGINT COMMENT 'number of least squares iterations performed',
    fittargs BIGINT COMMENT 'number of ref. stars used in final iteration',
    guiderid TEXT COMMENT 'guider that is reference for ideal coordinates',
    ideal_x DOUBLE COMMENT '[arcsec] target x ideal coord. at start of TA',
    ideal_y DOUBLE COMMENT '[arcsec] target y ideal coord. at start of TA',
    idl_roll DOUBLE COMMENT '[arcsec] TA start targ roll angle in Idl coord',
    sam_x DOUBLE COMMENT '[arcsec] calculated small angle maneuver x comp',
    sam_y DOUBLE COMMENT '[arcsec] calculated small angle maneuver y comp',
    sam_roll DOUBLE COMMENT '[arcsec] calc. small angle maneuver roll comp',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MSA_TARG_ACQ headers of uncal files. Raw counts of an exposure, or of one segment of it, as the pipeline receives them';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MSA_TARG_ACQ', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18, 'TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'TTYPE30', ttype30, 'TFORM30', tform30, 'TUNIT30', tunit30, 'TTYPE31', ttype31, 'TFORM31', tform31, 'TUNIT31', tunit31, 'TTYPE32', ttype32, 'TFORM32', tform32, 'TUNIT32', tunit32, 'TTYPE33', ttype33, 'TFORM33', tform33, 'TUNIT33', tunit33, 'TTYPE34', ttype34, 'TFORM34', tform34, 'TUNIT34', tunit34, 'TTYPE35', ttype35, 'TFORM35', tform35, 'TUNIT35', tunit35, 'TTYPE36', ttype36, 'TFORM36', tform36, 'TUNIT36', tunit36, 'TTYPE37', ttype37, 'TFORM37', tform37, 'TUNIT37', tunit37, 'TTYPE38', ttype38, 'TFORM38', tform38, 'TUNIT38', tunit38, 'TTYPE39', ttype39, 'TFORM39', tform39, 'TUNIT39', tunit39, 'TTYPE40', ttype40, 'TFORM40', tform40, 'TUNIT40', tunit40, 'TTYPE41', ttype41, 'TFORM41', tform41, 'TUNIT41', tunit41, 'TTYPE42', ttype42, 'TFORM42', tform42, 'TUNIT42', tunit42, 'TTYPE43', ttype43, 'TFORM43', tform43, 'TUNIT43', tunit43, 'TTYPE44', ttype44, 'TFORM44', tform44, 'TUNIT44', tunit44, 'TTYPE45', ttype45, 'TFORM45', tform45, 'TUNIT45', tunit45, 'TTYPE46', ttype46, 'TFORM46', tform46, 'TUNIT46', tunit46, 'TTYPE47', ttype47, 'TFORM47', tform47, 'TUNIT47', tunit47, 'TTYPE48', ttype48, 'TFORM48', tform48, 'TUNIT48', tunit48, 'TTYPE49', ttype49, 'TFORM49', tform49, 'TUNIT49', tunit49, 'TTYPE50', ttype50, 'TFORM50', tform50, 'TUNIT50', tunit50, 'TTYPE51', ttype51, 'TFORM51', tform51, 'TUNIT51', tunit51, 'TTYPE52', ttype52, 'TFORM52', tform52, 'TUNIT52', tunit52, 'TTYPE53', ttype53, 'TFORM53', tform53, 'TUNIT53', tunit53, 'TTYPE54', ttype54, 'TFORM54', tform54, 'TUNIT54', tunit54, 'TTYPE55', ttype55, 'TFORM55', tform55, 'TUNIT55', tunit55, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'NUMREFST', numrefst, 'TASTATUS', tastatus, 'STAT_RSN', stat_rsn, 'V2HFOFFS', v2hfoffs, 'V3HFOFFS', v3hfoffs, 'V2MSACTR', v2msactr, 'V3MSACTR', v3msactr, 'CRMETHOD', crmethod, 'BCKGMETH', bckgmeth, 'IMAGETYP', imagetyp, 'CENBOXCL', cenboxcl, 'CENBOXRW', cenboxrw, 'CONVTHRS', convthrs, 'FITXOFFS', fitxoffs, 'FITYOFFS', fityoffs, 'OFFSTMAG', offstmag, 'FITROFFS', fitroffs, 'FITXSIGM', fitxsigm, 'FITYSIGM', fitysigm, 'ITERATNS', iteratns, 'FITTARGS', fittargs, 'GUIDERID', guiderid, 'IDEAL_X', ideal_x, 'IDEAL_Y', ideal_y, 'IDL_ROLL', idl_roll, 'SAM_X', sam_x, 'SAM_Y', sam_y, 'SAM_ROLL', sam_roll)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM uncal_msa_targ_acq;
DROP VIEW IF EXISTS nircam_uncal_msa_targ_acq;
DROP VIEW IF EXISTS nirspec_uncal_msa_targ_acq;
DROP VIEW IF EXISTS niriss_uncal_msa_targ_acq;
DROP VIEW IF EXISTS miri_uncal_msa_targ_acq;
DROP VIEW IF EXISTS fgs_uncal_msa_targ_acq;
DROP TABLE IF EXISTS uncal_msa_targ_acq;

CREATE TABLE IF NOT EXISTS ramp_msa_targ_acq (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ttype17 TEXT COMMENT 'Name of column 17 of the table',
    tform17 TEXT COMMENT 'Format of column 17 of the table',
    tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ttype18 TEXT COMMENT 'Name of column 18 of the table',
    tform18 TEXT COMMENT 'Format of column 18 of the table',
    tunit18 TEXT COMMENT 'Unit of column 18 of the table',
    ttype19 TEXT COMMENT 'Name of column 19 of the table',
    tform19 TEXT COMMENT 'Format of column 19 of the table',
    tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ttype20 TEXT COMMENT 'Name of column 20 of the table',
    tform20 TEXT COMMENT 'Format of column 20 of the table',
    tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ttype21 TEXT COMMENT 'Name of column 21 of the table',
    tform21 TEXT COMMENT 'Format of column 21 of the table',
    tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ttype22 TEXT COMMENT 'Name of column 22 of the table',
    tform22 TEXT COMMENT 'Format of column 22 of the table',
    tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ttype23 TEXT COMMENT 'Name of column 23 of the table',
    tform23 TEXT COMMENT 'Format of column 23 of the table',
    tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ttype24 TEXT COMMENT 'Name of column 24 of the table',
    tform24 TEXT COMMENT 'Format of column 24 of the table',
    tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ttype25 TEXT COMMENT 'Name of column 25 of the table',
    tform25 TEXT COMMENT 'Format of column 25 of the table',
    tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ttype26 TEXT COMMENT 'Name of column 26 of the table',
    tform26 TEXT COMMENT 'Format of column 26 of the table',
    tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ttype27 TEXT COMMENT 'Name of column 27 of the table',
    tform27 TEXT COMMENT 'Format of column 27 of the table',
    tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ttype28 TEXT COMMENT 'Name of column 28 of the table',
    tform28 TEXT COMMENT 'Format of column 28 of the table',
    tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ttype29 TEXT COMMENT 'Name of column 29 of the table',
    tform29 TEXT COMMENT 'Format of column 29 of the table',
    tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ttype30 TEXT COMMENT 'Name of column 30 of the table',
    tform30 TEXT COMMENT 'Format of column 30 of the table',
    tunit30 TEXT COMMENT 'Unit of column 30 of the table',
    ttype31 TEXT COMMENT 'Name of column 31 of the table',
    tform31 TEXT COMMENT 'Format of column 31 of the table',
    tunit31 TEXT COMMENT 'Unit of column 31 of the table',
    ttype32 TEXT COMMENT 'Name of column 32 of the table',
    tform32 TEXT COMMENT 'Format of column 32 of the table',
    tunit32 TEXT COMMENT 'Unit of column 32 of the table',
    ttype33 TEXT COMMENT 'Name of column 33 of the table',
    tform33 TEXT COMMENT 'Format of column 33 of the table',
    tunit33 TEXT COMMENT 'Unit of column 33 of the table',
    ttype34 TEXT COMMENT 'Name of column 34 of the table',
    tform34 TEXT COMMENT 'Format of column 34 of the table',
    tunit34 TEXT COMMENT 'Unit of column 34 of the table',
    ttype35 TEXT COMMENT 'Name of column 35 of the table',
    tform35 TEXT COMMENT 'Format of column 35 of the table',
    tunit35 TEXT COMMENT 'Unit of column 35 of the table',
    ttype36 TEXT COMMENT 'Name of column 36 of the table',
    tform36 TEXT COMMENT 'Format of column 36 of the table',
    tunit36 TEXT COMMENT 'Unit of column 36 of the table',
    ttype37 TEXT COMMENT 'Name of column 37 of the table',
    tform37 TEXT COMMENT 'Format of column 37 of the table',
    tunit37 TEXT COMMENT 'Unit of column 37 of the table',
    ttype38 TEXT COMMENT 'Name of column 38 of the table',
    tform38 TEXT COMMENT 'Format of column 38 of the table',
    tunit38 TEXT COMMENT 'Unit of column 38 of the table',
    ttype39 TEXT COMMENT 'Name of column 39 of the table',
    tform39 TEXT COMMENT 'Format of column 39 of the table',
    tunit39 TEXT COMMENT 'Unit of column 39 of the table',
    ttype40 TEXT COMMENT 'Name of column 40 of the table',
    tform40 TEXT COMMENT 'Format of column 40 of the table',
    tunit40 TEXT COMMENT 'Unit of column 40 of the table',
    ttype41 TEXT COMMENT 'Name of column 41 of the table',
    tform41 TEXT COMMENT 'Format of column 41 of the table',
    tunit41 TEXT COMMENT 'Unit of column 41 of the table',
    ttype42 TEXT COMMENT 'Name of column 42 of the table',
    tform42 TEXT COMMENT 'Format of column 42 of the table',
    tunit42 TEXT COMMENT 'Unit of column 42 of the table',
    ttype43 TEXT COMMENT 'Name of column 43 of the table',
    tform43 TEXT COMMENT 'Format of column 43 of the table',
    tunit43 TEXT COMMENT 'Unit of column 43 of the table',
    ttype44 TEXT COMMENT 'Name of column 44 of the table',
    tform44 TEXT COMMENT 'Format of column 44 of the table',
    tunit44 TEXT COMMENT 'Unit of column 44 of the table',
    ttype45 TEXT COMMENT 'Name of column 45 of the table',
    tform45 TEXT COMMENT 'Format of column 45 of the table',
    tunit45 TEXT COMMENT 'Unit of column 45 of the table',
    ttype46 TEXT COMMENT 'Name of column 46 of the table',
    tform46 TEXT COMMENT 'Format of column 46 of the table',
    tunit46 TEXT COMMENT 'Unit of column 46 of the table',
    ttype47 TEXT COMMENT 'Name of column 47 of the table',
    tform47 TEXT COMMENT 'Format of column 47 of the table',
    tunit47 TEXT COMMENT 'Unit of column 47 of the table',
    ttype48 TEXT COMMENT 'Name of column 48 of the table',
    tform48 TEXT COMMENT 'Format of column 48 of the table',
    tunit48 TEXT COMMENT 'Unit of column 48 of the table',
    ttype49 TEXT COMMENT 'Name of column 49 of the table',
    tform49 TEXT COMMENT 'Format of column 49 of the table',
    tunit49 TEXT COMMENT 'Unit of column 49 of the table',
    ttype50 TEXT COMMENT 'Name of column 50 of the table',
    tform50 TEXT COMMENT 'Format of column 50 of the table',
    tunit50 TEXT COMMENT 'Unit of column 50 of the table',
    ttype51 TEXT COMMENT 'Name of column 51 of the table',
    tform51 TEXT COMMENT 'Format of column 51 of the table',
    tunit51 TEXT COMMENT 'Unit of column 51 of the table',
    ttype52 TEXT COMMENT 'Name of column 52 of the table',
    tform52 TEXT COMMENT 'Format of column 52 of the table',
    tunit52 TEXT COMMENT 'Unit of column 52 of the table',
    ttype53 TEXT COMMENT 'Name of column 53 of the table',
    tform53 TEXT COMMENT 'Format of column 53 of the table',
    tunit53 TEXT COMMENT 'Unit of column 53 of the table',
    ttype54 TEXT COMMENT 'Name of column 54 of the table',
    tform54 TEXT COMMENT 'Format of column 54 of the table',
    tunit54 TEXT COMMENT 'Unit of column 54 of the table',
    ttype55 TEXT COMMENT 'Name of column 55 of the table',
    tform55 TEXT COMMENT 'Format of column 55 of the table',
    tunit55 TEXT COMMENT 'Unit of column 55 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    numrefst BIGINT COMMENT 'number of MSATA reference stars',
    tastatus TEXT COMMENT 'acquisition status',
    stat_rsn TEXT COMMENT 'reason for an unsuccessful target acquisition',
    v2hfoffs DOUBLE COMMENT '[arcsec] MSA V2 half-facet offset',
    v3hfoffs DOUBLE COMMENT '[arcsec] MSA V3 half-facet offset',
    v2msactr DOUBLE COMMENT '[arcsec] center of MSA in V2',
    v3msactr DOUBLE COMMENT '[arcsec] center of MSA in V3',
    crmethod TEXT COMMENT 'algorithm used for cosmic ray rejection',
    bckgmeth TEXT COMMENT 'algorithm used for background subtraction',
    imagetyp TEXT COMMENT 'type of centroid image',
    cenboxcl BIGINT COMMENT 'number of columns in TA box',
    cenboxrw BIGINT COMMENT 'number of rows in TA box',
    convthrs DOUBLE COMMENT '[pixels] col/row convergence change threshold',
    fitxoffs DOUBLE COMMENT '[arcsec] x offset of the least squares fit',
    fityoffs DOUBLE COMMENT '[arcsec] y offset of the least squares fit',
    offstmag DOUBLE COMMENT '[arcsec] least squares fit offset magnitude',
    fitroffs DOUBLE COMMENT '[arcsec] roll offset from the least squares fit',
    fitxsigm DOUBLE COMMENT '[arcsec] sigma value for the X offset value',
    fitysigm DOUBLE COMMENT '[arcsec] sigma value for the Y offset value',
    iteratns BIGINT COMMENT 'number of least squares iterations performed',
    fittargs BIGINT COMMENT 'number of ref. stars used in final iteration',
    guiderid TEXT COMMENT 'guider that is reference for ideal coordinates',
    ideal_x DOUBLE COMMENT '[arcsec] target x ideal coord. at start of TA',
    ideal_y DOUBLE COMMENT '[arcsec] target y ideal coord. at start of TA',
    idl_roll DOUBLE COMMENT '[arcsec] TA start targ roll angle in Idl coord',
    sam_x DOUBLE COMMENT '[arcsec] calculated small angle maneuver x comp',
    sam_y DOUBLE COMMENT '[arcsec] calculated small angle maneuver y comp',
    sam_roll DOUBLE COMMENT '[arcsec] calc. small angle maneuver roll comp',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MSA_TARG_ACQ headers of ramp files. Ramps after every detector correction, just before slopes are fitted';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MSA_TARG_ACQ', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18, 'TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'TTYPE30', ttype30, 'TFORM30', tform30, 'TUNIT30', tunit30, 'TTYPE31', ttype31, 'TFORM31', tform31, 'TUNIT31', tunit31, 'TTYPE32', ttype32, 'TFORM32', tform32, 'TUNIT32', tunit32, 'TTYPE33', ttype33, 'TFORM33', tform33, 'TUNIT33', tunit33, 'TTYPE34', ttype34, 'TFORM34', tform34, 'TUNIT34', tunit34, 'TTYPE35', ttype35, 'TFORM35', tform35, 'TUNIT35', tunit35, 'TTYPE36', ttype36, 'TFORM36', tform36, 'TUNIT36', tunit36, 'TTYPE37', ttype37, 'TFORM37', tform37, 'TUNIT37', tunit37, 'TTYPE38', ttype38, 'TFORM38', tform38, 'TUNIT38', tunit38, 'TTYPE39', ttype39, 'TFORM39', tform39, 'TUNIT39', tunit39, 'TTYPE40', ttype40, 'TFORM40', tform40, 'TUNIT40', tunit40, 'TTYPE41', ttype41, 'TFORM41', tform41, 'TUNIT41', tunit41, 'TTYPE42', ttype42, 'TFORM42', tform42, 'TUNIT42', tunit42, 'TTYPE43', ttype43, 'TFORM43', tform43, 'TUNIT43', tunit43, 'TTYPE44', ttype44, 'TFORM44', tform44, 'TUNIT44', tunit44, 'TTYPE45', ttype45, 'TFORM45', tform45, 'TUNIT45', tunit45, 'TTYPE46', ttype46, 'TFORM46', tform46, 'TUNIT46', tunit46, 'TTYPE47', ttype47, 'TFORM47', tform47, 'TUNIT47', tunit47, 'TTYPE48', ttype48, 'TFORM48', tform48, 'TUNIT48', tunit48, 'TTYPE49', ttype49, 'TFORM49', tform49, 'TUNIT49', tunit49, 'TTYPE50', ttype50, 'TFORM50', tform50, 'TUNIT50', tunit50, 'TTYPE51', ttype51, 'TFORM51', tform51, 'TUNIT51', tunit51, 'TTYPE52', ttype52, 'TFORM52', tform52, 'TUNIT52', tunit52, 'TTYPE53', ttype53, 'TFORM53', tform53, 'TUNIT53', tunit53, 'TTYPE54', ttype54, 'TFORM54', tform54, 'TUNIT54', tunit54, 'TTYPE55', ttype55, 'TFORM55', tform55, 'TUNIT55', tunit55, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'NUMREFST', numrefst, 'TASTATUS', tastatus, 'STAT_RSN', stat_rsn, 'V2HFOFFS', v2hfoffs, 'V3HFOFFS', v3hfoffs, 'V2MSACTR', v2msactr, 'V3MSACTR', v3msactr, 'CRMETHOD', crmethod, 'BCKGMETH', bckgmeth, 'IMAGETYP', imagetyp, 'CENBOXCL', cenboxcl, 'CENBOXRW', cenboxrw, 'CONVTHRS', convthrs, 'FITXOFFS', fitxoffs, 'FITYOFFS', fityoffs, 'OFFSTMAG', offstmag, 'FITROFFS', fitroffs, 'FITXSIGM', fitxsigm, 'FITYSIGM', fitysigm, 'ITERATNS', iteratns, 'FITTARGS', fittargs, 'GUIDERID', guiderid, 'IDEAL_X', ideal_x, 'IDEAL_Y', ideal_y, 'IDL_ROLL', idl_roll, 'SAM_X', sam_x, 'SAM_Y', sam_y, 'SAM_ROLL', sam_roll)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ramp_msa_targ_acq;
DROP VIEW IF EXISTS nircam_ramp_msa_targ_acq;
DROP VIEW IF EXISTS nirspec_ramp_msa_targ_acq;
DROP VIEW IF EXISTS niriss_ramp_msa_targ_acq;
DROP VIEW IF EXISTS miri_ramp_msa_targ_acq;
DROP VIEW IF EXISTS fgs_ramp_msa_targ_acq;
DROP TABLE IF EXISTS ramp_msa_targ_acq;

CREATE TABLE IF NOT EXISTS dark_msa_targ_acq (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    tfields BIGINT COMMENT 'Number of columns of the table',
    ttype1 TEXT COMMENT 'Name of column 1 of the table',
    tform1 TEXT COMMENT 'Format of column 1 of the table',
    tunit1 TEXT COMMENT 'Unit of column 1 of the table',
    ttype2 TEXT COMMENT 'Name of column 2 of the table',
    tform2 TEXT COMMENT 'Format of column 2 of the table',
    tunit2 TEXT COMMENT 'Unit of column 2 of the table',
    ttype3 TEXT COMMENT 'Name of column 3 of the table',
    tform3 TEXT COMMENT 'Format of column 3 of the table',
    tunit3 TEXT COMMENT 'Unit of column 3 of the table',
    ttype4 TEXT COMMENT 'Name of column 4 of the table',
    tform4 TEXT COMMENT 'Format of column 4 of the table',
    tunit4 TEXT COMMENT 'Unit of column 4 of the table',
    ttype5 TEXT COMMENT 'Name of column 5 of the table',
    tform5 TEXT COMMENT 'Format of column 5 of the table',
    tunit5 TEXT COMMENT 'Unit of column 5 of the table',
    ttype6 TEXT COMMENT 'Name of column 6 of the table',
    tform6 TEXT COMMENT 'Format of column 6 of the table',
    tunit6 TEXT COMMENT 'Unit of column 6 of the table',
    ttype7 TEXT COMMENT 'Name of column 7 of the table',
    tform7 TEXT COMMENT 'Format of column 7 of the table',
    tunit7 TEXT COMMENT 'Unit of column 7 of the table',
    ttype8 TEXT COMMENT 'Name of column 8 of the table',
    tform8 TEXT COMMENT 'Format of column 8 of the table',
    tunit8 TEXT COMMENT 'Unit of column 8 of the table',
    ttype9 TEXT COMMENT 'Name of column 9 of the table',
    tform9 TEXT COMMENT 'Format of column 9 of the table',
    tunit9 TEXT COMMENT 'Unit of column 9 of the table',
    ttype10 TEXT COMMENT 'Name of column 10 of the table',
    tform10 TEXT COMMENT 'Format of column 10 of the table',
    tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ttype11 TEXT COMMENT 'Name of column 11 of the table',
    tform11 TEXT COMMENT 'Format of column 11 of the table',
    tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ttype12 TEXT COMMENT 'Name of column 12 of the table',
    tform12 TEXT COMMENT 'Format of column 12 of the table',
    tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ttype13 TEXT COMMENT 'Name of column 13 of the table',
    tform13 TEXT COMMENT 'Format of column 13 of the table',
    tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ttype14 TEXT COMMENT 'Name of column 14 of the table',
    tform14 TEXT COMMENT 'Format of column 14 of the table',
    tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ttype15 TEXT COMMENT 'Name of column 15 of the table',
    tform15 TEXT COMMENT 'Format of column 15 of the table',
    tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ttype16 TEXT COMMENT 'Name of column 16 of the table',
    tform16 TEXT COMMENT 'Format of column 16 of the table',
    tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ttype17 TEXT COMMENT 'Name of column 17 of the table',
    tform17 TEXT COMMENT 'Format of column 17 of the table',
    tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ttype18 TEXT COMMENT 'Name of column 18 of the table',
    tform18 TEXT COMMENT 'Format of column 18 of the table',
    tunit18 TEXT COMMENT 'Unit of column 18 of the table',
    ttype19 TEXT COMMENT 'Name of column 19 of the table',
    tform19 TEXT COMMENT 'Format of column 19 of the table',
    tunit19 TEXT COMMENT 'Unit of column 19 of the table',
    ttype20 TEXT COMMENT 'Name of column 20 of the table',
    tform20 TEXT COMMENT 'Format of column 20 of the table',
    tunit20 TEXT COMMENT 'Unit of column 20 of the table',
    ttype21 TEXT COMMENT 'Name of column 21 of the table',
    tform21 TEXT COMMENT 'Format of column 21 of the table',
    tunit21 TEXT COMMENT 'Unit of column 21 of the table',
    ttype22 TEXT COMMENT 'Name of column 22 of the table',
    tform22 TEXT COMMENT 'Format of column 22 of the table',
    tunit22 TEXT COMMENT 'Unit of column 22 of the table',
    ttype23 TEXT COMMENT 'Name of column 23 of the table',
    tform23 TEXT COMMENT 'Format of column 23 of the table',
    tunit23 TEXT COMMENT 'Unit of column 23 of the table',
    ttype24 TEXT COMMENT 'Name of column 24 of the table',
    tform24 TEXT COMMENT 'Format of column 24 of the table',
    tunit24 TEXT COMMENT 'Unit of column 24 of the table',
    ttype25 TEXT COMMENT 'Name of column 25 of the table',
    tform25 TEXT COMMENT 'Format of column 25 of the table',
    tunit25 TEXT COMMENT 'Unit of column 25 of the table',
    ttype26 TEXT COMMENT 'Name of column 26 of the table',
    tform26 TEXT COMMENT 'Format of column 26 of the table',
    tunit26 TEXT COMMENT 'Unit of column 26 of the table',
    ttype27 TEXT COMMENT 'Name of column 27 of the table',
    tform27 TEXT COMMENT 'Format of column 27 of the table',
    tunit27 TEXT COMMENT 'Unit of column 27 of the table',
    ttype28 TEXT COMMENT 'Name of column 28 of the table',
    tform28 TEXT COMMENT 'Format of column 28 of the table',
    tunit28 TEXT COMMENT 'Unit of column 28 of the table',
    ttype29 TEXT COMMENT 'Name of column 29 of the table',
    tform29 TEXT COMMENT 'Format of column 29 of the table',
    tunit29 TEXT COMMENT 'Unit of column 29 of the table',
    ttype30 TEXT COMMENT 'Name of column 30 of the table',
    tform30 TEXT COMMENT 'Format of column 30 of the table',
    tunit30 TEXT COMMENT 'Unit of column 30 of the table',
    ttype31 TEXT COMMENT 'Name of column 31 of the table',
    tform31 TEXT COMMENT 'Format of column 31 of the table',
    tunit31 TEXT COMMENT 'Unit of column 31 of the table',
    ttype32 TEXT COMMENT 'Name of column 32 of the table',
    tform32 TEXT COMMENT 'Format of column 32 of the table',
    tunit32 TEXT COMMENT 'Unit of column 32 of the table',
    ttype33 TEXT COMMENT 'Name of column 33 of the table',
    tform33 TEXT COMMENT 'Format of column 33 of the table',
    tunit33 TEXT COMMENT 'Unit of column 33 of the table',
    ttype34 TEXT COMMENT 'Name of column 34 of the table',
    tform34 TEXT COMMENT 'Format of column 34 of the table',
    tunit34 TEXT COMMENT 'Unit of column 34 of the table',
    ttype35 TEXT COMMENT 'Name of column 35 of the table',
    tform35 TEXT COMMENT 'Format of column 35 of the table',
    tunit35 TEXT COMMENT 'Unit of column 35 of the table',
    ttype36 TEXT COMMENT 'Name of column 36 of the table',
    tform36 TEXT COMMENT 'Format of column 36 of the table',
    tunit36 TEXT COMMENT 'Unit of column 36 of the table',
    ttype37 TEXT COMMENT 'Name of column 37 of the table',
    tform37 TEXT COMMENT 'Format of column 37 of the table',
    tunit37 TEXT COMMENT 'Unit of column 37 of the table',
    ttype38 TEXT COMMENT 'Name of column 38 of the table',
    tform38 TEXT COMMENT 'Format of column 38 of the table',
    tunit38 TEXT COMMENT 'Unit of column 38 of the table',
    ttype39 TEXT COMMENT 'Name of column 39 of the table',
    tform39 TEXT COMMENT 'Format of column 39 of the table',
    tunit39 TEXT COMMENT 'Unit of column 39 of the table',
    ttype40 TEXT COMMENT 'Name of column 40 of the table',
    tform40 TEXT COMMENT 'Format of column 40 of the table',
    tunit40 TEXT COMMENT 'Unit of column 40 of the table',
    ttype41 TEXT COMMENT 'Name of column 41 of the table',
    tform41 TEXT COMMENT 'Format of column 41 of the table',
    tunit41 TEXT COMMENT 'Unit of column 41 of the table',
    ttype42 TEXT COMMENT 'Name of column 42 of the table',
    tform42 TEXT COMMENT 'Format of column 42 of the table',
    tunit42 TEXT COMMENT 'Unit of column 42 of the table',
    ttype43 TEXT COMMENT 'Name of column 43 of the table',
    tform43 TEXT COMMENT 'Format of column 43 of the table',
    tunit43 TEXT COMMENT 'Unit of column 43 of the table',
    ttype44 TEXT COMMENT 'Name of column 44 of the table',
    tform44 TEXT COMMENT 'Format of column 44 of the table',
    tunit44 TEXT COMMENT 'Unit of column 44 of the table',
    ttype45 TEXT COMMENT 'Name of column 45 of the table',
    tform45 TEXT COMMENT 'Format of column 45 of the table',
    tunit45 TEXT COMMENT 'Unit of column 45 of the table',
    ttype46 TEXT COMMENT 'Name of column 46 of the table',
    tform46 TEXT COMMENT 'Format of column 46 of the table',
    tunit46 TEXT COMMENT 'Unit of column 46 of the table',
    ttype47 TEXT COMMENT 'Name of column 47 of the table',
    tform47 TEXT COMMENT 'Format of column 47 of the table',
    tunit47 TEXT COMMENT 'Unit of column 47 of the table',
    ttype48 TEXT COMMENT 'Name of column 48 of the table',
    tform48 TEXT COMMENT 'Format of column 48 of the table',
    tunit48 TEXT COMMENT 'Unit of column 48 of the table',
    ttype49 TEXT COMMENT 'Name of column 49 of the table',
    tform49 TEXT COMMENT 'Format of column 49 of the table',
    tunit49 TEXT COMMENT 'Unit of column 49 of the table',
    ttype50 TEXT COMMENT 'Name of column 50 of the table',
    tform50 TEXT COMMENT 'Format of column 50 of the table',
    tunit50 TEXT COMMENT 'Unit of column 50 of the table',
    ttype51 TEXT COMMENT 'Name of column 51 of the table',
    tform51 TEXT COMMENT 'Format of column 51 of the table',
    tunit51 TEXT COMMENT 'Unit of column 51 of the table',
    ttype52 TEXT COMMENT 'Name of column 52 of the table',
    tform52 TEXT COMMENT 'Format of column 52 of the table',
    tunit52 TEXT COMMENT 'Unit of column 52 of the table',
    ttype53 TEXT COMMENT 'Name of column 53 of the table',
    tform53 TEXT COMMENT 'Format of column 53 of the table',
    tunit53 TEXT COMMENT 'Unit of column 53 of the table',
    ttype54 TEXT COMMENT 'Name of column 54 of the table',
    tform54 TEXT COMMENT 'Format of column 54 of the table',
    tunit54 TEXT COMMENT 'Unit of column 54 of the table',
    ttype55 TEXT COMMENT 'Name of column 55 of the table',
    tform55 TEXT COMMENT 'Format of column 55 of the table',
    tunit55 TEXT COMMENT 'Unit of column 55 of the table',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    numrefst BIGINT COMMENT 'number of MSATA reference stars',
    tastatus TEXT COMMENT 'acquisition status',
    stat_rsn TEXT COMMENT 'reason for an unsuccessful target acquisition',
    v2hfoffs DOUBLE COMMENT '[arcsec] MSA V2 half-facet offset',
    v3hfoffs DOUBLE COMMENT '[arcsec] MSA V3 half-facet offset',
    v2msactr DOUBLE COMMENT '[arcsec] center of MSA in V2',
    v3msactr DOUBLE COMMENT '[arcsec] center of MSA in V3',
    crmethod TEXT COMMENT 'algorithm used for cosmic ray rejection',
    bckgmeth TEXT COMMENT 'algorithm used for background subtraction',
    imagetyp TEXT COMMENT 'type of centroid image',
    cenboxcl BIGINT COMMENT 'number of columns in TA box',
    cenboxrw BIGINT COMMENT 'number of rows in TA box',
    convthrs DOUBLE COMMENT '[pixels] col/row convergence change threshold',
    fitxoffs DOUBLE COMMENT '[arcsec] x offset of the least squares fit',
    fityoffs DOUBLE COMMENT '[arcsec] y offset of the least squares fit',
    offstmag DOUBLE COMMENT '[arcsec] least squares fit offset magnitude',
    fitroffs DOUBLE COMMENT '[arcsec] roll offset from the least squares fit',
    fitxsigm DOUBLE COMMENT '[arcsec] sigma value for the X offset value',
    fitysigm DOUBLE COMMENT '[arcsec] sigma value for the Y offset value',
    iteratns BIGINT COMMENT 'number of least squares iterations performed',
    fittargs BIGINT COMMENT 'number of ref. stars used in final iteration',
    guiderid TEXT COMMENT 'guider that is reference for ideal coordinates',
    ideal_x DOUBLE COMMENT '[arcsec] target x ideal coord. at start of TA',
    ideal_y DOUBLE COMMENT '[arcsec] target y ideal coord. at start of TA',
    idl_roll DOUBLE COMMENT '[arcsec] TA start targ roll angle in Idl coord',
    sam_x DOUBLE COMMENT '[arcsec] calculated small angle maneuver x comp',
    sam_y DOUBLE COMMENT '[arcsec] calculated small angle maneuver y comp',
    sam_roll DOUBLE COMMENT '[arcsec] calc. small angle maneuver roll comp',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MSA_TARG_ACQ headers of dark files. Corrected ramps of a dark exposure, or the averaged dark that dark_current can save';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MSA_TARG_ACQ', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18, 'TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'TTYPE30', ttype30, 'TFORM30', tform30, 'TUNIT30', tunit30, 'TTYPE31', ttype31, 'TFORM31', tform31, 'TUNIT31', tunit31, 'TTYPE32', ttype32, 'TFORM32', tform32, 'TUNIT32', tunit32, 'TTYPE33', ttype33, 'TFORM33', tform33, 'TUNIT33', tunit33, 'TTYPE34', ttype34, 'TFORM34', tform34, 'TUNIT34', tunit34, 'TTYPE35', ttype35, 'TFORM35', tform35, 'TUNIT35', tunit35, 'TTYPE36', ttype36, 'TFORM36', tform36, 'TUNIT36', tunit36, 'TTYPE37', ttype37, 'TFORM37', tform37, 'TUNIT37', tunit37, 'TTYPE38', ttype38, 'TFORM38', tform38, 'TUNIT38', tunit38, 'TTYPE39', ttype39, 'TFORM39', tform39, 'TUNIT39', tunit39, 'TTYPE40', ttype40, 'TFORM40', tform40, 'TUNIT40', tunit40, 'TTYPE41', ttype41, 'TFORM41', tform41, 'TUNIT41', tunit41, 'TTYPE42', ttype42, 'TFORM42', tform42, 'TUNIT42', tunit42, 'TTYPE43', ttype43, 'TFORM43', tform43, 'TUNIT43', tunit43, 'TTYPE44', ttype44, 'TFORM44', tform44, 'TUNIT44', tunit44, 'TTYPE45', ttype45, 'TFORM45', tform45, 'TUNIT45', tunit45, 'TTYPE46', ttype46, 'TFORM46', tform46, 'TUNIT46', tunit46, 'TTYPE47', ttype47, 'TFORM47', tform47, 'TUNIT47', tunit47, 'TTYPE48', ttype48, 'TFORM48', tform48, 'TUNIT48', tunit48, 'TTYPE49', ttype49, 'TFORM49', tform49, 'TUNIT49', tunit49, 'TTYPE50', ttype50, 'TFORM50', tform50, 'TUNIT50', tunit50, 'TTYPE51', ttype51, 'TFORM51', tform51, 'TUNIT51', tunit51, 'TTYPE52', ttype52, 'TFORM52', tform52, 'TUNIT52', tunit52, 'TTYPE53', ttype53, 'TFORM53', tform53, 'TUNIT53', tunit53, 'TTYPE54', ttype54, 'TFORM54', tform54, 'TUNIT54', tunit54, 'TTYPE55', ttype55, 'TFORM55', tform55, 'TUNIT55', tunit55, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'NUMREFST', numrefst, 'TASTATUS', tastatus, 'STAT_RSN', stat_rsn, 'V2HFOFFS', v2hfoffs, 'V3HFOFFS', v3hfoffs, 'V2MSACTR', v2msactr, 'V3MSACTR', v3msactr, 'CRMETHOD', crmethod, 'BCKGMETH', bckgmeth, 'IMAGETYP', imagetyp, 'CENBOXCL', cenboxcl, 'CENBOXRW', cenboxrw, 'CONVTHRS', convthrs, 'FITXOFFS', fitxoffs, 'FITYOFFS', fityoffs, 'OFFSTMAG', offstmag, 'FITROFFS', fitroffs, 'FITXSIGM', fitxsigm, 'FITYSIGM', fitysigm, 'ITERATNS', iteratns, 'FITTARGS', fittargs, 'GUIDERID', guiderid, 'IDEAL_X', ideal_x, 'IDEAL_Y', ideal_y, 'IDL_ROLL', idl_roll, 'SAM_X', sam_x, 'SAM_Y', sam_y, 'SAM_ROLL', sam_roll)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM dark_msa_targ_acq;
DROP VIEW IF EXISTS nircam_dark_msa_targ_acq;
DROP VIEW IF EXISTS nirspec_dark_msa_targ_acq;
DROP VIEW IF EXISTS niriss_dark_msa_targ_acq;
DROP VIEW IF EXISTS miri_dark_msa_targ_acq;
DROP VIEW IF EXISTS fgs_dark_msa_targ_acq;
DROP TABLE IF EXISTS dark_msa_targ_acq;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype18' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform18' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit18' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype22' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform22' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit22' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype23' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform23' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit23' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype24' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform24' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit24' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype25' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform25' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit25' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype29' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform29' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit29' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype30' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform30' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit30' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype31' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform31' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit31' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype32' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform32' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit32' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype33' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform33' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit33' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype34' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform34' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit34' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype35' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform35' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit35' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype36' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform36' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit36' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype37' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform37' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit37' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype38' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform38' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit38' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype39' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform39' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit39' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype40' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform40' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit40' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype41' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform41' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit41' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype42' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform42' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit42' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype43' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform43' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit43' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype44' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform44' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit44' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype45' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform45' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit45' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype46' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform46' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit46' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype47' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform47' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit47' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype48' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform48' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit48' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype49' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform49' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit49' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype50' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform50' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit50' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype51' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform51' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit51' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype52' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform52' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit52' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype53' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform53' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit53' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype54' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform54' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit54' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype55' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform55' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit55' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'numrefst' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tastatus' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'stat_rsn' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v2hfoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v3hfoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v2msactr' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v3msactr' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'crmethod' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'bckgmeth' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'imagetyp' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'cenboxcl' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'cenboxrw' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'convthrs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitxoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fityoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'offstmag' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitroffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitxsigm' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitysigm' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'iteratns' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fittargs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'guiderid' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ideal_x' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ideal_y' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'idl_roll' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'sam_x' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'sam_y' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'sam_roll' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('filetype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.4.6', since, 'jwst', '1.4.6', '8cdb393b201cebfcefba656606dbfebb0380623119fbf6bd44970eca1f38c502'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

