-- jwst 1.1.0 → 1.2.0, contract. MariaDB.
-- Drops what jwst 1.2.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
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
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.2.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.2.0 retired is dropped already; nothing was changed')), 'DO 0');

SET @schemagen_held = '';
ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' uncal_primary', ''));
ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM image_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' image_uncal_primary', ''));
ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM stacked_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' stacked_uncal_primary', ''));
ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ramp_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' ramp_primary', ''));
ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM dark_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' dark_primary', ''));
ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM trapsfilled_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' trapsfilled_primary', ''));
ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM rate_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' rate_primary', ''));
ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM rateints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' rateints_primary', ''));
ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM fitopt_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' fitopt_primary', ''));
ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM bsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' bsub_primary', ''));
ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM bsubints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' bsubints_primary', ''));
ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' cal_primary', ''));
ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM calints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' calints_primary', ''));
ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM crf_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' crf_primary', ''));
ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM crfints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' crfints_primary', ''));
ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM i2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' i2d_primary', ''));
ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM s2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' s2d_primary', ''));
ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM s3d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' s3d_primary', ''));
ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM x1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' x1d_primary', ''));
ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM x1dints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' x1dints_primary', ''));
ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM c1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' c1d_primary', ''));
ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfstack_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' psfstack_primary', ''));
ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfalign_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' psfalign_primary', ''));
ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psfsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' psfsub_primary', ''));
ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM ami_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' ami_primary', ''));
ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' amiavg_primary', ''));
ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM psf_amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' psf_amiavg_primary', ''));
ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM aminorm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' aminorm_primary', ''));
ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM wfscmb_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' wfscmb_primary', ''));
ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' segm_primary', ''));
ALTER TABLE segm_sci
    ADD COLUMN IF NOT EXISTS bunit TEXT;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_sci WHERE bunit IS NOT NULL), ' segm_sci', ''));
ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM image_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' image_cal_primary', ''));
ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE;
SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM stacked_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL), ' stacked_cal_primary', ''));
CREATE TABLE IF NOT EXISTS segm_err (
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
    bunit TEXT COMMENT 'physical units of the array values',
    other_keywords JSON COMMENT 'Cards that have no column of their own',
    PRIMARY KEY (dataset_id, instrument, extension_version),
    FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id) ON DELETE CASCADE
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ERR headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_err), ' segm_err', ''));
CREATE TABLE IF NOT EXISTS segm_dq (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='DQ headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_dq), ' segm_dq', ''));
CREATE TABLE IF NOT EXISTS segm_zeroframe (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='ZEROFRAME headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_zeroframe), ' segm_zeroframe', ''));
CREATE TABLE IF NOT EXISTS segm_area (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='AREA headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_area), ' segm_area', ''));
CREATE TABLE IF NOT EXISTS segm_con (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='CON headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_con), ' segm_con', ''));
CREATE TABLE IF NOT EXISTS segm_wht (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='WHT headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_wht), ' segm_wht', ''));
CREATE TABLE IF NOT EXISTS segm_var_poisson (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_POISSON headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_var_poisson), ' segm_var_poisson', ''));
CREATE TABLE IF NOT EXISTS segm_var_rnoise (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_RNOISE headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_var_rnoise), ' segm_var_rnoise', ''));
CREATE TABLE IF NOT EXISTS segm_var_flat (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='VAR_FLAT headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_var_flat), ' segm_var_flat', ''));
CREATE TABLE IF NOT EXISTS segm_pathloss_ps (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PATHLOSS_PS headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_pathloss_ps), ' segm_pathloss_ps', ''));
CREATE TABLE IF NOT EXISTS segm_pathloss_un (
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
) ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='PATHLOSS_UN headers of segm files. Map of the pixels that belong to each source of a catalogue';SET @schemagen_held = CONCAT(@schemagen_held, IF(EXISTS (SELECT 1 FROM segm_pathloss_un), ' segm_pathloss_un', ''));
EXECUTE IMMEDIATE IF(@schemagen_held <> '' AND COALESCE(@schemagen_drop_values, '') <> 'yes', CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(LEFT(CONCAT('what is retired still holds values; to drop them too: SET @schemagen_drop_values = ''yes'';', @schemagen_held), 120))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.2.0';


-- The next ingest reads the files again whose values are dropped, and keeps the values elsewhere.
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_sci WHERE bunit IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_err);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_dq);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_zeroframe);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_area);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_con);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_wht);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_var_poisson);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_var_rnoise);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_var_flat);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_pathloss_ps);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_pathloss_un);
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    DROP COLUMN IF EXISTS bunit,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

