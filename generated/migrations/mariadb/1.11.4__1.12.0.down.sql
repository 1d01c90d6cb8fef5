-- jwst 1.11.4 → 1.12.0, down. MariaDB.
-- Takes a database back from jwst 1.12.0 to 1.11.4. What only 1.12.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4', '1.12.5'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.12.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.12.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.12.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.11.4';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE ami_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE amiavg_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE aminorm_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dith_ra = NULL, dith_dec = NULL, s_chgmig = NULL
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN s_undsmp TEXT COMMENT 'Undersampling Correction',
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_undsmp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.4', since, 'stdatamodels', '1.7.2', '50303b886eabb282ba5bff22c6f7734d1d2aedeb8f84e0ce90896573fc5a7c41'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

