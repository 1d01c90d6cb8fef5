-- jwst 1.19.2 → 1.20.0, down. MariaDB.
-- Takes a database back from jwst 1.20.0 to 1.19.2. What only 1.20.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.20.0', '1.20.1', '1.20.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.20.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.20.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.20.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.19.2';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE ami_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE amilg_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS s_contam TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('S_CONTAM', s_contam)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), s_contam = NULL
WHERE s_contam IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN s_mrsmat TEXT COMMENT 'MIRI MRS background matching',
    DROP COLUMN IF EXISTS s_contam,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS rate_mask (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of rate files. Count rate of an exposure, averaged over its integrations';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM rate_mask;
DROP VIEW IF EXISTS nircam_rate_mask;
DROP VIEW IF EXISTS nirspec_rate_mask;
DROP VIEW IF EXISTS niriss_rate_mask;
DROP VIEW IF EXISTS miri_rate_mask;
DROP VIEW IF EXISTS fgs_rate_mask;
DROP TABLE IF EXISTS rate_mask;

CREATE TABLE IF NOT EXISTS bsub_mask (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of bsub files. Count rate with the background taken off';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM bsub_mask;
DROP VIEW IF EXISTS nircam_bsub_mask;
DROP VIEW IF EXISTS nirspec_bsub_mask;
DROP VIEW IF EXISTS niriss_bsub_mask;
DROP VIEW IF EXISTS miri_bsub_mask;
DROP TABLE IF EXISTS bsub_mask;

CREATE TABLE IF NOT EXISTS cal_mask (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of cal files. Calibrated exposure, averaged over its integrations; in stage 3 regrouped by source';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM cal_mask;
DROP VIEW IF EXISTS nircam_cal_mask;
DROP VIEW IF EXISTS nirspec_cal_mask;
DROP VIEW IF EXISTS niriss_cal_mask;
DROP VIEW IF EXISTS miri_cal_mask;
DROP VIEW IF EXISTS fgs_cal_mask;
DROP TABLE IF EXISTS cal_mask;

CREATE TABLE IF NOT EXISTS crf_mask (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of crf files. Calibrated exposure with outliers, mostly cosmic rays, flagged';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM crf_mask;
DROP VIEW IF EXISTS nircam_crf_mask;
DROP VIEW IF EXISTS nirspec_crf_mask;
DROP VIEW IF EXISTS niriss_crf_mask;
DROP VIEW IF EXISTS miri_crf_mask;
DROP VIEW IF EXISTS fgs_crf_mask;
DROP TABLE IF EXISTS crf_mask;

CREATE TABLE IF NOT EXISTS i2d_mask (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of i2d files. Image resampled on a regular sky grid, of one exposure (stage 2) or a mosaic (stage 3)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM i2d_mask;
DROP VIEW IF EXISTS nircam_i2d_mask;
DROP VIEW IF EXISTS nirspec_i2d_mask;
DROP VIEW IF EXISTS niriss_i2d_mask;
DROP VIEW IF EXISTS miri_i2d_mask;
DROP VIEW IF EXISTS fgs_i2d_mask;
DROP TABLE IF EXISTS i2d_mask;

CREATE TABLE IF NOT EXISTS ami_oi_oi_q4 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of ami-oi files. Interferometric observables of a target exposure, averaged over integrations (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM ami_oi_oi_q4;
DROP VIEW IF EXISTS niriss_ami_oi_oi_q4;
DROP TABLE IF EXISTS ami_oi_oi_q4;

CREATE TABLE IF NOT EXISTS psf_ami_oi_oi_q4 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of psf-ami-oi files. Interferometric observables of a reference star exposure, averaged (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psf_ami_oi_oi_q4;
DROP VIEW IF EXISTS niriss_psf_ami_oi_oi_q4;
DROP TABLE IF EXISTS psf_ami_oi_oi_q4;

CREATE TABLE IF NOT EXISTS amimulti_oi_oi_q4 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of amimulti-oi files. Interferometric observables of an exposure, integration by integration (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM amimulti_oi_oi_q4;
DROP VIEW IF EXISTS niriss_amimulti_oi_oi_q4;
DROP TABLE IF EXISTS amimulti_oi_oi_q4;

CREATE TABLE IF NOT EXISTS aminorm_oi_oi_q4 (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    arrname TEXT COMMENT 'Array name',
    date_obs DATE COMMENT 'Datetime of observation',
    insname TEXT COMMENT 'Instrument name',
    oi_revn BIGINT COMMENT 'Revision number',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='OI_Q4 headers of aminorm-oi files. Interferometric observables of the target, calibrated by the reference star (OIFITS)';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM aminorm_oi_oi_q4;
DROP VIEW IF EXISTS niriss_aminorm_oi_oi_q4;
DROP TABLE IF EXISTS aminorm_oi_oi_q4;

CREATE TABLE IF NOT EXISTS wfscmb_mask (
    dataset_id BIGINT NOT NULL COMMENT 'The file',
    instrument VARCHAR(20) NOT NULL COMMENT 'INSTRUME',
    extension_version BIGINT NOT NULL COMMENT 'EXTVER, 1 where it is not given',
    extension_index BIGINT NOT NULL COMMENT 'Number of the HDU in the file, from 0',
    xtension TEXT COMMENT 'Kind of extension',
    bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    naxis BIGINT COMMENT 'Number of axes',
    naxis1 BIGINT COMMENT 'Length of axis 1',
    naxis2 BIGINT COMMENT 'Length of axis 2',
    naxis3 BIGINT COMMENT 'Length of axis 3',
    naxis4 BIGINT COMMENT 'Length of axis 4',
    pcount BIGINT COMMENT 'Bytes of the heap after the table',
    gcount BIGINT COMMENT 'Number of groups',
    bscale DOUBLE COMMENT 'Factor from stored to physical values',
    bzero DOUBLE COMMENT 'Offset from stored to physical values',
    blank BIGINT COMMENT 'Stored value of undefined pixels',
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='MASK headers of wfscmb files. Two dithered wavefront sensing images, shifted and added';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM wfscmb_mask;
DROP VIEW IF EXISTS nircam_wfscmb_mask;
DROP TABLE IF EXISTS wfscmb_mask;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'arrname' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'insname' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'oi_revn' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 's_contam' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]'
WHERE column_name IN ('exp_type') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_mrsmat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.19.2', since, 'stdatamodels', '4.0.1', 'ec50b2db659cbdbf401de1ca933f872243bf8386c939c2c8d7c4db547075db25'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

