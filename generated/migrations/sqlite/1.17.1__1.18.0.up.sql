-- jwst 1.17.1 → 1.18.0, up. SQLite.
-- Carries a database from jwst 1.17.1 to 1.18.0. Loses nothing: what 1.18.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.17.1', '1.17.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.17.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.17.1', '1.17.0');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 2, and the database has another" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
DROP TABLE schemagen_guard;

ALTER TABLE c1d_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE c1d_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE c1d_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE c1d_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE c1d_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE c1d_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE c1d_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE c1d_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE c1d_primary ADD COLUMN bkgd_scl DOUBLE;
CREATE VIEW nirspec_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'MIRI';

CREATE VIEW nirspec_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'MIRI';

CREATE VIEW nirspec_c1d_int_times AS SELECT * FROM c1d_int_times WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_c1d_int_times AS SELECT * FROM c1d_int_times WHERE instrument = 'MIRI';

CREATE VIEW nirspec_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_c1d_combine1d AS SELECT * FROM c1d_combine1d WHERE instrument = 'MIRI';

CREATE VIEW nirspec_c1d_asdf AS SELECT * FROM c1d_asdf WHERE instrument = 'NIRSPEC';
CREATE VIEW miri_c1d_asdf AS SELECT * FROM c1d_asdf WHERE instrument = 'MIRI';

ALTER TABLE uncal_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE uncal_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE uncal_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE uncal_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE uncal_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE uncal_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE uncal_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE uncal_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE uncal_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE image_uncal_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE image_uncal_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE stacked_uncal_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE stacked_uncal_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE ramp_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE ramp_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE ramp_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE ramp_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE ramp_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE ramp_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE ramp_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE ramp_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE ramp_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE dark_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE dark_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE dark_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE dark_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE dark_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE dark_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE dark_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE dark_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE dark_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE trapsfilled_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE trapsfilled_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE rate_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE rate_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE rate_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE rate_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE rate_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE rate_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE rate_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE rate_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE rate_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE rateints_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE rateints_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE rateints_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE rateints_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE rateints_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE rateints_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE rateints_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE rateints_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE rateints_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE fitopt_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE fitopt_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE bsub_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE bsub_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE bsub_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE bsub_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE bsub_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE bsub_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE bsub_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE bsub_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE bsub_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE bsubints_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE bsubints_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE cal_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE cal_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE cal_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE cal_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE cal_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE cal_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE cal_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE cal_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE cal_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE cal_sci ADD COLUMN msaquad BIGINT;
ALTER TABLE cal_sci ADD COLUMN sltxscl DOUBLE;
ALTER TABLE cal_sci ADD COLUMN sltyscl DOUBLE;

ALTER TABLE calints_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE calints_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE calints_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE calints_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE calints_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE calints_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE calints_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE calints_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE calints_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE calints_sci ADD COLUMN msaquad BIGINT;
ALTER TABLE calints_sci ADD COLUMN sltxscl DOUBLE;
ALTER TABLE calints_sci ADD COLUMN sltyscl DOUBLE;

ALTER TABLE crf_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE crf_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE crf_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE crf_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE crf_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE crf_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE crf_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE crf_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE crf_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE crf_sci ADD COLUMN msaquad BIGINT;
ALTER TABLE crf_sci ADD COLUMN sltxscl DOUBLE;
ALTER TABLE crf_sci ADD COLUMN sltyscl DOUBLE;

ALTER TABLE crfints_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE crfints_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE crfints_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE crfints_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE crfints_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE crfints_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE crfints_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE crfints_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE crfints_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE crfints_sci ADD COLUMN msaquad BIGINT;
ALTER TABLE crfints_sci ADD COLUMN sltxscl DOUBLE;
ALTER TABLE crfints_sci ADD COLUMN sltyscl DOUBLE;

ALTER TABLE i2d_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE i2d_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE i2d_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE i2d_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE i2d_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE i2d_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE i2d_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE i2d_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE i2d_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE s2d_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE s2d_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE s2d_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE s2d_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE s2d_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE s2d_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE s2d_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE s2d_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE s2d_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE s2d_sci ADD COLUMN msaquad BIGINT;
ALTER TABLE s2d_sci ADD COLUMN sltxscl DOUBLE;
ALTER TABLE s2d_sci ADD COLUMN sltyscl DOUBLE;

