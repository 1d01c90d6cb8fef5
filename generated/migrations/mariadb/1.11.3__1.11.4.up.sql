-- jwst 1.11.3 → 1.11.4, up. MariaDB.
-- Carries a database from jwst 1.11.3 to 1.11.4. Loses nothing: what 1.11.4 no longer declares is
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
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.11.3', '1.11.2'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.11.3; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.11.4';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE ramp_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE dark_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE rate_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE rateints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE fitopt_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE bsub_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE bsubints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE calints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE crf_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE crfints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE i2d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE s2d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE s3d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE x1d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE x1dints_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE c1d_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE psfstack_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE psfalign_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE psfsub_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE ami_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE amiavg_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE aminorm_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE segm_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE image_cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT COMMENT 'Guide Star Catalog (GSC) Version';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN sdp_ver TEXT COMMENT 'Data processing (DP) Software Version',
    MODIFY COLUMN prd_ver TEXT COMMENT 'S&OC Project Reference Database (PRD) Version',
    MODIFY COLUMN oss_ver TEXT COMMENT 'Observatory Scheduling Software (OSS) Version',
    MODIFY COLUMN cal_ver TEXT COMMENT 'Calibration Software Version';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    gsc_ver = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."GSC_VER"') COLLATE utf8mb4_nopad_bin ELSE gsc_ver END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."GSC_VER"')) = 'STRING'));
START TRANSACTION;
UPDATE schemagen_columns SET title = 'Data processing (DP) Software Version'
WHERE column_name IN ('sdp_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC Project Reference Database (PRD) Version'
WHERE column_name IN ('prd_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory Scheduling Software (OSS) Version'
WHERE column_name IN ('oss_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Calibration Software Version'
WHERE column_name IN ('cal_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('image_uncal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('stacked_uncal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('ramp_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('dark_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('trapsfilled_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('rate_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('rateints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('fitopt_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('bsub_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('bsubints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('cal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('calints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('crf_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('crfints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('i2d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('s2d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('s3d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('x1d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('x1dints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('c1d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psfstack_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psfalign_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psfsub_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('ami_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('amiavg_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psf_amiavg_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('aminorm_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('wfscmb_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('segm_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('image_cal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('stacked_cal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.4', since, 'stdatamodels', '1.7.2', '50303b886eabb282ba5bff22c6f7734d1d2aedeb8f84e0ce90896573fc5a7c41'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

