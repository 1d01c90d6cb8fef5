-- jwst 1.4.6 → 1.5.0, contract. MariaDB.
-- Drops what jwst 1.5.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
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
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.5.0 retired is dropped already; nothing was changed')), 'DO 0');

SET @schemagen_held = '';
ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM uncal_primary WHERE filetype IS NOT NULL), ' uncal_primary', ''));
ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM image_uncal_primary WHERE filetype IS NOT NULL), ' image_uncal_primary', ''));
ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM stacked_uncal_primary WHERE filetype IS NOT NULL), ' stacked_uncal_primary', ''));
ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ramp_primary WHERE filetype IS NOT NULL), ' ramp_primary', ''));
ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM dark_primary WHERE filetype IS NOT NULL), ' dark_primary', ''));
ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM trapsfilled_primary WHERE filetype IS NOT NULL), ' trapsfilled_primary', ''));
ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM rate_primary WHERE filetype IS NOT NULL), ' rate_primary', ''));
ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM rateints_primary WHERE filetype IS NOT NULL), ' rateints_primary', ''));
ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM fitopt_primary WHERE filetype IS NOT NULL), ' fitopt_primary', ''));
ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM bsub_primary WHERE filetype IS NOT NULL), ' bsub_primary', ''));
ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM bsubints_primary WHERE filetype IS NOT NULL), ' bsubints_primary', ''));
ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM cal_primary WHERE filetype IS NOT NULL), ' cal_primary', ''));
ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM calints_primary WHERE filetype IS NOT NULL), ' calints_primary', ''));
ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM crf_primary WHERE filetype IS NOT NULL), ' crf_primary', ''));
ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM crfints_primary WHERE filetype IS NOT NULL), ' crfints_primary', ''));
ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM i2d_primary WHERE filetype IS NOT NULL), ' i2d_primary', ''));
ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM s2d_primary WHERE filetype IS NOT NULL), ' s2d_primary', ''));
ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM s3d_primary WHERE filetype IS NOT NULL), ' s3d_primary', ''));
ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM x1d_primary WHERE filetype IS NOT NULL), ' x1d_primary', ''));
ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM x1dints_primary WHERE filetype IS NOT NULL), ' x1dints_primary', ''));
ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM c1d_primary WHERE filetype IS NOT NULL), ' c1d_primary', ''));
ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfstack_primary WHERE filetype IS NOT NULL), ' psfstack_primary', ''));
ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfalign_primary WHERE filetype IS NOT NULL), ' psfalign_primary', ''));
ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfsub_primary WHERE filetype IS NOT NULL), ' psfsub_primary', ''));
ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_primary WHERE filetype IS NOT NULL), ' ami_primary', ''));
ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_primary WHERE filetype IS NOT NULL), ' amiavg_primary', ''));
ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_primary WHERE filetype IS NOT NULL), ' psf_amiavg_primary', ''));
ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_primary WHERE filetype IS NOT NULL), ' aminorm_primary', ''));
ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM wfscmb_primary WHERE filetype IS NOT NULL), ' wfscmb_primary', ''));
ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_primary WHERE filetype IS NOT NULL), ' segm_primary', ''));
ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM image_cal_primary WHERE filetype IS NOT NULL), ' image_cal_primary', ''));
ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS filetype TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM stacked_cal_primary WHERE filetype IS NOT NULL), ' stacked_cal_primary', ''));
EXECUTE IMMEDIATE IF(@schemagen_held <> '' AND COALESCE(@schemagen_drop_values, '') <> 'yes', CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(LEFT(CONCAT('what is retired still holds values; to drop them too: SET @schemagen_drop_values = ''yes'';', @schemagen_held), 120))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.5.0';


-- The next ingest reads the files again whose values are dropped, and keeps the values elsewhere.
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE filetype IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE filetype IS NOT NULL);
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS filetype,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'filetype' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.0', '1.5.0', 'jwst', '1.5.0', '71772970f0f1370fc605becca72a26df7defee1930d0e8c9ba2ded9f230e4dfc'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

