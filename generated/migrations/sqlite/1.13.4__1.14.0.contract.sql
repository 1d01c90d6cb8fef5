-- jwst 1.13.4 → 1.14.0, contract. SQLite.
-- Drops what jwst 1.14.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.14.0', '1.14.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.14.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.14.0', '1.14.1');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.14.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.14.0 retired is dropped already" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.14.0'));
DROP TABLE schemagen_guard;

CREATE TEMP TABLE IF NOT EXISTS schemagen_drop_values (yes BOOLEAN);
CREATE TEMP TABLE schemagen_held (place TEXT);
INSERT INTO schemagen_held SELECT 'uncal_primary' WHERE EXISTS (SELECT 1 FROM uncal_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'image_uncal_primary' WHERE EXISTS (SELECT 1 FROM image_uncal_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'stacked_uncal_primary' WHERE EXISTS (SELECT 1 FROM stacked_uncal_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'ramp_primary' WHERE EXISTS (SELECT 1 FROM ramp_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'dark_primary' WHERE EXISTS (SELECT 1 FROM dark_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'trapsfilled_primary' WHERE EXISTS (SELECT 1 FROM trapsfilled_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'rate_primary' WHERE EXISTS (SELECT 1 FROM rate_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'rateints_primary' WHERE EXISTS (SELECT 1 FROM rateints_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'fitopt_primary' WHERE EXISTS (SELECT 1 FROM fitopt_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'bsub_primary' WHERE EXISTS (SELECT 1 FROM bsub_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'bsubints_primary' WHERE EXISTS (SELECT 1 FROM bsubints_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'cal_primary' WHERE EXISTS (SELECT 1 FROM cal_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'calints_primary' WHERE EXISTS (SELECT 1 FROM calints_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'crf_primary' WHERE EXISTS (SELECT 1 FROM crf_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'crfints_primary' WHERE EXISTS (SELECT 1 FROM crfints_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'i2d_primary' WHERE EXISTS (SELECT 1 FROM i2d_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 's2d_primary' WHERE EXISTS (SELECT 1 FROM s2d_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 's3d_primary' WHERE EXISTS (SELECT 1 FROM s3d_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'x1d_primary' WHERE EXISTS (SELECT 1 FROM x1d_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'x1dints_primary' WHERE EXISTS (SELECT 1 FROM x1dints_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'c1d_primary' WHERE EXISTS (SELECT 1 FROM c1d_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfstack_primary' WHERE EXISTS (SELECT 1 FROM psfstack_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfalign_primary' WHERE EXISTS (SELECT 1 FROM psfalign_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'psfsub_primary' WHERE EXISTS (SELECT 1 FROM psfsub_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'wfscmb_primary' WHERE EXISTS (SELECT 1 FROM wfscmb_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'segm_primary' WHERE EXISTS (SELECT 1 FROM segm_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'image_cal_primary' WHERE EXISTS (SELECT 1 FROM image_cal_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'stacked_cal_primary' WHERE EXISTS (SELECT 1 FROM stacked_cal_primary WHERE texptime IS NOT NULL);
INSERT INTO schemagen_held SELECT 'ami_primary' WHERE EXISTS (SELECT 1 FROM ami_primary);
INSERT INTO schemagen_held SELECT 'ami_sci' WHERE EXISTS (SELECT 1 FROM ami_sci);
INSERT INTO schemagen_held SELECT 'ami_fit' WHERE EXISTS (SELECT 1 FROM ami_fit);
INSERT INTO schemagen_held SELECT 'ami_resid' WHERE EXISTS (SELECT 1 FROM ami_resid);
INSERT INTO schemagen_held SELECT 'ami_closure_amp' WHERE EXISTS (SELECT 1 FROM ami_closure_amp);
INSERT INTO schemagen_held SELECT 'ami_closure_pha' WHERE EXISTS (SELECT 1 FROM ami_closure_pha);
INSERT INTO schemagen_held SELECT 'ami_fringe_amp' WHERE EXISTS (SELECT 1 FROM ami_fringe_amp);
INSERT INTO schemagen_held SELECT 'ami_fringe_pha' WHERE EXISTS (SELECT 1 FROM ami_fringe_pha);
INSERT INTO schemagen_held SELECT 'ami_pupil_pha' WHERE EXISTS (SELECT 1 FROM ami_pupil_pha);
INSERT INTO schemagen_held SELECT 'ami_solns' WHERE EXISTS (SELECT 1 FROM ami_solns);
INSERT INTO schemagen_held SELECT 'ami_asdf' WHERE EXISTS (SELECT 1 FROM ami_asdf);
INSERT INTO schemagen_held SELECT 'amiavg_primary' WHERE EXISTS (SELECT 1 FROM amiavg_primary);
INSERT INTO schemagen_held SELECT 'amiavg_sci' WHERE EXISTS (SELECT 1 FROM amiavg_sci);
INSERT INTO schemagen_held SELECT 'amiavg_fit' WHERE EXISTS (SELECT 1 FROM amiavg_fit);
INSERT INTO schemagen_held SELECT 'amiavg_resid' WHERE EXISTS (SELECT 1 FROM amiavg_resid);
INSERT INTO schemagen_held SELECT 'amiavg_closure_amp' WHERE EXISTS (SELECT 1 FROM amiavg_closure_amp);
INSERT INTO schemagen_held SELECT 'amiavg_closure_pha' WHERE EXISTS (SELECT 1 FROM amiavg_closure_pha);
INSERT INTO schemagen_held SELECT 'amiavg_fringe_amp' WHERE EXISTS (SELECT 1 FROM amiavg_fringe_amp);
INSERT INTO schemagen_held SELECT 'amiavg_fringe_pha' WHERE EXISTS (SELECT 1 FROM amiavg_fringe_pha);
INSERT INTO schemagen_held SELECT 'amiavg_pupil_pha' WHERE EXISTS (SELECT 1 FROM amiavg_pupil_pha);
INSERT INTO schemagen_held SELECT 'amiavg_solns' WHERE EXISTS (SELECT 1 FROM amiavg_solns);
INSERT INTO schemagen_held SELECT 'amiavg_hdrtab' WHERE EXISTS (SELECT 1 FROM amiavg_hdrtab);
INSERT INTO schemagen_held SELECT 'amiavg_asdf' WHERE EXISTS (SELECT 1 FROM amiavg_asdf);
INSERT INTO schemagen_held SELECT 'psf_amiavg_primary' WHERE EXISTS (SELECT 1 FROM psf_amiavg_primary);
INSERT INTO schemagen_held SELECT 'psf_amiavg_sci' WHERE EXISTS (SELECT 1 FROM psf_amiavg_sci);
INSERT INTO schemagen_held SELECT 'psf_amiavg_fit' WHERE EXISTS (SELECT 1 FROM psf_amiavg_fit);
INSERT INTO schemagen_held SELECT 'psf_amiavg_resid' WHERE EXISTS (SELECT 1 FROM psf_amiavg_resid);
INSERT INTO schemagen_held SELECT 'psf_amiavg_closure_amp' WHERE EXISTS (SELECT 1 FROM psf_amiavg_closure_amp);
INSERT INTO schemagen_held SELECT 'psf_amiavg_closure_pha' WHERE EXISTS (SELECT 1 FROM psf_amiavg_closure_pha);
INSERT INTO schemagen_held SELECT 'psf_amiavg_fringe_amp' WHERE EXISTS (SELECT 1 FROM psf_amiavg_fringe_amp);
INSERT INTO schemagen_held SELECT 'psf_amiavg_fringe_pha' WHERE EXISTS (SELECT 1 FROM psf_amiavg_fringe_pha);
INSERT INTO schemagen_held SELECT 'psf_amiavg_pupil_pha' WHERE EXISTS (SELECT 1 FROM psf_amiavg_pupil_pha);
INSERT INTO schemagen_held SELECT 'psf_amiavg_solns' WHERE EXISTS (SELECT 1 FROM psf_amiavg_solns);
INSERT INTO schemagen_held SELECT 'psf_amiavg_hdrtab' WHERE EXISTS (SELECT 1 FROM psf_amiavg_hdrtab);
INSERT INTO schemagen_held SELECT 'psf_amiavg_asdf' WHERE EXISTS (SELECT 1 FROM psf_amiavg_asdf);
INSERT INTO schemagen_held SELECT 'aminorm_primary' WHERE EXISTS (SELECT 1 FROM aminorm_primary);
INSERT INTO schemagen_held SELECT 'aminorm_sci' WHERE EXISTS (SELECT 1 FROM aminorm_sci);
INSERT INTO schemagen_held SELECT 'aminorm_fit' WHERE EXISTS (SELECT 1 FROM aminorm_fit);
INSERT INTO schemagen_held SELECT 'aminorm_resid' WHERE EXISTS (SELECT 1 FROM aminorm_resid);
INSERT INTO schemagen_held SELECT 'aminorm_closure_amp' WHERE EXISTS (SELECT 1 FROM aminorm_closure_amp);
INSERT INTO schemagen_held SELECT 'aminorm_closure_pha' WHERE EXISTS (SELECT 1 FROM aminorm_closure_pha);
INSERT INTO schemagen_held SELECT 'aminorm_fringe_amp' WHERE EXISTS (SELECT 1 FROM aminorm_fringe_amp);
INSERT INTO schemagen_held SELECT 'aminorm_fringe_pha' WHERE EXISTS (SELECT 1 FROM aminorm_fringe_pha);
INSERT INTO schemagen_held SELECT 'aminorm_pupil_pha' WHERE EXISTS (SELECT 1 FROM aminorm_pupil_pha);
INSERT INTO schemagen_held SELECT 'aminorm_solns' WHERE EXISTS (SELECT 1 FROM aminorm_solns);
INSERT INTO schemagen_held SELECT 'aminorm_hdrtab' WHERE EXISTS (SELECT 1 FROM aminorm_hdrtab);
INSERT INTO schemagen_held SELECT 'aminorm_asdf' WHERE EXISTS (SELECT 1 FROM aminorm_asdf);
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
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE texptime IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_asdf);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_hdrtab);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_asdf);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_hdrtab);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_asdf);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_primary);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_sci);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_fit);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_resid);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_closure_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_closure_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_fringe_amp);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_fringe_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_pupil_pha);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_solns);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_hdrtab);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_asdf);
ALTER TABLE uncal_primary DROP COLUMN texptime;

ALTER TABLE image_uncal_primary DROP COLUMN texptime;

ALTER TABLE stacked_uncal_primary DROP COLUMN texptime;

ALTER TABLE ramp_primary DROP COLUMN texptime;

ALTER TABLE dark_primary DROP COLUMN texptime;

ALTER TABLE trapsfilled_primary DROP COLUMN texptime;

ALTER TABLE rate_primary DROP COLUMN texptime;

ALTER TABLE rateints_primary DROP COLUMN texptime;

ALTER TABLE fitopt_primary DROP COLUMN texptime;

ALTER TABLE bsub_primary DROP COLUMN texptime;

ALTER TABLE bsubints_primary DROP COLUMN texptime;

ALTER TABLE cal_primary DROP COLUMN texptime;

ALTER TABLE calints_primary DROP COLUMN texptime;

ALTER TABLE crf_primary DROP COLUMN texptime;

ALTER TABLE crfints_primary DROP COLUMN texptime;

ALTER TABLE i2d_primary DROP COLUMN texptime;

ALTER TABLE s2d_primary DROP COLUMN texptime;

ALTER TABLE s3d_primary DROP COLUMN texptime;

ALTER TABLE x1d_primary DROP COLUMN texptime;

ALTER TABLE x1dints_primary DROP COLUMN texptime;

ALTER TABLE c1d_primary DROP COLUMN texptime;

ALTER TABLE psfstack_primary DROP COLUMN texptime;

ALTER TABLE psfalign_primary DROP COLUMN texptime;

ALTER TABLE psfsub_primary DROP COLUMN texptime;

ALTER TABLE wfscmb_primary DROP COLUMN texptime;

ALTER TABLE segm_primary DROP COLUMN texptime;

ALTER TABLE image_cal_primary DROP COLUMN texptime;

ALTER TABLE stacked_cal_primary DROP COLUMN texptime;

DROP VIEW niriss_ami_primary;
DROP TABLE ami_primary;

DROP VIEW niriss_ami_sci;
DROP TABLE ami_sci;

DROP VIEW niriss_ami_fit;
DROP TABLE ami_fit;

DROP VIEW niriss_ami_resid;
DROP TABLE ami_resid;

DROP VIEW niriss_ami_closure_amp;
DROP TABLE ami_closure_amp;

DROP VIEW niriss_ami_closure_pha;
DROP TABLE ami_closure_pha;

DROP VIEW niriss_ami_fringe_amp;
DROP TABLE ami_fringe_amp;

DROP VIEW niriss_ami_fringe_pha;
DROP TABLE ami_fringe_pha;

DROP VIEW niriss_ami_pupil_pha;
DROP TABLE ami_pupil_pha;

DROP VIEW niriss_ami_solns;
DROP TABLE ami_solns;

DROP VIEW niriss_ami_asdf;
DROP TABLE ami_asdf;

DROP VIEW niriss_amiavg_primary;
DROP TABLE amiavg_primary;

DROP VIEW niriss_amiavg_sci;
DROP TABLE amiavg_sci;

DROP VIEW niriss_amiavg_fit;
DROP TABLE amiavg_fit;

DROP VIEW niriss_amiavg_resid;
DROP TABLE amiavg_resid;

DROP VIEW niriss_amiavg_closure_amp;
DROP TABLE amiavg_closure_amp;

DROP VIEW niriss_amiavg_closure_pha;
DROP TABLE amiavg_closure_pha;

DROP VIEW niriss_amiavg_fringe_amp;
DROP TABLE amiavg_fringe_amp;

DROP VIEW niriss_amiavg_fringe_pha;
DROP TABLE amiavg_fringe_pha;

DROP VIEW niriss_amiavg_pupil_pha;
DROP TABLE amiavg_pupil_pha;

DROP VIEW niriss_amiavg_solns;
DROP TABLE amiavg_solns;

DROP VIEW niriss_amiavg_hdrtab;
DROP TABLE amiavg_hdrtab;

DROP VIEW niriss_amiavg_asdf;
DROP TABLE amiavg_asdf;

DROP VIEW niriss_psf_amiavg_primary;
DROP TABLE psf_amiavg_primary;

DROP VIEW niriss_psf_amiavg_sci;
DROP TABLE psf_amiavg_sci;

DROP VIEW niriss_psf_amiavg_fit;
DROP TABLE psf_amiavg_fit;

DROP VIEW niriss_psf_amiavg_resid;
DROP TABLE psf_amiavg_resid;

DROP VIEW niriss_psf_amiavg_closure_amp;
DROP TABLE psf_amiavg_closure_amp;

DROP VIEW niriss_psf_amiavg_closure_pha;
DROP TABLE psf_amiavg_closure_pha;

DROP VIEW niriss_psf_amiavg_fringe_amp;
DROP TABLE psf_amiavg_fringe_amp;

DROP VIEW niriss_psf_amiavg_fringe_pha;
DROP TABLE psf_amiavg_fringe_pha;

DROP VIEW niriss_psf_amiavg_pupil_pha;
DROP TABLE psf_amiavg_pupil_pha;

DROP VIEW niriss_psf_amiavg_solns;
DROP TABLE psf_amiavg_solns;

DROP VIEW niriss_psf_amiavg_hdrtab;
DROP TABLE psf_amiavg_hdrtab;

DROP VIEW niriss_psf_amiavg_asdf;
DROP TABLE psf_amiavg_asdf;

DROP VIEW niriss_aminorm_primary;
DROP TABLE aminorm_primary;

DROP VIEW niriss_aminorm_sci;
DROP TABLE aminorm_sci;

DROP VIEW niriss_aminorm_fit;
DROP TABLE aminorm_fit;

DROP VIEW niriss_aminorm_resid;
DROP TABLE aminorm_resid;

DROP VIEW niriss_aminorm_closure_amp;
DROP TABLE aminorm_closure_amp;

DROP VIEW niriss_aminorm_closure_pha;
DROP TABLE aminorm_closure_pha;

DROP VIEW niriss_aminorm_fringe_amp;
DROP TABLE aminorm_fringe_amp;

DROP VIEW niriss_aminorm_fringe_pha;
DROP TABLE aminorm_fringe_pha;

DROP VIEW niriss_aminorm_pupil_pha;
DROP TABLE aminorm_pupil_pha;

DROP VIEW niriss_aminorm_solns;
DROP TABLE aminorm_solns;

DROP VIEW niriss_aminorm_hdrtab;
DROP TABLE aminorm_hdrtab;

DROP VIEW niriss_aminorm_asdf;
DROP TABLE aminorm_asdf;

DROP VIEW IF EXISTS dataset_filetypes;
CREATE VIEW dataset_filetypes AS
SELECT
    m.rootname,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'uncal') AS uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_uncal') AS image_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_uncal') AS stacked_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ramp') AS ramp,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'dark') AS dark,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'trapsfilled') AS trapsfilled,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rate') AS rate,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rateints') AS rateints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'fitopt') AS fitopt,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'bsub') AS bsub,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'bsubints') AS bsubints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'cal') AS cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'calints') AS calints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'crf') AS crf,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'crfints') AS crfints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'i2d') AS i2d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 's2d') AS s2d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 's3d') AS s3d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'x1d') AS x1d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'x1dints') AS x1dints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'c1d') AS c1d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfstack') AS psfstack,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfalign') AS psfalign,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfsub') AS psfsub,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami-oi') AS ami_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psf-ami-oi') AS psf_ami_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amimulti-oi') AS amimulti_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amilg') AS amilg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'aminorm-oi') AS aminorm_oi,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'wfscmb') AS wfscmb,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'segm') AS segm,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_cal') AS image_cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_cal') AS stacked_cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stream') AS stream,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'msa') AS msa,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'cat') AS cat,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'phot') AS phot,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'whtlt') AS whtlt
FROM master AS m;
DELETE FROM schemagen_columns
WHERE column_name = 'simple' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'date' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'origin' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timesys' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timeunit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sdp_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prd_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsc_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_vcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamodl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'telescop' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_move' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_strt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_stop' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwfseet' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nwfsest' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asnpool' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asntable' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'title' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pi_name' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'category' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subcat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scicat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cont_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'time_obs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_beg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_end' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obs_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'program' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observtn' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitgrp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'seq_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'act_id' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exposure' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgdtarg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'template' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obslabel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obsfoldr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eng_qual' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'engqlptg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vststart' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitsta' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nexposur' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intarget' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targoopp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsovisit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_only' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crowdfld' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targprop' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targname' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targtype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targcat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targdesc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targudec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_epoch' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctyapt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'instrume' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'module' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'channel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filter' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pupil' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pilin' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'grating' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'band' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fxd_slit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'focuspos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'preimage' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cccstate' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'coronmsk' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msastate' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametfl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaconid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'lamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'opmode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xtil' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_ytil' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xp_v' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_yp_v' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pxav' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pyav' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_tilt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwcpos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwcpos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expcount' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expripar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_type' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expstart' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expmid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expsteng' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'osf_file' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'readpatt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegnum' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegtot' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'noutputs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nints' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intstart' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ngroups' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nframes' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirngrps' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirnfrms' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'frmdivsr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'groupgap' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nsamples' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsample' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tframe' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tgroup' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tmeasure' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'duration' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrststrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nresets' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'zerofram' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataprob' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sca_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_norm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_ref' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sctarate' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gainfact' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_imprt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_psf' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'selfref' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'primecrs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extncrs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subarray' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastaxis' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'slowaxis' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxcor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detycor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxsiz' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detysiz' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patttype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtype' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtpts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patt_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattstrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdthpt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattnpts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrimdtpt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattsize' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'smgrdpat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spec_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specnstp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specstep' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spcoffst' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spat_num' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatnstp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatstep' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sptoffst' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xoffset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'yoffset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dsetstrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdsets' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithdirc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithopfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithpnts' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mrsprchn' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'apername' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pps_aper' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bartdelt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bstrtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bendtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bmidtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'helidelt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hstrtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hendtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hmidtime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase1' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa1value' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase2' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa2value' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa3value' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'rma_pos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fcsrlpos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_order' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsstrttm' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsendtim' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gdstarid' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ra' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_dec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_udec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mag' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_umag' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pcs_mode' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_start' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_end' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datastrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataend' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsacstat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscentx' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscenty' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_epoch' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mudec' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_para' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ver' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ctx' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_area' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msaope' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_barsha' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_camera' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_collim' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_cubpar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dark' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_disper' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_distor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_drzpar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_miremi' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_extr1d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_filoff' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_flat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dflat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fflat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sflat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fore' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fpa' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fringe' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_frifrq' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_gain' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifufor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifupos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifusli' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ipc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_lastfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_linear' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mask' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msa' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrsxar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrspt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ote' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pthlos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_persat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_photom' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_psfmas' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_readno' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_refpix' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_region' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resol' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_reset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_rscd' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_satura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spcwcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_stray' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_superb' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_thrput' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trpden' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trppar' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_tsphot' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_v2v3' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavcor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavran' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfali' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiana' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiavg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_aminor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mtwcs' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_bkdsub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_barsha' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_comb1d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ifucub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dark' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dqinit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_miremi' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_telemi' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_errini' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr1d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr2d' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_frstfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_flat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_fringe' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ganscl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_grpscl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_guicds' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_imprnt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ipc' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_jump' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_klip' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_lastfr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_linear' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msbsub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mrsmat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msaflg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_nsclen' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_outlir' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pthlos' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_persis' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_photom' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pxrepl' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ramp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_refpix' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resfri' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_reset' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_rscd' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_satura' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_skymat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srccat' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_spleak' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srctyp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfstk' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_stray' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_superb' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tsphot' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_twkreg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wavcor' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wfscom' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_whtlit' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tcatfile' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scatfile' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'segmfile' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dirimage' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ndriz' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'texptime' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'reswht' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pixfrac' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pxsclrt' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkglevel' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgsub' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'masterbg' AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_beg' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_avg' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_end' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_beg' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_mid' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_end' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xposure' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'telapse' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_x' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_y' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_z' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodx' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeody' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodz' AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.14.0', '1.14.0', 'stdatamodels', '1.10.1', '24646b611a75b438767816e88299382660f82875761c3b148d7e42ee8408fac6'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

