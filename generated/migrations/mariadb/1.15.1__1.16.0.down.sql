-- jwst 1.15.1 → 1.16.0, down. MariaDB.
-- Takes a database back from jwst 1.16.0 to 1.15.1. What only 1.16.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.16.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.16.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.16.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.16.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.15.1';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_moving_target_position
    ADD COLUMN IF NOT EXISTS ttype27 TEXT,
    ADD COLUMN IF NOT EXISTS tform27 TEXT,
    ADD COLUMN IF NOT EXISTS tunit27 TEXT,
    ADD COLUMN IF NOT EXISTS ttype28 TEXT,
    ADD COLUMN IF NOT EXISTS tform28 TEXT,
    ADD COLUMN IF NOT EXISTS tunit28 TEXT;
UPDATE uncal_moving_target_position SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype27 = NULL, tform27 = NULL, tunit27 = NULL, ttype28 = NULL, tform28 = NULL, tunit28 = NULL
WHERE ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR ttype28 IS NOT NULL OR tform28 IS NOT NULL OR tunit28 IS NOT NULL;
ALTER TABLE uncal_moving_target_position
    DROP COLUMN IF EXISTS ttype27,
    DROP COLUMN IF EXISTS tform27,
    DROP COLUMN IF EXISTS tunit27,
    DROP COLUMN IF EXISTS ttype28,
    DROP COLUMN IF EXISTS tform28,
    DROP COLUMN IF EXISTS tunit28,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_moving_target_position AS SELECT * FROM uncal_moving_target_position WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE ami_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_oi_primary AS SELECT * FROM ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE psf_ami_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_ami_oi_primary AS SELECT * FROM psf_ami_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE amimulti_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW niriss_amimulti_oi_primary AS SELECT * FROM amimulti_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE amilg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE amilg_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW niriss_amilg_primary AS SELECT * FROM amilg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE aminorm_oi_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_oi_primary AS SELECT * FROM aminorm_oi_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_pstsos TEXT,
    ADD COLUMN IF NOT EXISTS s_clnfns TEXT;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), r_pstsos = NULL, s_clnfns = NULL
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN r_drzpar TEXT COMMENT 'Drizzle parameters reference file name',
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

CREATE TABLE IF NOT EXISTS psfalign_zeroframe (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ZEROFRAME headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ZEROFRAME', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_zeroframe;
DROP VIEW IF EXISTS nircam_psfalign_zeroframe;
DROP VIEW IF EXISTS miri_psfalign_zeroframe;
DROP TABLE IF EXISTS psfalign_zeroframe;

CREATE TABLE IF NOT EXISTS psfalign_area (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='AREA headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'AREA', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_area;
DROP VIEW IF EXISTS nircam_psfalign_area;
DROP VIEW IF EXISTS miri_psfalign_area;
DROP TABLE IF EXISTS psfalign_area;

CREATE TABLE IF NOT EXISTS psfalign_wavelength (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WAVELENGTH headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'WAVELENGTH', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_wavelength;
DROP VIEW IF EXISTS nircam_psfalign_wavelength;
DROP VIEW IF EXISTS miri_psfalign_wavelength;
DROP TABLE IF EXISTS psfalign_wavelength;

CREATE TABLE IF NOT EXISTS psfalign_int_times (
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
    extname TEXT COMMENT 'Name of the extension',
    extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    checksum TEXT COMMENT 'Checksum of the HDU',
    datasum TEXT COMMENT 'Checksum of the data',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='INT_TIMES headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_int_times;
DROP VIEW IF EXISTS nircam_psfalign_int_times;
DROP VIEW IF EXISTS miri_psfalign_int_times;
DROP TABLE IF EXISTS psfalign_int_times;

CREATE TABLE IF NOT EXISTS psfalign_var_poisson (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_POISSON headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'VAR_POISSON', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_var_poisson;
DROP VIEW IF EXISTS nircam_psfalign_var_poisson;
DROP VIEW IF EXISTS miri_psfalign_var_poisson;
DROP TABLE IF EXISTS psfalign_var_poisson;

CREATE TABLE IF NOT EXISTS psfalign_var_rnoise (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_RNOISE headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'VAR_RNOISE', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_var_rnoise;
DROP VIEW IF EXISTS nircam_psfalign_var_rnoise;
DROP VIEW IF EXISTS miri_psfalign_var_rnoise;
DROP TABLE IF EXISTS psfalign_var_rnoise;

CREATE TABLE IF NOT EXISTS psfalign_var_flat (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_FLAT headers of psfalign files. The stack of the reference star, aligned to a target exposure';INSERT IGNORE INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'VAR_FLAT', extension_version, JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}'))
FROM psfalign_var_flat;
DROP VIEW IF EXISTS nircam_psfalign_var_flat;
DROP VIEW IF EXISTS miri_psfalign_var_flat;
DROP TABLE IF EXISTS psfalign_var_flat;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pstsos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('uncal_moving_target_position');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('r_drzpar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.15.1', since, 'stdatamodels', '2.0.0', '6fcd76d12432233ef5277d8ab2dbcdb31d255caab6dbab789777149c51bf2708'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

