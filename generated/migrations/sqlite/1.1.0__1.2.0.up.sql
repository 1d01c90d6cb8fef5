-- jwst 1.1.0 → 1.2.0, up. SQLite.
-- Carries a database from jwst 1.1.0 to 1.2.0. Loses nothing: what 1.2.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.1.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.1.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.1.0');
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












ALTER TABLE uncal_primary ADD COLUMN dirimage TEXT;
ALTER TABLE uncal_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE uncal_sci ADD COLUMN refframe TEXT;
ALTER TABLE uncal_sci ADD COLUMN eph_type TEXT;
ALTER TABLE uncal_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE uncal_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE image_uncal_primary ADD COLUMN dirimage TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE image_uncal_sci ADD COLUMN refframe TEXT;
ALTER TABLE image_uncal_sci ADD COLUMN eph_type TEXT;
ALTER TABLE image_uncal_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE image_uncal_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE stacked_uncal_primary ADD COLUMN dirimage TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE stacked_uncal_sci ADD COLUMN refframe TEXT;
ALTER TABLE stacked_uncal_sci ADD COLUMN eph_type TEXT;
ALTER TABLE stacked_uncal_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE stacked_uncal_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE ramp_primary ADD COLUMN dirimage TEXT;
ALTER TABLE ramp_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE ramp_sci ADD COLUMN refframe TEXT;
ALTER TABLE ramp_sci ADD COLUMN eph_type TEXT;
ALTER TABLE ramp_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE ramp_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE dark_primary ADD COLUMN dirimage TEXT;
ALTER TABLE dark_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE dark_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE dark_sci ADD COLUMN refframe TEXT;
ALTER TABLE dark_sci ADD COLUMN eph_type TEXT;
ALTER TABLE dark_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE dark_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE dark_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE dark_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE dark_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE dark_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE dark_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE dark_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE dark_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE dark_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE dark_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE dark_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE dark_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE trapsfilled_primary ADD COLUMN dirimage TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE trapsfilled_sci ADD COLUMN refframe TEXT;
ALTER TABLE trapsfilled_sci ADD COLUMN eph_type TEXT;
ALTER TABLE trapsfilled_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE trapsfilled_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE rate_primary ADD COLUMN dirimage TEXT;
ALTER TABLE rate_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE rate_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE rate_sci ADD COLUMN refframe TEXT;
ALTER TABLE rate_sci ADD COLUMN eph_type TEXT;
ALTER TABLE rate_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE rate_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE rate_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE rate_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE rate_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE rate_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE rate_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE rate_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE rate_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE rate_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE rate_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE rate_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE rate_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE rateints_primary ADD COLUMN dirimage TEXT;
ALTER TABLE rateints_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE rateints_sci ADD COLUMN refframe TEXT;
ALTER TABLE rateints_sci ADD COLUMN eph_type TEXT;
ALTER TABLE rateints_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE rateints_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE fitopt_primary ADD COLUMN dirimage TEXT;
ALTER TABLE fitopt_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE fitopt_sci ADD COLUMN refframe TEXT;
ALTER TABLE fitopt_sci ADD COLUMN eph_type TEXT;
ALTER TABLE fitopt_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE fitopt_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE bsub_primary ADD COLUMN dirimage TEXT;
ALTER TABLE bsub_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE bsub_sci ADD COLUMN refframe TEXT;
ALTER TABLE bsub_sci ADD COLUMN eph_type TEXT;
ALTER TABLE bsub_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE bsub_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE bsubints_primary ADD COLUMN dirimage TEXT;
ALTER TABLE bsubints_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE bsubints_sci ADD COLUMN refframe TEXT;
ALTER TABLE bsubints_sci ADD COLUMN eph_type TEXT;
ALTER TABLE bsubints_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE bsubints_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE cal_primary ADD COLUMN dirimage TEXT;
ALTER TABLE cal_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE cal_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE cal_sci ADD COLUMN refframe TEXT;
ALTER TABLE cal_sci ADD COLUMN eph_type TEXT;
ALTER TABLE cal_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE cal_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE cal_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE cal_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE cal_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE cal_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE cal_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE cal_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE cal_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE cal_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE cal_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE cal_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE cal_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE calints_primary ADD COLUMN dirimage TEXT;
ALTER TABLE calints_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE calints_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE calints_sci ADD COLUMN refframe TEXT;
ALTER TABLE calints_sci ADD COLUMN eph_type TEXT;
ALTER TABLE calints_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE calints_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE calints_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE calints_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE calints_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE calints_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE calints_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE calints_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE calints_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE calints_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE calints_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE calints_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE calints_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE crf_primary ADD COLUMN dirimage TEXT;
ALTER TABLE crf_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE crf_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE crf_sci ADD COLUMN refframe TEXT;
ALTER TABLE crf_sci ADD COLUMN eph_type TEXT;
ALTER TABLE crf_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE crf_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE crf_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE crf_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE crf_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE crf_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE crf_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE crf_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE crf_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE crf_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE crf_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE crf_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE crf_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE crfints_primary ADD COLUMN dirimage TEXT;
ALTER TABLE crfints_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE crfints_sci ADD COLUMN refframe TEXT;
ALTER TABLE crfints_sci ADD COLUMN eph_type TEXT;
ALTER TABLE crfints_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE i2d_primary ADD COLUMN dirimage TEXT;
ALTER TABLE i2d_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE i2d_sci ADD COLUMN refframe TEXT;
ALTER TABLE i2d_sci ADD COLUMN eph_type TEXT;
ALTER TABLE i2d_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE i2d_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE s2d_primary ADD COLUMN dirimage TEXT;
ALTER TABLE s2d_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE s2d_sci ADD COLUMN refframe TEXT;
ALTER TABLE s2d_sci ADD COLUMN eph_type TEXT;
ALTER TABLE s2d_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE s3d_primary ADD COLUMN dirimage TEXT;
ALTER TABLE s3d_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE s3d_sci ADD COLUMN refframe TEXT;
ALTER TABLE s3d_sci ADD COLUMN eph_type TEXT;
ALTER TABLE s3d_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE s3d_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE x1d_primary ADD COLUMN dirimage TEXT;
ALTER TABLE x1d_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE x1d_sci ADD COLUMN refframe TEXT;
ALTER TABLE x1d_sci ADD COLUMN eph_type TEXT;
ALTER TABLE x1d_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE x1d_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE x1d_extract1d ADD COLUMN ttype10 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform10 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit10 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype11 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform11 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit11 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype12 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform12 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit12 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype13 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform13 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit13 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype14 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform14 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit14 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype15 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform15 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit15 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype16 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform16 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit16 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype17 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform17 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit17 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype18 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform18 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit18 TEXT;