DROP VIEW IF EXISTS nircam_segm_err;
DROP VIEW IF EXISTS niriss_segm_err;
DROP VIEW IF EXISTS miri_segm_err;
DROP VIEW IF EXISTS fgs_segm_err;
DROP TABLE IF EXISTS segm_err;

DROP VIEW IF EXISTS nircam_segm_dq;
DROP VIEW IF EXISTS niriss_segm_dq;
DROP VIEW IF EXISTS miri_segm_dq;
DROP VIEW IF EXISTS fgs_segm_dq;
DROP TABLE IF EXISTS segm_dq;

DROP VIEW IF EXISTS nircam_segm_zeroframe;
DROP VIEW IF EXISTS niriss_segm_zeroframe;
DROP VIEW IF EXISTS miri_segm_zeroframe;
DROP VIEW IF EXISTS fgs_segm_zeroframe;
DROP TABLE IF EXISTS segm_zeroframe;

DROP VIEW IF EXISTS nircam_segm_area;
DROP VIEW IF EXISTS niriss_segm_area;
DROP VIEW IF EXISTS miri_segm_area;
DROP VIEW IF EXISTS fgs_segm_area;
DROP TABLE IF EXISTS segm_area;

DROP VIEW IF EXISTS nircam_segm_con;
DROP VIEW IF EXISTS niriss_segm_con;
DROP VIEW IF EXISTS miri_segm_con;
DROP VIEW IF EXISTS fgs_segm_con;
DROP TABLE IF EXISTS segm_con;

DROP VIEW IF EXISTS nircam_segm_wht;
DROP VIEW IF EXISTS niriss_segm_wht;
DROP VIEW IF EXISTS miri_segm_wht;
DROP VIEW IF EXISTS fgs_segm_wht;
DROP TABLE IF EXISTS segm_wht;

DROP VIEW IF EXISTS nircam_segm_var_poisson;
DROP VIEW IF EXISTS niriss_segm_var_poisson;
DROP VIEW IF EXISTS miri_segm_var_poisson;
DROP VIEW IF EXISTS fgs_segm_var_poisson;
DROP TABLE IF EXISTS segm_var_poisson;

DROP VIEW IF EXISTS nircam_segm_var_rnoise;
DROP VIEW IF EXISTS niriss_segm_var_rnoise;
DROP VIEW IF EXISTS miri_segm_var_rnoise;
DROP VIEW IF EXISTS fgs_segm_var_rnoise;
DROP TABLE IF EXISTS segm_var_rnoise;

DROP VIEW IF EXISTS nircam_segm_var_flat;
DROP VIEW IF EXISTS niriss_segm_var_flat;
DROP VIEW IF EXISTS miri_segm_var_flat;
DROP VIEW IF EXISTS fgs_segm_var_flat;
DROP TABLE IF EXISTS segm_var_flat;

DROP VIEW IF EXISTS nircam_segm_pathloss_ps;
DROP VIEW IF EXISTS niriss_segm_pathloss_ps;
DROP VIEW IF EXISTS miri_segm_pathloss_ps;
DROP VIEW IF EXISTS fgs_segm_pathloss_ps;
DROP TABLE IF EXISTS segm_pathloss_ps;

DROP VIEW IF EXISTS nircam_segm_pathloss_un;
DROP VIEW IF EXISTS niriss_segm_pathloss_un;
DROP VIEW IF EXISTS miri_segm_pathloss_un;
DROP VIEW IF EXISTS fgs_segm_pathloss_un;
DROP TABLE IF EXISTS segm_pathloss_un;

START TRANSACTION;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bunit' AND table_name IN ('segm_err', 'segm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', '1.2.0', 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

