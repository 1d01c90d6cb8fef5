-- jwst 1.1.0 → 1.2.0, contract. SQLite.
-- Drops what jwst 1.2.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.2.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.0');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 2; run layout_3.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 3; run layout_4.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 4, and the database has a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.2.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.2.0 retired is dropped already" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.2.0'));
DROP TABLE schemagen_guard;

CREATE TEMP TABLE IF NOT EXISTS schemagen_drop_values (yes BOOLEAN);
CREATE TEMP TABLE schemagen_held (place TEXT);
INSERT INTO schemagen_held SELECT 'uncal_primary' WHERE EXISTS (SELECT 1 FROM uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'image_uncal_primary' WHERE EXISTS (SELECT 1 FROM image_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'stacked_uncal_primary' WHERE EXISTS (SELECT 1 FROM stacked_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'ramp_primary' WHERE EXISTS (SELECT 1 FROM ramp_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'dark_primary' WHERE EXISTS (SELECT 1 FROM dark_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'trapsfilled_primary' WHERE EXISTS (SELECT 1 FROM trapsfilled_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'rate_primary' WHERE EXISTS (SELECT 1 FROM rate_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'rateints_primary' WHERE EXISTS (SELECT 1 FROM rateints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'fitopt_primary' WHERE EXISTS (SELECT 1 FROM fitopt_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'bsub_primary' WHERE EXISTS (SELECT 1 FROM bsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'bsubints_primary' WHERE EXISTS (SELECT 1 FROM bsubints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'cal_primary' WHERE EXISTS (SELECT 1 FROM cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'calints_primary' WHERE EXISTS (SELECT 1 FROM calints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'crf_primary' WHERE EXISTS (SELECT 1 FROM crf_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'crfints_primary' WHERE EXISTS (SELECT 1 FROM crfints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'i2d_primary' WHERE EXISTS (SELECT 1 FROM i2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 's2d_primary' WHERE EXISTS (SELECT 1 FROM s2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 's3d_primary' WHERE EXISTS (SELECT 1 FROM s3d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'x1d_primary' WHERE EXISTS (SELECT 1 FROM x1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'x1dints_primary' WHERE EXISTS (SELECT 1 FROM x1dints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'c1d_primary' WHERE EXISTS (SELECT 1 FROM c1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfstack_primary' WHERE EXISTS (SELECT 1 FROM psfstack_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfalign_primary' WHERE EXISTS (SELECT 1 FROM psfalign_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfsub_primary' WHERE EXISTS (SELECT 1 FROM psfsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'ami_primary' WHERE EXISTS (SELECT 1 FROM ami_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'amiavg_primary' WHERE EXISTS (SELECT 1 FROM amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psf_amiavg_primary' WHERE EXISTS (SELECT 1 FROM psf_amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'aminorm_primary' WHERE EXISTS (SELECT 1 FROM aminorm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'wfscmb_primary' WHERE EXISTS (SELECT 1 FROM wfscmb_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'segm_primary' WHERE EXISTS (SELECT 1 FROM segm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'segm_sci' WHERE EXISTS (SELECT 1 FROM segm_sci WHERE bunit IS NOT NULL);
INSERT INTO schemagen_held SELECT 'image_cal_primary' WHERE EXISTS (SELECT 1 FROM image_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'stacked_cal_primary' WHERE EXISTS (SELECT 1 FROM stacked_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
INSERT INTO schemagen_held SELECT 'segm_err' WHERE EXISTS (SELECT 1 FROM segm_err);
INSERT INTO schemagen_held SELECT 'segm_dq' WHERE EXISTS (SELECT 1 FROM segm_dq);
INSERT INTO schemagen_held SELECT 'segm_zeroframe' WHERE EXISTS (SELECT 1 FROM segm_zeroframe);
INSERT INTO schemagen_held SELECT 'segm_area' WHERE EXISTS (SELECT 1 FROM segm_area);
INSERT INTO schemagen_held SELECT 'segm_con' WHERE EXISTS (SELECT 1 FROM segm_con);
INSERT INTO schemagen_held SELECT 'segm_wht' WHERE EXISTS (SELECT 1 FROM segm_wht);
INSERT INTO schemagen_held SELECT 'segm_var_poisson' WHERE EXISTS (SELECT 1 FROM segm_var_poisson);
INSERT INTO schemagen_held SELECT 'segm_var_rnoise' WHERE EXISTS (SELECT 1 FROM segm_var_rnoise);
INSERT INTO schemagen_held SELECT 'segm_var_flat' WHERE EXISTS (SELECT 1 FROM segm_var_flat);
INSERT INTO schemagen_held SELECT 'segm_pathloss_ps' WHERE EXISTS (SELECT 1 FROM segm_pathloss_ps);
INSERT INTO schemagen_held SELECT 'segm_pathloss_un' WHERE EXISTS (SELECT 1 FROM segm_pathloss_un);
SELECT place AS still_holds_values FROM schemagen_held;
INSERT INTO schemagen_faults SELECT place FROM schemagen_held WHERE NOT EXISTS (SELECT 1 FROM schemagen_drop_values WHERE yes);
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was dropped: what is retired still holds values; to drop them too, run before: CREATE TEMP TABLE schemagen_drop_values AS SELECT 1 AS yes" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT place FROM schemagen_held WHERE NOT EXISTS (SELECT 1 FROM schemagen_drop_values WHERE yes);
DROP TABLE schemagen_guard;
DROP TABLE schemagen_held;

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
ALTER TABLE uncal_primary DROP COLUMN refframe;
ALTER TABLE uncal_primary DROP COLUMN eph_type;
ALTER TABLE uncal_primary DROP COLUMN eph_time;
ALTER TABLE uncal_primary DROP COLUMN jwst_x;
ALTER TABLE uncal_primary DROP COLUMN jwst_y;
ALTER TABLE uncal_primary DROP COLUMN jwst_z;
ALTER TABLE uncal_primary DROP COLUMN jwst_dx;
ALTER TABLE uncal_primary DROP COLUMN jwst_dy;
ALTER TABLE uncal_primary DROP COLUMN jwst_dz;

ALTER TABLE image_uncal_primary DROP COLUMN refframe;
ALTER TABLE image_uncal_primary DROP COLUMN eph_type;
ALTER TABLE image_uncal_primary DROP COLUMN eph_time;
ALTER TABLE image_uncal_primary DROP COLUMN jwst_x;
ALTER TABLE image_uncal_primary DROP COLUMN jwst_y;
ALTER TABLE image_uncal_primary DROP COLUMN jwst_z;
ALTER TABLE image_uncal_primary DROP COLUMN jwst_dx;
ALTER TABLE image_uncal_primary DROP COLUMN jwst_dy;
ALTER TABLE image_uncal_primary DROP COLUMN jwst_dz;

ALTER TABLE stacked_uncal_primary DROP COLUMN refframe;
ALTER TABLE stacked_uncal_primary DROP COLUMN eph_type;
ALTER TABLE stacked_uncal_primary DROP COLUMN eph_time;
ALTER TABLE stacked_uncal_primary DROP COLUMN jwst_x;
ALTER TABLE stacked_uncal_primary DROP COLUMN jwst_y;
ALTER TABLE stacked_uncal_primary DROP COLUMN jwst_z;
ALTER TABLE stacked_uncal_primary DROP COLUMN jwst_dx;
ALTER TABLE stacked_uncal_primary DROP COLUMN jwst_dy;
ALTER TABLE stacked_uncal_primary DROP COLUMN jwst_dz;

ALTER TABLE ramp_primary DROP COLUMN refframe;
ALTER TABLE ramp_primary DROP COLUMN eph_type;
ALTER TABLE ramp_primary DROP COLUMN eph_time;
ALTER TABLE ramp_primary DROP COLUMN jwst_x;
ALTER TABLE ramp_primary DROP COLUMN jwst_y;
ALTER TABLE ramp_primary DROP COLUMN jwst_z;
ALTER TABLE ramp_primary DROP COLUMN jwst_dx;
ALTER TABLE ramp_primary DROP COLUMN jwst_dy;
ALTER TABLE ramp_primary DROP COLUMN jwst_dz;

ALTER TABLE dark_primary DROP COLUMN refframe;
ALTER TABLE dark_primary DROP COLUMN eph_type;
ALTER TABLE dark_primary DROP COLUMN eph_time;
ALTER TABLE dark_primary DROP COLUMN jwst_x;
ALTER TABLE dark_primary DROP COLUMN jwst_y;
ALTER TABLE dark_primary DROP COLUMN jwst_z;
ALTER TABLE dark_primary DROP COLUMN jwst_dx;
ALTER TABLE dark_primary DROP COLUMN jwst_dy;
ALTER TABLE dark_primary DROP COLUMN jwst_dz;

ALTER TABLE trapsfilled_primary DROP COLUMN refframe;
ALTER TABLE trapsfilled_primary DROP COLUMN eph_type;
ALTER TABLE trapsfilled_primary DROP COLUMN eph_time;
ALTER TABLE trapsfilled_primary DROP COLUMN jwst_x;
ALTER TABLE trapsfilled_primary DROP COLUMN jwst_y;
ALTER TABLE trapsfilled_primary DROP COLUMN jwst_z;
ALTER TABLE trapsfilled_primary DROP COLUMN jwst_dx;
ALTER TABLE trapsfilled_primary DROP COLUMN jwst_dy;
ALTER TABLE trapsfilled_primary DROP COLUMN jwst_dz;

ALTER TABLE rate_primary DROP COLUMN refframe;
ALTER TABLE rate_primary DROP COLUMN eph_type;
ALTER TABLE rate_primary DROP COLUMN eph_time;
ALTER TABLE rate_primary DROP COLUMN jwst_x;
ALTER TABLE rate_primary DROP COLUMN jwst_y;
ALTER TABLE rate_primary DROP COLUMN jwst_z;
ALTER TABLE rate_primary DROP COLUMN jwst_dx;
ALTER TABLE rate_primary DROP COLUMN jwst_dy;
ALTER TABLE rate_primary DROP COLUMN jwst_dz;

ALTER TABLE rateints_primary DROP COLUMN refframe;
ALTER TABLE rateints_primary DROP COLUMN eph_type;
ALTER TABLE rateints_primary DROP COLUMN eph_time;
ALTER TABLE rateints_primary DROP COLUMN jwst_x;
ALTER TABLE rateints_primary DROP COLUMN jwst_y;
ALTER TABLE rateints_primary DROP COLUMN jwst_z;
ALTER TABLE rateints_primary DROP COLUMN jwst_dx;
ALTER TABLE rateints_primary DROP COLUMN jwst_dy;
ALTER TABLE rateints_primary DROP COLUMN jwst_dz;

ALTER TABLE fitopt_primary DROP COLUMN refframe;
ALTER TABLE fitopt_primary DROP COLUMN eph_type;
ALTER TABLE fitopt_primary DROP COLUMN eph_time;
ALTER TABLE fitopt_primary DROP COLUMN jwst_x;
ALTER TABLE fitopt_primary DROP COLUMN jwst_y;
ALTER TABLE fitopt_primary DROP COLUMN jwst_z;
ALTER TABLE fitopt_primary DROP COLUMN jwst_dx;
ALTER TABLE fitopt_primary DROP COLUMN jwst_dy;
ALTER TABLE fitopt_primary DROP COLUMN jwst_dz;

ALTER TABLE bsub_primary DROP COLUMN refframe;
ALTER TABLE bsub_primary DROP COLUMN eph_type;
ALTER TABLE bsub_primary DROP COLUMN eph_time;
ALTER TABLE bsub_primary DROP COLUMN jwst_x;
ALTER TABLE bsub_primary DROP COLUMN jwst_y;
ALTER TABLE bsub_primary DROP COLUMN jwst_z;
ALTER TABLE bsub_primary DROP COLUMN jwst_dx;
ALTER TABLE bsub_primary DROP COLUMN jwst_dy;
ALTER TABLE bsub_primary DROP COLUMN jwst_dz;

ALTER TABLE bsubints_primary DROP COLUMN refframe;
ALTER TABLE bsubints_primary DROP COLUMN eph_type;
ALTER TABLE bsubints_primary DROP COLUMN eph_time;
ALTER TABLE bsubints_primary DROP COLUMN jwst_x;
ALTER TABLE bsubints_primary DROP COLUMN jwst_y;
ALTER TABLE bsubints_primary DROP COLUMN jwst_z;
ALTER TABLE bsubints_primary DROP COLUMN jwst_dx;
ALTER TABLE bsubints_primary DROP COLUMN jwst_dy;
ALTER TABLE bsubints_primary DROP COLUMN jwst_dz;

ALTER TABLE cal_primary DROP COLUMN refframe;
ALTER TABLE cal_primary DROP COLUMN eph_type;
ALTER TABLE cal_primary DROP COLUMN eph_time;
ALTER TABLE cal_primary DROP COLUMN jwst_x;
ALTER TABLE cal_primary DROP COLUMN jwst_y;
ALTER TABLE cal_primary DROP COLUMN jwst_z;
ALTER TABLE cal_primary DROP COLUMN jwst_dx;
ALTER TABLE cal_primary DROP COLUMN jwst_dy;
ALTER TABLE cal_primary DROP COLUMN jwst_dz;

ALTER TABLE calints_primary DROP COLUMN refframe;
ALTER TABLE calints_primary DROP COLUMN eph_type;
ALTER TABLE calints_primary DROP COLUMN eph_time;
ALTER TABLE calints_primary DROP COLUMN jwst_x;
ALTER TABLE calints_primary DROP COLUMN jwst_y;
ALTER TABLE calints_primary DROP COLUMN jwst_z;
ALTER TABLE calints_primary DROP COLUMN jwst_dx;
ALTER TABLE calints_primary DROP COLUMN jwst_dy;
ALTER TABLE calints_primary DROP COLUMN jwst_dz;

ALTER TABLE crf_primary DROP COLUMN refframe;
ALTER TABLE crf_primary DROP COLUMN eph_type;
ALTER TABLE crf_primary DROP COLUMN eph_time;
ALTER TABLE crf_primary DROP COLUMN jwst_x;
ALTER TABLE crf_primary DROP COLUMN jwst_y;
ALTER TABLE crf_primary DROP COLUMN jwst_z;
ALTER TABLE crf_primary DROP COLUMN jwst_dx;
ALTER TABLE crf_primary DROP COLUMN jwst_dy;
ALTER TABLE crf_primary DROP COLUMN jwst_dz;

ALTER TABLE crfints_primary DROP COLUMN refframe;
ALTER TABLE crfints_primary DROP COLUMN eph_type;
ALTER TABLE crfints_primary DROP COLUMN eph_time;
ALTER TABLE crfints_primary DROP COLUMN jwst_x;
ALTER TABLE crfints_primary DROP COLUMN jwst_y;
ALTER TABLE crfints_primary DROP COLUMN jwst_z;
ALTER TABLE crfints_primary DROP COLUMN jwst_dx;
ALTER TABLE crfints_primary DROP COLUMN jwst_dy;
ALTER TABLE crfints_primary DROP COLUMN jwst_dz;

ALTER TABLE i2d_primary DROP COLUMN refframe;
ALTER TABLE i2d_primary DROP COLUMN eph_type;
ALTER TABLE i2d_primary DROP COLUMN eph_time;
ALTER TABLE i2d_primary DROP COLUMN jwst_x;
ALTER TABLE i2d_primary DROP COLUMN jwst_y;
ALTER TABLE i2d_primary DROP COLUMN jwst_z;
ALTER TABLE i2d_primary DROP COLUMN jwst_dx;
ALTER TABLE i2d_primary DROP COLUMN jwst_dy;
ALTER TABLE i2d_primary DROP COLUMN jwst_dz;

ALTER TABLE s2d_primary DROP COLUMN refframe;
ALTER TABLE s2d_primary DROP COLUMN eph_type;
ALTER TABLE s2d_primary DROP COLUMN eph_time;
ALTER TABLE s2d_primary DROP COLUMN jwst_x;
ALTER TABLE s2d_primary DROP COLUMN jwst_y;
ALTER TABLE s2d_primary DROP COLUMN jwst_z;
ALTER TABLE s2d_primary DROP COLUMN jwst_dx;
ALTER TABLE s2d_primary DROP COLUMN jwst_dy;
ALTER TABLE s2d_primary DROP COLUMN jwst_dz;

ALTER TABLE s3d_primary DROP COLUMN refframe;
ALTER TABLE s3d_primary DROP COLUMN eph_type;
ALTER TABLE s3d_primary DROP COLUMN eph_time;
ALTER TABLE s3d_primary DROP COLUMN jwst_x;
ALTER TABLE s3d_primary DROP COLUMN jwst_y;
ALTER TABLE s3d_primary DROP COLUMN jwst_z;
ALTER TABLE s3d_primary DROP COLUMN jwst_dx;
ALTER TABLE s3d_primary DROP COLUMN jwst_dy;
ALTER TABLE s3d_primary DROP COLUMN jwst_dz;

ALTER TABLE x1d_primary DROP COLUMN refframe;
ALTER TABLE x1d_primary DROP COLUMN eph_type;
ALTER TABLE x1d_primary DROP COLUMN eph_time;
ALTER TABLE x1d_primary DROP COLUMN jwst_x;
ALTER TABLE x1d_primary DROP COLUMN jwst_y;
ALTER TABLE x1d_primary DROP COLUMN jwst_z;
ALTER TABLE x1d_primary DROP COLUMN jwst_dx;
ALTER TABLE x1d_primary DROP COLUMN jwst_dy;
ALTER TABLE x1d_primary DROP COLUMN jwst_dz;

ALTER TABLE x1dints_primary DROP COLUMN refframe;
ALTER TABLE x1dints_primary DROP COLUMN eph_type;
ALTER TABLE x1dints_primary DROP COLUMN eph_time;
ALTER TABLE x1dints_primary DROP COLUMN jwst_x;
ALTER TABLE x1dints_primary DROP COLUMN jwst_y;
ALTER TABLE x1dints_primary DROP COLUMN jwst_z;
ALTER TABLE x1dints_primary DROP COLUMN jwst_dx;
ALTER TABLE x1dints_primary DROP COLUMN jwst_dy;
ALTER TABLE x1dints_primary DROP COLUMN jwst_dz;

ALTER TABLE c1d_primary DROP COLUMN refframe;
ALTER TABLE c1d_primary DROP COLUMN eph_type;
ALTER TABLE c1d_primary DROP COLUMN eph_time;
ALTER TABLE c1d_primary DROP COLUMN jwst_x;
ALTER TABLE c1d_primary DROP COLUMN jwst_y;
ALTER TABLE c1d_primary DROP COLUMN jwst_z;
ALTER TABLE c1d_primary DROP COLUMN jwst_dx;
ALTER TABLE c1d_primary DROP COLUMN jwst_dy;
ALTER TABLE c1d_primary DROP COLUMN jwst_dz;

ALTER TABLE psfstack_primary DROP COLUMN refframe;
ALTER TABLE psfstack_primary DROP COLUMN eph_type;
ALTER TABLE psfstack_primary DROP COLUMN eph_time;
ALTER TABLE psfstack_primary DROP COLUMN jwst_x;
ALTER TABLE psfstack_primary DROP COLUMN jwst_y;
ALTER TABLE psfstack_primary DROP COLUMN jwst_z;
ALTER TABLE psfstack_primary DROP COLUMN jwst_dx;
ALTER TABLE psfstack_primary DROP COLUMN jwst_dy;
ALTER TABLE psfstack_primary DROP COLUMN jwst_dz;

ALTER TABLE psfalign_primary DROP COLUMN refframe;
ALTER TABLE psfalign_primary DROP COLUMN eph_type;
ALTER TABLE psfalign_primary DROP COLUMN eph_time;
ALTER TABLE psfalign_primary DROP COLUMN jwst_x;
ALTER TABLE psfalign_primary DROP COLUMN jwst_y;
ALTER TABLE psfalign_primary DROP COLUMN jwst_z;
ALTER TABLE psfalign_primary DROP COLUMN jwst_dx;
ALTER TABLE psfalign_primary DROP COLUMN jwst_dy;
ALTER TABLE psfalign_primary DROP COLUMN jwst_dz;

ALTER TABLE psfsub_primary DROP COLUMN refframe;
ALTER TABLE psfsub_primary DROP COLUMN eph_type;
ALTER TABLE psfsub_primary DROP COLUMN eph_time;
ALTER TABLE psfsub_primary DROP COLUMN jwst_x;
ALTER TABLE psfsub_primary DROP COLUMN jwst_y;
ALTER TABLE psfsub_primary DROP COLUMN jwst_z;
ALTER TABLE psfsub_primary DROP COLUMN jwst_dx;
ALTER TABLE psfsub_primary DROP COLUMN jwst_dy;
ALTER TABLE psfsub_primary DROP COLUMN jwst_dz;

ALTER TABLE ami_primary DROP COLUMN refframe;
ALTER TABLE ami_primary DROP COLUMN eph_type;
ALTER TABLE ami_primary DROP COLUMN eph_time;
ALTER TABLE ami_primary DROP COLUMN jwst_x;
ALTER TABLE ami_primary DROP COLUMN jwst_y;
ALTER TABLE ami_primary DROP COLUMN jwst_z;
ALTER TABLE ami_primary DROP COLUMN jwst_dx;
ALTER TABLE ami_primary DROP COLUMN jwst_dy;
ALTER TABLE ami_primary DROP COLUMN jwst_dz;

ALTER TABLE amiavg_primary DROP COLUMN refframe;
ALTER TABLE amiavg_primary DROP COLUMN eph_type;
ALTER TABLE amiavg_primary DROP COLUMN eph_time;
ALTER TABLE amiavg_primary DROP COLUMN jwst_x;
ALTER TABLE amiavg_primary DROP COLUMN jwst_y;
ALTER TABLE amiavg_primary DROP COLUMN jwst_z;
ALTER TABLE amiavg_primary DROP COLUMN jwst_dx;
ALTER TABLE amiavg_primary DROP COLUMN jwst_dy;
ALTER TABLE amiavg_primary DROP COLUMN jwst_dz;

ALTER TABLE psf_amiavg_primary DROP COLUMN refframe;
ALTER TABLE psf_amiavg_primary DROP COLUMN eph_type;
ALTER TABLE psf_amiavg_primary DROP COLUMN eph_time;
ALTER TABLE psf_amiavg_primary DROP COLUMN jwst_x;
ALTER TABLE psf_amiavg_primary DROP COLUMN jwst_y;
ALTER TABLE psf_amiavg_primary DROP COLUMN jwst_z;
ALTER TABLE psf_amiavg_primary DROP COLUMN jwst_dx;
ALTER TABLE psf_amiavg_primary DROP COLUMN jwst_dy;
ALTER TABLE psf_amiavg_primary DROP COLUMN jwst_dz;

ALTER TABLE aminorm_primary DROP COLUMN refframe;
ALTER TABLE aminorm_primary DROP COLUMN eph_type;
ALTER TABLE aminorm_primary DROP COLUMN eph_time;
ALTER TABLE aminorm_primary DROP COLUMN jwst_x;
ALTER TABLE aminorm_primary DROP COLUMN jwst_y;
ALTER TABLE aminorm_primary DROP COLUMN jwst_z;
ALTER TABLE aminorm_primary DROP COLUMN jwst_dx;
ALTER TABLE aminorm_primary DROP COLUMN jwst_dy;
ALTER TABLE aminorm_primary DROP COLUMN jwst_dz;

ALTER TABLE wfscmb_primary DROP COLUMN refframe;
ALTER TABLE wfscmb_primary DROP COLUMN eph_type;
ALTER TABLE wfscmb_primary DROP COLUMN eph_time;
ALTER TABLE wfscmb_primary DROP COLUMN jwst_x;
ALTER TABLE wfscmb_primary DROP COLUMN jwst_y;
ALTER TABLE wfscmb_primary DROP COLUMN jwst_z;
ALTER TABLE wfscmb_primary DROP COLUMN jwst_dx;
ALTER TABLE wfscmb_primary DROP COLUMN jwst_dy;
ALTER TABLE wfscmb_primary DROP COLUMN jwst_dz;

ALTER TABLE segm_primary DROP COLUMN refframe;
ALTER TABLE segm_primary DROP COLUMN eph_type;
ALTER TABLE segm_primary DROP COLUMN eph_time;
ALTER TABLE segm_primary DROP COLUMN jwst_x;
ALTER TABLE segm_primary DROP COLUMN jwst_y;
ALTER TABLE segm_primary DROP COLUMN jwst_z;
ALTER TABLE segm_primary DROP COLUMN jwst_dx;
ALTER TABLE segm_primary DROP COLUMN jwst_dy;
ALTER TABLE segm_primary DROP COLUMN jwst_dz;

ALTER TABLE segm_sci DROP COLUMN bunit;

ALTER TABLE image_cal_primary DROP COLUMN refframe;
ALTER TABLE image_cal_primary DROP COLUMN eph_type;
ALTER TABLE image_cal_primary DROP COLUMN eph_time;
ALTER TABLE image_cal_primary DROP COLUMN jwst_x;
ALTER TABLE image_cal_primary DROP COLUMN jwst_y;
ALTER TABLE image_cal_primary DROP COLUMN jwst_z;
ALTER TABLE image_cal_primary DROP COLUMN jwst_dx;
ALTER TABLE image_cal_primary DROP COLUMN jwst_dy;
ALTER TABLE image_cal_primary DROP COLUMN jwst_dz;

ALTER TABLE stacked_cal_primary DROP COLUMN refframe;
ALTER TABLE stacked_cal_primary DROP COLUMN eph_type;
ALTER TABLE stacked_cal_primary DROP COLUMN eph_time;
ALTER TABLE stacked_cal_primary DROP COLUMN jwst_x;
ALTER TABLE stacked_cal_primary DROP COLUMN jwst_y;
ALTER TABLE stacked_cal_primary DROP COLUMN jwst_z;
ALTER TABLE stacked_cal_primary DROP COLUMN jwst_dx;
ALTER TABLE stacked_cal_primary DROP COLUMN jwst_dy;
ALTER TABLE stacked_cal_primary DROP COLUMN jwst_dz;

DROP VIEW nircam_segm_err;
DROP VIEW niriss_segm_err;
DROP VIEW miri_segm_err;
DROP VIEW fgs_segm_err;
DROP TABLE segm_err;

DROP VIEW nircam_segm_dq;
DROP VIEW niriss_segm_dq;
DROP VIEW miri_segm_dq;
DROP VIEW fgs_segm_dq;
DROP TABLE segm_dq;

DROP VIEW nircam_segm_zeroframe;
DROP VIEW niriss_segm_zeroframe;
DROP VIEW miri_segm_zeroframe;
DROP VIEW fgs_segm_zeroframe;
DROP TABLE segm_zeroframe;

DROP VIEW nircam_segm_area;
DROP VIEW niriss_segm_area;
DROP VIEW miri_segm_area;
DROP VIEW fgs_segm_area;
DROP TABLE segm_area;

DROP VIEW nircam_segm_con;
DROP VIEW niriss_segm_con;
DROP VIEW miri_segm_con;
DROP VIEW fgs_segm_con;
DROP TABLE segm_con;

DROP VIEW nircam_segm_wht;
DROP VIEW niriss_segm_wht;
DROP VIEW miri_segm_wht;
DROP VIEW fgs_segm_wht;
DROP TABLE segm_wht;

DROP VIEW nircam_segm_var_poisson;
DROP VIEW niriss_segm_var_poisson;
DROP VIEW miri_segm_var_poisson;
DROP VIEW fgs_segm_var_poisson;
DROP TABLE segm_var_poisson;

DROP VIEW nircam_segm_var_rnoise;
DROP VIEW niriss_segm_var_rnoise;
DROP VIEW miri_segm_var_rnoise;
DROP VIEW fgs_segm_var_rnoise;
DROP TABLE segm_var_rnoise;

DROP VIEW nircam_segm_var_flat;
DROP VIEW niriss_segm_var_flat;
DROP VIEW miri_segm_var_flat;
DROP VIEW fgs_segm_var_flat;
DROP TABLE segm_var_flat;

DROP VIEW nircam_segm_pathloss_ps;
DROP VIEW niriss_segm_pathloss_ps;
DROP VIEW miri_segm_pathloss_ps;
DROP VIEW fgs_segm_pathloss_ps;
DROP TABLE segm_pathloss_ps;

DROP VIEW nircam_segm_pathloss_un;
DROP VIEW niriss_segm_pathloss_un;
DROP VIEW miri_segm_pathloss_un;
DROP VIEW fgs_segm_pathloss_un;
DROP TABLE segm_pathloss_un;

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
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