ALTER TABLE x1dints_primary ADD COLUMN dirimage TEXT;
ALTER TABLE x1dints_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE x1dints_sci ADD COLUMN refframe TEXT;
ALTER TABLE x1dints_sci ADD COLUMN eph_type TEXT;
ALTER TABLE x1dints_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE x1dints_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE x1dints_extract1d ADD COLUMN ttype10 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform10 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit10 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype11 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform11 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit11 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype12 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform12 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit12 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype13 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform13 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit13 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype14 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform14 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit14 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype15 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform15 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit15 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype16 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform16 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit16 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype17 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform17 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit17 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN ttype18 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tform18 TEXT;
ALTER TABLE x1dints_extract1d ADD COLUMN tunit18 TEXT;

ALTER TABLE c1d_primary ADD COLUMN dirimage TEXT;
ALTER TABLE c1d_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE c1d_sci ADD COLUMN refframe TEXT;
ALTER TABLE c1d_sci ADD COLUMN eph_type TEXT;
ALTER TABLE c1d_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE c1d_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE psfstack_primary ADD COLUMN dirimage TEXT;
ALTER TABLE psfstack_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE psfstack_sci ADD COLUMN refframe TEXT;
ALTER TABLE psfstack_sci ADD COLUMN eph_type TEXT;
ALTER TABLE psfstack_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE psfstack_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE psfalign_primary ADD COLUMN dirimage TEXT;
ALTER TABLE psfalign_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE psfalign_sci ADD COLUMN refframe TEXT;
ALTER TABLE psfalign_sci ADD COLUMN eph_type TEXT;
ALTER TABLE psfalign_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE psfalign_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE psfsub_primary ADD COLUMN dirimage TEXT;
ALTER TABLE psfsub_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE psfsub_sci ADD COLUMN refframe TEXT;
ALTER TABLE psfsub_sci ADD COLUMN eph_type TEXT;
ALTER TABLE psfsub_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE psfsub_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE ami_primary ADD COLUMN dirimage TEXT;
ALTER TABLE ami_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE ami_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE ami_sci ADD COLUMN refframe TEXT;
ALTER TABLE ami_sci ADD COLUMN eph_type TEXT;
ALTER TABLE ami_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE ami_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE ami_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE ami_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE ami_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE ami_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE ami_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE ami_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE ami_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE ami_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE ami_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE ami_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE ami_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE amiavg_primary ADD COLUMN dirimage TEXT;
ALTER TABLE amiavg_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE amiavg_sci ADD COLUMN refframe TEXT;
ALTER TABLE amiavg_sci ADD COLUMN eph_type TEXT;
ALTER TABLE amiavg_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE amiavg_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE psf_amiavg_primary ADD COLUMN dirimage TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE psf_amiavg_sci ADD COLUMN refframe TEXT;
ALTER TABLE psf_amiavg_sci ADD COLUMN eph_type TEXT;
ALTER TABLE psf_amiavg_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE psf_amiavg_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE aminorm_primary ADD COLUMN dirimage TEXT;
ALTER TABLE aminorm_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE aminorm_sci ADD COLUMN refframe TEXT;
ALTER TABLE aminorm_sci ADD COLUMN eph_type TEXT;
ALTER TABLE aminorm_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE aminorm_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE wfscmb_primary ADD COLUMN dirimage TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE wfscmb_sci ADD COLUMN refframe TEXT;
ALTER TABLE wfscmb_sci ADD COLUMN eph_type TEXT;
ALTER TABLE wfscmb_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE wfscmb_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE segm_primary ADD COLUMN dirimage TEXT;
ALTER TABLE segm_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE segm_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE segm_sci ADD COLUMN refframe TEXT;
ALTER TABLE segm_sci ADD COLUMN eph_type TEXT;
ALTER TABLE segm_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE segm_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE segm_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE segm_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE segm_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE segm_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE segm_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE segm_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE segm_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE segm_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE segm_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE segm_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE segm_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE image_cal_primary ADD COLUMN dirimage TEXT;
ALTER TABLE image_cal_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE image_cal_sci ADD COLUMN refframe TEXT;
ALTER TABLE image_cal_sci ADD COLUMN eph_type TEXT;
ALTER TABLE image_cal_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE image_cal_sci ADD COLUMN obsgeodz DOUBLE;

