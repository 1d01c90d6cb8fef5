-- jwst 1.5.0 → 1.5.1, up. MariaDB.
-- Carries a database from jwst 1.5.0 to 1.5.1. Loses nothing: what 1.5.1 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.5.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.5.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.5.1';

ALTER TABLE uncal_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE uncal_msa_targ_acq
    MODIFY COLUMN fitxoffs DOUBLE COMMENT '[arcsec] x(V2) offset of the least squares fit',
    MODIFY COLUMN fityoffs DOUBLE COMMENT '[arcsec] y(V3) offset of the least squares fit';

ALTER TABLE image_uncal_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE stacked_uncal_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE ramp_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE ramp_msa_targ_acq
    MODIFY COLUMN fitxoffs DOUBLE COMMENT '[arcsec] x(V2) offset of the least squares fit',
    MODIFY COLUMN fityoffs DOUBLE COMMENT '[arcsec] y(V3) offset of the least squares fit';

ALTER TABLE dark_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE dark_msa_targ_acq
    MODIFY COLUMN fitxoffs DOUBLE COMMENT '[arcsec] x(V2) offset of the least squares fit',
    MODIFY COLUMN fityoffs DOUBLE COMMENT '[arcsec] y(V3) offset of the least squares fit';

ALTER TABLE trapsfilled_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE rate_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE rateints_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE bsub_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE bsubints_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE cal_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE calints_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE crf_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE crfints_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE i2d_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE s2d_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE s3d_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE psfstack_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE psfalign_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE psfsub_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE wfscmb_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE segm_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE image_cal_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

ALTER TABLE stacked_cal_sci
    MODIFY COLUMN v2_ref DOUBLE COMMENT '[arcsec] Telescope V2 coord of reference point',
    MODIFY COLUMN v3_ref DOUBLE COMMENT '[arcsec] Telescope V3 coord of reference point';

START TRANSACTION;
UPDATE schemagen_columns SET title = 'Telescope V2 coord of reference point'
WHERE column_name IN ('v2_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Telescope V3 coord of reference point'
WHERE column_name IN ('v3_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'x(V2) offset of the least squares fit'
WHERE column_name IN ('fitxoffs') AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
UPDATE schemagen_columns SET title = 'y(V3) offset of the least squares fit'
WHERE column_name IN ('fityoffs') AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.1', since, 'jwst', '1.5.1', 'd6f18b639f66648a13b569e8e1ee3bc9d883e3d24ff6bb34403b28fc52da32cc'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