ALTER TABLE s3d_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE s3d_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE s3d_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE s3d_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE s3d_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE s3d_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE s3d_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE s3d_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE s3d_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE x1d_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE x1d_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE x1d_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE x1d_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE x1d_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE x1d_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE x1d_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE x1d_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE x1d_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE x1d_extract1d ADD COLUMN ttype19 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform19 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit19 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype20 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform20 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit20 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN ttype21 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tform21 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN tunit21 TEXT;
ALTER TABLE x1d_extract1d ADD COLUMN msaquad BIGINT;
ALTER TABLE x1d_extract1d ADD COLUMN sltxscl DOUBLE;
ALTER TABLE x1d_extract1d ADD COLUMN sltyscl DOUBLE;

ALTER TABLE x1dints_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE x1dints_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE x1dints_extract1d ADD COLUMN msaquad BIGINT;
ALTER TABLE x1dints_extract1d ADD COLUMN sltxscl DOUBLE;
ALTER TABLE x1dints_extract1d ADD COLUMN sltyscl DOUBLE;

ALTER TABLE psfstack_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE psfstack_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE psfalign_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE psfalign_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE psfsub_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE psfsub_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE ami_oi_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE ami_oi_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE psf_ami_oi_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE amimulti_oi_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE amimulti_oi_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE amilg_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE amilg_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE amilg_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE amilg_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE amilg_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE amilg_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE amilg_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE amilg_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE amilg_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE aminorm_oi_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE aminorm_oi_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE wfscmb_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE wfscmb_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE segm_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE segm_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE segm_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE segm_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE segm_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE segm_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE segm_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE segm_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE segm_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE image_cal_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE image_cal_primary ADD COLUMN bkgd_scl DOUBLE;

ALTER TABLE stacked_cal_primary ADD COLUMN mstr_rd1 BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN mstr_sk1 BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN mstr_rd2 BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN mstr_sk2 BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN mstr_rpt BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN mstr_ilv BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN sstr_stp BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN sstr_nst BIGINT;
ALTER TABLE stacked_cal_primary ADD COLUMN bkgd_scl DOUBLE;