ALTER TABLE stacked_cal_primary ADD COLUMN dirimage TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN pixfrac DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN pxsclrt DOUBLE;

ALTER TABLE stacked_cal_sci ADD COLUMN refframe TEXT;
ALTER TABLE stacked_cal_sci ADD COLUMN eph_type TEXT;
ALTER TABLE stacked_cal_sci ADD COLUMN eph_time DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN jwst_x DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN jwst_y DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN jwst_z DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN obsgeo_x DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN obsgeo_y DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN obsgeo_z DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN jwst_dx DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN jwst_dy DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN jwst_dz DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN obsgeodx DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN obsgeody DOUBLE;
ALTER TABLE stacked_cal_sci ADD COLUMN obsgeodz DOUBLE;

UPDATE uncal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM uncal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE image_uncal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM image_uncal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE stacked_uncal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM stacked_uncal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE ramp_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM ramp_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE dark_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM dark_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE trapsfilled_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM trapsfilled_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE rate_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM rate_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE rateints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM rateints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE fitopt_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM fitopt_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE bsub_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM bsub_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE bsubints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM bsubints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE cal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM cal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE calints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM calints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE crf_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM crf_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE crfints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM crfints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE i2d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM i2d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE s2d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM s2d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE s3d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM s3d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE x1d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM x1d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE x1dints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM x1dints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE c1d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM c1d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psfstack_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psfstack_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psfalign_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psfalign_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psfsub_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psfsub_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE ami_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM ami_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE amiavg_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM amiavg_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psf_amiavg_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psf_amiavg_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE aminorm_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM aminorm_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE wfscmb_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM wfscmb_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE segm_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM segm_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE image_cal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM image_cal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE stacked_cal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM stacked_cal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE uncal_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE uncal_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE image_uncal_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE image_uncal_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE stacked_uncal_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE stacked_uncal_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE ramp_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE ramp_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE dark_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE dark_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE trapsfilled_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE trapsfilled_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE rate_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE rate_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE rateints_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE rateints_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE fitopt_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE fitopt_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE bsub_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE bsub_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE bsubints_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE bsubints_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE cal_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE cal_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE calints_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE calints_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE crf_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE crf_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE crfints_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE crfints_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE i2d_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE i2d_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE s2d_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE s2d_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE s3d_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE s3d_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE x1d_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE x1d_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE x1d_extract1d SET
    ttype10 = CASE WHEN json_type(other_keywords, '$."TTYPE10"') = 'text' THEN json_extract(other_keywords, '$."TTYPE10"') ELSE ttype10 END,
    tform10 = CASE WHEN json_type(other_keywords, '$."TFORM10"') = 'text' THEN json_extract(other_keywords, '$."TFORM10"') ELSE tform10 END,
    tunit10 = CASE WHEN json_type(other_keywords, '$."TUNIT10"') = 'text' THEN json_extract(other_keywords, '$."TUNIT10"') ELSE tunit10 END,
    ttype11 = CASE WHEN json_type(other_keywords, '$."TTYPE11"') = 'text' THEN json_extract(other_keywords, '$."TTYPE11"') ELSE ttype11 END,
    tform11 = CASE WHEN json_type(other_keywords, '$."TFORM11"') = 'text' THEN json_extract(other_keywords, '$."TFORM11"') ELSE tform11 END,
    tunit11 = CASE WHEN json_type(other_keywords, '$."TUNIT11"') = 'text' THEN json_extract(other_keywords, '$."TUNIT11"') ELSE tunit11 END,
    ttype12 = CASE WHEN json_type(other_keywords, '$."TTYPE12"') = 'text' THEN json_extract(other_keywords, '$."TTYPE12"') ELSE ttype12 END,
    tform12 = CASE WHEN json_type(other_keywords, '$."TFORM12"') = 'text' THEN json_extract(other_keywords, '$."TFORM12"') ELSE tform12 END,
    tunit12 = CASE WHEN json_type(other_keywords, '$."TUNIT12"') = 'text' THEN json_extract(other_keywords, '$."TUNIT12"') ELSE tunit12 END,
    ttype13 = CASE WHEN json_type(other_keywords, '$."TTYPE13"') = 'text' THEN json_extract(other_keywords, '$."TTYPE13"') ELSE ttype13 END,
    tform13 = CASE WHEN json_type(other_keywords, '$."TFORM13"') = 'text' THEN json_extract(other_keywords, '$."TFORM13"') ELSE tform13 END,
    tunit13 = CASE WHEN json_type(other_keywords, '$."TUNIT13"') = 'text' THEN json_extract(other_keywords, '$."TUNIT13"') ELSE tunit13 END,
    ttype14 = CASE WHEN json_type(other_keywords, '$."TTYPE14"') = 'text' THEN json_extract(other_keywords, '$."TTYPE14"') ELSE ttype14 END,
    tform14 = CASE WHEN json_type(other_keywords, '$."TFORM14"') = 'text' THEN json_extract(other_keywords, '$."TFORM14"') ELSE tform14 END,
    tunit14 = CASE WHEN json_type(other_keywords, '$."TUNIT14"') = 'text' THEN json_extract(other_keywords, '$."TUNIT14"') ELSE tunit14 END,
    ttype15 = CASE WHEN json_type(other_keywords, '$."TTYPE15"') = 'text' THEN json_extract(other_keywords, '$."TTYPE15"') ELSE ttype15 END,
    tform15 = CASE WHEN json_type(other_keywords, '$."TFORM15"') = 'text' THEN json_extract(other_keywords, '$."TFORM15"') ELSE tform15 END,
    tunit15 = CASE WHEN json_type(other_keywords, '$."TUNIT15"') = 'text' THEN json_extract(other_keywords, '$."TUNIT15"') ELSE tunit15 END,
    ttype16 = CASE WHEN json_type(other_keywords, '$."TTYPE16"') = 'text' THEN json_extract(other_keywords, '$."TTYPE16"') ELSE ttype16 END,
    tform16 = CASE WHEN json_type(other_keywords, '$."TFORM16"') = 'text' THEN json_extract(other_keywords, '$."TFORM16"') ELSE tform16 END,
    tunit16 = CASE WHEN json_type(other_keywords, '$."TUNIT16"') = 'text' THEN json_extract(other_keywords, '$."TUNIT16"') ELSE tunit16 END,
    ttype17 = CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN json_extract(other_keywords, '$."TTYPE17"') ELSE ttype17 END,
    tform17 = CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN json_extract(other_keywords, '$."TFORM17"') ELSE tform17 END,
    tunit17 = CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN json_extract(other_keywords, '$."TUNIT17"') ELSE tunit17 END,
    ttype18 = CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN json_extract(other_keywords, '$."TTYPE18"') ELSE ttype18 END,
    tform18 = CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN json_extract(other_keywords, '$."TFORM18"') ELSE tform18 END,
    tunit18 = CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN json_extract(other_keywords, '$."TUNIT18"') ELSE tunit18 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE10"') = 'text' THEN '$."TTYPE10"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM10"') = 'text' THEN '$."TFORM10"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT10"') = 'text' THEN '$."TUNIT10"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE11"') = 'text' THEN '$."TTYPE11"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM11"') = 'text' THEN '$."TFORM11"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT11"') = 'text' THEN '$."TUNIT11"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE12"') = 'text' THEN '$."TTYPE12"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM12"') = 'text' THEN '$."TFORM12"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT12"') = 'text' THEN '$."TUNIT12"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE13"') = 'text' THEN '$."TTYPE13"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM13"') = 'text' THEN '$."TFORM13"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT13"') = 'text' THEN '$."TUNIT13"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE14"') = 'text' THEN '$."TTYPE14"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM14"') = 'text' THEN '$."TFORM14"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT14"') = 'text' THEN '$."TUNIT14"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE15"') = 'text' THEN '$."TTYPE15"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM15"') = 'text' THEN '$."TFORM15"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT15"') = 'text' THEN '$."TUNIT15"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE16"') = 'text' THEN '$."TTYPE16"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM16"') = 'text' THEN '$."TFORM16"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT16"') = 'text' THEN '$."TUNIT16"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE10"') = 'text') OR (json_type(other_keywords, '$."TFORM10"') = 'text') OR (json_type(other_keywords, '$."TUNIT10"') = 'text') OR (json_type(other_keywords, '$."TTYPE11"') = 'text') OR (json_type(other_keywords, '$."TFORM11"') = 'text') OR (json_type(other_keywords, '$."TUNIT11"') = 'text') OR (json_type(other_keywords, '$."TTYPE12"') = 'text') OR (json_type(other_keywords, '$."TFORM12"') = 'text') OR (json_type(other_keywords, '$."TUNIT12"') = 'text') OR (json_type(other_keywords, '$."TTYPE13"') = 'text') OR (json_type(other_keywords, '$."TFORM13"') = 'text') OR (json_type(other_keywords, '$."TUNIT13"') = 'text') OR (json_type(other_keywords, '$."TTYPE14"') = 'text') OR (json_type(other_keywords, '$."TFORM14"') = 'text') OR (json_type(other_keywords, '$."TUNIT14"') = 'text') OR (json_type(other_keywords, '$."TTYPE15"') = 'text') OR (json_type(other_keywords, '$."TFORM15"') = 'text') OR (json_type(other_keywords, '$."TUNIT15"') = 'text') OR (json_type(other_keywords, '$."TTYPE16"') = 'text') OR (json_type(other_keywords, '$."TFORM16"') = 'text') OR (json_type(other_keywords, '$."TUNIT16"') = 'text') OR (json_type(other_keywords, '$."TTYPE17"') = 'text') OR (json_type(other_keywords, '$."TFORM17"') = 'text') OR (json_type(other_keywords, '$."TUNIT17"') = 'text') OR (json_type(other_keywords, '$."TTYPE18"') = 'text') OR (json_type(other_keywords, '$."TFORM18"') = 'text') OR (json_type(other_keywords, '$."TUNIT18"') = 'text'));
