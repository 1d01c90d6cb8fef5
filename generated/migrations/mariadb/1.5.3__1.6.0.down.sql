-- jwst 1.5.3 → 1.6.0, down. MariaDB.
-- Takes a database back from jwst 1.6.0 to 1.5.3. What only 1.6.0 has a column for is kept in
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.6.0', '1.6.1', '1.6.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.6.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.5.3';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE ami_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE amiavg_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE aminorm_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS compress BOOL;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('COMPRESS', JSON_EXTRACT(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$'))) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), compress = NULL
WHERE compress IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN bstrtime DOUBLE COMMENT 'Barycentric exposure start time',
    MODIFY COLUMN bendtime DOUBLE COMMENT 'Barycentric exposure end time',
    MODIFY COLUMN bmidtime DOUBLE COMMENT 'Barycentric exposure mid time',
    MODIFY COLUMN hstrtime DOUBLE COMMENT 'Heliocentric exposure start time',
    MODIFY COLUMN hendtime DOUBLE COMMENT 'Heliocentric exposure end time',
    MODIFY COLUMN hmidtime DOUBLE COMMENT 'Heliocentric exposure mid time',
    DROP COLUMN IF EXISTS compress,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "MSASPEC", "IMAGE", "NONE"]'
WHERE column_name IN ('opmode') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric exposure start time'
WHERE column_name IN ('bstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric exposure end time'
WHERE column_name IN ('bendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric exposure mid time'
WHERE column_name IN ('bmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric exposure start time'
WHERE column_name IN ('hstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric exposure end time'
WHERE column_name IN ('hendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric exposure mid time'
WHERE column_name IN ('hmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.3', since, 'jwst', '1.5.3', '5d1be725d81b43c867152decb68cbc2811dc3f494727043997159f6f9a032f2b'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

