-- jwst 1.11.4 → 1.12.0, contract. SQLite.
-- Drops what jwst 1.12.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4', '1.12.5');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.12.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4', '1.12.5');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.12.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.12.0 retired is dropped already" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.12.0'));
DROP TABLE schemagen_guard;

CREATE TEMP TABLE IF NOT EXISTS schemagen_drop_values (yes BOOLEAN);
CREATE TEMP TABLE schemagen_held (place TEXT);
INSERT INTO schemagen_held SELECT 'uncal_primary' WHERE EXISTS (SELECT 1 FROM uncal_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'image_uncal_primary' WHERE EXISTS (SELECT 1 FROM image_uncal_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'stacked_uncal_primary' WHERE EXISTS (SELECT 1 FROM stacked_uncal_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'ramp_primary' WHERE EXISTS (SELECT 1 FROM ramp_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'dark_primary' WHERE EXISTS (SELECT 1 FROM dark_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'trapsfilled_primary' WHERE EXISTS (SELECT 1 FROM trapsfilled_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'rate_primary' WHERE EXISTS (SELECT 1 FROM rate_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'rateints_primary' WHERE EXISTS (SELECT 1 FROM rateints_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'fitopt_primary' WHERE EXISTS (SELECT 1 FROM fitopt_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'bsub_primary' WHERE EXISTS (SELECT 1 FROM bsub_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'bsubints_primary' WHERE EXISTS (SELECT 1 FROM bsubints_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'cal_primary' WHERE EXISTS (SELECT 1 FROM cal_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'calints_primary' WHERE EXISTS (SELECT 1 FROM calints_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'crf_primary' WHERE EXISTS (SELECT 1 FROM crf_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'crfints_primary' WHERE EXISTS (SELECT 1 FROM crfints_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'i2d_primary' WHERE EXISTS (SELECT 1 FROM i2d_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 's2d_primary' WHERE EXISTS (SELECT 1 FROM s2d_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 's3d_primary' WHERE EXISTS (SELECT 1 FROM s3d_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'x1d_primary' WHERE EXISTS (SELECT 1 FROM x1d_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'x1dints_primary' WHERE EXISTS (SELECT 1 FROM x1dints_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'c1d_primary' WHERE EXISTS (SELECT 1 FROM c1d_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfstack_primary' WHERE EXISTS (SELECT 1 FROM psfstack_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfalign_primary' WHERE EXISTS (SELECT 1 FROM psfalign_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfsub_primary' WHERE EXISTS (SELECT 1 FROM psfsub_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'ami_primary' WHERE EXISTS (SELECT 1 FROM ami_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'amiavg_primary' WHERE EXISTS (SELECT 1 FROM amiavg_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psf_amiavg_primary' WHERE EXISTS (SELECT 1 FROM psf_amiavg_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'aminorm_primary' WHERE EXISTS (SELECT 1 FROM aminorm_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'wfscmb_primary' WHERE EXISTS (SELECT 1 FROM wfscmb_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'segm_primary' WHERE EXISTS (SELECT 1 FROM segm_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'image_cal_primary' WHERE EXISTS (SELECT 1 FROM image_cal_primary WHERE s_undsmp IS NOT NULL);
INSERT INTO schemagen_held SELECT 'stacked_cal_primary' WHERE EXISTS (SELECT 1 FROM stacked_cal_primary WHERE s_undsmp IS NOT NULL);
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
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE s_undsmp IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE s_undsmp IS NOT NULL);
ALTER TABLE uncal_primary DROP COLUMN s_undsmp;

ALTER TABLE image_uncal_primary DROP COLUMN s_undsmp;

ALTER TABLE stacked_uncal_primary DROP COLUMN s_undsmp;

ALTER TABLE ramp_primary DROP COLUMN s_undsmp;

ALTER TABLE dark_primary DROP COLUMN s_undsmp;

ALTER TABLE trapsfilled_primary DROP COLUMN s_undsmp;

ALTER TABLE rate_primary DROP COLUMN s_undsmp;

ALTER TABLE rateints_primary DROP COLUMN s_undsmp;

ALTER TABLE fitopt_primary DROP COLUMN s_undsmp;

ALTER TABLE bsub_primary DROP COLUMN s_undsmp;

ALTER TABLE bsubints_primary DROP COLUMN s_undsmp;

ALTER TABLE cal_primary DROP COLUMN s_undsmp;

ALTER TABLE calints_primary DROP COLUMN s_undsmp;

ALTER TABLE crf_primary DROP COLUMN s_undsmp;

ALTER TABLE crfints_primary DROP COLUMN s_undsmp;

ALTER TABLE i2d_primary DROP COLUMN s_undsmp;

ALTER TABLE s2d_primary DROP COLUMN s_undsmp;

ALTER TABLE s3d_primary DROP COLUMN s_undsmp;

ALTER TABLE x1d_primary DROP COLUMN s_undsmp;

ALTER TABLE x1dints_primary DROP COLUMN s_undsmp;

ALTER TABLE c1d_primary DROP COLUMN s_undsmp;

ALTER TABLE psfstack_primary DROP COLUMN s_undsmp;

ALTER TABLE psfalign_primary DROP COLUMN s_undsmp;

ALTER TABLE psfsub_primary DROP COLUMN s_undsmp;

ALTER TABLE ami_primary DROP COLUMN s_undsmp;

ALTER TABLE amiavg_primary DROP COLUMN s_undsmp;

ALTER TABLE psf_amiavg_primary DROP COLUMN s_undsmp;

ALTER TABLE aminorm_primary DROP COLUMN s_undsmp;

ALTER TABLE wfscmb_primary DROP COLUMN s_undsmp;

ALTER TABLE segm_primary DROP COLUMN s_undsmp;

ALTER TABLE image_cal_primary DROP COLUMN s_undsmp;

ALTER TABLE stacked_cal_primary DROP COLUMN s_undsmp;

DELETE FROM schemagen_columns
WHERE column_name = 's_undsmp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.12.0', '1.12.0', 'stdatamodels', '1.8.1', 'd275738853774d970f2ebb031b90c365f5a53da4db1f3efc012038376fb46772'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