UPDATE x1dints_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE x1dints_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE x1dints_extract1d SET
    ttype10 = CASE WHEN json_type(other_keywords, '$."TTYPE10"') = 'text' THEN json_extract(other_keywords, '$."TTYPE10"') ELSE ttype10 END,
    tform10 = CASE WHEN json_type(other_keywords, '$."TFORM10"') = 'text' THEN json_extract(other_keywords, '$."TFORM10"') ELSE tform10 END,
    tunit10 = CASE WHEN json_type(other_keywords, '$."TUNIT10"') = 'text' THEN json_extract(other_keywords, '$."TUNIT10"') ELSE tunit10 END,
    ttype11 = CASE WHEN json_type(other_keywords, '$."TTYPE11"') = 'text' THEN json_extract(other_keywords, '$."TTYPE11"') ELSE ttype11 END,
    tform11 = CASE WHEN json_type(other_keywords, '$."TFORM11"') = 'text' THEN json_extract(other_keywords, '$."TFORM11"') ELSE tform11 END,
    tunit11 = CASE WHEN json_type(other_keywords, '$."TUNIT11"') = 'text' THEN json_extract(other_keywords, '$."TUNIT11"') ELSE tunit11 END,
    ttype12 = CASE WHEN json_type(other_keywords, '$."TTYPE12"') = 'text' THEN json_extract(other_keywords, '$."TTYPE12"') ELSE ttype12 END,
    tform12 = CASE WHEN json_type(other_keywords, '$."TFORM12"') = 'text' THEN json_extract(other_keywords, '$."TFORM12"') ELSE tform12 END,
    tunit12 = CASE WHEN json_type(other_keywords, '$."TUNIT12"') = 'text' THEN json_extract(other_keywords, '$."TUNIT12"') ELSE tunit12 END,
    ttype13 = CASE WHEN json_type(other_keywords, '$."TTYPE13"') = 'text' THEN json_extract(other_keywords, '$."TTYPE13"') ELSE ttype13 END,
    tform13 = CASE WHEN json_type(other_keywords, '$."TFORM13"') = 'text' THEN json_extract(other_keywords, '$."TFORM13"') ELSE tform13 END,
    tunit13 = CASE WHEN json_type(other_keywords, '$."TUNIT13"') = 'text' THEN json_extract(other_keywords, '$."TUNIT13"') ELSE tunit13 END,
    ttype14 = CASE WHEN json_type(other_keywords, '$."TTYPE14"') = 'text' THEN json_extract(other_keywords, '$."TTYPE14"') ELSE ttype14 END,
    tform14 = CASE WHEN json_type(other_keywords, '$."TFORM14"') = 'text' THEN json_extract(other_keywords, '$."TFORM14"') ELSE tform14 END,
    tunit14 = CASE WHEN json_type(other_keywords, '$."TUNIT14"') = 'text' THEN json_extract(other_keywords, '$."TUNIT14"') ELSE tunit14 END,
    ttype15 = CASE WHEN json_type(other_keywords, '$."TTYPE15"') = 'text' THEN json_extract(other_keywords, '$."TTYPE15"') ELSE ttype15 END,
    tform15 = CASE WHEN json_type(other_keywords, '$."TFORM15"') = 'text' THEN json_extract(other_keywords, '$."TFORM15"') ELSE tform15 END,
    tunit15 = CASE WHEN json_type(other_keywords, '$."TUNIT15"') = 'text' THEN json_extract(other_keywords, '$."TUNIT15"') ELSE tunit15 END,
    ttype16 = CASE WHEN json_type(other_keywords, '$."TTYPE16"') = 'text' THEN json_extract(other_keywords, '$."TTYPE16"') ELSE ttype16 END,
    tform16 = CASE WHEN json_type(other_keywords, '$."TFORM16"') = 'text' THEN json_extract(other_keywords, '$."TFORM16"') ELSE tform16 END,
    tunit16 = CASE WHEN json_type(other_keywords, '$."TUNIT16"') = 'text' THEN json_extract(other_keywords, '$."TUNIT16"') ELSE tunit16 END,
    ttype17 = CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN json_extract(other_keywords, '$."TTYPE17"') ELSE ttype17 END,
    tform17 = CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN json_extract(other_keywords, '$."TFORM17"') ELSE tform17 END,
    tunit17 = CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN json_extract(other_keywords, '$."TUNIT17"') ELSE tunit17 END,
    ttype18 = CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN json_extract(other_keywords, '$."TTYPE18"') ELSE ttype18 END,
    tform18 = CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN json_extract(other_keywords, '$."TFORM18"') ELSE tform18 END,
    tunit18 = CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN json_extract(other_keywords, '$."TUNIT18"') ELSE tunit18 END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TTYPE10"') = 'text' THEN '$."TTYPE10"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM10"') = 'text' THEN '$."TFORM10"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT10"') = 'text' THEN '$."TUNIT10"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE11"') = 'text' THEN '$."TTYPE11"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM11"') = 'text' THEN '$."TFORM11"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT11"') = 'text' THEN '$."TUNIT11"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE12"') = 'text' THEN '$."TTYPE12"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM12"') = 'text' THEN '$."TFORM12"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT12"') = 'text' THEN '$."TUNIT12"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE13"') = 'text' THEN '$."TTYPE13"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM13"') = 'text' THEN '$."TFORM13"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT13"') = 'text' THEN '$."TUNIT13"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE14"') = 'text' THEN '$."TTYPE14"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM14"') = 'text' THEN '$."TFORM14"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT14"') = 'text' THEN '$."TUNIT14"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE15"') = 'text' THEN '$."TTYPE15"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM15"') = 'text' THEN '$."TFORM15"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT15"') = 'text' THEN '$."TUNIT15"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE16"') = 'text' THEN '$."TTYPE16"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM16"') = 'text' THEN '$."TFORM16"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT16"') = 'text' THEN '$."TUNIT16"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE17"') = 'text' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM17"') = 'text' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT17"') = 'text' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TTYPE18"') = 'text' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TFORM18"') = 'text' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TUNIT18"') = 'text' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TTYPE10"') = 'text') OR (json_type(other_keywords, '$."TFORM10"') = 'text') OR (json_type(other_keywords, '$."TUNIT10"') = 'text') OR (json_type(other_keywords, '$."TTYPE11"') = 'text') OR (json_type(other_keywords, '$."TFORM11"') = 'text') OR (json_type(other_keywords, '$."TUNIT11"') = 'text') OR (json_type(other_keywords, '$."TTYPE12"') = 'text') OR (json_type(other_keywords, '$."TFORM12"') = 'text') OR (json_type(other_keywords, '$."TUNIT12"') = 'text') OR (json_type(other_keywords, '$."TTYPE13"') = 'text') OR (json_type(other_keywords, '$."TFORM13"') = 'text') OR (json_type(other_keywords, '$."TUNIT13"') = 'text') OR (json_type(other_keywords, '$."TTYPE14"') = 'text') OR (json_type(other_keywords, '$."TFORM14"') = 'text') OR (json_type(other_keywords, '$."TUNIT14"') = 'text') OR (json_type(other_keywords, '$."TTYPE15"') = 'text') OR (json_type(other_keywords, '$."TFORM15"') = 'text') OR (json_type(other_keywords, '$."TUNIT15"') = 'text') OR (json_type(other_keywords, '$."TTYPE16"') = 'text') OR (json_type(other_keywords, '$."TFORM16"') = 'text') OR (json_type(other_keywords, '$."TUNIT16"') = 'text') OR (json_type(other_keywords, '$."TTYPE17"') = 'text') OR (json_type(other_keywords, '$."TFORM17"') = 'text') OR (json_type(other_keywords, '$."TUNIT17"') = 'text') OR (json_type(other_keywords, '$."TTYPE18"') = 'text') OR (json_type(other_keywords, '$."TFORM18"') = 'text') OR (json_type(other_keywords, '$."TUNIT18"') = 'text'));