UPDATE c1d_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE c1d_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE c1d_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE c1d_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE c1d_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE c1d_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE c1d_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE c1d_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE c1d_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE uncal_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE uncal_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE uncal_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE uncal_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE uncal_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE uncal_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE uncal_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE uncal_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE image_uncal_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE image_uncal_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE image_uncal_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE image_uncal_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE image_uncal_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE image_uncal_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE image_uncal_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE image_uncal_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE stacked_uncal_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE stacked_uncal_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE stacked_uncal_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE stacked_uncal_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE stacked_uncal_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE stacked_uncal_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE stacked_uncal_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE stacked_uncal_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE ramp_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE ramp_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE ramp_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE ramp_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE ramp_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE ramp_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE ramp_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE ramp_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE dark_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE dark_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE dark_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE dark_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE dark_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE dark_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE dark_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE dark_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE trapsfilled_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE trapsfilled_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE trapsfilled_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE trapsfilled_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE trapsfilled_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE trapsfilled_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE trapsfilled_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE trapsfilled_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE rate_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE rate_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE rate_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE rate_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE rate_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE rate_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE rate_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE rate_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE rateints_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE rateints_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE rateints_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE rateints_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE rateints_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE rateints_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE rateints_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE rateints_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE fitopt_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE fitopt_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE fitopt_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE fitopt_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE fitopt_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE fitopt_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE fitopt_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE fitopt_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE bsub_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE bsub_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE bsub_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE bsub_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE bsub_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE bsub_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE bsub_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE bsub_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE bsubints_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE bsubints_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE bsubints_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE bsubints_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE bsubints_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE bsubints_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE bsubints_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE bsubints_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE cal_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE cal_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE cal_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE cal_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE cal_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE cal_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE cal_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE cal_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE cal_sci SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE cal_sci SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE cal_sci SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE calints_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE calints_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE calints_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE calints_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE calints_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE calints_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE calints_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE calints_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE calints_sci SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE calints_sci SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE calints_sci SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE crf_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE crf_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE crf_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE crf_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE crf_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE crf_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE crf_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE crf_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE crf_sci SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE crf_sci SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE crf_sci SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE crfints_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE crfints_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE crfints_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE crfints_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE crfints_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE crfints_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE crfints_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE crfints_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE crfints_sci SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE crfints_sci SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE crfints_sci SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE i2d_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE i2d_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE i2d_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE i2d_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE i2d_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE i2d_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE i2d_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE i2d_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE s2d_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE s2d_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE s2d_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE s2d_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE s2d_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE s2d_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE s2d_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE s2d_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE s2d_sci SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE s2d_sci SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE s2d_sci SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE s3d_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE s3d_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE s3d_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE s3d_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE s3d_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE s3d_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE s3d_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE s3d_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE x1d_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE x1d_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE x1d_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE x1d_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE x1d_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE x1d_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE x1d_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE x1d_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE x1d_extract1d SET ttype19 = json_extract(other_keywords, '$."TTYPE19"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE19"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE19"') = 'text';
UPDATE x1d_extract1d SET tform19 = json_extract(other_keywords, '$."TFORM19"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM19"'), '{}')
WHERE json_type(other_keywords, '$."TFORM19"') = 'text';
UPDATE x1d_extract1d SET tunit19 = json_extract(other_keywords, '$."TUNIT19"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT19"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT19"') = 'text';
UPDATE x1d_extract1d SET ttype20 = json_extract(other_keywords, '$."TTYPE20"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE20"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE20"') = 'text';
UPDATE x1d_extract1d SET tform20 = json_extract(other_keywords, '$."TFORM20"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM20"'), '{}')
WHERE json_type(other_keywords, '$."TFORM20"') = 'text';
UPDATE x1d_extract1d SET tunit20 = json_extract(other_keywords, '$."TUNIT20"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT20"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT20"') = 'text';
UPDATE x1d_extract1d SET ttype21 = json_extract(other_keywords, '$."TTYPE21"'), other_keywords = nullif(json_remove(other_keywords, '$."TTYPE21"'), '{}')
WHERE json_type(other_keywords, '$."TTYPE21"') = 'text';
UPDATE x1d_extract1d SET tform21 = json_extract(other_keywords, '$."TFORM21"'), other_keywords = nullif(json_remove(other_keywords, '$."TFORM21"'), '{}')
WHERE json_type(other_keywords, '$."TFORM21"') = 'text';
UPDATE x1d_extract1d SET tunit21 = json_extract(other_keywords, '$."TUNIT21"'), other_keywords = nullif(json_remove(other_keywords, '$."TUNIT21"'), '{}')
WHERE json_type(other_keywords, '$."TUNIT21"') = 'text';
UPDATE x1d_extract1d SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE x1d_extract1d SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE x1d_extract1d SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE x1dints_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE x1dints_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE x1dints_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE x1dints_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE x1dints_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE x1dints_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE x1dints_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE x1dints_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE x1dints_extract1d SET msaquad = json_extract(other_keywords, '$."MSAQUAD"'), other_keywords = nullif(json_remove(other_keywords, '$."MSAQUAD"'), '{}')
WHERE json_type(other_keywords, '$."MSAQUAD"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSAQUAD"')) = 'integer';
UPDATE x1dints_extract1d SET sltxscl = json_extract(other_keywords, '$."SLTXSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTXSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTXSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTXSCL"') AS REAL) = json_extract(other_keywords, '$."SLTXSCL"') AND json_extract(other_keywords, '$."SLTXSCL"') NOT IN (9e999, -9e999);
UPDATE x1dints_extract1d SET sltyscl = json_extract(other_keywords, '$."SLTYSCL"'), other_keywords = nullif(json_remove(other_keywords, '$."SLTYSCL"'), '{}')
WHERE json_type(other_keywords, '$."SLTYSCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."SLTYSCL"') AS REAL) = json_extract(other_keywords, '$."SLTYSCL"') AND json_extract(other_keywords, '$."SLTYSCL"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE psfstack_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE psfstack_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE psfstack_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE psfstack_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE psfstack_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE psfstack_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE psfstack_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE psfstack_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE psfalign_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE psfalign_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE psfalign_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE psfalign_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE psfalign_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE psfalign_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE psfalign_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE psfalign_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE psfsub_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE psfsub_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE psfsub_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE psfsub_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE psfsub_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE psfsub_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE psfsub_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE psfsub_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE ami_oi_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE ami_oi_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE ami_oi_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE ami_oi_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE ami_oi_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE ami_oi_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE ami_oi_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE ami_oi_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE psf_ami_oi_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE psf_ami_oi_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE psf_ami_oi_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE psf_ami_oi_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE psf_ami_oi_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE psf_ami_oi_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE psf_ami_oi_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE psf_ami_oi_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE amimulti_oi_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE amimulti_oi_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE amimulti_oi_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE amimulti_oi_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE amimulti_oi_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE amimulti_oi_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE amimulti_oi_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE amimulti_oi_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE amilg_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE amilg_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE amilg_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE amilg_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE amilg_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE amilg_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE amilg_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE amilg_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE aminorm_oi_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE aminorm_oi_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE aminorm_oi_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE aminorm_oi_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE aminorm_oi_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE aminorm_oi_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE aminorm_oi_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE aminorm_oi_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE wfscmb_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE wfscmb_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE wfscmb_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE wfscmb_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE wfscmb_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE wfscmb_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE wfscmb_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE wfscmb_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE segm_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE segm_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE segm_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE segm_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE segm_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE segm_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE segm_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE segm_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE image_cal_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE image_cal_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE image_cal_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE image_cal_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE image_cal_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE image_cal_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE image_cal_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE image_cal_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET mstr_rd1 = json_extract(other_keywords, '$."MSTR_RD1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD1"')) = 'integer';
UPDATE stacked_cal_primary SET mstr_sk1 = json_extract(other_keywords, '$."MSTR_SK1"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK1"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK1"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK1"')) = 'integer';
UPDATE stacked_cal_primary SET mstr_rd2 = json_extract(other_keywords, '$."MSTR_RD2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RD2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RD2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RD2"')) = 'integer';
UPDATE stacked_cal_primary SET mstr_sk2 = json_extract(other_keywords, '$."MSTR_SK2"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_SK2"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_SK2"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_SK2"')) = 'integer';
UPDATE stacked_cal_primary SET mstr_rpt = json_extract(other_keywords, '$."MSTR_RPT"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_RPT"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_RPT"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_RPT"')) = 'integer';
UPDATE stacked_cal_primary SET mstr_ilv = json_extract(other_keywords, '$."MSTR_ILV"'), other_keywords = nullif(json_remove(other_keywords, '$."MSTR_ILV"'), '{}')
WHERE json_type(other_keywords, '$."MSTR_ILV"') = 'integer' AND typeof(json_extract(other_keywords, '$."MSTR_ILV"')) = 'integer';
UPDATE stacked_cal_primary SET sstr_stp = json_extract(other_keywords, '$."SSTR_STP"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_STP"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_STP"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_STP"')) = 'integer';
UPDATE stacked_cal_primary SET sstr_nst = json_extract(other_keywords, '$."SSTR_NST"'), other_keywords = nullif(json_remove(other_keywords, '$."SSTR_NST"'), '{}')
WHERE json_type(other_keywords, '$."SSTR_NST"') = 'integer' AND typeof(json_extract(other_keywords, '$."SSTR_NST"')) = 'integer';
UPDATE stacked_cal_primary SET bkgd_scl = json_extract(other_keywords, '$."BKGD_SCL"'), other_keywords = nullif(json_remove(other_keywords, '$."BKGD_SCL"'), '{}')
WHERE json_type(other_keywords, '$."BKGD_SCL"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BKGD_SCL"') AS REAL) = json_extract(other_keywords, '$."BKGD_SCL"') AND json_extract(other_keywords, '$."BKGD_SCL"') NOT IN (9e999, -9e999);
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('image_uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('stacked_uncal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('ramp_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('dark_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('trapsfilled_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('rate_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('rateints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('fitopt_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsub_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('bsubints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'msaquad', 'MSAQUAD', 'SCI', '["slits.items.quadrant", "exposures.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slits.items.slit_xscale", "exposures.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('cal_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slits.items.slit_yscale", "exposures.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('calints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant", "slits.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale", "slits.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('calints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale", "slits.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('crf_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'msaquad', 'MSAQUAD', 'SCI', '["exposures.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["exposures.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('crf_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["exposures.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('crfints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'msaquad', 'MSAQUAD', 'SCI', '["quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('crfints_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('i2d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('s2d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'msaquad', 'MSAQUAD', 'SCI', '["slits.items.quadrant", "quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'sltxscl', 'SLTXSCL', 'SCI', '["slits.items.slit_xscale", "slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('s2d_sci', 'sltyscl', 'SLTYSCL', 'SCI', '["slits.items.slit_yscale", "slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('s3d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('x1d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype19', 'TTYPE19', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform19', 'TFORM19', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit19', 'TUNIT19', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 19 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype20', 'TTYPE20', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform20', 'TFORM20', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit20', 'TUNIT20', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 20 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'ttype21', 'TTYPE21', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tform21', 'TFORM21', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'tunit21', 'TUNIT21', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 21 of the table', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'msaquad', 'MSAQUAD', 'EXTRACT1D', '["spec.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'sltxscl', 'SLTXSCL', 'EXTRACT1D', '["spec.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('x1d_extract1d', 'sltyscl', 'SLTYSCL', 'EXTRACT1D', '["spec.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('x1dints_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'msaquad', 'MSAQUAD', 'EXTRACT1D', '["spec.items.quadrant"]', 'integer', NULL, 'MSA quadrant for slit', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'sltxscl', 'SLTXSCL', 'EXTRACT1D', '["spec.items.slit_xscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (X dir)', NULL, '1.18.0', NULL, NULL),
    ('x1dints_extract1d', 'sltyscl', 'SLTYSCL', 'EXTRACT1D', '["spec.items.slit_yscale"]', 'number', NULL, 'Scale open to full MSA slit coordinates (Y dir)', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('c1d_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfstack_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfalign_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psfsub_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('ami_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('amilg_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('aminorm_oi_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('wfscmb_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('segm_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('image_cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rd1', 'MSTR_RD1', 'PRIMARY', '["meta.subarray.multistripe_reads1"]', 'integer', NULL, 'Num. substripe rows read starting at SUBSTRT1', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_sk1', 'MSTR_SK1', 'PRIMARY', '["meta.subarray.multistripe_skips1"]', 'integer', NULL, 'Num. rows to skip after reading MSTR_RD1 rows', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rd2', 'MSTR_RD2', 'PRIMARY', '["meta.subarray.multistripe_reads2"]', 'integer', NULL, 'Num. rows read in subsequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_sk2', 'MSTR_SK2', 'PRIMARY', '["meta.subarray.multistripe_skips2"]', 'integer', NULL, 'Num. rows to skip between susequent substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_rpt', 'MSTR_RPT', 'PRIMARY', '["meta.subarray.repeat_stripe"]', 'integer', NULL, 'Repeat reading MSTR_RD2 rows at first position', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'mstr_ilv', 'MSTR_ILV', 'PRIMARY', '["meta.subarray.interleave_reads1"]', 'integer', NULL, 'Interleave MSTR_RD1 rows between substripes', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'sstr_stp', 'SSTR_STP', 'PRIMARY', '["meta.subarray.superstripe_step"]', 'integer', NULL, 'Rows to advance superstripe postn btwn intgrtns', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'sstr_nst', 'SSTR_NST', 'PRIMARY', '["meta.subarray.num_superstripe"]', 'integer', NULL, 'Num. superstripe positions in super-integration', NULL, '1.18.0', NULL, NULL),
    ('stacked_cal_primary', 'bkgd_scl', 'BKGD_SCL', 'PRIMARY', '["meta.background.scaling_factor"]', 'number', NULL, 'Background scale factor', NULL, '1.18.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.18.0', since, 'stdatamodels', '3.0.2', 'facd2796a06726459d03bcce4aed0b21de8c9085e5fa44838c89b9e1648c17c2'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