UPDATE c1d_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE c1d_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE psfstack_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE psfstack_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE psfalign_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE psfalign_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE psfsub_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE psfsub_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE ami_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE ami_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE amiavg_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE amiavg_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE psf_amiavg_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE psf_amiavg_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE aminorm_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE aminorm_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE wfscmb_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE wfscmb_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE segm_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE segm_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE image_cal_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE image_cal_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE stacked_cal_primary SET
    dirimage = CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN json_extract(other_keywords, '$."DIRIMAGE"') ELSE dirimage END,
    pixfrac = CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PIXFRAC"') ELSE pixfrac END,
    pxsclrt = CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."PXSCLRT"') ELSE pxsclrt END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."DIRIMAGE"') = 'text' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."DIRIMAGE"') = 'text') OR (json_type(other_keywords, '$."PIXFRAC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PIXFRAC"') AS REAL) = json_extract(other_keywords, '$."PIXFRAC"') AND json_extract(other_keywords, '$."PIXFRAC"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."PXSCLRT"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PXSCLRT"') AS REAL) = json_extract(other_keywords, '$."PXSCLRT"') AND json_extract(other_keywords, '$."PXSCLRT"') NOT IN (9e999, -9e999)));
UPDATE stacked_cal_sci SET
    obsgeo_x = CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-X"') ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Y"') ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEO-Z"') ELSE obsgeo_z END,
    obsgeodx = CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODX"') ELSE obsgeodx END,
    obsgeody = CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODY"') ELSE obsgeody END,
    obsgeodz = CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."OBSGEODZ"') ELSE obsgeodz END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OBSGEO-X"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-X"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-X"') AND json_extract(other_keywords, '$."OBSGEO-X"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Y"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Y"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Y"') AND json_extract(other_keywords, '$."OBSGEO-Y"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEO-Z"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEO-Z"') AS REAL) = json_extract(other_keywords, '$."OBSGEO-Z"') AND json_extract(other_keywords, '$."OBSGEO-Z"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODX"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODX"') AS REAL) = json_extract(other_keywords, '$."OBSGEODX"') AND json_extract(other_keywords, '$."OBSGEODX"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODY"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODY"') AS REAL) = json_extract(other_keywords, '$."OBSGEODY"') AND json_extract(other_keywords, '$."OBSGEODY"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."OBSGEODZ"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."OBSGEODZ"') AS REAL) = json_extract(other_keywords, '$."OBSGEODZ"') AND json_extract(other_keywords, '$."OBSGEODZ"') NOT IN (9e999, -9e999)));
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name IN ('xtension', 'bitpix', 'naxis', 'naxis1', 'naxis2', 'naxis3', 'naxis4', 'pcount', 'gcount', 'bscale', 'bzero', 'blank', 'extname', 'extver', 'checksum', 'datasum') AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name IN ('bunit') AND table_name IN ('segm_err', 'segm_sci');
UPDATE schemagen_columns SET title = 'Grating wheel tilt along instrmnt model Y axis'
WHERE column_name IN ('gwa_xtil') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Grating wheel tilt along instrmnt model X axis'
WHERE column_name IN ('gwa_ytil') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA X-position/tilt sensor calibrated'
WHERE column_name IN ('gwa_xp_v') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA Y-position/tilt sensor calibrated'
WHERE column_name IN ('gwa_yp_v') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg X-pos/tilt sensor calibrated'
WHERE column_name IN ('gwa_pxav') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg Y-pos/tilt sensor calibrated'
WHERE column_name IN ('gwa_pyav') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320ALWB", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name IN ('refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'jwst_dx', 'jwst_dy', 'jwst_dz') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('image_uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('image_uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('image_uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('image_uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('image_uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('image_uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('image_uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('image_uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('image_uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('stacked_uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('stacked_uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('stacked_uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('stacked_uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('stacked_uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('stacked_uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('stacked_uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('stacked_uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('stacked_uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('ramp_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('ramp_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('ramp_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('ramp_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('ramp_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('ramp_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('ramp_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('ramp_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('ramp_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('ramp_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('ramp_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('dark_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('dark_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('dark_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('dark_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('dark_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('dark_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('dark_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('dark_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('dark_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('dark_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('dark_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('trapsfilled_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('trapsfilled_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('trapsfilled_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('trapsfilled_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('trapsfilled_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('trapsfilled_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('trapsfilled_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('trapsfilled_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('trapsfilled_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('rate_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('rate_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('rate_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('rate_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('rate_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('rate_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('rate_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('rate_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('rate_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('rate_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('rate_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('rateints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('rateints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('rateints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('rateints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('rateints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('rateints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('rateints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('rateints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('rateints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('rateints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('rateints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('fitopt_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('fitopt_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('fitopt_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('fitopt_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('fitopt_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('fitopt_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('fitopt_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('fitopt_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('fitopt_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('fitopt_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('fitopt_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('bsub_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('bsub_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('bsub_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('bsub_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('bsub_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('bsub_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('bsub_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('bsub_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('bsub_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('bsub_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('bsub_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('bsubints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('bsubints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('bsubints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('bsubints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('bsubints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('bsubints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('bsubints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('bsubints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('bsubints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('calints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('calints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('calints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('calints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('calints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('calints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('calints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('calints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('calints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('crf_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('crf_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('crf_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('crf_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('crf_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('crf_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('crf_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('crf_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('crf_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('crf_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('crf_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('crfints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('crfints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('crfints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('crfints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('crfints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('crfints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('crfints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('crfints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('crfints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('crfints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('crfints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('i2d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('i2d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('i2d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('i2d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('i2d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('i2d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('i2d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('i2d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('i2d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('i2d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('i2d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('s2d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('s2d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('s2d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('s2d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('s2d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('s2d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('s2d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('s2d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('s2d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('s2d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('s2d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('s3d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('s3d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('s3d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('s3d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('s3d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('s3d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('s3d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('s3d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('s3d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('s3d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('s3d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('x1d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('x1d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('x1d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('x1d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('x1d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('x1d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('x1d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('x1d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('x1d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('x1d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('x1d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype10', 'TTYPE10', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform10', 'TFORM10', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit10', 'TUNIT10', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype11', 'TTYPE11', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform11', 'TFORM11', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit11', 'TUNIT11', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype12', 'TTYPE12', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform12', 'TFORM12', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit12', 'TUNIT12', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype13', 'TTYPE13', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform13', 'TFORM13', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit13', 'TUNIT13', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype14', 'TTYPE14', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform14', 'TFORM14', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit14', 'TUNIT14', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype15', 'TTYPE15', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform15', 'TFORM15', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit15', 'TUNIT15', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype16', 'TTYPE16', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform16', 'TFORM16', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit16', 'TUNIT16', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype17', 'TTYPE17', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform17', 'TFORM17', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit17', 'TUNIT17', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype18', 'TTYPE18', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform18', 'TFORM18', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit18', 'TUNIT18', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('x1dints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('x1dints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('x1dints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('x1dints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('x1dints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('x1dints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('x1dints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('x1dints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('x1dints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('x1dints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('x1dints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype10', 'TTYPE10', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform10', 'TFORM10', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit10', 'TUNIT10', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype11', 'TTYPE11', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform11', 'TFORM11', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit11', 'TUNIT11', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype12', 'TTYPE12', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform12', 'TFORM12', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit12', 'TUNIT12', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype13', 'TTYPE13', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform13', 'TFORM13', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit13', 'TUNIT13', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype14', 'TTYPE14', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform14', 'TFORM14', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit14', 'TUNIT14', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype15', 'TTYPE15', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform15', 'TFORM15', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit15', 'TUNIT15', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype16', 'TTYPE16', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform16', 'TFORM16', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit16', 'TUNIT16', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype17', 'TTYPE17', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform17', 'TFORM17', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit17', 'TUNIT17', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype18', 'TTYPE18', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform18', 'TFORM18', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit18', 'TUNIT18', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('c1d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('c1d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('c1d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('c1d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('c1d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('c1d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('c1d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('c1d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('c1d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('c1d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('c1d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('c1d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psfstack_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psfstack_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psfstack_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psfstack_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psfstack_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psfstack_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psfstack_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psfstack_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psfstack_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psfstack_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psfstack_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psfalign_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psfalign_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psfalign_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psfalign_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psfalign_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psfalign_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psfalign_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psfalign_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psfalign_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psfalign_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psfalign_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psfsub_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psfsub_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psfsub_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psfsub_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psfsub_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psfsub_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psfsub_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psfsub_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psfsub_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psfsub_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psfsub_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('ami_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('ami_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('ami_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('ami_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('ami_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('ami_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('ami_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('ami_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('ami_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('ami_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('ami_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('amiavg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('amiavg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('amiavg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('amiavg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('amiavg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('amiavg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('amiavg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('amiavg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('amiavg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('amiavg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('amiavg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psf_amiavg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psf_amiavg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psf_amiavg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psf_amiavg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psf_amiavg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psf_amiavg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psf_amiavg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psf_amiavg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psf_amiavg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('aminorm_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('aminorm_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('aminorm_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('aminorm_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('aminorm_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('aminorm_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('aminorm_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('aminorm_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('aminorm_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('aminorm_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('aminorm_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('wfscmb_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('wfscmb_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('wfscmb_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('wfscmb_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('wfscmb_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('wfscmb_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('wfscmb_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('wfscmb_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('wfscmb_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('segm_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('segm_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('segm_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('segm_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('segm_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('segm_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('segm_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('segm_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('segm_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('segm_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('segm_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('image_cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('image_cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('image_cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('image_cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('image_cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('image_cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('image_cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('image_cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('image_cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('image_cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('image_cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('stacked_cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('stacked_cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('stacked_cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('stacked_cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('stacked_cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('stacked_cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('stacked_cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('stacked_cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('stacked_cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

