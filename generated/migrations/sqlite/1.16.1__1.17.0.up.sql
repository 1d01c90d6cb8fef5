-- jwst 1.16.1 → 1.17.0, up. SQLite.
-- Carries a database from jwst 1.16.1 to 1.17.0. Loses nothing: what 1.17.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.16.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.16.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.16.1');
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

ALTER TABLE uncal_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE uncal_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE image_uncal_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE image_uncal_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE stacked_uncal_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE ramp_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE ramp_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE dark_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE dark_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE trapsfilled_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE trapsfilled_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE rate_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE rate_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE rateints_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE rateints_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE fitopt_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE fitopt_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE bsub_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE bsub_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE bsubints_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE bsubints_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE cal_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE cal_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE calints_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE calints_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE crf_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE crf_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE crfints_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE crfints_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE i2d_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE i2d_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE s2d_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE s2d_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE s3d_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE s3d_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE x1d_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE x1d_primary ADD COLUMN r_sirskl TEXT;



ALTER TABLE x1dints_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE x1dints_primary ADD COLUMN r_sirskl TEXT;



ALTER TABLE c1d_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE c1d_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE psfstack_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE psfstack_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE psfalign_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE psfalign_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE psfsub_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE psfsub_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE ami_oi_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE ami_oi_primary ADD COLUMN r_sirskl TEXT;
ALTER TABLE ami_oi_primary ADD COLUMN calib TEXT;
ALTER TABLE ami_oi_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE ami_oi_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE ami_oi_primary ADD COLUMN vparity BIGINT;

ALTER TABLE ami_oi_sci ADD COLUMN pa_aper DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN va_scale DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN radesys TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN ra_v1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN dec_v1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pa_v3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN wcsaxes BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN crpix1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN crpix2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN crpix3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN crval1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN crval2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN crval3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ctype1 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN ctype2 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN ctype3 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN cunit1 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN cunit2 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN cunit3 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN cdelt1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN cdelt2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN cdelt3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc1_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc1_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc1_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc2_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc2_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc2_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc3_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc3_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN pc3_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN cd1_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN cd1_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN cd2_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN cd2_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ps3_0 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN ps3_1 TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN s_region TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN wavstart DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN wavend DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN dispaxis BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN sporder BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN v2_ref DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN v3_ref DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN vparity BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ra_ref DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN dec_ref DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN roll_ref DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN velosys DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN specsys TEXT;
ALTER TABLE ami_oi_sci ADD COLUMN xref_sci DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN yref_sci DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN mt_ra DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN mt_dec DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN mt_avra DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN mt_avdec DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_order BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN b_order BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN ap_order BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN bp_order BIGINT;
ALTER TABLE ami_oi_sci ADD COLUMN a_0_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_0_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_0_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_0_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_0_6 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_1_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_1_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_1_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_1_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_1_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_2_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_2_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_2_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_2_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_2_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_3_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_3_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_3_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_3_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_4_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_4_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_4_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_5_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_5_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN a_6_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_0_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_0_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_0_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_0_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_0_6 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_1_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_1_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_1_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_1_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_1_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_2_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_2_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_2_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_2_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_2_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_3_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_3_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_3_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_3_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_4_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_4_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_4_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_5_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_5_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN b_6_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_0_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_0_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_0_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_0_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_0_6 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_1_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_1_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_1_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_1_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_1_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_2_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_2_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_2_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_2_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_2_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_3_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_3_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_3_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_3_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_4_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_4_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_4_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_5_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_5_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN ap_6_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_0_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_0_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_0_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_0_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_0_6 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_1_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_1_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_1_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_1_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_1_5 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_2_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_2_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_2_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_2_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_2_4 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_3_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_3_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_3_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_3_3 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_4_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_4_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_4_2 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_5_0 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_5_1 DOUBLE;
ALTER TABLE ami_oi_sci ADD COLUMN bp_6_0 DOUBLE;


ALTER TABLE psf_ami_oi_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE psf_ami_oi_primary ADD COLUMN r_sirskl TEXT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN calib TEXT;
ALTER TABLE psf_ami_oi_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE psf_ami_oi_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE psf_ami_oi_primary ADD COLUMN vparity BIGINT;

ALTER TABLE psf_ami_oi_sci ADD COLUMN pa_aper DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN va_scale DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN radesys TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ra_v1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN dec_v1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pa_v3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN wcsaxes BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN crpix1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN crpix2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN crpix3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN crval1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN crval2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN crval3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ctype1 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ctype2 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ctype3 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cunit1 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cunit2 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cunit3 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cdelt1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cdelt2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cdelt3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc1_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc1_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc1_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc2_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc2_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc2_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc3_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc3_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN pc3_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cd1_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cd1_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cd2_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN cd2_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ps3_0 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ps3_1 TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN s_region TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN wavstart DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN wavend DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN dispaxis BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN sporder BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN v2_ref DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN v3_ref DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN vparity BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ra_ref DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN dec_ref DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN roll_ref DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN velosys DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN specsys TEXT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN xref_sci DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN yref_sci DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN mt_ra DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN mt_dec DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN mt_avra DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN mt_avdec DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_order BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_order BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_order BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_order BIGINT;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_0_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_0_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_0_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_0_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_0_6 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_1_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_1_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_1_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_1_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_1_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_2_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_2_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_2_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_2_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_2_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_3_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_3_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_3_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_3_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_4_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_4_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_4_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_5_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_5_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN a_6_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_0_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_0_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_0_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_0_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_0_6 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_1_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_1_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_1_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_1_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_1_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_2_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_2_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_2_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_2_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_2_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_3_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_3_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_3_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_3_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_4_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_4_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_4_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_5_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_5_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN b_6_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_0_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_0_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_0_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_0_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_0_6 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_1_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_1_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_1_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_1_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_1_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_2_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_2_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_2_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_2_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_2_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_3_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_3_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_3_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_3_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_4_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_4_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_4_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_5_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_5_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN ap_6_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_0_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_0_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_0_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_0_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_0_6 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_1_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_1_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_1_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_1_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_1_5 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_2_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_2_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_2_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_2_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_2_4 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_3_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_3_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_3_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_3_3 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_4_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_4_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_4_2 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_5_0 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_5_1 DOUBLE;
ALTER TABLE psf_ami_oi_sci ADD COLUMN bp_6_0 DOUBLE;


ALTER TABLE amimulti_oi_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE amimulti_oi_primary ADD COLUMN r_sirskl TEXT;
ALTER TABLE amimulti_oi_primary ADD COLUMN calib TEXT;
ALTER TABLE amimulti_oi_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE amimulti_oi_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE amimulti_oi_primary ADD COLUMN vparity BIGINT;

ALTER TABLE amimulti_oi_sci ADD COLUMN pa_aper DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN va_scale DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN radesys TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN ra_v1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN dec_v1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pa_v3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN wcsaxes BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN crpix1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN crpix2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN crpix3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN crval1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN crval2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN crval3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ctype1 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN ctype2 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN ctype3 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN cunit1 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN cunit2 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN cunit3 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN cdelt1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN cdelt2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN cdelt3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc1_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc1_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc1_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc2_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc2_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc2_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc3_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc3_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN pc3_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN cd1_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN cd1_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN cd2_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN cd2_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ps3_0 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN ps3_1 TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN s_region TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN wavstart DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN wavend DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN dispaxis BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN sporder BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN v2_ref DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN v3_ref DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN vparity BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ra_ref DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN dec_ref DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN roll_ref DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN velosys DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN specsys TEXT;
ALTER TABLE amimulti_oi_sci ADD COLUMN xref_sci DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN yref_sci DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN mt_ra DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN mt_dec DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN mt_avra DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN mt_avdec DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_order BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_order BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_order BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_order BIGINT;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_0_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_0_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_0_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_0_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_0_6 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_1_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_1_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_1_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_1_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_1_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_2_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_2_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_2_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_2_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_2_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_3_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_3_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_3_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_3_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_4_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_4_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_4_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_5_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_5_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN a_6_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_0_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_0_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_0_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_0_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_0_6 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_1_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_1_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_1_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_1_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_1_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_2_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_2_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_2_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_2_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_2_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_3_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_3_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_3_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_3_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_4_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_4_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_4_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_5_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_5_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN b_6_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_0_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_0_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_0_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_0_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_0_6 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_1_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_1_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_1_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_1_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_1_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_2_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_2_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_2_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_2_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_2_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_3_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_3_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_3_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_3_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_4_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_4_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_4_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_5_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_5_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN ap_6_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_0_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_0_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_0_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_0_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_0_6 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_1_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_1_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_1_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_1_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_1_5 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_2_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_2_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_2_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_2_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_2_4 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_3_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_3_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_3_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_3_3 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_4_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_4_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_4_2 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_5_0 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_5_1 DOUBLE;
ALTER TABLE amimulti_oi_sci ADD COLUMN bp_6_0 DOUBLE;


ALTER TABLE amilg_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE amilg_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE aminorm_oi_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE aminorm_oi_primary ADD COLUMN r_sirskl TEXT;
ALTER TABLE aminorm_oi_primary ADD COLUMN calib TEXT;
ALTER TABLE aminorm_oi_primary ADD COLUMN roll_ref DOUBLE;
ALTER TABLE aminorm_oi_primary ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE aminorm_oi_primary ADD COLUMN vparity BIGINT;

ALTER TABLE aminorm_oi_sci ADD COLUMN pa_aper DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN va_scale DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN radesys TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN ra_v1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN dec_v1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pa_v3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN wcsaxes BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN crpix1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN crpix2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN crpix3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN crval1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN crval2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN crval3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ctype1 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN ctype2 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN ctype3 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN cunit1 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN cunit2 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN cunit3 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN cdelt1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN cdelt2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN cdelt3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc1_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc1_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc1_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc2_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc2_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc2_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc3_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc3_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN pc3_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN cd1_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN cd1_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN cd2_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN cd2_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ps3_0 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN ps3_1 TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN s_region TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN wavstart DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN wavend DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN dispaxis BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN sporder BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN v2_ref DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN v3_ref DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN vparity BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN v3i_yang DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ra_ref DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN dec_ref DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN roll_ref DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN velosys DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN specsys TEXT;
ALTER TABLE aminorm_oi_sci ADD COLUMN xref_sci DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN yref_sci DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN mt_ra DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN mt_dec DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN mt_avra DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN mt_avdec DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_order BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_order BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_order BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_order BIGINT;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_0_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_0_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_0_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_0_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_0_6 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_1_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_1_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_1_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_1_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_1_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_2_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_2_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_2_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_2_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_2_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_3_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_3_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_3_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_3_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_4_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_4_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_4_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_5_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_5_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN a_6_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_0_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_0_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_0_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_0_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_0_6 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_1_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_1_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_1_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_1_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_1_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_2_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_2_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_2_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_2_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_2_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_3_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_3_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_3_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_3_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_4_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_4_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_4_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_5_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_5_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN b_6_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_0_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_0_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_0_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_0_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_0_6 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_1_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_1_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_1_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_1_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_1_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_2_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_2_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_2_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_2_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_2_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_3_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_3_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_3_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_3_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_4_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_4_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_4_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_5_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_5_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN ap_6_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_0_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_0_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_0_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_0_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_0_6 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_1_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_1_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_1_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_1_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_1_5 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_2_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_2_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_2_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_2_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_2_4 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_3_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_3_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_3_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_3_3 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_4_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_4_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_4_2 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_5_0 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_5_1 DOUBLE;
ALTER TABLE aminorm_oi_sci ADD COLUMN bp_6_0 DOUBLE;


ALTER TABLE wfscmb_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE wfscmb_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE segm_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE segm_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE image_cal_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE image_cal_primary ADD COLUMN r_sirskl TEXT;


ALTER TABLE stacked_cal_primary ADD COLUMN hybridff BOOLEAN;
ALTER TABLE stacked_cal_primary ADD COLUMN r_sirskl TEXT;


UPDATE uncal_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE uncal_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE image_uncal_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE image_uncal_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE stacked_uncal_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE stacked_uncal_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE ramp_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE ramp_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE dark_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE dark_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE trapsfilled_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE trapsfilled_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE rate_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE rate_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE rateints_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE rateints_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE fitopt_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE fitopt_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE bsub_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE bsub_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE bsubints_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE bsubints_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE cal_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE cal_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE calints_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE calints_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE crf_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE crf_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE crfints_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE crfints_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE i2d_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE i2d_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE s2d_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE s2d_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE s3d_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE s3d_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE x1d_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE x1d_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE x1dints_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE x1dints_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE c1d_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE c1d_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE psfstack_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE psfstack_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE psfalign_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE psfalign_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE psfsub_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE psfsub_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE ami_oi_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE ami_oi_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE ami_oi_primary SET calib = json_extract(other_keywords, '$."CALIB"'), other_keywords = nullif(json_remove(other_keywords, '$."CALIB"'), '{}')
WHERE json_type(other_keywords, '$."CALIB"') = 'text';
UPDATE ami_oi_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE ami_oi_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE ami_oi_sci SET pa_aper = json_extract(other_keywords, '$."PA_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_APER"'), '{}')
WHERE json_type(other_keywords, '$."PA_APER"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_APER"') AS REAL) = json_extract(other_keywords, '$."PA_APER"') AND json_extract(other_keywords, '$."PA_APER"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET va_scale = json_extract(other_keywords, '$."VA_SCALE"'), other_keywords = nullif(json_remove(other_keywords, '$."VA_SCALE"'), '{}')
WHERE json_type(other_keywords, '$."VA_SCALE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VA_SCALE"') AS REAL) = json_extract(other_keywords, '$."VA_SCALE"') AND json_extract(other_keywords, '$."VA_SCALE"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET radesys = json_extract(other_keywords, '$."RADESYS"'), other_keywords = nullif(json_remove(other_keywords, '$."RADESYS"'), '{}')
WHERE json_type(other_keywords, '$."RADESYS"') = 'text';
UPDATE ami_oi_sci SET ra_v1 = json_extract(other_keywords, '$."RA_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_V1"'), '{}')
WHERE json_type(other_keywords, '$."RA_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_V1"') AS REAL) = json_extract(other_keywords, '$."RA_V1"') AND json_extract(other_keywords, '$."RA_V1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET dec_v1 = json_extract(other_keywords, '$."DEC_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_V1"'), '{}')
WHERE json_type(other_keywords, '$."DEC_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_V1"') AS REAL) = json_extract(other_keywords, '$."DEC_V1"') AND json_extract(other_keywords, '$."DEC_V1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pa_v3 = json_extract(other_keywords, '$."PA_V3"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_V3"'), '{}')
WHERE json_type(other_keywords, '$."PA_V3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_V3"') AS REAL) = json_extract(other_keywords, '$."PA_V3"') AND json_extract(other_keywords, '$."PA_V3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET wcsaxes = json_extract(other_keywords, '$."WCSAXES"'), other_keywords = nullif(json_remove(other_keywords, '$."WCSAXES"'), '{}')
WHERE json_type(other_keywords, '$."WCSAXES"') = 'integer' AND typeof(json_extract(other_keywords, '$."WCSAXES"')) = 'integer';
UPDATE ami_oi_sci SET crpix1 = json_extract(other_keywords, '$."CRPIX1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX1"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX1"') AS REAL) = json_extract(other_keywords, '$."CRPIX1"') AND json_extract(other_keywords, '$."CRPIX1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET crpix2 = json_extract(other_keywords, '$."CRPIX2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX2"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX2"') AS REAL) = json_extract(other_keywords, '$."CRPIX2"') AND json_extract(other_keywords, '$."CRPIX2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET crpix3 = json_extract(other_keywords, '$."CRPIX3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX3"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX3"') AS REAL) = json_extract(other_keywords, '$."CRPIX3"') AND json_extract(other_keywords, '$."CRPIX3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET crval1 = json_extract(other_keywords, '$."CRVAL1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL1"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL1"') AS REAL) = json_extract(other_keywords, '$."CRVAL1"') AND json_extract(other_keywords, '$."CRVAL1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET crval2 = json_extract(other_keywords, '$."CRVAL2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL2"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL2"') AS REAL) = json_extract(other_keywords, '$."CRVAL2"') AND json_extract(other_keywords, '$."CRVAL2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET crval3 = json_extract(other_keywords, '$."CRVAL3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL3"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL3"') AS REAL) = json_extract(other_keywords, '$."CRVAL3"') AND json_extract(other_keywords, '$."CRVAL3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ctype1 = json_extract(other_keywords, '$."CTYPE1"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE1"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE1"') = 'text';
UPDATE ami_oi_sci SET ctype2 = json_extract(other_keywords, '$."CTYPE2"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE2"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE2"') = 'text';
UPDATE ami_oi_sci SET ctype3 = json_extract(other_keywords, '$."CTYPE3"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE3"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE3"') = 'text';
UPDATE ami_oi_sci SET cunit1 = json_extract(other_keywords, '$."CUNIT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT1"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT1"') = 'text';
UPDATE ami_oi_sci SET cunit2 = json_extract(other_keywords, '$."CUNIT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT2"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT2"') = 'text';
UPDATE ami_oi_sci SET cunit3 = json_extract(other_keywords, '$."CUNIT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT3"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT3"') = 'text';
UPDATE ami_oi_sci SET cdelt1 = json_extract(other_keywords, '$."CDELT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT1"'), '{}')
WHERE json_type(other_keywords, '$."CDELT1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT1"') AS REAL) = json_extract(other_keywords, '$."CDELT1"') AND json_extract(other_keywords, '$."CDELT1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET cdelt2 = json_extract(other_keywords, '$."CDELT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT2"'), '{}')
WHERE json_type(other_keywords, '$."CDELT2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT2"') AS REAL) = json_extract(other_keywords, '$."CDELT2"') AND json_extract(other_keywords, '$."CDELT2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET cdelt3 = json_extract(other_keywords, '$."CDELT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT3"'), '{}')
WHERE json_type(other_keywords, '$."CDELT3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT3"') AS REAL) = json_extract(other_keywords, '$."CDELT3"') AND json_extract(other_keywords, '$."CDELT3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc1_1 = json_extract(other_keywords, '$."PC1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_1"'), '{}')
WHERE json_type(other_keywords, '$."PC1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_1"') AS REAL) = json_extract(other_keywords, '$."PC1_1"') AND json_extract(other_keywords, '$."PC1_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc1_2 = json_extract(other_keywords, '$."PC1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_2"'), '{}')
WHERE json_type(other_keywords, '$."PC1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_2"') AS REAL) = json_extract(other_keywords, '$."PC1_2"') AND json_extract(other_keywords, '$."PC1_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc1_3 = json_extract(other_keywords, '$."PC1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_3"'), '{}')
WHERE json_type(other_keywords, '$."PC1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_3"') AS REAL) = json_extract(other_keywords, '$."PC1_3"') AND json_extract(other_keywords, '$."PC1_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc2_1 = json_extract(other_keywords, '$."PC2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_1"'), '{}')
WHERE json_type(other_keywords, '$."PC2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_1"') AS REAL) = json_extract(other_keywords, '$."PC2_1"') AND json_extract(other_keywords, '$."PC2_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc2_2 = json_extract(other_keywords, '$."PC2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_2"'), '{}')
WHERE json_type(other_keywords, '$."PC2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_2"') AS REAL) = json_extract(other_keywords, '$."PC2_2"') AND json_extract(other_keywords, '$."PC2_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc2_3 = json_extract(other_keywords, '$."PC2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_3"'), '{}')
WHERE json_type(other_keywords, '$."PC2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_3"') AS REAL) = json_extract(other_keywords, '$."PC2_3"') AND json_extract(other_keywords, '$."PC2_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc3_1 = json_extract(other_keywords, '$."PC3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_1"'), '{}')
WHERE json_type(other_keywords, '$."PC3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_1"') AS REAL) = json_extract(other_keywords, '$."PC3_1"') AND json_extract(other_keywords, '$."PC3_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc3_2 = json_extract(other_keywords, '$."PC3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_2"'), '{}')
WHERE json_type(other_keywords, '$."PC3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_2"') AS REAL) = json_extract(other_keywords, '$."PC3_2"') AND json_extract(other_keywords, '$."PC3_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET pc3_3 = json_extract(other_keywords, '$."PC3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_3"'), '{}')
WHERE json_type(other_keywords, '$."PC3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_3"') AS REAL) = json_extract(other_keywords, '$."PC3_3"') AND json_extract(other_keywords, '$."PC3_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET cd1_1 = json_extract(other_keywords, '$."CD1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_1"'), '{}')
WHERE json_type(other_keywords, '$."CD1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_1"') AS REAL) = json_extract(other_keywords, '$."CD1_1"') AND json_extract(other_keywords, '$."CD1_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET cd1_2 = json_extract(other_keywords, '$."CD1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_2"'), '{}')
WHERE json_type(other_keywords, '$."CD1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_2"') AS REAL) = json_extract(other_keywords, '$."CD1_2"') AND json_extract(other_keywords, '$."CD1_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET cd2_1 = json_extract(other_keywords, '$."CD2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_1"'), '{}')
WHERE json_type(other_keywords, '$."CD2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_1"') AS REAL) = json_extract(other_keywords, '$."CD2_1"') AND json_extract(other_keywords, '$."CD2_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET cd2_2 = json_extract(other_keywords, '$."CD2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_2"'), '{}')
WHERE json_type(other_keywords, '$."CD2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_2"') AS REAL) = json_extract(other_keywords, '$."CD2_2"') AND json_extract(other_keywords, '$."CD2_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ps3_0 = json_extract(other_keywords, '$."PS3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_0"'), '{}')
WHERE json_type(other_keywords, '$."PS3_0"') = 'text';
UPDATE ami_oi_sci SET ps3_1 = json_extract(other_keywords, '$."PS3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_1"'), '{}')
WHERE json_type(other_keywords, '$."PS3_1"') = 'text';
UPDATE ami_oi_sci SET s_region = json_extract(other_keywords, '$."S_REGION"'), other_keywords = nullif(json_remove(other_keywords, '$."S_REGION"'), '{}')
WHERE json_type(other_keywords, '$."S_REGION"') = 'text';
UPDATE ami_oi_sci SET wavstart = json_extract(other_keywords, '$."WAVSTART"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVSTART"'), '{}')
WHERE json_type(other_keywords, '$."WAVSTART"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVSTART"') AS REAL) = json_extract(other_keywords, '$."WAVSTART"') AND json_extract(other_keywords, '$."WAVSTART"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET wavend = json_extract(other_keywords, '$."WAVEND"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVEND"'), '{}')
WHERE json_type(other_keywords, '$."WAVEND"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVEND"') AS REAL) = json_extract(other_keywords, '$."WAVEND"') AND json_extract(other_keywords, '$."WAVEND"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET dispaxis = json_extract(other_keywords, '$."DISPAXIS"'), other_keywords = nullif(json_remove(other_keywords, '$."DISPAXIS"'), '{}')
WHERE json_type(other_keywords, '$."DISPAXIS"') = 'integer' AND typeof(json_extract(other_keywords, '$."DISPAXIS"')) = 'integer';
UPDATE ami_oi_sci SET sporder = json_extract(other_keywords, '$."SPORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."SPORDER"'), '{}')
WHERE json_type(other_keywords, '$."SPORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."SPORDER"')) = 'integer';
UPDATE ami_oi_sci SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE ami_oi_sci SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ra_ref = json_extract(other_keywords, '$."RA_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_REF"'), '{}')
WHERE json_type(other_keywords, '$."RA_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_REF"') AS REAL) = json_extract(other_keywords, '$."RA_REF"') AND json_extract(other_keywords, '$."RA_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET dec_ref = json_extract(other_keywords, '$."DEC_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_REF"'), '{}')
WHERE json_type(other_keywords, '$."DEC_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_REF"') AS REAL) = json_extract(other_keywords, '$."DEC_REF"') AND json_extract(other_keywords, '$."DEC_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET velosys = json_extract(other_keywords, '$."VELOSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."VELOSYS"'), '{}')
WHERE json_type(other_keywords, '$."VELOSYS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VELOSYS"') AS REAL) = json_extract(other_keywords, '$."VELOSYS"') AND json_extract(other_keywords, '$."VELOSYS"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET specsys = json_extract(other_keywords, '$."SPECSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."SPECSYS"'), '{}')
WHERE json_type(other_keywords, '$."SPECSYS"') = 'text';
UPDATE ami_oi_sci SET xref_sci = json_extract(other_keywords, '$."XREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."XREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."XREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."XREF_SCI"') AS REAL) = json_extract(other_keywords, '$."XREF_SCI"') AND json_extract(other_keywords, '$."XREF_SCI"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET yref_sci = json_extract(other_keywords, '$."YREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."YREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."YREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."YREF_SCI"') AS REAL) = json_extract(other_keywords, '$."YREF_SCI"') AND json_extract(other_keywords, '$."YREF_SCI"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET mt_ra = json_extract(other_keywords, '$."MT_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_RA"'), '{}')
WHERE json_type(other_keywords, '$."MT_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_RA"') AS REAL) = json_extract(other_keywords, '$."MT_RA"') AND json_extract(other_keywords, '$."MT_RA"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET mt_dec = json_extract(other_keywords, '$."MT_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_DEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_DEC"') AS REAL) = json_extract(other_keywords, '$."MT_DEC"') AND json_extract(other_keywords, '$."MT_DEC"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET mt_avra = json_extract(other_keywords, '$."MT_AVRA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVRA"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVRA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVRA"') AS REAL) = json_extract(other_keywords, '$."MT_AVRA"') AND json_extract(other_keywords, '$."MT_AVRA"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET mt_avdec = json_extract(other_keywords, '$."MT_AVDEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVDEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVDEC"') AS REAL) = json_extract(other_keywords, '$."MT_AVDEC"') AND json_extract(other_keywords, '$."MT_AVDEC"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_order = json_extract(other_keywords, '$."A_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."A_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."A_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."A_ORDER"')) = 'integer';
UPDATE ami_oi_sci SET b_order = json_extract(other_keywords, '$."B_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."B_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."B_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."B_ORDER"')) = 'integer';
UPDATE ami_oi_sci SET ap_order = json_extract(other_keywords, '$."AP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."AP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."AP_ORDER"')) = 'integer';
UPDATE ami_oi_sci SET bp_order = json_extract(other_keywords, '$."BP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."BP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."BP_ORDER"')) = 'integer';
UPDATE ami_oi_sci SET a_0_2 = json_extract(other_keywords, '$."A_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_2"'), '{}')
WHERE json_type(other_keywords, '$."A_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_2"') AS REAL) = json_extract(other_keywords, '$."A_0_2"') AND json_extract(other_keywords, '$."A_0_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_0_3 = json_extract(other_keywords, '$."A_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_3"'), '{}')
WHERE json_type(other_keywords, '$."A_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_3"') AS REAL) = json_extract(other_keywords, '$."A_0_3"') AND json_extract(other_keywords, '$."A_0_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_0_4 = json_extract(other_keywords, '$."A_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_4"'), '{}')
WHERE json_type(other_keywords, '$."A_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_4"') AS REAL) = json_extract(other_keywords, '$."A_0_4"') AND json_extract(other_keywords, '$."A_0_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_0_5 = json_extract(other_keywords, '$."A_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_5"'), '{}')
WHERE json_type(other_keywords, '$."A_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_5"') AS REAL) = json_extract(other_keywords, '$."A_0_5"') AND json_extract(other_keywords, '$."A_0_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_0_6 = json_extract(other_keywords, '$."A_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_6"'), '{}')
WHERE json_type(other_keywords, '$."A_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_6"') AS REAL) = json_extract(other_keywords, '$."A_0_6"') AND json_extract(other_keywords, '$."A_0_6"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_1_1 = json_extract(other_keywords, '$."A_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_1"'), '{}')
WHERE json_type(other_keywords, '$."A_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_1"') AS REAL) = json_extract(other_keywords, '$."A_1_1"') AND json_extract(other_keywords, '$."A_1_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_1_2 = json_extract(other_keywords, '$."A_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_2"'), '{}')
WHERE json_type(other_keywords, '$."A_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_2"') AS REAL) = json_extract(other_keywords, '$."A_1_2"') AND json_extract(other_keywords, '$."A_1_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_1_3 = json_extract(other_keywords, '$."A_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_3"'), '{}')
WHERE json_type(other_keywords, '$."A_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_3"') AS REAL) = json_extract(other_keywords, '$."A_1_3"') AND json_extract(other_keywords, '$."A_1_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_1_4 = json_extract(other_keywords, '$."A_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_4"'), '{}')
WHERE json_type(other_keywords, '$."A_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_4"') AS REAL) = json_extract(other_keywords, '$."A_1_4"') AND json_extract(other_keywords, '$."A_1_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_1_5 = json_extract(other_keywords, '$."A_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_5"'), '{}')
WHERE json_type(other_keywords, '$."A_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_5"') AS REAL) = json_extract(other_keywords, '$."A_1_5"') AND json_extract(other_keywords, '$."A_1_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_2_0 = json_extract(other_keywords, '$."A_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_0"'), '{}')
WHERE json_type(other_keywords, '$."A_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_0"') AS REAL) = json_extract(other_keywords, '$."A_2_0"') AND json_extract(other_keywords, '$."A_2_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_2_1 = json_extract(other_keywords, '$."A_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_1"'), '{}')
WHERE json_type(other_keywords, '$."A_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_1"') AS REAL) = json_extract(other_keywords, '$."A_2_1"') AND json_extract(other_keywords, '$."A_2_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_2_2 = json_extract(other_keywords, '$."A_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_2"'), '{}')
WHERE json_type(other_keywords, '$."A_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_2"') AS REAL) = json_extract(other_keywords, '$."A_2_2"') AND json_extract(other_keywords, '$."A_2_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_2_3 = json_extract(other_keywords, '$."A_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_3"'), '{}')
WHERE json_type(other_keywords, '$."A_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_3"') AS REAL) = json_extract(other_keywords, '$."A_2_3"') AND json_extract(other_keywords, '$."A_2_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_2_4 = json_extract(other_keywords, '$."A_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_4"'), '{}')
WHERE json_type(other_keywords, '$."A_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_4"') AS REAL) = json_extract(other_keywords, '$."A_2_4"') AND json_extract(other_keywords, '$."A_2_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_3_0 = json_extract(other_keywords, '$."A_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_0"'), '{}')
WHERE json_type(other_keywords, '$."A_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_0"') AS REAL) = json_extract(other_keywords, '$."A_3_0"') AND json_extract(other_keywords, '$."A_3_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_3_1 = json_extract(other_keywords, '$."A_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_1"'), '{}')
WHERE json_type(other_keywords, '$."A_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_1"') AS REAL) = json_extract(other_keywords, '$."A_3_1"') AND json_extract(other_keywords, '$."A_3_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_3_2 = json_extract(other_keywords, '$."A_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_2"'), '{}')
WHERE json_type(other_keywords, '$."A_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_2"') AS REAL) = json_extract(other_keywords, '$."A_3_2"') AND json_extract(other_keywords, '$."A_3_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_3_3 = json_extract(other_keywords, '$."A_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_3"'), '{}')
WHERE json_type(other_keywords, '$."A_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_3"') AS REAL) = json_extract(other_keywords, '$."A_3_3"') AND json_extract(other_keywords, '$."A_3_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_4_0 = json_extract(other_keywords, '$."A_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_0"'), '{}')
WHERE json_type(other_keywords, '$."A_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_0"') AS REAL) = json_extract(other_keywords, '$."A_4_0"') AND json_extract(other_keywords, '$."A_4_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_4_1 = json_extract(other_keywords, '$."A_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_1"'), '{}')
WHERE json_type(other_keywords, '$."A_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_1"') AS REAL) = json_extract(other_keywords, '$."A_4_1"') AND json_extract(other_keywords, '$."A_4_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_4_2 = json_extract(other_keywords, '$."A_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_2"'), '{}')
WHERE json_type(other_keywords, '$."A_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_2"') AS REAL) = json_extract(other_keywords, '$."A_4_2"') AND json_extract(other_keywords, '$."A_4_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_5_0 = json_extract(other_keywords, '$."A_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_0"'), '{}')
WHERE json_type(other_keywords, '$."A_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_0"') AS REAL) = json_extract(other_keywords, '$."A_5_0"') AND json_extract(other_keywords, '$."A_5_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_5_1 = json_extract(other_keywords, '$."A_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_1"'), '{}')
WHERE json_type(other_keywords, '$."A_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_1"') AS REAL) = json_extract(other_keywords, '$."A_5_1"') AND json_extract(other_keywords, '$."A_5_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET a_6_0 = json_extract(other_keywords, '$."A_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_6_0"'), '{}')
WHERE json_type(other_keywords, '$."A_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_6_0"') AS REAL) = json_extract(other_keywords, '$."A_6_0"') AND json_extract(other_keywords, '$."A_6_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_0_2 = json_extract(other_keywords, '$."B_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_2"'), '{}')
WHERE json_type(other_keywords, '$."B_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_2"') AS REAL) = json_extract(other_keywords, '$."B_0_2"') AND json_extract(other_keywords, '$."B_0_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_0_3 = json_extract(other_keywords, '$."B_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_3"'), '{}')
WHERE json_type(other_keywords, '$."B_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_3"') AS REAL) = json_extract(other_keywords, '$."B_0_3"') AND json_extract(other_keywords, '$."B_0_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_0_4 = json_extract(other_keywords, '$."B_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_4"'), '{}')
WHERE json_type(other_keywords, '$."B_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_4"') AS REAL) = json_extract(other_keywords, '$."B_0_4"') AND json_extract(other_keywords, '$."B_0_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_0_5 = json_extract(other_keywords, '$."B_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_5"'), '{}')
WHERE json_type(other_keywords, '$."B_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_5"') AS REAL) = json_extract(other_keywords, '$."B_0_5"') AND json_extract(other_keywords, '$."B_0_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_0_6 = json_extract(other_keywords, '$."B_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_6"'), '{}')
WHERE json_type(other_keywords, '$."B_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_6"') AS REAL) = json_extract(other_keywords, '$."B_0_6"') AND json_extract(other_keywords, '$."B_0_6"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_1_1 = json_extract(other_keywords, '$."B_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_1"'), '{}')
WHERE json_type(other_keywords, '$."B_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_1"') AS REAL) = json_extract(other_keywords, '$."B_1_1"') AND json_extract(other_keywords, '$."B_1_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_1_2 = json_extract(other_keywords, '$."B_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_2"'), '{}')
WHERE json_type(other_keywords, '$."B_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_2"') AS REAL) = json_extract(other_keywords, '$."B_1_2"') AND json_extract(other_keywords, '$."B_1_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_1_3 = json_extract(other_keywords, '$."B_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_3"'), '{}')
WHERE json_type(other_keywords, '$."B_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_3"') AS REAL) = json_extract(other_keywords, '$."B_1_3"') AND json_extract(other_keywords, '$."B_1_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_1_4 = json_extract(other_keywords, '$."B_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_4"'), '{}')
WHERE json_type(other_keywords, '$."B_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_4"') AS REAL) = json_extract(other_keywords, '$."B_1_4"') AND json_extract(other_keywords, '$."B_1_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_1_5 = json_extract(other_keywords, '$."B_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_5"'), '{}')
WHERE json_type(other_keywords, '$."B_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_5"') AS REAL) = json_extract(other_keywords, '$."B_1_5"') AND json_extract(other_keywords, '$."B_1_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_2_0 = json_extract(other_keywords, '$."B_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_0"'), '{}')
WHERE json_type(other_keywords, '$."B_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_0"') AS REAL) = json_extract(other_keywords, '$."B_2_0"') AND json_extract(other_keywords, '$."B_2_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_2_1 = json_extract(other_keywords, '$."B_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_1"'), '{}')
WHERE json_type(other_keywords, '$."B_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_1"') AS REAL) = json_extract(other_keywords, '$."B_2_1"') AND json_extract(other_keywords, '$."B_2_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_2_2 = json_extract(other_keywords, '$."B_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_2"'), '{}')
WHERE json_type(other_keywords, '$."B_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_2"') AS REAL) = json_extract(other_keywords, '$."B_2_2"') AND json_extract(other_keywords, '$."B_2_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_2_3 = json_extract(other_keywords, '$."B_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_3"'), '{}')
WHERE json_type(other_keywords, '$."B_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_3"') AS REAL) = json_extract(other_keywords, '$."B_2_3"') AND json_extract(other_keywords, '$."B_2_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_2_4 = json_extract(other_keywords, '$."B_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_4"'), '{}')
WHERE json_type(other_keywords, '$."B_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_4"') AS REAL) = json_extract(other_keywords, '$."B_2_4"') AND json_extract(other_keywords, '$."B_2_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_3_0 = json_extract(other_keywords, '$."B_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_0"'), '{}')
WHERE json_type(other_keywords, '$."B_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_0"') AS REAL) = json_extract(other_keywords, '$."B_3_0"') AND json_extract(other_keywords, '$."B_3_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_3_1 = json_extract(other_keywords, '$."B_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_1"'), '{}')
WHERE json_type(other_keywords, '$."B_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_1"') AS REAL) = json_extract(other_keywords, '$."B_3_1"') AND json_extract(other_keywords, '$."B_3_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_3_2 = json_extract(other_keywords, '$."B_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_2"'), '{}')
WHERE json_type(other_keywords, '$."B_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_2"') AS REAL) = json_extract(other_keywords, '$."B_3_2"') AND json_extract(other_keywords, '$."B_3_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_3_3 = json_extract(other_keywords, '$."B_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_3"'), '{}')
WHERE json_type(other_keywords, '$."B_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_3"') AS REAL) = json_extract(other_keywords, '$."B_3_3"') AND json_extract(other_keywords, '$."B_3_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_4_0 = json_extract(other_keywords, '$."B_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_0"'), '{}')
WHERE json_type(other_keywords, '$."B_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_0"') AS REAL) = json_extract(other_keywords, '$."B_4_0"') AND json_extract(other_keywords, '$."B_4_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_4_1 = json_extract(other_keywords, '$."B_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_1"'), '{}')
WHERE json_type(other_keywords, '$."B_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_1"') AS REAL) = json_extract(other_keywords, '$."B_4_1"') AND json_extract(other_keywords, '$."B_4_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_4_2 = json_extract(other_keywords, '$."B_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_2"'), '{}')
WHERE json_type(other_keywords, '$."B_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_2"') AS REAL) = json_extract(other_keywords, '$."B_4_2"') AND json_extract(other_keywords, '$."B_4_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_5_0 = json_extract(other_keywords, '$."B_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_0"'), '{}')
WHERE json_type(other_keywords, '$."B_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_0"') AS REAL) = json_extract(other_keywords, '$."B_5_0"') AND json_extract(other_keywords, '$."B_5_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_5_1 = json_extract(other_keywords, '$."B_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_1"'), '{}')
WHERE json_type(other_keywords, '$."B_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_1"') AS REAL) = json_extract(other_keywords, '$."B_5_1"') AND json_extract(other_keywords, '$."B_5_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET b_6_0 = json_extract(other_keywords, '$."B_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_6_0"'), '{}')
WHERE json_type(other_keywords, '$."B_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_6_0"') AS REAL) = json_extract(other_keywords, '$."B_6_0"') AND json_extract(other_keywords, '$."B_6_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_0_2 = json_extract(other_keywords, '$."AP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_2"') AS REAL) = json_extract(other_keywords, '$."AP_0_2"') AND json_extract(other_keywords, '$."AP_0_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_0_3 = json_extract(other_keywords, '$."AP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_3"') AS REAL) = json_extract(other_keywords, '$."AP_0_3"') AND json_extract(other_keywords, '$."AP_0_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_0_4 = json_extract(other_keywords, '$."AP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_4"') AS REAL) = json_extract(other_keywords, '$."AP_0_4"') AND json_extract(other_keywords, '$."AP_0_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_0_5 = json_extract(other_keywords, '$."AP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_5"') AS REAL) = json_extract(other_keywords, '$."AP_0_5"') AND json_extract(other_keywords, '$."AP_0_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_0_6 = json_extract(other_keywords, '$."AP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_6"') AS REAL) = json_extract(other_keywords, '$."AP_0_6"') AND json_extract(other_keywords, '$."AP_0_6"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_1_1 = json_extract(other_keywords, '$."AP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_1"') AS REAL) = json_extract(other_keywords, '$."AP_1_1"') AND json_extract(other_keywords, '$."AP_1_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_1_2 = json_extract(other_keywords, '$."AP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_2"') AS REAL) = json_extract(other_keywords, '$."AP_1_2"') AND json_extract(other_keywords, '$."AP_1_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_1_3 = json_extract(other_keywords, '$."AP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_3"') AS REAL) = json_extract(other_keywords, '$."AP_1_3"') AND json_extract(other_keywords, '$."AP_1_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_1_4 = json_extract(other_keywords, '$."AP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_4"') AS REAL) = json_extract(other_keywords, '$."AP_1_4"') AND json_extract(other_keywords, '$."AP_1_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_1_5 = json_extract(other_keywords, '$."AP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_5"') AS REAL) = json_extract(other_keywords, '$."AP_1_5"') AND json_extract(other_keywords, '$."AP_1_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_2_0 = json_extract(other_keywords, '$."AP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_0"') AS REAL) = json_extract(other_keywords, '$."AP_2_0"') AND json_extract(other_keywords, '$."AP_2_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_2_1 = json_extract(other_keywords, '$."AP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_1"') AS REAL) = json_extract(other_keywords, '$."AP_2_1"') AND json_extract(other_keywords, '$."AP_2_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_2_2 = json_extract(other_keywords, '$."AP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_2"') AS REAL) = json_extract(other_keywords, '$."AP_2_2"') AND json_extract(other_keywords, '$."AP_2_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_2_3 = json_extract(other_keywords, '$."AP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_3"') AS REAL) = json_extract(other_keywords, '$."AP_2_3"') AND json_extract(other_keywords, '$."AP_2_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_2_4 = json_extract(other_keywords, '$."AP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_4"') AS REAL) = json_extract(other_keywords, '$."AP_2_4"') AND json_extract(other_keywords, '$."AP_2_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_3_0 = json_extract(other_keywords, '$."AP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_0"') AS REAL) = json_extract(other_keywords, '$."AP_3_0"') AND json_extract(other_keywords, '$."AP_3_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_3_1 = json_extract(other_keywords, '$."AP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_1"') AS REAL) = json_extract(other_keywords, '$."AP_3_1"') AND json_extract(other_keywords, '$."AP_3_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_3_2 = json_extract(other_keywords, '$."AP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_2"') AS REAL) = json_extract(other_keywords, '$."AP_3_2"') AND json_extract(other_keywords, '$."AP_3_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_3_3 = json_extract(other_keywords, '$."AP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_3"') AS REAL) = json_extract(other_keywords, '$."AP_3_3"') AND json_extract(other_keywords, '$."AP_3_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_4_0 = json_extract(other_keywords, '$."AP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_0"') AS REAL) = json_extract(other_keywords, '$."AP_4_0"') AND json_extract(other_keywords, '$."AP_4_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_4_1 = json_extract(other_keywords, '$."AP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_1"') AS REAL) = json_extract(other_keywords, '$."AP_4_1"') AND json_extract(other_keywords, '$."AP_4_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_4_2 = json_extract(other_keywords, '$."AP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_2"') AS REAL) = json_extract(other_keywords, '$."AP_4_2"') AND json_extract(other_keywords, '$."AP_4_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_5_0 = json_extract(other_keywords, '$."AP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_0"') AS REAL) = json_extract(other_keywords, '$."AP_5_0"') AND json_extract(other_keywords, '$."AP_5_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_5_1 = json_extract(other_keywords, '$."AP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_1"') AS REAL) = json_extract(other_keywords, '$."AP_5_1"') AND json_extract(other_keywords, '$."AP_5_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET ap_6_0 = json_extract(other_keywords, '$."AP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_6_0"') AS REAL) = json_extract(other_keywords, '$."AP_6_0"') AND json_extract(other_keywords, '$."AP_6_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_0_2 = json_extract(other_keywords, '$."BP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_2"') AS REAL) = json_extract(other_keywords, '$."BP_0_2"') AND json_extract(other_keywords, '$."BP_0_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_0_3 = json_extract(other_keywords, '$."BP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_3"') AS REAL) = json_extract(other_keywords, '$."BP_0_3"') AND json_extract(other_keywords, '$."BP_0_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_0_4 = json_extract(other_keywords, '$."BP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_4"') AS REAL) = json_extract(other_keywords, '$."BP_0_4"') AND json_extract(other_keywords, '$."BP_0_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_0_5 = json_extract(other_keywords, '$."BP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_5"') AS REAL) = json_extract(other_keywords, '$."BP_0_5"') AND json_extract(other_keywords, '$."BP_0_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_0_6 = json_extract(other_keywords, '$."BP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_6"') AS REAL) = json_extract(other_keywords, '$."BP_0_6"') AND json_extract(other_keywords, '$."BP_0_6"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_1_1 = json_extract(other_keywords, '$."BP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_1"') AS REAL) = json_extract(other_keywords, '$."BP_1_1"') AND json_extract(other_keywords, '$."BP_1_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_1_2 = json_extract(other_keywords, '$."BP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_2"') AS REAL) = json_extract(other_keywords, '$."BP_1_2"') AND json_extract(other_keywords, '$."BP_1_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_1_3 = json_extract(other_keywords, '$."BP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_3"') AS REAL) = json_extract(other_keywords, '$."BP_1_3"') AND json_extract(other_keywords, '$."BP_1_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_1_4 = json_extract(other_keywords, '$."BP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_4"') AS REAL) = json_extract(other_keywords, '$."BP_1_4"') AND json_extract(other_keywords, '$."BP_1_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_1_5 = json_extract(other_keywords, '$."BP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_5"') AS REAL) = json_extract(other_keywords, '$."BP_1_5"') AND json_extract(other_keywords, '$."BP_1_5"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_2_0 = json_extract(other_keywords, '$."BP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_0"') AS REAL) = json_extract(other_keywords, '$."BP_2_0"') AND json_extract(other_keywords, '$."BP_2_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_2_1 = json_extract(other_keywords, '$."BP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_1"') AS REAL) = json_extract(other_keywords, '$."BP_2_1"') AND json_extract(other_keywords, '$."BP_2_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_2_2 = json_extract(other_keywords, '$."BP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_2"') AS REAL) = json_extract(other_keywords, '$."BP_2_2"') AND json_extract(other_keywords, '$."BP_2_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_2_3 = json_extract(other_keywords, '$."BP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_3"') AS REAL) = json_extract(other_keywords, '$."BP_2_3"') AND json_extract(other_keywords, '$."BP_2_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_2_4 = json_extract(other_keywords, '$."BP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_4"') AS REAL) = json_extract(other_keywords, '$."BP_2_4"') AND json_extract(other_keywords, '$."BP_2_4"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_3_0 = json_extract(other_keywords, '$."BP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_0"') AS REAL) = json_extract(other_keywords, '$."BP_3_0"') AND json_extract(other_keywords, '$."BP_3_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_3_1 = json_extract(other_keywords, '$."BP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_1"') AS REAL) = json_extract(other_keywords, '$."BP_3_1"') AND json_extract(other_keywords, '$."BP_3_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_3_2 = json_extract(other_keywords, '$."BP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_2"') AS REAL) = json_extract(other_keywords, '$."BP_3_2"') AND json_extract(other_keywords, '$."BP_3_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_3_3 = json_extract(other_keywords, '$."BP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_3"') AS REAL) = json_extract(other_keywords, '$."BP_3_3"') AND json_extract(other_keywords, '$."BP_3_3"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_4_0 = json_extract(other_keywords, '$."BP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_0"') AS REAL) = json_extract(other_keywords, '$."BP_4_0"') AND json_extract(other_keywords, '$."BP_4_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_4_1 = json_extract(other_keywords, '$."BP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_1"') AS REAL) = json_extract(other_keywords, '$."BP_4_1"') AND json_extract(other_keywords, '$."BP_4_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_4_2 = json_extract(other_keywords, '$."BP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_2"') AS REAL) = json_extract(other_keywords, '$."BP_4_2"') AND json_extract(other_keywords, '$."BP_4_2"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_5_0 = json_extract(other_keywords, '$."BP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_0"') AS REAL) = json_extract(other_keywords, '$."BP_5_0"') AND json_extract(other_keywords, '$."BP_5_0"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_5_1 = json_extract(other_keywords, '$."BP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_1"') AS REAL) = json_extract(other_keywords, '$."BP_5_1"') AND json_extract(other_keywords, '$."BP_5_1"') NOT IN (9e999, -9e999);
UPDATE ami_oi_sci SET bp_6_0 = json_extract(other_keywords, '$."BP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_6_0"') AS REAL) = json_extract(other_keywords, '$."BP_6_0"') AND json_extract(other_keywords, '$."BP_6_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE psf_ami_oi_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE psf_ami_oi_primary SET calib = json_extract(other_keywords, '$."CALIB"'), other_keywords = nullif(json_remove(other_keywords, '$."CALIB"'), '{}')
WHERE json_type(other_keywords, '$."CALIB"') = 'text';
UPDATE psf_ami_oi_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE psf_ami_oi_sci SET pa_aper = json_extract(other_keywords, '$."PA_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_APER"'), '{}')
WHERE json_type(other_keywords, '$."PA_APER"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_APER"') AS REAL) = json_extract(other_keywords, '$."PA_APER"') AND json_extract(other_keywords, '$."PA_APER"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET va_scale = json_extract(other_keywords, '$."VA_SCALE"'), other_keywords = nullif(json_remove(other_keywords, '$."VA_SCALE"'), '{}')
WHERE json_type(other_keywords, '$."VA_SCALE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VA_SCALE"') AS REAL) = json_extract(other_keywords, '$."VA_SCALE"') AND json_extract(other_keywords, '$."VA_SCALE"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET radesys = json_extract(other_keywords, '$."RADESYS"'), other_keywords = nullif(json_remove(other_keywords, '$."RADESYS"'), '{}')
WHERE json_type(other_keywords, '$."RADESYS"') = 'text';
UPDATE psf_ami_oi_sci SET ra_v1 = json_extract(other_keywords, '$."RA_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_V1"'), '{}')
WHERE json_type(other_keywords, '$."RA_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_V1"') AS REAL) = json_extract(other_keywords, '$."RA_V1"') AND json_extract(other_keywords, '$."RA_V1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET dec_v1 = json_extract(other_keywords, '$."DEC_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_V1"'), '{}')
WHERE json_type(other_keywords, '$."DEC_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_V1"') AS REAL) = json_extract(other_keywords, '$."DEC_V1"') AND json_extract(other_keywords, '$."DEC_V1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pa_v3 = json_extract(other_keywords, '$."PA_V3"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_V3"'), '{}')
WHERE json_type(other_keywords, '$."PA_V3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_V3"') AS REAL) = json_extract(other_keywords, '$."PA_V3"') AND json_extract(other_keywords, '$."PA_V3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET wcsaxes = json_extract(other_keywords, '$."WCSAXES"'), other_keywords = nullif(json_remove(other_keywords, '$."WCSAXES"'), '{}')
WHERE json_type(other_keywords, '$."WCSAXES"') = 'integer' AND typeof(json_extract(other_keywords, '$."WCSAXES"')) = 'integer';
UPDATE psf_ami_oi_sci SET crpix1 = json_extract(other_keywords, '$."CRPIX1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX1"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX1"') AS REAL) = json_extract(other_keywords, '$."CRPIX1"') AND json_extract(other_keywords, '$."CRPIX1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET crpix2 = json_extract(other_keywords, '$."CRPIX2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX2"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX2"') AS REAL) = json_extract(other_keywords, '$."CRPIX2"') AND json_extract(other_keywords, '$."CRPIX2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET crpix3 = json_extract(other_keywords, '$."CRPIX3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX3"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX3"') AS REAL) = json_extract(other_keywords, '$."CRPIX3"') AND json_extract(other_keywords, '$."CRPIX3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET crval1 = json_extract(other_keywords, '$."CRVAL1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL1"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL1"') AS REAL) = json_extract(other_keywords, '$."CRVAL1"') AND json_extract(other_keywords, '$."CRVAL1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET crval2 = json_extract(other_keywords, '$."CRVAL2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL2"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL2"') AS REAL) = json_extract(other_keywords, '$."CRVAL2"') AND json_extract(other_keywords, '$."CRVAL2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET crval3 = json_extract(other_keywords, '$."CRVAL3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL3"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL3"') AS REAL) = json_extract(other_keywords, '$."CRVAL3"') AND json_extract(other_keywords, '$."CRVAL3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ctype1 = json_extract(other_keywords, '$."CTYPE1"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE1"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE1"') = 'text';
UPDATE psf_ami_oi_sci SET ctype2 = json_extract(other_keywords, '$."CTYPE2"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE2"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE2"') = 'text';
UPDATE psf_ami_oi_sci SET ctype3 = json_extract(other_keywords, '$."CTYPE3"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE3"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE3"') = 'text';
UPDATE psf_ami_oi_sci SET cunit1 = json_extract(other_keywords, '$."CUNIT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT1"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT1"') = 'text';
UPDATE psf_ami_oi_sci SET cunit2 = json_extract(other_keywords, '$."CUNIT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT2"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT2"') = 'text';
UPDATE psf_ami_oi_sci SET cunit3 = json_extract(other_keywords, '$."CUNIT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT3"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT3"') = 'text';
UPDATE psf_ami_oi_sci SET cdelt1 = json_extract(other_keywords, '$."CDELT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT1"'), '{}')
WHERE json_type(other_keywords, '$."CDELT1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT1"') AS REAL) = json_extract(other_keywords, '$."CDELT1"') AND json_extract(other_keywords, '$."CDELT1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET cdelt2 = json_extract(other_keywords, '$."CDELT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT2"'), '{}')
WHERE json_type(other_keywords, '$."CDELT2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT2"') AS REAL) = json_extract(other_keywords, '$."CDELT2"') AND json_extract(other_keywords, '$."CDELT2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET cdelt3 = json_extract(other_keywords, '$."CDELT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT3"'), '{}')
WHERE json_type(other_keywords, '$."CDELT3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT3"') AS REAL) = json_extract(other_keywords, '$."CDELT3"') AND json_extract(other_keywords, '$."CDELT3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc1_1 = json_extract(other_keywords, '$."PC1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_1"'), '{}')
WHERE json_type(other_keywords, '$."PC1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_1"') AS REAL) = json_extract(other_keywords, '$."PC1_1"') AND json_extract(other_keywords, '$."PC1_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc1_2 = json_extract(other_keywords, '$."PC1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_2"'), '{}')
WHERE json_type(other_keywords, '$."PC1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_2"') AS REAL) = json_extract(other_keywords, '$."PC1_2"') AND json_extract(other_keywords, '$."PC1_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc1_3 = json_extract(other_keywords, '$."PC1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_3"'), '{}')
WHERE json_type(other_keywords, '$."PC1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_3"') AS REAL) = json_extract(other_keywords, '$."PC1_3"') AND json_extract(other_keywords, '$."PC1_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc2_1 = json_extract(other_keywords, '$."PC2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_1"'), '{}')
WHERE json_type(other_keywords, '$."PC2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_1"') AS REAL) = json_extract(other_keywords, '$."PC2_1"') AND json_extract(other_keywords, '$."PC2_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc2_2 = json_extract(other_keywords, '$."PC2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_2"'), '{}')
WHERE json_type(other_keywords, '$."PC2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_2"') AS REAL) = json_extract(other_keywords, '$."PC2_2"') AND json_extract(other_keywords, '$."PC2_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc2_3 = json_extract(other_keywords, '$."PC2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_3"'), '{}')
WHERE json_type(other_keywords, '$."PC2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_3"') AS REAL) = json_extract(other_keywords, '$."PC2_3"') AND json_extract(other_keywords, '$."PC2_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc3_1 = json_extract(other_keywords, '$."PC3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_1"'), '{}')
WHERE json_type(other_keywords, '$."PC3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_1"') AS REAL) = json_extract(other_keywords, '$."PC3_1"') AND json_extract(other_keywords, '$."PC3_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc3_2 = json_extract(other_keywords, '$."PC3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_2"'), '{}')
WHERE json_type(other_keywords, '$."PC3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_2"') AS REAL) = json_extract(other_keywords, '$."PC3_2"') AND json_extract(other_keywords, '$."PC3_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET pc3_3 = json_extract(other_keywords, '$."PC3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_3"'), '{}')
WHERE json_type(other_keywords, '$."PC3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_3"') AS REAL) = json_extract(other_keywords, '$."PC3_3"') AND json_extract(other_keywords, '$."PC3_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET cd1_1 = json_extract(other_keywords, '$."CD1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_1"'), '{}')
WHERE json_type(other_keywords, '$."CD1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_1"') AS REAL) = json_extract(other_keywords, '$."CD1_1"') AND json_extract(other_keywords, '$."CD1_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET cd1_2 = json_extract(other_keywords, '$."CD1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_2"'), '{}')
WHERE json_type(other_keywords, '$."CD1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_2"') AS REAL) = json_extract(other_keywords, '$."CD1_2"') AND json_extract(other_keywords, '$."CD1_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET cd2_1 = json_extract(other_keywords, '$."CD2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_1"'), '{}')
WHERE json_type(other_keywords, '$."CD2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_1"') AS REAL) = json_extract(other_keywords, '$."CD2_1"') AND json_extract(other_keywords, '$."CD2_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET cd2_2 = json_extract(other_keywords, '$."CD2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_2"'), '{}')
WHERE json_type(other_keywords, '$."CD2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_2"') AS REAL) = json_extract(other_keywords, '$."CD2_2"') AND json_extract(other_keywords, '$."CD2_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ps3_0 = json_extract(other_keywords, '$."PS3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_0"'), '{}')
WHERE json_type(other_keywords, '$."PS3_0"') = 'text';
UPDATE psf_ami_oi_sci SET ps3_1 = json_extract(other_keywords, '$."PS3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_1"'), '{}')
WHERE json_type(other_keywords, '$."PS3_1"') = 'text';
UPDATE psf_ami_oi_sci SET s_region = json_extract(other_keywords, '$."S_REGION"'), other_keywords = nullif(json_remove(other_keywords, '$."S_REGION"'), '{}')
WHERE json_type(other_keywords, '$."S_REGION"') = 'text';
UPDATE psf_ami_oi_sci SET wavstart = json_extract(other_keywords, '$."WAVSTART"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVSTART"'), '{}')
WHERE json_type(other_keywords, '$."WAVSTART"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVSTART"') AS REAL) = json_extract(other_keywords, '$."WAVSTART"') AND json_extract(other_keywords, '$."WAVSTART"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET wavend = json_extract(other_keywords, '$."WAVEND"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVEND"'), '{}')
WHERE json_type(other_keywords, '$."WAVEND"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVEND"') AS REAL) = json_extract(other_keywords, '$."WAVEND"') AND json_extract(other_keywords, '$."WAVEND"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET dispaxis = json_extract(other_keywords, '$."DISPAXIS"'), other_keywords = nullif(json_remove(other_keywords, '$."DISPAXIS"'), '{}')
WHERE json_type(other_keywords, '$."DISPAXIS"') = 'integer' AND typeof(json_extract(other_keywords, '$."DISPAXIS"')) = 'integer';
UPDATE psf_ami_oi_sci SET sporder = json_extract(other_keywords, '$."SPORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."SPORDER"'), '{}')
WHERE json_type(other_keywords, '$."SPORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."SPORDER"')) = 'integer';
UPDATE psf_ami_oi_sci SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE psf_ami_oi_sci SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ra_ref = json_extract(other_keywords, '$."RA_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_REF"'), '{}')
WHERE json_type(other_keywords, '$."RA_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_REF"') AS REAL) = json_extract(other_keywords, '$."RA_REF"') AND json_extract(other_keywords, '$."RA_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET dec_ref = json_extract(other_keywords, '$."DEC_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_REF"'), '{}')
WHERE json_type(other_keywords, '$."DEC_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_REF"') AS REAL) = json_extract(other_keywords, '$."DEC_REF"') AND json_extract(other_keywords, '$."DEC_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET velosys = json_extract(other_keywords, '$."VELOSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."VELOSYS"'), '{}')
WHERE json_type(other_keywords, '$."VELOSYS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VELOSYS"') AS REAL) = json_extract(other_keywords, '$."VELOSYS"') AND json_extract(other_keywords, '$."VELOSYS"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET specsys = json_extract(other_keywords, '$."SPECSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."SPECSYS"'), '{}')
WHERE json_type(other_keywords, '$."SPECSYS"') = 'text';
UPDATE psf_ami_oi_sci SET xref_sci = json_extract(other_keywords, '$."XREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."XREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."XREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."XREF_SCI"') AS REAL) = json_extract(other_keywords, '$."XREF_SCI"') AND json_extract(other_keywords, '$."XREF_SCI"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET yref_sci = json_extract(other_keywords, '$."YREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."YREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."YREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."YREF_SCI"') AS REAL) = json_extract(other_keywords, '$."YREF_SCI"') AND json_extract(other_keywords, '$."YREF_SCI"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET mt_ra = json_extract(other_keywords, '$."MT_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_RA"'), '{}')
WHERE json_type(other_keywords, '$."MT_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_RA"') AS REAL) = json_extract(other_keywords, '$."MT_RA"') AND json_extract(other_keywords, '$."MT_RA"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET mt_dec = json_extract(other_keywords, '$."MT_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_DEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_DEC"') AS REAL) = json_extract(other_keywords, '$."MT_DEC"') AND json_extract(other_keywords, '$."MT_DEC"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET mt_avra = json_extract(other_keywords, '$."MT_AVRA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVRA"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVRA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVRA"') AS REAL) = json_extract(other_keywords, '$."MT_AVRA"') AND json_extract(other_keywords, '$."MT_AVRA"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET mt_avdec = json_extract(other_keywords, '$."MT_AVDEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVDEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVDEC"') AS REAL) = json_extract(other_keywords, '$."MT_AVDEC"') AND json_extract(other_keywords, '$."MT_AVDEC"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_order = json_extract(other_keywords, '$."A_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."A_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."A_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."A_ORDER"')) = 'integer';
UPDATE psf_ami_oi_sci SET b_order = json_extract(other_keywords, '$."B_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."B_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."B_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."B_ORDER"')) = 'integer';
UPDATE psf_ami_oi_sci SET ap_order = json_extract(other_keywords, '$."AP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."AP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."AP_ORDER"')) = 'integer';
UPDATE psf_ami_oi_sci SET bp_order = json_extract(other_keywords, '$."BP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."BP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."BP_ORDER"')) = 'integer';
UPDATE psf_ami_oi_sci SET a_0_2 = json_extract(other_keywords, '$."A_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_2"'), '{}')
WHERE json_type(other_keywords, '$."A_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_2"') AS REAL) = json_extract(other_keywords, '$."A_0_2"') AND json_extract(other_keywords, '$."A_0_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_0_3 = json_extract(other_keywords, '$."A_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_3"'), '{}')
WHERE json_type(other_keywords, '$."A_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_3"') AS REAL) = json_extract(other_keywords, '$."A_0_3"') AND json_extract(other_keywords, '$."A_0_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_0_4 = json_extract(other_keywords, '$."A_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_4"'), '{}')
WHERE json_type(other_keywords, '$."A_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_4"') AS REAL) = json_extract(other_keywords, '$."A_0_4"') AND json_extract(other_keywords, '$."A_0_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_0_5 = json_extract(other_keywords, '$."A_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_5"'), '{}')
WHERE json_type(other_keywords, '$."A_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_5"') AS REAL) = json_extract(other_keywords, '$."A_0_5"') AND json_extract(other_keywords, '$."A_0_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_0_6 = json_extract(other_keywords, '$."A_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_6"'), '{}')
WHERE json_type(other_keywords, '$."A_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_6"') AS REAL) = json_extract(other_keywords, '$."A_0_6"') AND json_extract(other_keywords, '$."A_0_6"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_1_1 = json_extract(other_keywords, '$."A_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_1"'), '{}')
WHERE json_type(other_keywords, '$."A_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_1"') AS REAL) = json_extract(other_keywords, '$."A_1_1"') AND json_extract(other_keywords, '$."A_1_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_1_2 = json_extract(other_keywords, '$."A_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_2"'), '{}')
WHERE json_type(other_keywords, '$."A_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_2"') AS REAL) = json_extract(other_keywords, '$."A_1_2"') AND json_extract(other_keywords, '$."A_1_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_1_3 = json_extract(other_keywords, '$."A_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_3"'), '{}')
WHERE json_type(other_keywords, '$."A_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_3"') AS REAL) = json_extract(other_keywords, '$."A_1_3"') AND json_extract(other_keywords, '$."A_1_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_1_4 = json_extract(other_keywords, '$."A_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_4"'), '{}')
WHERE json_type(other_keywords, '$."A_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_4"') AS REAL) = json_extract(other_keywords, '$."A_1_4"') AND json_extract(other_keywords, '$."A_1_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_1_5 = json_extract(other_keywords, '$."A_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_5"'), '{}')
WHERE json_type(other_keywords, '$."A_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_5"') AS REAL) = json_extract(other_keywords, '$."A_1_5"') AND json_extract(other_keywords, '$."A_1_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_2_0 = json_extract(other_keywords, '$."A_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_0"'), '{}')
WHERE json_type(other_keywords, '$."A_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_0"') AS REAL) = json_extract(other_keywords, '$."A_2_0"') AND json_extract(other_keywords, '$."A_2_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_2_1 = json_extract(other_keywords, '$."A_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_1"'), '{}')
WHERE json_type(other_keywords, '$."A_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_1"') AS REAL) = json_extract(other_keywords, '$."A_2_1"') AND json_extract(other_keywords, '$."A_2_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_2_2 = json_extract(other_keywords, '$."A_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_2"'), '{}')
WHERE json_type(other_keywords, '$."A_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_2"') AS REAL) = json_extract(other_keywords, '$."A_2_2"') AND json_extract(other_keywords, '$."A_2_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_2_3 = json_extract(other_keywords, '$."A_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_3"'), '{}')
WHERE json_type(other_keywords, '$."A_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_3"') AS REAL) = json_extract(other_keywords, '$."A_2_3"') AND json_extract(other_keywords, '$."A_2_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_2_4 = json_extract(other_keywords, '$."A_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_4"'), '{}')
WHERE json_type(other_keywords, '$."A_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_4"') AS REAL) = json_extract(other_keywords, '$."A_2_4"') AND json_extract(other_keywords, '$."A_2_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_3_0 = json_extract(other_keywords, '$."A_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_0"'), '{}')
WHERE json_type(other_keywords, '$."A_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_0"') AS REAL) = json_extract(other_keywords, '$."A_3_0"') AND json_extract(other_keywords, '$."A_3_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_3_1 = json_extract(other_keywords, '$."A_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_1"'), '{}')
WHERE json_type(other_keywords, '$."A_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_1"') AS REAL) = json_extract(other_keywords, '$."A_3_1"') AND json_extract(other_keywords, '$."A_3_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_3_2 = json_extract(other_keywords, '$."A_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_2"'), '{}')
WHERE json_type(other_keywords, '$."A_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_2"') AS REAL) = json_extract(other_keywords, '$."A_3_2"') AND json_extract(other_keywords, '$."A_3_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_3_3 = json_extract(other_keywords, '$."A_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_3"'), '{}')
WHERE json_type(other_keywords, '$."A_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_3"') AS REAL) = json_extract(other_keywords, '$."A_3_3"') AND json_extract(other_keywords, '$."A_3_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_4_0 = json_extract(other_keywords, '$."A_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_0"'), '{}')
WHERE json_type(other_keywords, '$."A_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_0"') AS REAL) = json_extract(other_keywords, '$."A_4_0"') AND json_extract(other_keywords, '$."A_4_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_4_1 = json_extract(other_keywords, '$."A_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_1"'), '{}')
WHERE json_type(other_keywords, '$."A_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_1"') AS REAL) = json_extract(other_keywords, '$."A_4_1"') AND json_extract(other_keywords, '$."A_4_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_4_2 = json_extract(other_keywords, '$."A_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_2"'), '{}')
WHERE json_type(other_keywords, '$."A_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_2"') AS REAL) = json_extract(other_keywords, '$."A_4_2"') AND json_extract(other_keywords, '$."A_4_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_5_0 = json_extract(other_keywords, '$."A_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_0"'), '{}')
WHERE json_type(other_keywords, '$."A_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_0"') AS REAL) = json_extract(other_keywords, '$."A_5_0"') AND json_extract(other_keywords, '$."A_5_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_5_1 = json_extract(other_keywords, '$."A_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_1"'), '{}')
WHERE json_type(other_keywords, '$."A_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_1"') AS REAL) = json_extract(other_keywords, '$."A_5_1"') AND json_extract(other_keywords, '$."A_5_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET a_6_0 = json_extract(other_keywords, '$."A_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_6_0"'), '{}')
WHERE json_type(other_keywords, '$."A_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_6_0"') AS REAL) = json_extract(other_keywords, '$."A_6_0"') AND json_extract(other_keywords, '$."A_6_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_0_2 = json_extract(other_keywords, '$."B_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_2"'), '{}')
WHERE json_type(other_keywords, '$."B_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_2"') AS REAL) = json_extract(other_keywords, '$."B_0_2"') AND json_extract(other_keywords, '$."B_0_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_0_3 = json_extract(other_keywords, '$."B_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_3"'), '{}')
WHERE json_type(other_keywords, '$."B_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_3"') AS REAL) = json_extract(other_keywords, '$."B_0_3"') AND json_extract(other_keywords, '$."B_0_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_0_4 = json_extract(other_keywords, '$."B_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_4"'), '{}')
WHERE json_type(other_keywords, '$."B_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_4"') AS REAL) = json_extract(other_keywords, '$."B_0_4"') AND json_extract(other_keywords, '$."B_0_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_0_5 = json_extract(other_keywords, '$."B_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_5"'), '{}')
WHERE json_type(other_keywords, '$."B_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_5"') AS REAL) = json_extract(other_keywords, '$."B_0_5"') AND json_extract(other_keywords, '$."B_0_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_0_6 = json_extract(other_keywords, '$."B_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_6"'), '{}')
WHERE json_type(other_keywords, '$."B_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_6"') AS REAL) = json_extract(other_keywords, '$."B_0_6"') AND json_extract(other_keywords, '$."B_0_6"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_1_1 = json_extract(other_keywords, '$."B_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_1"'), '{}')
WHERE json_type(other_keywords, '$."B_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_1"') AS REAL) = json_extract(other_keywords, '$."B_1_1"') AND json_extract(other_keywords, '$."B_1_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_1_2 = json_extract(other_keywords, '$."B_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_2"'), '{}')
WHERE json_type(other_keywords, '$."B_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_2"') AS REAL) = json_extract(other_keywords, '$."B_1_2"') AND json_extract(other_keywords, '$."B_1_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_1_3 = json_extract(other_keywords, '$."B_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_3"'), '{}')
WHERE json_type(other_keywords, '$."B_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_3"') AS REAL) = json_extract(other_keywords, '$."B_1_3"') AND json_extract(other_keywords, '$."B_1_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_1_4 = json_extract(other_keywords, '$."B_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_4"'), '{}')
WHERE json_type(other_keywords, '$."B_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_4"') AS REAL) = json_extract(other_keywords, '$."B_1_4"') AND json_extract(other_keywords, '$."B_1_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_1_5 = json_extract(other_keywords, '$."B_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_5"'), '{}')
WHERE json_type(other_keywords, '$."B_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_5"') AS REAL) = json_extract(other_keywords, '$."B_1_5"') AND json_extract(other_keywords, '$."B_1_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_2_0 = json_extract(other_keywords, '$."B_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_0"'), '{}')
WHERE json_type(other_keywords, '$."B_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_0"') AS REAL) = json_extract(other_keywords, '$."B_2_0"') AND json_extract(other_keywords, '$."B_2_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_2_1 = json_extract(other_keywords, '$."B_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_1"'), '{}')
WHERE json_type(other_keywords, '$."B_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_1"') AS REAL) = json_extract(other_keywords, '$."B_2_1"') AND json_extract(other_keywords, '$."B_2_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_2_2 = json_extract(other_keywords, '$."B_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_2"'), '{}')
WHERE json_type(other_keywords, '$."B_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_2"') AS REAL) = json_extract(other_keywords, '$."B_2_2"') AND json_extract(other_keywords, '$."B_2_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_2_3 = json_extract(other_keywords, '$."B_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_3"'), '{}')
WHERE json_type(other_keywords, '$."B_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_3"') AS REAL) = json_extract(other_keywords, '$."B_2_3"') AND json_extract(other_keywords, '$."B_2_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_2_4 = json_extract(other_keywords, '$."B_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_4"'), '{}')
WHERE json_type(other_keywords, '$."B_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_4"') AS REAL) = json_extract(other_keywords, '$."B_2_4"') AND json_extract(other_keywords, '$."B_2_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_3_0 = json_extract(other_keywords, '$."B_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_0"'), '{}')
WHERE json_type(other_keywords, '$."B_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_0"') AS REAL) = json_extract(other_keywords, '$."B_3_0"') AND json_extract(other_keywords, '$."B_3_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_3_1 = json_extract(other_keywords, '$."B_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_1"'), '{}')
WHERE json_type(other_keywords, '$."B_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_1"') AS REAL) = json_extract(other_keywords, '$."B_3_1"') AND json_extract(other_keywords, '$."B_3_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_3_2 = json_extract(other_keywords, '$."B_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_2"'), '{}')
WHERE json_type(other_keywords, '$."B_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_2"') AS REAL) = json_extract(other_keywords, '$."B_3_2"') AND json_extract(other_keywords, '$."B_3_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_3_3 = json_extract(other_keywords, '$."B_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_3"'), '{}')
WHERE json_type(other_keywords, '$."B_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_3"') AS REAL) = json_extract(other_keywords, '$."B_3_3"') AND json_extract(other_keywords, '$."B_3_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_4_0 = json_extract(other_keywords, '$."B_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_0"'), '{}')
WHERE json_type(other_keywords, '$."B_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_0"') AS REAL) = json_extract(other_keywords, '$."B_4_0"') AND json_extract(other_keywords, '$."B_4_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_4_1 = json_extract(other_keywords, '$."B_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_1"'), '{}')
WHERE json_type(other_keywords, '$."B_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_1"') AS REAL) = json_extract(other_keywords, '$."B_4_1"') AND json_extract(other_keywords, '$."B_4_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_4_2 = json_extract(other_keywords, '$."B_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_2"'), '{}')
WHERE json_type(other_keywords, '$."B_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_2"') AS REAL) = json_extract(other_keywords, '$."B_4_2"') AND json_extract(other_keywords, '$."B_4_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_5_0 = json_extract(other_keywords, '$."B_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_0"'), '{}')
WHERE json_type(other_keywords, '$."B_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_0"') AS REAL) = json_extract(other_keywords, '$."B_5_0"') AND json_extract(other_keywords, '$."B_5_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_5_1 = json_extract(other_keywords, '$."B_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_1"'), '{}')
WHERE json_type(other_keywords, '$."B_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_1"') AS REAL) = json_extract(other_keywords, '$."B_5_1"') AND json_extract(other_keywords, '$."B_5_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET b_6_0 = json_extract(other_keywords, '$."B_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_6_0"'), '{}')
WHERE json_type(other_keywords, '$."B_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_6_0"') AS REAL) = json_extract(other_keywords, '$."B_6_0"') AND json_extract(other_keywords, '$."B_6_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_0_2 = json_extract(other_keywords, '$."AP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_2"') AS REAL) = json_extract(other_keywords, '$."AP_0_2"') AND json_extract(other_keywords, '$."AP_0_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_0_3 = json_extract(other_keywords, '$."AP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_3"') AS REAL) = json_extract(other_keywords, '$."AP_0_3"') AND json_extract(other_keywords, '$."AP_0_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_0_4 = json_extract(other_keywords, '$."AP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_4"') AS REAL) = json_extract(other_keywords, '$."AP_0_4"') AND json_extract(other_keywords, '$."AP_0_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_0_5 = json_extract(other_keywords, '$."AP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_5"') AS REAL) = json_extract(other_keywords, '$."AP_0_5"') AND json_extract(other_keywords, '$."AP_0_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_0_6 = json_extract(other_keywords, '$."AP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_6"') AS REAL) = json_extract(other_keywords, '$."AP_0_6"') AND json_extract(other_keywords, '$."AP_0_6"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_1_1 = json_extract(other_keywords, '$."AP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_1"') AS REAL) = json_extract(other_keywords, '$."AP_1_1"') AND json_extract(other_keywords, '$."AP_1_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_1_2 = json_extract(other_keywords, '$."AP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_2"') AS REAL) = json_extract(other_keywords, '$."AP_1_2"') AND json_extract(other_keywords, '$."AP_1_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_1_3 = json_extract(other_keywords, '$."AP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_3"') AS REAL) = json_extract(other_keywords, '$."AP_1_3"') AND json_extract(other_keywords, '$."AP_1_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_1_4 = json_extract(other_keywords, '$."AP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_4"') AS REAL) = json_extract(other_keywords, '$."AP_1_4"') AND json_extract(other_keywords, '$."AP_1_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_1_5 = json_extract(other_keywords, '$."AP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_5"') AS REAL) = json_extract(other_keywords, '$."AP_1_5"') AND json_extract(other_keywords, '$."AP_1_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_2_0 = json_extract(other_keywords, '$."AP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_0"') AS REAL) = json_extract(other_keywords, '$."AP_2_0"') AND json_extract(other_keywords, '$."AP_2_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_2_1 = json_extract(other_keywords, '$."AP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_1"') AS REAL) = json_extract(other_keywords, '$."AP_2_1"') AND json_extract(other_keywords, '$."AP_2_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_2_2 = json_extract(other_keywords, '$."AP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_2"') AS REAL) = json_extract(other_keywords, '$."AP_2_2"') AND json_extract(other_keywords, '$."AP_2_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_2_3 = json_extract(other_keywords, '$."AP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_3"') AS REAL) = json_extract(other_keywords, '$."AP_2_3"') AND json_extract(other_keywords, '$."AP_2_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_2_4 = json_extract(other_keywords, '$."AP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_4"') AS REAL) = json_extract(other_keywords, '$."AP_2_4"') AND json_extract(other_keywords, '$."AP_2_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_3_0 = json_extract(other_keywords, '$."AP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_0"') AS REAL) = json_extract(other_keywords, '$."AP_3_0"') AND json_extract(other_keywords, '$."AP_3_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_3_1 = json_extract(other_keywords, '$."AP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_1"') AS REAL) = json_extract(other_keywords, '$."AP_3_1"') AND json_extract(other_keywords, '$."AP_3_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_3_2 = json_extract(other_keywords, '$."AP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_2"') AS REAL) = json_extract(other_keywords, '$."AP_3_2"') AND json_extract(other_keywords, '$."AP_3_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_3_3 = json_extract(other_keywords, '$."AP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_3"') AS REAL) = json_extract(other_keywords, '$."AP_3_3"') AND json_extract(other_keywords, '$."AP_3_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_4_0 = json_extract(other_keywords, '$."AP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_0"') AS REAL) = json_extract(other_keywords, '$."AP_4_0"') AND json_extract(other_keywords, '$."AP_4_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_4_1 = json_extract(other_keywords, '$."AP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_1"') AS REAL) = json_extract(other_keywords, '$."AP_4_1"') AND json_extract(other_keywords, '$."AP_4_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_4_2 = json_extract(other_keywords, '$."AP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_2"') AS REAL) = json_extract(other_keywords, '$."AP_4_2"') AND json_extract(other_keywords, '$."AP_4_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_5_0 = json_extract(other_keywords, '$."AP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_0"') AS REAL) = json_extract(other_keywords, '$."AP_5_0"') AND json_extract(other_keywords, '$."AP_5_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_5_1 = json_extract(other_keywords, '$."AP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_1"') AS REAL) = json_extract(other_keywords, '$."AP_5_1"') AND json_extract(other_keywords, '$."AP_5_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET ap_6_0 = json_extract(other_keywords, '$."AP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_6_0"') AS REAL) = json_extract(other_keywords, '$."AP_6_0"') AND json_extract(other_keywords, '$."AP_6_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_0_2 = json_extract(other_keywords, '$."BP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_2"') AS REAL) = json_extract(other_keywords, '$."BP_0_2"') AND json_extract(other_keywords, '$."BP_0_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_0_3 = json_extract(other_keywords, '$."BP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_3"') AS REAL) = json_extract(other_keywords, '$."BP_0_3"') AND json_extract(other_keywords, '$."BP_0_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_0_4 = json_extract(other_keywords, '$."BP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_4"') AS REAL) = json_extract(other_keywords, '$."BP_0_4"') AND json_extract(other_keywords, '$."BP_0_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_0_5 = json_extract(other_keywords, '$."BP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_5"') AS REAL) = json_extract(other_keywords, '$."BP_0_5"') AND json_extract(other_keywords, '$."BP_0_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_0_6 = json_extract(other_keywords, '$."BP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_6"') AS REAL) = json_extract(other_keywords, '$."BP_0_6"') AND json_extract(other_keywords, '$."BP_0_6"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_1_1 = json_extract(other_keywords, '$."BP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_1"') AS REAL) = json_extract(other_keywords, '$."BP_1_1"') AND json_extract(other_keywords, '$."BP_1_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_1_2 = json_extract(other_keywords, '$."BP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_2"') AS REAL) = json_extract(other_keywords, '$."BP_1_2"') AND json_extract(other_keywords, '$."BP_1_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_1_3 = json_extract(other_keywords, '$."BP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_3"') AS REAL) = json_extract(other_keywords, '$."BP_1_3"') AND json_extract(other_keywords, '$."BP_1_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_1_4 = json_extract(other_keywords, '$."BP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_4"') AS REAL) = json_extract(other_keywords, '$."BP_1_4"') AND json_extract(other_keywords, '$."BP_1_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_1_5 = json_extract(other_keywords, '$."BP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_5"') AS REAL) = json_extract(other_keywords, '$."BP_1_5"') AND json_extract(other_keywords, '$."BP_1_5"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_2_0 = json_extract(other_keywords, '$."BP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_0"') AS REAL) = json_extract(other_keywords, '$."BP_2_0"') AND json_extract(other_keywords, '$."BP_2_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_2_1 = json_extract(other_keywords, '$."BP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_1"') AS REAL) = json_extract(other_keywords, '$."BP_2_1"') AND json_extract(other_keywords, '$."BP_2_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_2_2 = json_extract(other_keywords, '$."BP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_2"') AS REAL) = json_extract(other_keywords, '$."BP_2_2"') AND json_extract(other_keywords, '$."BP_2_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_2_3 = json_extract(other_keywords, '$."BP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_3"') AS REAL) = json_extract(other_keywords, '$."BP_2_3"') AND json_extract(other_keywords, '$."BP_2_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_2_4 = json_extract(other_keywords, '$."BP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_4"') AS REAL) = json_extract(other_keywords, '$."BP_2_4"') AND json_extract(other_keywords, '$."BP_2_4"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_3_0 = json_extract(other_keywords, '$."BP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_0"') AS REAL) = json_extract(other_keywords, '$."BP_3_0"') AND json_extract(other_keywords, '$."BP_3_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_3_1 = json_extract(other_keywords, '$."BP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_1"') AS REAL) = json_extract(other_keywords, '$."BP_3_1"') AND json_extract(other_keywords, '$."BP_3_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_3_2 = json_extract(other_keywords, '$."BP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_2"') AS REAL) = json_extract(other_keywords, '$."BP_3_2"') AND json_extract(other_keywords, '$."BP_3_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_3_3 = json_extract(other_keywords, '$."BP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_3"') AS REAL) = json_extract(other_keywords, '$."BP_3_3"') AND json_extract(other_keywords, '$."BP_3_3"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_4_0 = json_extract(other_keywords, '$."BP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_0"') AS REAL) = json_extract(other_keywords, '$."BP_4_0"') AND json_extract(other_keywords, '$."BP_4_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_4_1 = json_extract(other_keywords, '$."BP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_1"') AS REAL) = json_extract(other_keywords, '$."BP_4_1"') AND json_extract(other_keywords, '$."BP_4_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_4_2 = json_extract(other_keywords, '$."BP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_2"') AS REAL) = json_extract(other_keywords, '$."BP_4_2"') AND json_extract(other_keywords, '$."BP_4_2"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_5_0 = json_extract(other_keywords, '$."BP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_0"') AS REAL) = json_extract(other_keywords, '$."BP_5_0"') AND json_extract(other_keywords, '$."BP_5_0"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_5_1 = json_extract(other_keywords, '$."BP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_1"') AS REAL) = json_extract(other_keywords, '$."BP_5_1"') AND json_extract(other_keywords, '$."BP_5_1"') NOT IN (9e999, -9e999);
UPDATE psf_ami_oi_sci SET bp_6_0 = json_extract(other_keywords, '$."BP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_6_0"') AS REAL) = json_extract(other_keywords, '$."BP_6_0"') AND json_extract(other_keywords, '$."BP_6_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE amimulti_oi_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE amimulti_oi_primary SET calib = json_extract(other_keywords, '$."CALIB"'), other_keywords = nullif(json_remove(other_keywords, '$."CALIB"'), '{}')
WHERE json_type(other_keywords, '$."CALIB"') = 'text';
UPDATE amimulti_oi_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE amimulti_oi_sci SET pa_aper = json_extract(other_keywords, '$."PA_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_APER"'), '{}')
WHERE json_type(other_keywords, '$."PA_APER"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_APER"') AS REAL) = json_extract(other_keywords, '$."PA_APER"') AND json_extract(other_keywords, '$."PA_APER"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET va_scale = json_extract(other_keywords, '$."VA_SCALE"'), other_keywords = nullif(json_remove(other_keywords, '$."VA_SCALE"'), '{}')
WHERE json_type(other_keywords, '$."VA_SCALE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VA_SCALE"') AS REAL) = json_extract(other_keywords, '$."VA_SCALE"') AND json_extract(other_keywords, '$."VA_SCALE"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET radesys = json_extract(other_keywords, '$."RADESYS"'), other_keywords = nullif(json_remove(other_keywords, '$."RADESYS"'), '{}')
WHERE json_type(other_keywords, '$."RADESYS"') = 'text';
UPDATE amimulti_oi_sci SET ra_v1 = json_extract(other_keywords, '$."RA_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_V1"'), '{}')
WHERE json_type(other_keywords, '$."RA_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_V1"') AS REAL) = json_extract(other_keywords, '$."RA_V1"') AND json_extract(other_keywords, '$."RA_V1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET dec_v1 = json_extract(other_keywords, '$."DEC_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_V1"'), '{}')
WHERE json_type(other_keywords, '$."DEC_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_V1"') AS REAL) = json_extract(other_keywords, '$."DEC_V1"') AND json_extract(other_keywords, '$."DEC_V1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pa_v3 = json_extract(other_keywords, '$."PA_V3"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_V3"'), '{}')
WHERE json_type(other_keywords, '$."PA_V3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_V3"') AS REAL) = json_extract(other_keywords, '$."PA_V3"') AND json_extract(other_keywords, '$."PA_V3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET wcsaxes = json_extract(other_keywords, '$."WCSAXES"'), other_keywords = nullif(json_remove(other_keywords, '$."WCSAXES"'), '{}')
WHERE json_type(other_keywords, '$."WCSAXES"') = 'integer' AND typeof(json_extract(other_keywords, '$."WCSAXES"')) = 'integer';
UPDATE amimulti_oi_sci SET crpix1 = json_extract(other_keywords, '$."CRPIX1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX1"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX1"') AS REAL) = json_extract(other_keywords, '$."CRPIX1"') AND json_extract(other_keywords, '$."CRPIX1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET crpix2 = json_extract(other_keywords, '$."CRPIX2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX2"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX2"') AS REAL) = json_extract(other_keywords, '$."CRPIX2"') AND json_extract(other_keywords, '$."CRPIX2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET crpix3 = json_extract(other_keywords, '$."CRPIX3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX3"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX3"') AS REAL) = json_extract(other_keywords, '$."CRPIX3"') AND json_extract(other_keywords, '$."CRPIX3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET crval1 = json_extract(other_keywords, '$."CRVAL1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL1"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL1"') AS REAL) = json_extract(other_keywords, '$."CRVAL1"') AND json_extract(other_keywords, '$."CRVAL1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET crval2 = json_extract(other_keywords, '$."CRVAL2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL2"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL2"') AS REAL) = json_extract(other_keywords, '$."CRVAL2"') AND json_extract(other_keywords, '$."CRVAL2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET crval3 = json_extract(other_keywords, '$."CRVAL3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL3"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL3"') AS REAL) = json_extract(other_keywords, '$."CRVAL3"') AND json_extract(other_keywords, '$."CRVAL3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ctype1 = json_extract(other_keywords, '$."CTYPE1"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE1"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE1"') = 'text';
UPDATE amimulti_oi_sci SET ctype2 = json_extract(other_keywords, '$."CTYPE2"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE2"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE2"') = 'text';
UPDATE amimulti_oi_sci SET ctype3 = json_extract(other_keywords, '$."CTYPE3"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE3"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE3"') = 'text';
UPDATE amimulti_oi_sci SET cunit1 = json_extract(other_keywords, '$."CUNIT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT1"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT1"') = 'text';
UPDATE amimulti_oi_sci SET cunit2 = json_extract(other_keywords, '$."CUNIT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT2"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT2"') = 'text';
UPDATE amimulti_oi_sci SET cunit3 = json_extract(other_keywords, '$."CUNIT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT3"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT3"') = 'text';
UPDATE amimulti_oi_sci SET cdelt1 = json_extract(other_keywords, '$."CDELT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT1"'), '{}')
WHERE json_type(other_keywords, '$."CDELT1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT1"') AS REAL) = json_extract(other_keywords, '$."CDELT1"') AND json_extract(other_keywords, '$."CDELT1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET cdelt2 = json_extract(other_keywords, '$."CDELT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT2"'), '{}')
WHERE json_type(other_keywords, '$."CDELT2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT2"') AS REAL) = json_extract(other_keywords, '$."CDELT2"') AND json_extract(other_keywords, '$."CDELT2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET cdelt3 = json_extract(other_keywords, '$."CDELT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT3"'), '{}')
WHERE json_type(other_keywords, '$."CDELT3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT3"') AS REAL) = json_extract(other_keywords, '$."CDELT3"') AND json_extract(other_keywords, '$."CDELT3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc1_1 = json_extract(other_keywords, '$."PC1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_1"'), '{}')
WHERE json_type(other_keywords, '$."PC1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_1"') AS REAL) = json_extract(other_keywords, '$."PC1_1"') AND json_extract(other_keywords, '$."PC1_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc1_2 = json_extract(other_keywords, '$."PC1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_2"'), '{}')
WHERE json_type(other_keywords, '$."PC1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_2"') AS REAL) = json_extract(other_keywords, '$."PC1_2"') AND json_extract(other_keywords, '$."PC1_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc1_3 = json_extract(other_keywords, '$."PC1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_3"'), '{}')
WHERE json_type(other_keywords, '$."PC1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_3"') AS REAL) = json_extract(other_keywords, '$."PC1_3"') AND json_extract(other_keywords, '$."PC1_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc2_1 = json_extract(other_keywords, '$."PC2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_1"'), '{}')
WHERE json_type(other_keywords, '$."PC2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_1"') AS REAL) = json_extract(other_keywords, '$."PC2_1"') AND json_extract(other_keywords, '$."PC2_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc2_2 = json_extract(other_keywords, '$."PC2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_2"'), '{}')
WHERE json_type(other_keywords, '$."PC2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_2"') AS REAL) = json_extract(other_keywords, '$."PC2_2"') AND json_extract(other_keywords, '$."PC2_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc2_3 = json_extract(other_keywords, '$."PC2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_3"'), '{}')
WHERE json_type(other_keywords, '$."PC2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_3"') AS REAL) = json_extract(other_keywords, '$."PC2_3"') AND json_extract(other_keywords, '$."PC2_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc3_1 = json_extract(other_keywords, '$."PC3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_1"'), '{}')
WHERE json_type(other_keywords, '$."PC3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_1"') AS REAL) = json_extract(other_keywords, '$."PC3_1"') AND json_extract(other_keywords, '$."PC3_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc3_2 = json_extract(other_keywords, '$."PC3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_2"'), '{}')
WHERE json_type(other_keywords, '$."PC3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_2"') AS REAL) = json_extract(other_keywords, '$."PC3_2"') AND json_extract(other_keywords, '$."PC3_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET pc3_3 = json_extract(other_keywords, '$."PC3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_3"'), '{}')
WHERE json_type(other_keywords, '$."PC3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_3"') AS REAL) = json_extract(other_keywords, '$."PC3_3"') AND json_extract(other_keywords, '$."PC3_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET cd1_1 = json_extract(other_keywords, '$."CD1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_1"'), '{}')
WHERE json_type(other_keywords, '$."CD1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_1"') AS REAL) = json_extract(other_keywords, '$."CD1_1"') AND json_extract(other_keywords, '$."CD1_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET cd1_2 = json_extract(other_keywords, '$."CD1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_2"'), '{}')
WHERE json_type(other_keywords, '$."CD1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_2"') AS REAL) = json_extract(other_keywords, '$."CD1_2"') AND json_extract(other_keywords, '$."CD1_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET cd2_1 = json_extract(other_keywords, '$."CD2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_1"'), '{}')
WHERE json_type(other_keywords, '$."CD2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_1"') AS REAL) = json_extract(other_keywords, '$."CD2_1"') AND json_extract(other_keywords, '$."CD2_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET cd2_2 = json_extract(other_keywords, '$."CD2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_2"'), '{}')
WHERE json_type(other_keywords, '$."CD2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_2"') AS REAL) = json_extract(other_keywords, '$."CD2_2"') AND json_extract(other_keywords, '$."CD2_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ps3_0 = json_extract(other_keywords, '$."PS3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_0"'), '{}')
WHERE json_type(other_keywords, '$."PS3_0"') = 'text';
UPDATE amimulti_oi_sci SET ps3_1 = json_extract(other_keywords, '$."PS3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_1"'), '{}')
WHERE json_type(other_keywords, '$."PS3_1"') = 'text';
UPDATE amimulti_oi_sci SET s_region = json_extract(other_keywords, '$."S_REGION"'), other_keywords = nullif(json_remove(other_keywords, '$."S_REGION"'), '{}')
WHERE json_type(other_keywords, '$."S_REGION"') = 'text';
UPDATE amimulti_oi_sci SET wavstart = json_extract(other_keywords, '$."WAVSTART"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVSTART"'), '{}')
WHERE json_type(other_keywords, '$."WAVSTART"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVSTART"') AS REAL) = json_extract(other_keywords, '$."WAVSTART"') AND json_extract(other_keywords, '$."WAVSTART"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET wavend = json_extract(other_keywords, '$."WAVEND"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVEND"'), '{}')
WHERE json_type(other_keywords, '$."WAVEND"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVEND"') AS REAL) = json_extract(other_keywords, '$."WAVEND"') AND json_extract(other_keywords, '$."WAVEND"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET dispaxis = json_extract(other_keywords, '$."DISPAXIS"'), other_keywords = nullif(json_remove(other_keywords, '$."DISPAXIS"'), '{}')
WHERE json_type(other_keywords, '$."DISPAXIS"') = 'integer' AND typeof(json_extract(other_keywords, '$."DISPAXIS"')) = 'integer';
UPDATE amimulti_oi_sci SET sporder = json_extract(other_keywords, '$."SPORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."SPORDER"'), '{}')
WHERE json_type(other_keywords, '$."SPORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."SPORDER"')) = 'integer';
UPDATE amimulti_oi_sci SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE amimulti_oi_sci SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ra_ref = json_extract(other_keywords, '$."RA_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_REF"'), '{}')
WHERE json_type(other_keywords, '$."RA_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_REF"') AS REAL) = json_extract(other_keywords, '$."RA_REF"') AND json_extract(other_keywords, '$."RA_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET dec_ref = json_extract(other_keywords, '$."DEC_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_REF"'), '{}')
WHERE json_type(other_keywords, '$."DEC_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_REF"') AS REAL) = json_extract(other_keywords, '$."DEC_REF"') AND json_extract(other_keywords, '$."DEC_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET velosys = json_extract(other_keywords, '$."VELOSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."VELOSYS"'), '{}')
WHERE json_type(other_keywords, '$."VELOSYS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VELOSYS"') AS REAL) = json_extract(other_keywords, '$."VELOSYS"') AND json_extract(other_keywords, '$."VELOSYS"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET specsys = json_extract(other_keywords, '$."SPECSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."SPECSYS"'), '{}')
WHERE json_type(other_keywords, '$."SPECSYS"') = 'text';
UPDATE amimulti_oi_sci SET xref_sci = json_extract(other_keywords, '$."XREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."XREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."XREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."XREF_SCI"') AS REAL) = json_extract(other_keywords, '$."XREF_SCI"') AND json_extract(other_keywords, '$."XREF_SCI"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET yref_sci = json_extract(other_keywords, '$."YREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."YREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."YREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."YREF_SCI"') AS REAL) = json_extract(other_keywords, '$."YREF_SCI"') AND json_extract(other_keywords, '$."YREF_SCI"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET mt_ra = json_extract(other_keywords, '$."MT_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_RA"'), '{}')
WHERE json_type(other_keywords, '$."MT_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_RA"') AS REAL) = json_extract(other_keywords, '$."MT_RA"') AND json_extract(other_keywords, '$."MT_RA"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET mt_dec = json_extract(other_keywords, '$."MT_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_DEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_DEC"') AS REAL) = json_extract(other_keywords, '$."MT_DEC"') AND json_extract(other_keywords, '$."MT_DEC"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET mt_avra = json_extract(other_keywords, '$."MT_AVRA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVRA"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVRA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVRA"') AS REAL) = json_extract(other_keywords, '$."MT_AVRA"') AND json_extract(other_keywords, '$."MT_AVRA"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET mt_avdec = json_extract(other_keywords, '$."MT_AVDEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVDEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVDEC"') AS REAL) = json_extract(other_keywords, '$."MT_AVDEC"') AND json_extract(other_keywords, '$."MT_AVDEC"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_order = json_extract(other_keywords, '$."A_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."A_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."A_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."A_ORDER"')) = 'integer';
UPDATE amimulti_oi_sci SET b_order = json_extract(other_keywords, '$."B_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."B_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."B_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."B_ORDER"')) = 'integer';
UPDATE amimulti_oi_sci SET ap_order = json_extract(other_keywords, '$."AP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."AP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."AP_ORDER"')) = 'integer';
UPDATE amimulti_oi_sci SET bp_order = json_extract(other_keywords, '$."BP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."BP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."BP_ORDER"')) = 'integer';
UPDATE amimulti_oi_sci SET a_0_2 = json_extract(other_keywords, '$."A_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_2"'), '{}')
WHERE json_type(other_keywords, '$."A_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_2"') AS REAL) = json_extract(other_keywords, '$."A_0_2"') AND json_extract(other_keywords, '$."A_0_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_0_3 = json_extract(other_keywords, '$."A_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_3"'), '{}')
WHERE json_type(other_keywords, '$."A_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_3"') AS REAL) = json_extract(other_keywords, '$."A_0_3"') AND json_extract(other_keywords, '$."A_0_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_0_4 = json_extract(other_keywords, '$."A_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_4"'), '{}')
WHERE json_type(other_keywords, '$."A_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_4"') AS REAL) = json_extract(other_keywords, '$."A_0_4"') AND json_extract(other_keywords, '$."A_0_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_0_5 = json_extract(other_keywords, '$."A_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_5"'), '{}')
WHERE json_type(other_keywords, '$."A_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_5"') AS REAL) = json_extract(other_keywords, '$."A_0_5"') AND json_extract(other_keywords, '$."A_0_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_0_6 = json_extract(other_keywords, '$."A_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_6"'), '{}')
WHERE json_type(other_keywords, '$."A_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_6"') AS REAL) = json_extract(other_keywords, '$."A_0_6"') AND json_extract(other_keywords, '$."A_0_6"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_1_1 = json_extract(other_keywords, '$."A_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_1"'), '{}')
WHERE json_type(other_keywords, '$."A_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_1"') AS REAL) = json_extract(other_keywords, '$."A_1_1"') AND json_extract(other_keywords, '$."A_1_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_1_2 = json_extract(other_keywords, '$."A_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_2"'), '{}')
WHERE json_type(other_keywords, '$."A_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_2"') AS REAL) = json_extract(other_keywords, '$."A_1_2"') AND json_extract(other_keywords, '$."A_1_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_1_3 = json_extract(other_keywords, '$."A_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_3"'), '{}')
WHERE json_type(other_keywords, '$."A_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_3"') AS REAL) = json_extract(other_keywords, '$."A_1_3"') AND json_extract(other_keywords, '$."A_1_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_1_4 = json_extract(other_keywords, '$."A_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_4"'), '{}')
WHERE json_type(other_keywords, '$."A_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_4"') AS REAL) = json_extract(other_keywords, '$."A_1_4"') AND json_extract(other_keywords, '$."A_1_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_1_5 = json_extract(other_keywords, '$."A_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_5"'), '{}')
WHERE json_type(other_keywords, '$."A_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_5"') AS REAL) = json_extract(other_keywords, '$."A_1_5"') AND json_extract(other_keywords, '$."A_1_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_2_0 = json_extract(other_keywords, '$."A_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_0"'), '{}')
WHERE json_type(other_keywords, '$."A_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_0"') AS REAL) = json_extract(other_keywords, '$."A_2_0"') AND json_extract(other_keywords, '$."A_2_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_2_1 = json_extract(other_keywords, '$."A_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_1"'), '{}')
WHERE json_type(other_keywords, '$."A_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_1"') AS REAL) = json_extract(other_keywords, '$."A_2_1"') AND json_extract(other_keywords, '$."A_2_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_2_2 = json_extract(other_keywords, '$."A_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_2"'), '{}')
WHERE json_type(other_keywords, '$."A_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_2"') AS REAL) = json_extract(other_keywords, '$."A_2_2"') AND json_extract(other_keywords, '$."A_2_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_2_3 = json_extract(other_keywords, '$."A_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_3"'), '{}')
WHERE json_type(other_keywords, '$."A_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_3"') AS REAL) = json_extract(other_keywords, '$."A_2_3"') AND json_extract(other_keywords, '$."A_2_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_2_4 = json_extract(other_keywords, '$."A_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_4"'), '{}')
WHERE json_type(other_keywords, '$."A_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_4"') AS REAL) = json_extract(other_keywords, '$."A_2_4"') AND json_extract(other_keywords, '$."A_2_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_3_0 = json_extract(other_keywords, '$."A_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_0"'), '{}')
WHERE json_type(other_keywords, '$."A_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_0"') AS REAL) = json_extract(other_keywords, '$."A_3_0"') AND json_extract(other_keywords, '$."A_3_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_3_1 = json_extract(other_keywords, '$."A_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_1"'), '{}')
WHERE json_type(other_keywords, '$."A_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_1"') AS REAL) = json_extract(other_keywords, '$."A_3_1"') AND json_extract(other_keywords, '$."A_3_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_3_2 = json_extract(other_keywords, '$."A_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_2"'), '{}')
WHERE json_type(other_keywords, '$."A_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_2"') AS REAL) = json_extract(other_keywords, '$."A_3_2"') AND json_extract(other_keywords, '$."A_3_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_3_3 = json_extract(other_keywords, '$."A_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_3"'), '{}')
WHERE json_type(other_keywords, '$."A_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_3"') AS REAL) = json_extract(other_keywords, '$."A_3_3"') AND json_extract(other_keywords, '$."A_3_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_4_0 = json_extract(other_keywords, '$."A_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_0"'), '{}')
WHERE json_type(other_keywords, '$."A_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_0"') AS REAL) = json_extract(other_keywords, '$."A_4_0"') AND json_extract(other_keywords, '$."A_4_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_4_1 = json_extract(other_keywords, '$."A_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_1"'), '{}')
WHERE json_type(other_keywords, '$."A_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_1"') AS REAL) = json_extract(other_keywords, '$."A_4_1"') AND json_extract(other_keywords, '$."A_4_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_4_2 = json_extract(other_keywords, '$."A_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_2"'), '{}')
WHERE json_type(other_keywords, '$."A_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_2"') AS REAL) = json_extract(other_keywords, '$."A_4_2"') AND json_extract(other_keywords, '$."A_4_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_5_0 = json_extract(other_keywords, '$."A_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_0"'), '{}')
WHERE json_type(other_keywords, '$."A_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_0"') AS REAL) = json_extract(other_keywords, '$."A_5_0"') AND json_extract(other_keywords, '$."A_5_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_5_1 = json_extract(other_keywords, '$."A_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_1"'), '{}')
WHERE json_type(other_keywords, '$."A_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_1"') AS REAL) = json_extract(other_keywords, '$."A_5_1"') AND json_extract(other_keywords, '$."A_5_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET a_6_0 = json_extract(other_keywords, '$."A_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_6_0"'), '{}')
WHERE json_type(other_keywords, '$."A_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_6_0"') AS REAL) = json_extract(other_keywords, '$."A_6_0"') AND json_extract(other_keywords, '$."A_6_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_0_2 = json_extract(other_keywords, '$."B_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_2"'), '{}')
WHERE json_type(other_keywords, '$."B_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_2"') AS REAL) = json_extract(other_keywords, '$."B_0_2"') AND json_extract(other_keywords, '$."B_0_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_0_3 = json_extract(other_keywords, '$."B_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_3"'), '{}')
WHERE json_type(other_keywords, '$."B_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_3"') AS REAL) = json_extract(other_keywords, '$."B_0_3"') AND json_extract(other_keywords, '$."B_0_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_0_4 = json_extract(other_keywords, '$."B_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_4"'), '{}')
WHERE json_type(other_keywords, '$."B_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_4"') AS REAL) = json_extract(other_keywords, '$."B_0_4"') AND json_extract(other_keywords, '$."B_0_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_0_5 = json_extract(other_keywords, '$."B_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_5"'), '{}')
WHERE json_type(other_keywords, '$."B_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_5"') AS REAL) = json_extract(other_keywords, '$."B_0_5"') AND json_extract(other_keywords, '$."B_0_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_0_6 = json_extract(other_keywords, '$."B_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_6"'), '{}')
WHERE json_type(other_keywords, '$."B_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_6"') AS REAL) = json_extract(other_keywords, '$."B_0_6"') AND json_extract(other_keywords, '$."B_0_6"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_1_1 = json_extract(other_keywords, '$."B_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_1"'), '{}')
WHERE json_type(other_keywords, '$."B_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_1"') AS REAL) = json_extract(other_keywords, '$."B_1_1"') AND json_extract(other_keywords, '$."B_1_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_1_2 = json_extract(other_keywords, '$."B_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_2"'), '{}')
WHERE json_type(other_keywords, '$."B_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_2"') AS REAL) = json_extract(other_keywords, '$."B_1_2"') AND json_extract(other_keywords, '$."B_1_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_1_3 = json_extract(other_keywords, '$."B_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_3"'), '{}')
WHERE json_type(other_keywords, '$."B_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_3"') AS REAL) = json_extract(other_keywords, '$."B_1_3"') AND json_extract(other_keywords, '$."B_1_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_1_4 = json_extract(other_keywords, '$."B_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_4"'), '{}')
WHERE json_type(other_keywords, '$."B_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_4"') AS REAL) = json_extract(other_keywords, '$."B_1_4"') AND json_extract(other_keywords, '$."B_1_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_1_5 = json_extract(other_keywords, '$."B_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_5"'), '{}')
WHERE json_type(other_keywords, '$."B_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_5"') AS REAL) = json_extract(other_keywords, '$."B_1_5"') AND json_extract(other_keywords, '$."B_1_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_2_0 = json_extract(other_keywords, '$."B_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_0"'), '{}')
WHERE json_type(other_keywords, '$."B_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_0"') AS REAL) = json_extract(other_keywords, '$."B_2_0"') AND json_extract(other_keywords, '$."B_2_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_2_1 = json_extract(other_keywords, '$."B_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_1"'), '{}')
WHERE json_type(other_keywords, '$."B_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_1"') AS REAL) = json_extract(other_keywords, '$."B_2_1"') AND json_extract(other_keywords, '$."B_2_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_2_2 = json_extract(other_keywords, '$."B_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_2"'), '{}')
WHERE json_type(other_keywords, '$."B_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_2"') AS REAL) = json_extract(other_keywords, '$."B_2_2"') AND json_extract(other_keywords, '$."B_2_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_2_3 = json_extract(other_keywords, '$."B_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_3"'), '{}')
WHERE json_type(other_keywords, '$."B_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_3"') AS REAL) = json_extract(other_keywords, '$."B_2_3"') AND json_extract(other_keywords, '$."B_2_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_2_4 = json_extract(other_keywords, '$."B_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_4"'), '{}')
WHERE json_type(other_keywords, '$."B_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_4"') AS REAL) = json_extract(other_keywords, '$."B_2_4"') AND json_extract(other_keywords, '$."B_2_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_3_0 = json_extract(other_keywords, '$."B_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_0"'), '{}')
WHERE json_type(other_keywords, '$."B_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_0"') AS REAL) = json_extract(other_keywords, '$."B_3_0"') AND json_extract(other_keywords, '$."B_3_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_3_1 = json_extract(other_keywords, '$."B_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_1"'), '{}')
WHERE json_type(other_keywords, '$."B_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_1"') AS REAL) = json_extract(other_keywords, '$."B_3_1"') AND json_extract(other_keywords, '$."B_3_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_3_2 = json_extract(other_keywords, '$."B_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_2"'), '{}')
WHERE json_type(other_keywords, '$."B_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_2"') AS REAL) = json_extract(other_keywords, '$."B_3_2"') AND json_extract(other_keywords, '$."B_3_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_3_3 = json_extract(other_keywords, '$."B_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_3"'), '{}')
WHERE json_type(other_keywords, '$."B_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_3"') AS REAL) = json_extract(other_keywords, '$."B_3_3"') AND json_extract(other_keywords, '$."B_3_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_4_0 = json_extract(other_keywords, '$."B_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_0"'), '{}')
WHERE json_type(other_keywords, '$."B_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_0"') AS REAL) = json_extract(other_keywords, '$."B_4_0"') AND json_extract(other_keywords, '$."B_4_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_4_1 = json_extract(other_keywords, '$."B_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_1"'), '{}')
WHERE json_type(other_keywords, '$."B_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_1"') AS REAL) = json_extract(other_keywords, '$."B_4_1"') AND json_extract(other_keywords, '$."B_4_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_4_2 = json_extract(other_keywords, '$."B_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_2"'), '{}')
WHERE json_type(other_keywords, '$."B_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_2"') AS REAL) = json_extract(other_keywords, '$."B_4_2"') AND json_extract(other_keywords, '$."B_4_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_5_0 = json_extract(other_keywords, '$."B_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_0"'), '{}')
WHERE json_type(other_keywords, '$."B_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_0"') AS REAL) = json_extract(other_keywords, '$."B_5_0"') AND json_extract(other_keywords, '$."B_5_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_5_1 = json_extract(other_keywords, '$."B_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_1"'), '{}')
WHERE json_type(other_keywords, '$."B_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_1"') AS REAL) = json_extract(other_keywords, '$."B_5_1"') AND json_extract(other_keywords, '$."B_5_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET b_6_0 = json_extract(other_keywords, '$."B_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_6_0"'), '{}')
WHERE json_type(other_keywords, '$."B_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_6_0"') AS REAL) = json_extract(other_keywords, '$."B_6_0"') AND json_extract(other_keywords, '$."B_6_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_0_2 = json_extract(other_keywords, '$."AP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_2"') AS REAL) = json_extract(other_keywords, '$."AP_0_2"') AND json_extract(other_keywords, '$."AP_0_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_0_3 = json_extract(other_keywords, '$."AP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_3"') AS REAL) = json_extract(other_keywords, '$."AP_0_3"') AND json_extract(other_keywords, '$."AP_0_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_0_4 = json_extract(other_keywords, '$."AP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_4"') AS REAL) = json_extract(other_keywords, '$."AP_0_4"') AND json_extract(other_keywords, '$."AP_0_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_0_5 = json_extract(other_keywords, '$."AP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_5"') AS REAL) = json_extract(other_keywords, '$."AP_0_5"') AND json_extract(other_keywords, '$."AP_0_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_0_6 = json_extract(other_keywords, '$."AP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_6"') AS REAL) = json_extract(other_keywords, '$."AP_0_6"') AND json_extract(other_keywords, '$."AP_0_6"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_1_1 = json_extract(other_keywords, '$."AP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_1"') AS REAL) = json_extract(other_keywords, '$."AP_1_1"') AND json_extract(other_keywords, '$."AP_1_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_1_2 = json_extract(other_keywords, '$."AP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_2"') AS REAL) = json_extract(other_keywords, '$."AP_1_2"') AND json_extract(other_keywords, '$."AP_1_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_1_3 = json_extract(other_keywords, '$."AP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_3"') AS REAL) = json_extract(other_keywords, '$."AP_1_3"') AND json_extract(other_keywords, '$."AP_1_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_1_4 = json_extract(other_keywords, '$."AP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_4"') AS REAL) = json_extract(other_keywords, '$."AP_1_4"') AND json_extract(other_keywords, '$."AP_1_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_1_5 = json_extract(other_keywords, '$."AP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_5"') AS REAL) = json_extract(other_keywords, '$."AP_1_5"') AND json_extract(other_keywords, '$."AP_1_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_2_0 = json_extract(other_keywords, '$."AP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_0"') AS REAL) = json_extract(other_keywords, '$."AP_2_0"') AND json_extract(other_keywords, '$."AP_2_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_2_1 = json_extract(other_keywords, '$."AP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_1"') AS REAL) = json_extract(other_keywords, '$."AP_2_1"') AND json_extract(other_keywords, '$."AP_2_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_2_2 = json_extract(other_keywords, '$."AP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_2"') AS REAL) = json_extract(other_keywords, '$."AP_2_2"') AND json_extract(other_keywords, '$."AP_2_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_2_3 = json_extract(other_keywords, '$."AP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_3"') AS REAL) = json_extract(other_keywords, '$."AP_2_3"') AND json_extract(other_keywords, '$."AP_2_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_2_4 = json_extract(other_keywords, '$."AP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_4"') AS REAL) = json_extract(other_keywords, '$."AP_2_4"') AND json_extract(other_keywords, '$."AP_2_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_3_0 = json_extract(other_keywords, '$."AP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_0"') AS REAL) = json_extract(other_keywords, '$."AP_3_0"') AND json_extract(other_keywords, '$."AP_3_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_3_1 = json_extract(other_keywords, '$."AP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_1"') AS REAL) = json_extract(other_keywords, '$."AP_3_1"') AND json_extract(other_keywords, '$."AP_3_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_3_2 = json_extract(other_keywords, '$."AP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_2"') AS REAL) = json_extract(other_keywords, '$."AP_3_2"') AND json_extract(other_keywords, '$."AP_3_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_3_3 = json_extract(other_keywords, '$."AP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_3"') AS REAL) = json_extract(other_keywords, '$."AP_3_3"') AND json_extract(other_keywords, '$."AP_3_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_4_0 = json_extract(other_keywords, '$."AP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_0"') AS REAL) = json_extract(other_keywords, '$."AP_4_0"') AND json_extract(other_keywords, '$."AP_4_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_4_1 = json_extract(other_keywords, '$."AP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_1"') AS REAL) = json_extract(other_keywords, '$."AP_4_1"') AND json_extract(other_keywords, '$."AP_4_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_4_2 = json_extract(other_keywords, '$."AP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_2"') AS REAL) = json_extract(other_keywords, '$."AP_4_2"') AND json_extract(other_keywords, '$."AP_4_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_5_0 = json_extract(other_keywords, '$."AP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_0"') AS REAL) = json_extract(other_keywords, '$."AP_5_0"') AND json_extract(other_keywords, '$."AP_5_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_5_1 = json_extract(other_keywords, '$."AP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_1"') AS REAL) = json_extract(other_keywords, '$."AP_5_1"') AND json_extract(other_keywords, '$."AP_5_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET ap_6_0 = json_extract(other_keywords, '$."AP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_6_0"') AS REAL) = json_extract(other_keywords, '$."AP_6_0"') AND json_extract(other_keywords, '$."AP_6_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_0_2 = json_extract(other_keywords, '$."BP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_2"') AS REAL) = json_extract(other_keywords, '$."BP_0_2"') AND json_extract(other_keywords, '$."BP_0_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_0_3 = json_extract(other_keywords, '$."BP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_3"') AS REAL) = json_extract(other_keywords, '$."BP_0_3"') AND json_extract(other_keywords, '$."BP_0_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_0_4 = json_extract(other_keywords, '$."BP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_4"') AS REAL) = json_extract(other_keywords, '$."BP_0_4"') AND json_extract(other_keywords, '$."BP_0_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_0_5 = json_extract(other_keywords, '$."BP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_5"') AS REAL) = json_extract(other_keywords, '$."BP_0_5"') AND json_extract(other_keywords, '$."BP_0_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_0_6 = json_extract(other_keywords, '$."BP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_6"') AS REAL) = json_extract(other_keywords, '$."BP_0_6"') AND json_extract(other_keywords, '$."BP_0_6"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_1_1 = json_extract(other_keywords, '$."BP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_1"') AS REAL) = json_extract(other_keywords, '$."BP_1_1"') AND json_extract(other_keywords, '$."BP_1_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_1_2 = json_extract(other_keywords, '$."BP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_2"') AS REAL) = json_extract(other_keywords, '$."BP_1_2"') AND json_extract(other_keywords, '$."BP_1_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_1_3 = json_extract(other_keywords, '$."BP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_3"') AS REAL) = json_extract(other_keywords, '$."BP_1_3"') AND json_extract(other_keywords, '$."BP_1_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_1_4 = json_extract(other_keywords, '$."BP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_4"') AS REAL) = json_extract(other_keywords, '$."BP_1_4"') AND json_extract(other_keywords, '$."BP_1_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_1_5 = json_extract(other_keywords, '$."BP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_5"') AS REAL) = json_extract(other_keywords, '$."BP_1_5"') AND json_extract(other_keywords, '$."BP_1_5"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_2_0 = json_extract(other_keywords, '$."BP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_0"') AS REAL) = json_extract(other_keywords, '$."BP_2_0"') AND json_extract(other_keywords, '$."BP_2_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_2_1 = json_extract(other_keywords, '$."BP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_1"') AS REAL) = json_extract(other_keywords, '$."BP_2_1"') AND json_extract(other_keywords, '$."BP_2_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_2_2 = json_extract(other_keywords, '$."BP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_2"') AS REAL) = json_extract(other_keywords, '$."BP_2_2"') AND json_extract(other_keywords, '$."BP_2_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_2_3 = json_extract(other_keywords, '$."BP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_3"') AS REAL) = json_extract(other_keywords, '$."BP_2_3"') AND json_extract(other_keywords, '$."BP_2_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_2_4 = json_extract(other_keywords, '$."BP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_4"') AS REAL) = json_extract(other_keywords, '$."BP_2_4"') AND json_extract(other_keywords, '$."BP_2_4"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_3_0 = json_extract(other_keywords, '$."BP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_0"') AS REAL) = json_extract(other_keywords, '$."BP_3_0"') AND json_extract(other_keywords, '$."BP_3_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_3_1 = json_extract(other_keywords, '$."BP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_1"') AS REAL) = json_extract(other_keywords, '$."BP_3_1"') AND json_extract(other_keywords, '$."BP_3_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_3_2 = json_extract(other_keywords, '$."BP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_2"') AS REAL) = json_extract(other_keywords, '$."BP_3_2"') AND json_extract(other_keywords, '$."BP_3_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_3_3 = json_extract(other_keywords, '$."BP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_3"') AS REAL) = json_extract(other_keywords, '$."BP_3_3"') AND json_extract(other_keywords, '$."BP_3_3"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_4_0 = json_extract(other_keywords, '$."BP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_0"') AS REAL) = json_extract(other_keywords, '$."BP_4_0"') AND json_extract(other_keywords, '$."BP_4_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_4_1 = json_extract(other_keywords, '$."BP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_1"') AS REAL) = json_extract(other_keywords, '$."BP_4_1"') AND json_extract(other_keywords, '$."BP_4_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_4_2 = json_extract(other_keywords, '$."BP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_2"') AS REAL) = json_extract(other_keywords, '$."BP_4_2"') AND json_extract(other_keywords, '$."BP_4_2"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_5_0 = json_extract(other_keywords, '$."BP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_0"') AS REAL) = json_extract(other_keywords, '$."BP_5_0"') AND json_extract(other_keywords, '$."BP_5_0"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_5_1 = json_extract(other_keywords, '$."BP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_1"') AS REAL) = json_extract(other_keywords, '$."BP_5_1"') AND json_extract(other_keywords, '$."BP_5_1"') NOT IN (9e999, -9e999);
UPDATE amimulti_oi_sci SET bp_6_0 = json_extract(other_keywords, '$."BP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_6_0"') AS REAL) = json_extract(other_keywords, '$."BP_6_0"') AND json_extract(other_keywords, '$."BP_6_0"') NOT IN (9e999, -9e999);
UPDATE amilg_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE amilg_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE aminorm_oi_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE aminorm_oi_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE aminorm_oi_primary SET calib = json_extract(other_keywords, '$."CALIB"'), other_keywords = nullif(json_remove(other_keywords, '$."CALIB"'), '{}')
WHERE json_type(other_keywords, '$."CALIB"') = 'text';
UPDATE aminorm_oi_primary SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_primary SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE aminorm_oi_sci SET pa_aper = json_extract(other_keywords, '$."PA_APER"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_APER"'), '{}')
WHERE json_type(other_keywords, '$."PA_APER"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_APER"') AS REAL) = json_extract(other_keywords, '$."PA_APER"') AND json_extract(other_keywords, '$."PA_APER"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET va_scale = json_extract(other_keywords, '$."VA_SCALE"'), other_keywords = nullif(json_remove(other_keywords, '$."VA_SCALE"'), '{}')
WHERE json_type(other_keywords, '$."VA_SCALE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VA_SCALE"') AS REAL) = json_extract(other_keywords, '$."VA_SCALE"') AND json_extract(other_keywords, '$."VA_SCALE"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET radesys = json_extract(other_keywords, '$."RADESYS"'), other_keywords = nullif(json_remove(other_keywords, '$."RADESYS"'), '{}')
WHERE json_type(other_keywords, '$."RADESYS"') = 'text';
UPDATE aminorm_oi_sci SET ra_v1 = json_extract(other_keywords, '$."RA_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_V1"'), '{}')
WHERE json_type(other_keywords, '$."RA_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_V1"') AS REAL) = json_extract(other_keywords, '$."RA_V1"') AND json_extract(other_keywords, '$."RA_V1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET dec_v1 = json_extract(other_keywords, '$."DEC_V1"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_V1"'), '{}')
WHERE json_type(other_keywords, '$."DEC_V1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_V1"') AS REAL) = json_extract(other_keywords, '$."DEC_V1"') AND json_extract(other_keywords, '$."DEC_V1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pa_v3 = json_extract(other_keywords, '$."PA_V3"'), other_keywords = nullif(json_remove(other_keywords, '$."PA_V3"'), '{}')
WHERE json_type(other_keywords, '$."PA_V3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PA_V3"') AS REAL) = json_extract(other_keywords, '$."PA_V3"') AND json_extract(other_keywords, '$."PA_V3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET wcsaxes = json_extract(other_keywords, '$."WCSAXES"'), other_keywords = nullif(json_remove(other_keywords, '$."WCSAXES"'), '{}')
WHERE json_type(other_keywords, '$."WCSAXES"') = 'integer' AND typeof(json_extract(other_keywords, '$."WCSAXES"')) = 'integer';
UPDATE aminorm_oi_sci SET crpix1 = json_extract(other_keywords, '$."CRPIX1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX1"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX1"') AS REAL) = json_extract(other_keywords, '$."CRPIX1"') AND json_extract(other_keywords, '$."CRPIX1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET crpix2 = json_extract(other_keywords, '$."CRPIX2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX2"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX2"') AS REAL) = json_extract(other_keywords, '$."CRPIX2"') AND json_extract(other_keywords, '$."CRPIX2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET crpix3 = json_extract(other_keywords, '$."CRPIX3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRPIX3"'), '{}')
WHERE json_type(other_keywords, '$."CRPIX3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRPIX3"') AS REAL) = json_extract(other_keywords, '$."CRPIX3"') AND json_extract(other_keywords, '$."CRPIX3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET crval1 = json_extract(other_keywords, '$."CRVAL1"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL1"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL1"') AS REAL) = json_extract(other_keywords, '$."CRVAL1"') AND json_extract(other_keywords, '$."CRVAL1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET crval2 = json_extract(other_keywords, '$."CRVAL2"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL2"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL2"') AS REAL) = json_extract(other_keywords, '$."CRVAL2"') AND json_extract(other_keywords, '$."CRVAL2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET crval3 = json_extract(other_keywords, '$."CRVAL3"'), other_keywords = nullif(json_remove(other_keywords, '$."CRVAL3"'), '{}')
WHERE json_type(other_keywords, '$."CRVAL3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CRVAL3"') AS REAL) = json_extract(other_keywords, '$."CRVAL3"') AND json_extract(other_keywords, '$."CRVAL3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ctype1 = json_extract(other_keywords, '$."CTYPE1"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE1"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE1"') = 'text';
UPDATE aminorm_oi_sci SET ctype2 = json_extract(other_keywords, '$."CTYPE2"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE2"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE2"') = 'text';
UPDATE aminorm_oi_sci SET ctype3 = json_extract(other_keywords, '$."CTYPE3"'), other_keywords = nullif(json_remove(other_keywords, '$."CTYPE3"'), '{}')
WHERE json_type(other_keywords, '$."CTYPE3"') = 'text';
UPDATE aminorm_oi_sci SET cunit1 = json_extract(other_keywords, '$."CUNIT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT1"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT1"') = 'text';
UPDATE aminorm_oi_sci SET cunit2 = json_extract(other_keywords, '$."CUNIT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT2"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT2"') = 'text';
UPDATE aminorm_oi_sci SET cunit3 = json_extract(other_keywords, '$."CUNIT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CUNIT3"'), '{}')
WHERE json_type(other_keywords, '$."CUNIT3"') = 'text';
UPDATE aminorm_oi_sci SET cdelt1 = json_extract(other_keywords, '$."CDELT1"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT1"'), '{}')
WHERE json_type(other_keywords, '$."CDELT1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT1"') AS REAL) = json_extract(other_keywords, '$."CDELT1"') AND json_extract(other_keywords, '$."CDELT1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET cdelt2 = json_extract(other_keywords, '$."CDELT2"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT2"'), '{}')
WHERE json_type(other_keywords, '$."CDELT2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT2"') AS REAL) = json_extract(other_keywords, '$."CDELT2"') AND json_extract(other_keywords, '$."CDELT2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET cdelt3 = json_extract(other_keywords, '$."CDELT3"'), other_keywords = nullif(json_remove(other_keywords, '$."CDELT3"'), '{}')
WHERE json_type(other_keywords, '$."CDELT3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CDELT3"') AS REAL) = json_extract(other_keywords, '$."CDELT3"') AND json_extract(other_keywords, '$."CDELT3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc1_1 = json_extract(other_keywords, '$."PC1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_1"'), '{}')
WHERE json_type(other_keywords, '$."PC1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_1"') AS REAL) = json_extract(other_keywords, '$."PC1_1"') AND json_extract(other_keywords, '$."PC1_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc1_2 = json_extract(other_keywords, '$."PC1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_2"'), '{}')
WHERE json_type(other_keywords, '$."PC1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_2"') AS REAL) = json_extract(other_keywords, '$."PC1_2"') AND json_extract(other_keywords, '$."PC1_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc1_3 = json_extract(other_keywords, '$."PC1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC1_3"'), '{}')
WHERE json_type(other_keywords, '$."PC1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC1_3"') AS REAL) = json_extract(other_keywords, '$."PC1_3"') AND json_extract(other_keywords, '$."PC1_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc2_1 = json_extract(other_keywords, '$."PC2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_1"'), '{}')
WHERE json_type(other_keywords, '$."PC2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_1"') AS REAL) = json_extract(other_keywords, '$."PC2_1"') AND json_extract(other_keywords, '$."PC2_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc2_2 = json_extract(other_keywords, '$."PC2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_2"'), '{}')
WHERE json_type(other_keywords, '$."PC2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_2"') AS REAL) = json_extract(other_keywords, '$."PC2_2"') AND json_extract(other_keywords, '$."PC2_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc2_3 = json_extract(other_keywords, '$."PC2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC2_3"'), '{}')
WHERE json_type(other_keywords, '$."PC2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC2_3"') AS REAL) = json_extract(other_keywords, '$."PC2_3"') AND json_extract(other_keywords, '$."PC2_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc3_1 = json_extract(other_keywords, '$."PC3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_1"'), '{}')
WHERE json_type(other_keywords, '$."PC3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_1"') AS REAL) = json_extract(other_keywords, '$."PC3_1"') AND json_extract(other_keywords, '$."PC3_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc3_2 = json_extract(other_keywords, '$."PC3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_2"'), '{}')
WHERE json_type(other_keywords, '$."PC3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_2"') AS REAL) = json_extract(other_keywords, '$."PC3_2"') AND json_extract(other_keywords, '$."PC3_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET pc3_3 = json_extract(other_keywords, '$."PC3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."PC3_3"'), '{}')
WHERE json_type(other_keywords, '$."PC3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PC3_3"') AS REAL) = json_extract(other_keywords, '$."PC3_3"') AND json_extract(other_keywords, '$."PC3_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET cd1_1 = json_extract(other_keywords, '$."CD1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_1"'), '{}')
WHERE json_type(other_keywords, '$."CD1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_1"') AS REAL) = json_extract(other_keywords, '$."CD1_1"') AND json_extract(other_keywords, '$."CD1_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET cd1_2 = json_extract(other_keywords, '$."CD1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD1_2"'), '{}')
WHERE json_type(other_keywords, '$."CD1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD1_2"') AS REAL) = json_extract(other_keywords, '$."CD1_2"') AND json_extract(other_keywords, '$."CD1_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET cd2_1 = json_extract(other_keywords, '$."CD2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_1"'), '{}')
WHERE json_type(other_keywords, '$."CD2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_1"') AS REAL) = json_extract(other_keywords, '$."CD2_1"') AND json_extract(other_keywords, '$."CD2_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET cd2_2 = json_extract(other_keywords, '$."CD2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."CD2_2"'), '{}')
WHERE json_type(other_keywords, '$."CD2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."CD2_2"') AS REAL) = json_extract(other_keywords, '$."CD2_2"') AND json_extract(other_keywords, '$."CD2_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ps3_0 = json_extract(other_keywords, '$."PS3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_0"'), '{}')
WHERE json_type(other_keywords, '$."PS3_0"') = 'text';
UPDATE aminorm_oi_sci SET ps3_1 = json_extract(other_keywords, '$."PS3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."PS3_1"'), '{}')
WHERE json_type(other_keywords, '$."PS3_1"') = 'text';
UPDATE aminorm_oi_sci SET s_region = json_extract(other_keywords, '$."S_REGION"'), other_keywords = nullif(json_remove(other_keywords, '$."S_REGION"'), '{}')
WHERE json_type(other_keywords, '$."S_REGION"') = 'text';
UPDATE aminorm_oi_sci SET wavstart = json_extract(other_keywords, '$."WAVSTART"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVSTART"'), '{}')
WHERE json_type(other_keywords, '$."WAVSTART"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVSTART"') AS REAL) = json_extract(other_keywords, '$."WAVSTART"') AND json_extract(other_keywords, '$."WAVSTART"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET wavend = json_extract(other_keywords, '$."WAVEND"'), other_keywords = nullif(json_remove(other_keywords, '$."WAVEND"'), '{}')
WHERE json_type(other_keywords, '$."WAVEND"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."WAVEND"') AS REAL) = json_extract(other_keywords, '$."WAVEND"') AND json_extract(other_keywords, '$."WAVEND"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET dispaxis = json_extract(other_keywords, '$."DISPAXIS"'), other_keywords = nullif(json_remove(other_keywords, '$."DISPAXIS"'), '{}')
WHERE json_type(other_keywords, '$."DISPAXIS"') = 'integer' AND typeof(json_extract(other_keywords, '$."DISPAXIS"')) = 'integer';
UPDATE aminorm_oi_sci SET sporder = json_extract(other_keywords, '$."SPORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."SPORDER"'), '{}')
WHERE json_type(other_keywords, '$."SPORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."SPORDER"')) = 'integer';
UPDATE aminorm_oi_sci SET v2_ref = json_extract(other_keywords, '$."V2_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V2_REF"'), '{}')
WHERE json_type(other_keywords, '$."V2_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V2_REF"') AS REAL) = json_extract(other_keywords, '$."V2_REF"') AND json_extract(other_keywords, '$."V2_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET v3_ref = json_extract(other_keywords, '$."V3_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."V3_REF"'), '{}')
WHERE json_type(other_keywords, '$."V3_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3_REF"') AS REAL) = json_extract(other_keywords, '$."V3_REF"') AND json_extract(other_keywords, '$."V3_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET vparity = json_extract(other_keywords, '$."VPARITY"'), other_keywords = nullif(json_remove(other_keywords, '$."VPARITY"'), '{}')
WHERE json_type(other_keywords, '$."VPARITY"') = 'integer' AND typeof(json_extract(other_keywords, '$."VPARITY"')) = 'integer';
UPDATE aminorm_oi_sci SET v3i_yang = json_extract(other_keywords, '$."V3I_YANG"'), other_keywords = nullif(json_remove(other_keywords, '$."V3I_YANG"'), '{}')
WHERE json_type(other_keywords, '$."V3I_YANG"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."V3I_YANG"') AS REAL) = json_extract(other_keywords, '$."V3I_YANG"') AND json_extract(other_keywords, '$."V3I_YANG"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ra_ref = json_extract(other_keywords, '$."RA_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."RA_REF"'), '{}')
WHERE json_type(other_keywords, '$."RA_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."RA_REF"') AS REAL) = json_extract(other_keywords, '$."RA_REF"') AND json_extract(other_keywords, '$."RA_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET dec_ref = json_extract(other_keywords, '$."DEC_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."DEC_REF"'), '{}')
WHERE json_type(other_keywords, '$."DEC_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DEC_REF"') AS REAL) = json_extract(other_keywords, '$."DEC_REF"') AND json_extract(other_keywords, '$."DEC_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET roll_ref = json_extract(other_keywords, '$."ROLL_REF"'), other_keywords = nullif(json_remove(other_keywords, '$."ROLL_REF"'), '{}')
WHERE json_type(other_keywords, '$."ROLL_REF"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."ROLL_REF"') AS REAL) = json_extract(other_keywords, '$."ROLL_REF"') AND json_extract(other_keywords, '$."ROLL_REF"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET velosys = json_extract(other_keywords, '$."VELOSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."VELOSYS"'), '{}')
WHERE json_type(other_keywords, '$."VELOSYS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."VELOSYS"') AS REAL) = json_extract(other_keywords, '$."VELOSYS"') AND json_extract(other_keywords, '$."VELOSYS"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET specsys = json_extract(other_keywords, '$."SPECSYS"'), other_keywords = nullif(json_remove(other_keywords, '$."SPECSYS"'), '{}')
WHERE json_type(other_keywords, '$."SPECSYS"') = 'text';
UPDATE aminorm_oi_sci SET xref_sci = json_extract(other_keywords, '$."XREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."XREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."XREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."XREF_SCI"') AS REAL) = json_extract(other_keywords, '$."XREF_SCI"') AND json_extract(other_keywords, '$."XREF_SCI"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET yref_sci = json_extract(other_keywords, '$."YREF_SCI"'), other_keywords = nullif(json_remove(other_keywords, '$."YREF_SCI"'), '{}')
WHERE json_type(other_keywords, '$."YREF_SCI"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."YREF_SCI"') AS REAL) = json_extract(other_keywords, '$."YREF_SCI"') AND json_extract(other_keywords, '$."YREF_SCI"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET mt_ra = json_extract(other_keywords, '$."MT_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_RA"'), '{}')
WHERE json_type(other_keywords, '$."MT_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_RA"') AS REAL) = json_extract(other_keywords, '$."MT_RA"') AND json_extract(other_keywords, '$."MT_RA"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET mt_dec = json_extract(other_keywords, '$."MT_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_DEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_DEC"') AS REAL) = json_extract(other_keywords, '$."MT_DEC"') AND json_extract(other_keywords, '$."MT_DEC"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET mt_avra = json_extract(other_keywords, '$."MT_AVRA"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVRA"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVRA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVRA"') AS REAL) = json_extract(other_keywords, '$."MT_AVRA"') AND json_extract(other_keywords, '$."MT_AVRA"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET mt_avdec = json_extract(other_keywords, '$."MT_AVDEC"'), other_keywords = nullif(json_remove(other_keywords, '$."MT_AVDEC"'), '{}')
WHERE json_type(other_keywords, '$."MT_AVDEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."MT_AVDEC"') AS REAL) = json_extract(other_keywords, '$."MT_AVDEC"') AND json_extract(other_keywords, '$."MT_AVDEC"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_order = json_extract(other_keywords, '$."A_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."A_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."A_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."A_ORDER"')) = 'integer';
UPDATE aminorm_oi_sci SET b_order = json_extract(other_keywords, '$."B_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."B_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."B_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."B_ORDER"')) = 'integer';
UPDATE aminorm_oi_sci SET ap_order = json_extract(other_keywords, '$."AP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."AP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."AP_ORDER"')) = 'integer';
UPDATE aminorm_oi_sci SET bp_order = json_extract(other_keywords, '$."BP_ORDER"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_ORDER"'), '{}')
WHERE json_type(other_keywords, '$."BP_ORDER"') = 'integer' AND typeof(json_extract(other_keywords, '$."BP_ORDER"')) = 'integer';
UPDATE aminorm_oi_sci SET a_0_2 = json_extract(other_keywords, '$."A_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_2"'), '{}')
WHERE json_type(other_keywords, '$."A_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_2"') AS REAL) = json_extract(other_keywords, '$."A_0_2"') AND json_extract(other_keywords, '$."A_0_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_0_3 = json_extract(other_keywords, '$."A_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_3"'), '{}')
WHERE json_type(other_keywords, '$."A_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_3"') AS REAL) = json_extract(other_keywords, '$."A_0_3"') AND json_extract(other_keywords, '$."A_0_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_0_4 = json_extract(other_keywords, '$."A_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_4"'), '{}')
WHERE json_type(other_keywords, '$."A_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_4"') AS REAL) = json_extract(other_keywords, '$."A_0_4"') AND json_extract(other_keywords, '$."A_0_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_0_5 = json_extract(other_keywords, '$."A_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_5"'), '{}')
WHERE json_type(other_keywords, '$."A_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_5"') AS REAL) = json_extract(other_keywords, '$."A_0_5"') AND json_extract(other_keywords, '$."A_0_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_0_6 = json_extract(other_keywords, '$."A_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."A_0_6"'), '{}')
WHERE json_type(other_keywords, '$."A_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_0_6"') AS REAL) = json_extract(other_keywords, '$."A_0_6"') AND json_extract(other_keywords, '$."A_0_6"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_1_1 = json_extract(other_keywords, '$."A_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_1"'), '{}')
WHERE json_type(other_keywords, '$."A_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_1"') AS REAL) = json_extract(other_keywords, '$."A_1_1"') AND json_extract(other_keywords, '$."A_1_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_1_2 = json_extract(other_keywords, '$."A_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_2"'), '{}')
WHERE json_type(other_keywords, '$."A_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_2"') AS REAL) = json_extract(other_keywords, '$."A_1_2"') AND json_extract(other_keywords, '$."A_1_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_1_3 = json_extract(other_keywords, '$."A_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_3"'), '{}')
WHERE json_type(other_keywords, '$."A_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_3"') AS REAL) = json_extract(other_keywords, '$."A_1_3"') AND json_extract(other_keywords, '$."A_1_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_1_4 = json_extract(other_keywords, '$."A_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_4"'), '{}')
WHERE json_type(other_keywords, '$."A_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_4"') AS REAL) = json_extract(other_keywords, '$."A_1_4"') AND json_extract(other_keywords, '$."A_1_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_1_5 = json_extract(other_keywords, '$."A_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."A_1_5"'), '{}')
WHERE json_type(other_keywords, '$."A_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_1_5"') AS REAL) = json_extract(other_keywords, '$."A_1_5"') AND json_extract(other_keywords, '$."A_1_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_2_0 = json_extract(other_keywords, '$."A_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_0"'), '{}')
WHERE json_type(other_keywords, '$."A_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_0"') AS REAL) = json_extract(other_keywords, '$."A_2_0"') AND json_extract(other_keywords, '$."A_2_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_2_1 = json_extract(other_keywords, '$."A_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_1"'), '{}')
WHERE json_type(other_keywords, '$."A_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_1"') AS REAL) = json_extract(other_keywords, '$."A_2_1"') AND json_extract(other_keywords, '$."A_2_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_2_2 = json_extract(other_keywords, '$."A_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_2"'), '{}')
WHERE json_type(other_keywords, '$."A_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_2"') AS REAL) = json_extract(other_keywords, '$."A_2_2"') AND json_extract(other_keywords, '$."A_2_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_2_3 = json_extract(other_keywords, '$."A_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_3"'), '{}')
WHERE json_type(other_keywords, '$."A_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_3"') AS REAL) = json_extract(other_keywords, '$."A_2_3"') AND json_extract(other_keywords, '$."A_2_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_2_4 = json_extract(other_keywords, '$."A_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."A_2_4"'), '{}')
WHERE json_type(other_keywords, '$."A_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_2_4"') AS REAL) = json_extract(other_keywords, '$."A_2_4"') AND json_extract(other_keywords, '$."A_2_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_3_0 = json_extract(other_keywords, '$."A_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_0"'), '{}')
WHERE json_type(other_keywords, '$."A_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_0"') AS REAL) = json_extract(other_keywords, '$."A_3_0"') AND json_extract(other_keywords, '$."A_3_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_3_1 = json_extract(other_keywords, '$."A_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_1"'), '{}')
WHERE json_type(other_keywords, '$."A_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_1"') AS REAL) = json_extract(other_keywords, '$."A_3_1"') AND json_extract(other_keywords, '$."A_3_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_3_2 = json_extract(other_keywords, '$."A_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_2"'), '{}')
WHERE json_type(other_keywords, '$."A_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_2"') AS REAL) = json_extract(other_keywords, '$."A_3_2"') AND json_extract(other_keywords, '$."A_3_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_3_3 = json_extract(other_keywords, '$."A_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."A_3_3"'), '{}')
WHERE json_type(other_keywords, '$."A_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_3_3"') AS REAL) = json_extract(other_keywords, '$."A_3_3"') AND json_extract(other_keywords, '$."A_3_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_4_0 = json_extract(other_keywords, '$."A_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_0"'), '{}')
WHERE json_type(other_keywords, '$."A_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_0"') AS REAL) = json_extract(other_keywords, '$."A_4_0"') AND json_extract(other_keywords, '$."A_4_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_4_1 = json_extract(other_keywords, '$."A_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_1"'), '{}')
WHERE json_type(other_keywords, '$."A_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_1"') AS REAL) = json_extract(other_keywords, '$."A_4_1"') AND json_extract(other_keywords, '$."A_4_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_4_2 = json_extract(other_keywords, '$."A_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."A_4_2"'), '{}')
WHERE json_type(other_keywords, '$."A_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_4_2"') AS REAL) = json_extract(other_keywords, '$."A_4_2"') AND json_extract(other_keywords, '$."A_4_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_5_0 = json_extract(other_keywords, '$."A_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_0"'), '{}')
WHERE json_type(other_keywords, '$."A_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_0"') AS REAL) = json_extract(other_keywords, '$."A_5_0"') AND json_extract(other_keywords, '$."A_5_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_5_1 = json_extract(other_keywords, '$."A_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."A_5_1"'), '{}')
WHERE json_type(other_keywords, '$."A_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_5_1"') AS REAL) = json_extract(other_keywords, '$."A_5_1"') AND json_extract(other_keywords, '$."A_5_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET a_6_0 = json_extract(other_keywords, '$."A_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."A_6_0"'), '{}')
WHERE json_type(other_keywords, '$."A_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."A_6_0"') AS REAL) = json_extract(other_keywords, '$."A_6_0"') AND json_extract(other_keywords, '$."A_6_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_0_2 = json_extract(other_keywords, '$."B_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_2"'), '{}')
WHERE json_type(other_keywords, '$."B_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_2"') AS REAL) = json_extract(other_keywords, '$."B_0_2"') AND json_extract(other_keywords, '$."B_0_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_0_3 = json_extract(other_keywords, '$."B_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_3"'), '{}')
WHERE json_type(other_keywords, '$."B_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_3"') AS REAL) = json_extract(other_keywords, '$."B_0_3"') AND json_extract(other_keywords, '$."B_0_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_0_4 = json_extract(other_keywords, '$."B_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_4"'), '{}')
WHERE json_type(other_keywords, '$."B_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_4"') AS REAL) = json_extract(other_keywords, '$."B_0_4"') AND json_extract(other_keywords, '$."B_0_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_0_5 = json_extract(other_keywords, '$."B_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_5"'), '{}')
WHERE json_type(other_keywords, '$."B_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_5"') AS REAL) = json_extract(other_keywords, '$."B_0_5"') AND json_extract(other_keywords, '$."B_0_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_0_6 = json_extract(other_keywords, '$."B_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."B_0_6"'), '{}')
WHERE json_type(other_keywords, '$."B_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_0_6"') AS REAL) = json_extract(other_keywords, '$."B_0_6"') AND json_extract(other_keywords, '$."B_0_6"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_1_1 = json_extract(other_keywords, '$."B_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_1"'), '{}')
WHERE json_type(other_keywords, '$."B_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_1"') AS REAL) = json_extract(other_keywords, '$."B_1_1"') AND json_extract(other_keywords, '$."B_1_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_1_2 = json_extract(other_keywords, '$."B_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_2"'), '{}')
WHERE json_type(other_keywords, '$."B_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_2"') AS REAL) = json_extract(other_keywords, '$."B_1_2"') AND json_extract(other_keywords, '$."B_1_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_1_3 = json_extract(other_keywords, '$."B_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_3"'), '{}')
WHERE json_type(other_keywords, '$."B_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_3"') AS REAL) = json_extract(other_keywords, '$."B_1_3"') AND json_extract(other_keywords, '$."B_1_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_1_4 = json_extract(other_keywords, '$."B_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_4"'), '{}')
WHERE json_type(other_keywords, '$."B_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_4"') AS REAL) = json_extract(other_keywords, '$."B_1_4"') AND json_extract(other_keywords, '$."B_1_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_1_5 = json_extract(other_keywords, '$."B_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."B_1_5"'), '{}')
WHERE json_type(other_keywords, '$."B_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_1_5"') AS REAL) = json_extract(other_keywords, '$."B_1_5"') AND json_extract(other_keywords, '$."B_1_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_2_0 = json_extract(other_keywords, '$."B_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_0"'), '{}')
WHERE json_type(other_keywords, '$."B_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_0"') AS REAL) = json_extract(other_keywords, '$."B_2_0"') AND json_extract(other_keywords, '$."B_2_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_2_1 = json_extract(other_keywords, '$."B_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_1"'), '{}')
WHERE json_type(other_keywords, '$."B_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_1"') AS REAL) = json_extract(other_keywords, '$."B_2_1"') AND json_extract(other_keywords, '$."B_2_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_2_2 = json_extract(other_keywords, '$."B_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_2"'), '{}')
WHERE json_type(other_keywords, '$."B_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_2"') AS REAL) = json_extract(other_keywords, '$."B_2_2"') AND json_extract(other_keywords, '$."B_2_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_2_3 = json_extract(other_keywords, '$."B_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_3"'), '{}')
WHERE json_type(other_keywords, '$."B_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_3"') AS REAL) = json_extract(other_keywords, '$."B_2_3"') AND json_extract(other_keywords, '$."B_2_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_2_4 = json_extract(other_keywords, '$."B_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."B_2_4"'), '{}')
WHERE json_type(other_keywords, '$."B_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_2_4"') AS REAL) = json_extract(other_keywords, '$."B_2_4"') AND json_extract(other_keywords, '$."B_2_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_3_0 = json_extract(other_keywords, '$."B_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_0"'), '{}')
WHERE json_type(other_keywords, '$."B_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_0"') AS REAL) = json_extract(other_keywords, '$."B_3_0"') AND json_extract(other_keywords, '$."B_3_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_3_1 = json_extract(other_keywords, '$."B_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_1"'), '{}')
WHERE json_type(other_keywords, '$."B_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_1"') AS REAL) = json_extract(other_keywords, '$."B_3_1"') AND json_extract(other_keywords, '$."B_3_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_3_2 = json_extract(other_keywords, '$."B_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_2"'), '{}')
WHERE json_type(other_keywords, '$."B_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_2"') AS REAL) = json_extract(other_keywords, '$."B_3_2"') AND json_extract(other_keywords, '$."B_3_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_3_3 = json_extract(other_keywords, '$."B_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."B_3_3"'), '{}')
WHERE json_type(other_keywords, '$."B_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_3_3"') AS REAL) = json_extract(other_keywords, '$."B_3_3"') AND json_extract(other_keywords, '$."B_3_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_4_0 = json_extract(other_keywords, '$."B_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_0"'), '{}')
WHERE json_type(other_keywords, '$."B_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_0"') AS REAL) = json_extract(other_keywords, '$."B_4_0"') AND json_extract(other_keywords, '$."B_4_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_4_1 = json_extract(other_keywords, '$."B_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_1"'), '{}')
WHERE json_type(other_keywords, '$."B_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_1"') AS REAL) = json_extract(other_keywords, '$."B_4_1"') AND json_extract(other_keywords, '$."B_4_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_4_2 = json_extract(other_keywords, '$."B_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."B_4_2"'), '{}')
WHERE json_type(other_keywords, '$."B_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_4_2"') AS REAL) = json_extract(other_keywords, '$."B_4_2"') AND json_extract(other_keywords, '$."B_4_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_5_0 = json_extract(other_keywords, '$."B_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_0"'), '{}')
WHERE json_type(other_keywords, '$."B_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_0"') AS REAL) = json_extract(other_keywords, '$."B_5_0"') AND json_extract(other_keywords, '$."B_5_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_5_1 = json_extract(other_keywords, '$."B_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."B_5_1"'), '{}')
WHERE json_type(other_keywords, '$."B_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_5_1"') AS REAL) = json_extract(other_keywords, '$."B_5_1"') AND json_extract(other_keywords, '$."B_5_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET b_6_0 = json_extract(other_keywords, '$."B_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."B_6_0"'), '{}')
WHERE json_type(other_keywords, '$."B_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."B_6_0"') AS REAL) = json_extract(other_keywords, '$."B_6_0"') AND json_extract(other_keywords, '$."B_6_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_0_2 = json_extract(other_keywords, '$."AP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_2"') AS REAL) = json_extract(other_keywords, '$."AP_0_2"') AND json_extract(other_keywords, '$."AP_0_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_0_3 = json_extract(other_keywords, '$."AP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_3"') AS REAL) = json_extract(other_keywords, '$."AP_0_3"') AND json_extract(other_keywords, '$."AP_0_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_0_4 = json_extract(other_keywords, '$."AP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_4"') AS REAL) = json_extract(other_keywords, '$."AP_0_4"') AND json_extract(other_keywords, '$."AP_0_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_0_5 = json_extract(other_keywords, '$."AP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_5"') AS REAL) = json_extract(other_keywords, '$."AP_0_5"') AND json_extract(other_keywords, '$."AP_0_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_0_6 = json_extract(other_keywords, '$."AP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."AP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_0_6"') AS REAL) = json_extract(other_keywords, '$."AP_0_6"') AND json_extract(other_keywords, '$."AP_0_6"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_1_1 = json_extract(other_keywords, '$."AP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_1"') AS REAL) = json_extract(other_keywords, '$."AP_1_1"') AND json_extract(other_keywords, '$."AP_1_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_1_2 = json_extract(other_keywords, '$."AP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_2"') AS REAL) = json_extract(other_keywords, '$."AP_1_2"') AND json_extract(other_keywords, '$."AP_1_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_1_3 = json_extract(other_keywords, '$."AP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_3"') AS REAL) = json_extract(other_keywords, '$."AP_1_3"') AND json_extract(other_keywords, '$."AP_1_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_1_4 = json_extract(other_keywords, '$."AP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_4"') AS REAL) = json_extract(other_keywords, '$."AP_1_4"') AND json_extract(other_keywords, '$."AP_1_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_1_5 = json_extract(other_keywords, '$."AP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."AP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_1_5"') AS REAL) = json_extract(other_keywords, '$."AP_1_5"') AND json_extract(other_keywords, '$."AP_1_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_2_0 = json_extract(other_keywords, '$."AP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_0"') AS REAL) = json_extract(other_keywords, '$."AP_2_0"') AND json_extract(other_keywords, '$."AP_2_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_2_1 = json_extract(other_keywords, '$."AP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_1"') AS REAL) = json_extract(other_keywords, '$."AP_2_1"') AND json_extract(other_keywords, '$."AP_2_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_2_2 = json_extract(other_keywords, '$."AP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_2"') AS REAL) = json_extract(other_keywords, '$."AP_2_2"') AND json_extract(other_keywords, '$."AP_2_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_2_3 = json_extract(other_keywords, '$."AP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_3"') AS REAL) = json_extract(other_keywords, '$."AP_2_3"') AND json_extract(other_keywords, '$."AP_2_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_2_4 = json_extract(other_keywords, '$."AP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."AP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_2_4"') AS REAL) = json_extract(other_keywords, '$."AP_2_4"') AND json_extract(other_keywords, '$."AP_2_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_3_0 = json_extract(other_keywords, '$."AP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_0"') AS REAL) = json_extract(other_keywords, '$."AP_3_0"') AND json_extract(other_keywords, '$."AP_3_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_3_1 = json_extract(other_keywords, '$."AP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_1"') AS REAL) = json_extract(other_keywords, '$."AP_3_1"') AND json_extract(other_keywords, '$."AP_3_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_3_2 = json_extract(other_keywords, '$."AP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_2"') AS REAL) = json_extract(other_keywords, '$."AP_3_2"') AND json_extract(other_keywords, '$."AP_3_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_3_3 = json_extract(other_keywords, '$."AP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."AP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_3_3"') AS REAL) = json_extract(other_keywords, '$."AP_3_3"') AND json_extract(other_keywords, '$."AP_3_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_4_0 = json_extract(other_keywords, '$."AP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_0"') AS REAL) = json_extract(other_keywords, '$."AP_4_0"') AND json_extract(other_keywords, '$."AP_4_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_4_1 = json_extract(other_keywords, '$."AP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_1"') AS REAL) = json_extract(other_keywords, '$."AP_4_1"') AND json_extract(other_keywords, '$."AP_4_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_4_2 = json_extract(other_keywords, '$."AP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."AP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_4_2"') AS REAL) = json_extract(other_keywords, '$."AP_4_2"') AND json_extract(other_keywords, '$."AP_4_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_5_0 = json_extract(other_keywords, '$."AP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_0"') AS REAL) = json_extract(other_keywords, '$."AP_5_0"') AND json_extract(other_keywords, '$."AP_5_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_5_1 = json_extract(other_keywords, '$."AP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."AP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_5_1"') AS REAL) = json_extract(other_keywords, '$."AP_5_1"') AND json_extract(other_keywords, '$."AP_5_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET ap_6_0 = json_extract(other_keywords, '$."AP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."AP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."AP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."AP_6_0"') AS REAL) = json_extract(other_keywords, '$."AP_6_0"') AND json_extract(other_keywords, '$."AP_6_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_0_2 = json_extract(other_keywords, '$."BP_0_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_2"') AS REAL) = json_extract(other_keywords, '$."BP_0_2"') AND json_extract(other_keywords, '$."BP_0_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_0_3 = json_extract(other_keywords, '$."BP_0_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_3"') AS REAL) = json_extract(other_keywords, '$."BP_0_3"') AND json_extract(other_keywords, '$."BP_0_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_0_4 = json_extract(other_keywords, '$."BP_0_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_4"') AS REAL) = json_extract(other_keywords, '$."BP_0_4"') AND json_extract(other_keywords, '$."BP_0_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_0_5 = json_extract(other_keywords, '$."BP_0_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_5"') AS REAL) = json_extract(other_keywords, '$."BP_0_5"') AND json_extract(other_keywords, '$."BP_0_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_0_6 = json_extract(other_keywords, '$."BP_0_6"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_0_6"'), '{}')
WHERE json_type(other_keywords, '$."BP_0_6"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_0_6"') AS REAL) = json_extract(other_keywords, '$."BP_0_6"') AND json_extract(other_keywords, '$."BP_0_6"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_1_1 = json_extract(other_keywords, '$."BP_1_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_1"') AS REAL) = json_extract(other_keywords, '$."BP_1_1"') AND json_extract(other_keywords, '$."BP_1_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_1_2 = json_extract(other_keywords, '$."BP_1_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_2"') AS REAL) = json_extract(other_keywords, '$."BP_1_2"') AND json_extract(other_keywords, '$."BP_1_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_1_3 = json_extract(other_keywords, '$."BP_1_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_3"') AS REAL) = json_extract(other_keywords, '$."BP_1_3"') AND json_extract(other_keywords, '$."BP_1_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_1_4 = json_extract(other_keywords, '$."BP_1_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_4"') AS REAL) = json_extract(other_keywords, '$."BP_1_4"') AND json_extract(other_keywords, '$."BP_1_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_1_5 = json_extract(other_keywords, '$."BP_1_5"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_1_5"'), '{}')
WHERE json_type(other_keywords, '$."BP_1_5"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_1_5"') AS REAL) = json_extract(other_keywords, '$."BP_1_5"') AND json_extract(other_keywords, '$."BP_1_5"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_2_0 = json_extract(other_keywords, '$."BP_2_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_0"') AS REAL) = json_extract(other_keywords, '$."BP_2_0"') AND json_extract(other_keywords, '$."BP_2_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_2_1 = json_extract(other_keywords, '$."BP_2_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_1"') AS REAL) = json_extract(other_keywords, '$."BP_2_1"') AND json_extract(other_keywords, '$."BP_2_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_2_2 = json_extract(other_keywords, '$."BP_2_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_2"') AS REAL) = json_extract(other_keywords, '$."BP_2_2"') AND json_extract(other_keywords, '$."BP_2_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_2_3 = json_extract(other_keywords, '$."BP_2_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_3"') AS REAL) = json_extract(other_keywords, '$."BP_2_3"') AND json_extract(other_keywords, '$."BP_2_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_2_4 = json_extract(other_keywords, '$."BP_2_4"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_2_4"'), '{}')
WHERE json_type(other_keywords, '$."BP_2_4"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_2_4"') AS REAL) = json_extract(other_keywords, '$."BP_2_4"') AND json_extract(other_keywords, '$."BP_2_4"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_3_0 = json_extract(other_keywords, '$."BP_3_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_0"') AS REAL) = json_extract(other_keywords, '$."BP_3_0"') AND json_extract(other_keywords, '$."BP_3_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_3_1 = json_extract(other_keywords, '$."BP_3_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_1"') AS REAL) = json_extract(other_keywords, '$."BP_3_1"') AND json_extract(other_keywords, '$."BP_3_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_3_2 = json_extract(other_keywords, '$."BP_3_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_2"') AS REAL) = json_extract(other_keywords, '$."BP_3_2"') AND json_extract(other_keywords, '$."BP_3_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_3_3 = json_extract(other_keywords, '$."BP_3_3"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_3_3"'), '{}')
WHERE json_type(other_keywords, '$."BP_3_3"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_3_3"') AS REAL) = json_extract(other_keywords, '$."BP_3_3"') AND json_extract(other_keywords, '$."BP_3_3"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_4_0 = json_extract(other_keywords, '$."BP_4_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_0"') AS REAL) = json_extract(other_keywords, '$."BP_4_0"') AND json_extract(other_keywords, '$."BP_4_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_4_1 = json_extract(other_keywords, '$."BP_4_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_1"') AS REAL) = json_extract(other_keywords, '$."BP_4_1"') AND json_extract(other_keywords, '$."BP_4_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_4_2 = json_extract(other_keywords, '$."BP_4_2"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_4_2"'), '{}')
WHERE json_type(other_keywords, '$."BP_4_2"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_4_2"') AS REAL) = json_extract(other_keywords, '$."BP_4_2"') AND json_extract(other_keywords, '$."BP_4_2"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_5_0 = json_extract(other_keywords, '$."BP_5_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_0"') AS REAL) = json_extract(other_keywords, '$."BP_5_0"') AND json_extract(other_keywords, '$."BP_5_0"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_5_1 = json_extract(other_keywords, '$."BP_5_1"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_5_1"'), '{}')
WHERE json_type(other_keywords, '$."BP_5_1"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_5_1"') AS REAL) = json_extract(other_keywords, '$."BP_5_1"') AND json_extract(other_keywords, '$."BP_5_1"') NOT IN (9e999, -9e999);
UPDATE aminorm_oi_sci SET bp_6_0 = json_extract(other_keywords, '$."BP_6_0"'), other_keywords = nullif(json_remove(other_keywords, '$."BP_6_0"'), '{}')
WHERE json_type(other_keywords, '$."BP_6_0"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."BP_6_0"') AS REAL) = json_extract(other_keywords, '$."BP_6_0"') AND json_extract(other_keywords, '$."BP_6_0"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE wfscmb_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE segm_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE segm_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE image_cal_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE image_cal_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE stacked_cal_primary SET hybridff = json_extract(other_keywords, '$."HYBRIDFF"'), other_keywords = nullif(json_remove(other_keywords, '$."HYBRIDFF"'), '{}')
WHERE json_type(other_keywords, '$."HYBRIDFF"') IN ('true', 'false');
UPDATE stacked_cal_primary SET r_sirskl = json_extract(other_keywords, '$."R_SIRSKL"'), other_keywords = nullif(json_remove(other_keywords, '$."R_SIRSKL"'), '{}')
WHERE json_type(other_keywords, '$."R_SIRSKL"') = 'text';
UPDATE schemagen_columns SET title = 'Data Processing (DP) Software Version'
WHERE column_name = 'sdp_ver' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Previous WFS exposure end time in MJD'
WHERE column_name = 'pwfseet' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Next WFS exposure start time in MJD'
WHERE column_name = 'nwfsest' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'targ_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'targ_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec'
WHERE column_name = 'targura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec'
WHERE column_name = 'targudec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec/yr'
WHERE column_name = 'mu_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec/yr'
WHERE column_name = 'mu_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Target proper motion epoch in UT'
WHERE column_name = 'mu_epoch' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'prop_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'deg'
WHERE column_name = 'prop_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRCam module: A, B or MULTIPLE'
WHERE column_name = 'module' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "DHS3", "DHS4", "DHS5", "DHS6", "DHS7", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name = 'readpatt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name = 'drpfrms1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped between integrations'
WHERE column_name = 'drpfrms3' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of reset frames at start of exposure'
WHERE column_name = 'nrststrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of reset frames between integrations'
WHERE column_name = 'nresets' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of points in dither pattern'
WHERE column_name = 'numdthpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of points in direct image dither pattern'
WHERE column_name = 'nrimdtpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of steps in spectral direction'
WHERE column_name = 'specnstp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of steps in spatial direction'
WHERE column_name = 'spatnstp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec', title = 'X offset in SI ideal coordinate frame'
WHERE column_name = 'xoffset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'arcsec', title = 'Y offset in SI ideal coordinate frame'
WHERE column_name = 'yoffset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Starting 4-point set in dither set list', enum = NULL
WHERE column_name = 'dsetstrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of 4-point sets in dither set list'
WHERE column_name = 'numdsets' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Optimized MRS channel'
WHERE column_name = 'mrsprchn' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time when the visit ended'
WHERE column_name = 'visitend' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD start time of guider data in this file'
WHERE column_name = 'datastrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD end time of guider data in this file'
WHERE column_name = 'dataend' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GuideStar x centroid (FGS ideal frame)'
WHERE column_name = 'gscentx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GuideStar y centroid (FGS ideal frame)'
WHERE column_name = 'gscenty' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ICRS right ascension proper motion'
WHERE column_name = 'gs_mura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ICRS declination proper motion'
WHERE column_name = 'gs_mudec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MSA operability reference file name'
WHERE column_name = 'r_msaope' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec bar shadow reference file name'
WHERE column_name = 'r_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Detector Flat reference file name'
WHERE column_name = 'r_dflat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fore-optics Flat reference file name'
WHERE column_name = 'r_fflat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Spectrograph Flat reference file name'
WHERE column_name = 'r_sflat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Cross-Artifact Correction ref file name'
WHERE column_name = 'r_mrsxar' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PASTASOSS reference file name'
WHERE column_name = 'r_pstsos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS Straylight reference file name'
WHERE column_name = 'r_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfali' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_amiana' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_amiavg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_aminor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_mtwcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_bkdsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_bpxslf' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Clean Flicker Noise', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_comb1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ifucub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dark' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dqinit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_telemi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_errini' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr2d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_frstfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_flat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_fringe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ganscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_grpscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_guicds' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_imprnt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ipc' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_jump' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_klip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_lastfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_linear' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msbsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_mrsmat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msaflg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_nsclen' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_outlir' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pthlos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_persis' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_photom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pixel Replacement', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pxrepl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ramp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_refpix' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Residual Fringe Correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resfri' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_reset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_rscd' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_satura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_skymat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srccat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_spleak' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srctyp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfstk' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_superb' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_tsphot' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_twkreg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wavcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wfscom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_whtlit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Ephemeris reference frame (EME2000)'
WHERE column_name = 'refframe' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X coordinate at MJD-AVG'
WHERE column_name = 'jwst_x' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y coordinate at MJD-AVG'
WHERE column_name = 'jwst_y' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z coordinate at MJD-AVG'
WHERE column_name = 'jwst_z' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X coordinate at MJD-AVG'
WHERE column_name = 'obsgeo_x' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y coordinate at MJD-AVG'
WHERE column_name = 'obsgeo_y' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z coordinate at MJD-AVG'
WHERE column_name = 'obsgeo_z' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X velocity at MJD-AVG'
WHERE column_name = 'jwst_dx' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y velocity at MJD-AVG'
WHERE column_name = 'jwst_dy' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z velocity at MJD-AVG'
WHERE column_name = 'jwst_dz' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X velocity at MJD-AVG'
WHERE column_name = 'obsgeodx' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y velocity at MJD-AVG'
WHERE column_name = 'obsgeody' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z velocity at MJD-AVG'
WHERE column_name = 'obsgeodz' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 pixel coordinate of ref point, 1-indexed'
WHERE column_name = 'crpix1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 pixel coordinate of ref point, 1-indexed'
WHERE column_name = 'crpix2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 pixel coordinate of ref point, 1-indexed'
WHERE column_name = 'crpix3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 coordinate value at reference point'
WHERE column_name = 'crval1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 coordinate value at reference point'
WHERE column_name = 'crval2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 coordinate value at reference point'
WHERE column_name = 'crval3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc1_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc1_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc1_3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc2_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc2_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc2_3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc3_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc3_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'pc3_3' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd1_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd1_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd2_1' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Linear transformation matrix element'
WHERE column_name = 'cd2_2' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name = 's_region' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Lower bound of the default wavelength range'
WHERE column_name = 'wavstart' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Upper bound of the default wavelength range'
WHERE column_name = 'wavend' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Right Ascension of the reference point'
WHERE column_name = 'ra_ref' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Slit name'
WHERE column_name = 'sltname' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Slit starting pixel index along axis 1'
WHERE column_name = 'sltstrt1' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit size along axis 1'
WHERE column_name = 'sltsize1' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit starting pixel index along axis 2'
WHERE column_name = 'sltstrt2' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Slit size along axis 2'
WHERE column_name = 'sltsize2' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Source ID number'
WHERE column_name = 'sourceid' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Status of all shutters in the slitlet'
WHERE column_name = 'shutsta' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Weighting type (MSM, MIRIPSF, AREA)'
WHERE column_name = 'wtype' AND table_name IN ('s3d_primary');
UPDATE schemagen_columns SET unit = 'deg', title = 'Right Ascension at middle of slit'
WHERE column_name = 'slit_ra' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = 'deg', title = 'Declination at middle of slit'
WHERE column_name = 'slit_dec' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center x'
WHERE column_name = 'arrayx' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center y'
WHERE column_name = 'arrayy' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = 'm', title = 'Array center z'
WHERE column_name = 'arrayz' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('uncal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('image_uncal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('ramp_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('dark_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('trapsfilled_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('rate_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('rateints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('fitopt_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('bsub_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('bsubints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('cal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('calints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('crf_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('crfints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('i2d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('s2d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('s3d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('x1d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('x1dints_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('c1d_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psfstack_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psfalign_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psfsub_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('ami_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('ami_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('ami_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('psf_ami_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amimulti_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('amilg_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('amilg_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'calib', 'CALIB', 'PRIMARY', '["meta.ami.calibrator_object_id"]', 'string', NULL, 'Calibration object identifier', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'roll_ref', 'ROLL_REF', 'PRIMARY', '["meta.ami.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'v3i_yang', 'V3I_YANG', 'PRIMARY', '["meta.ami.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_primary', 'vparity', 'VPARITY', 'PRIMARY', '["meta.ami.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '1.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pa_aper', 'PA_APER', 'SCI', '["meta.aperture.position_angle"]', 'number', 'deg', 'Position angle of aperture used', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'va_scale', 'VA_SCALE', 'SCI', '["meta.velocity_aberration.scale_factor"]', 'number', NULL, 'Velocity aberration scale factor', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'radesys', 'RADESYS', 'SCI', '["meta.coordinates.reference_frame"]', 'string', NULL, 'Name of the coordinate reference frame', '["ICRS"]', '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ra_v1', 'RA_V1', 'SCI', '["meta.pointing.ra_v1"]', 'number', 'deg', 'RA of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'dec_v1', 'DEC_V1', 'SCI', '["meta.pointing.dec_v1"]', 'number', 'deg', 'Dec of telescope V1 axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pa_v3', 'PA_V3', 'SCI', '["meta.pointing.pa_v3"]', 'number', 'deg', 'Position angle of telescope V3 axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'wcsaxes', 'WCSAXES', 'SCI', '["meta.wcsinfo.wcsaxes"]', 'integer', NULL, 'number of World Coordinate System axes', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crpix1', 'CRPIX1', 'SCI', '["meta.wcsinfo.crpix1"]', 'number', NULL, 'Axis 1 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crpix2', 'CRPIX2', 'SCI', '["meta.wcsinfo.crpix2"]', 'number', NULL, 'Axis 2 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crpix3', 'CRPIX3', 'SCI', '["meta.wcsinfo.crpix3"]', 'number', NULL, 'Axis 3 pixel coordinate of ref point, 1-indexed', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crval1', 'CRVAL1', 'SCI', '["meta.wcsinfo.crval1"]', 'number', NULL, 'Axis 1 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crval2', 'CRVAL2', 'SCI', '["meta.wcsinfo.crval2"]', 'number', NULL, 'Axis 2 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'crval3', 'CRVAL3', 'SCI', '["meta.wcsinfo.crval3"]', 'number', NULL, 'Axis 3 coordinate value at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ctype1', 'CTYPE1', 'SCI', '["meta.wcsinfo.ctype1"]', 'string', NULL, 'Axis 1 type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ctype2', 'CTYPE2', 'SCI', '["meta.wcsinfo.ctype2"]', 'string', NULL, 'Axis 2 type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ctype3', 'CTYPE3', 'SCI', '["meta.wcsinfo.ctype3"]', 'string', NULL, 'Axis 3 type', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cunit1', 'CUNIT1', 'SCI', '["meta.wcsinfo.cunit1"]', 'string', NULL, 'Axis 1 units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cunit2', 'CUNIT2', 'SCI', '["meta.wcsinfo.cunit2"]', 'string', NULL, 'Axis 2 units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cunit3', 'CUNIT3', 'SCI', '["meta.wcsinfo.cunit3"]', 'string', NULL, 'Axis 3 units', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cdelt1', 'CDELT1', 'SCI', '["meta.wcsinfo.cdelt1"]', 'number', NULL, 'Axis 1 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cdelt2', 'CDELT2', 'SCI', '["meta.wcsinfo.cdelt2"]', 'number', NULL, 'Axis 2 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cdelt3', 'CDELT3', 'SCI', '["meta.wcsinfo.cdelt3"]', 'number', NULL, 'Axis 3 coordinate increment at reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc1_1', 'PC1_1', 'SCI', '["meta.wcsinfo.pc1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc1_2', 'PC1_2', 'SCI', '["meta.wcsinfo.pc1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc1_3', 'PC1_3', 'SCI', '["meta.wcsinfo.pc1_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc2_1', 'PC2_1', 'SCI', '["meta.wcsinfo.pc2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc2_2', 'PC2_2', 'SCI', '["meta.wcsinfo.pc2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc2_3', 'PC2_3', 'SCI', '["meta.wcsinfo.pc2_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc3_1', 'PC3_1', 'SCI', '["meta.wcsinfo.pc3_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc3_2', 'PC3_2', 'SCI', '["meta.wcsinfo.pc3_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'pc3_3', 'PC3_3', 'SCI', '["meta.wcsinfo.pc3_3"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd1_1', 'CD1_1', 'SCI', '["meta.wcsinfo.cd1_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd1_2', 'CD1_2', 'SCI', '["meta.wcsinfo.cd1_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd2_1', 'CD2_1', 'SCI', '["meta.wcsinfo.cd2_1"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'cd2_2', 'CD2_2', 'SCI', '["meta.wcsinfo.cd2_2"]', 'number', NULL, 'Linear transformation matrix element', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ps3_0', 'PS3_0', 'SCI', '["meta.wcsinfo.ps3_0"]', 'string', NULL, 'Coordinate table extension name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ps3_1', 'PS3_1', 'SCI', '["meta.wcsinfo.ps3_1"]', 'string', NULL, 'Coordinate table column name', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 's_region', 'S_REGION', 'SCI', '["meta.wcsinfo.s_region"]', 'string', NULL, 'spatial extent of the observation, footprint', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'wavstart', 'WAVSTART', 'SCI', '["meta.wcsinfo.waverange_start"]', 'number', NULL, 'Lower bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'wavend', 'WAVEND', 'SCI', '["meta.wcsinfo.waverange_end"]', 'number', NULL, 'Upper bound of the default wavelength range', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'dispaxis', 'DISPAXIS', 'SCI', '["meta.wcsinfo.dispersion_direction"]', 'integer', NULL, 'Dispersion direction', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'sporder', 'SPORDER', 'SCI', '["meta.wcsinfo.spectral_order"]', 'integer', NULL, 'Spectral order number', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'v2_ref', 'V2_REF', 'SCI', '["meta.wcsinfo.v2_ref"]', 'number', 'arcsec', 'Telescope V2 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'v3_ref', 'V3_REF', 'SCI', '["meta.wcsinfo.v3_ref"]', 'number', 'arcsec', 'Telescope V3 coord of reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'vparity', 'VPARITY', 'SCI', '["meta.wcsinfo.vparity"]', 'integer', NULL, 'Relative sense of rotation between Ideal xy and V2V3', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'v3i_yang', 'V3I_YANG', 'SCI', '["meta.wcsinfo.v3yangle"]', 'number', 'deg', 'Angle from V3 axis to Ideal y axis', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'ra_ref', 'RA_REF', 'SCI', '["meta.wcsinfo.ra_ref"]', 'number', 'deg', 'Right Ascension of the reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'dec_ref', 'DEC_REF', 'SCI', '["meta.wcsinfo.dec_ref"]', 'number', 'deg', 'Declination of the reference point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'roll_ref', 'ROLL_REF', 'SCI', '["meta.wcsinfo.roll_ref"]', 'number', 'deg', 'V3 roll angle at the ref point (N over E)', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'velosys', 'VELOSYS', 'SCI', '["meta.wcsinfo.velosys"]', 'number', 'm/s', 'Barycentric correction to radial velocity', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'specsys', 'SPECSYS', 'SCI', '["meta.wcsinfo.specsys"]', 'string', NULL, 'Spectral reference frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'xref_sci', 'XREF_SCI', 'SCI', '["meta.wcsinfo.siaf_xref_sci"]', 'number', NULL, 'Aperture X reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'yref_sci', 'YREF_SCI', 'SCI', '["meta.wcsinfo.siaf_yref_sci"]', 'number', NULL, 'Aperture Y reference point in SCI frame', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_ra', 'MT_RA', 'SCI', '["meta.wcsinfo.mt_ra"]', 'number', 'deg', 'Moving target RA at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_dec', 'MT_DEC', 'SCI', '["meta.wcsinfo.mt_dec"]', 'number', 'deg', 'Moving target Dec at exposure mid-point', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_avra', 'MT_AVRA', 'SCI', '["meta.wcsinfo.mt_avra"]', 'number', 'deg', 'Moving target average RA over exposures', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'mt_avdec', 'MT_AVDEC', 'SCI', '["meta.wcsinfo.mt_avdec"]', 'number', 'deg', 'Moving target average Dec over exposures', NULL, '0.17.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_order', 'A_ORDER', 'SCI', '["meta.wcsinfo.a_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_order', 'B_ORDER', 'SCI', '["meta.wcsinfo.b_order"]', 'integer', NULL, 'Degree of forward SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_order', 'AP_ORDER', 'SCI', '["meta.wcsinfo.ap_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_order', 'BP_ORDER', 'SCI', '["meta.wcsinfo.bp_order"]', 'integer', NULL, 'Degree of inverse SIP polynomial', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_2', 'A_0_2', 'SCI', '["meta.wcsinfo.a_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_3', 'A_0_3', 'SCI', '["meta.wcsinfo.a_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_4', 'A_0_4', 'SCI', '["meta.wcsinfo.a_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_5', 'A_0_5', 'SCI', '["meta.wcsinfo.a_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_0_6', 'A_0_6', 'SCI', '["meta.wcsinfo.a_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_1', 'A_1_1', 'SCI', '["meta.wcsinfo.a_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_2', 'A_1_2', 'SCI', '["meta.wcsinfo.a_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_3', 'A_1_3', 'SCI', '["meta.wcsinfo.a_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_4', 'A_1_4', 'SCI', '["meta.wcsinfo.a_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_1_5', 'A_1_5', 'SCI', '["meta.wcsinfo.a_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_0', 'A_2_0', 'SCI', '["meta.wcsinfo.a_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_1', 'A_2_1', 'SCI', '["meta.wcsinfo.a_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_2', 'A_2_2', 'SCI', '["meta.wcsinfo.a_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_3', 'A_2_3', 'SCI', '["meta.wcsinfo.a_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_2_4', 'A_2_4', 'SCI', '["meta.wcsinfo.a_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_0', 'A_3_0', 'SCI', '["meta.wcsinfo.a_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_1', 'A_3_1', 'SCI', '["meta.wcsinfo.a_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_2', 'A_3_2', 'SCI', '["meta.wcsinfo.a_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_3_3', 'A_3_3', 'SCI', '["meta.wcsinfo.a_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_4_0', 'A_4_0', 'SCI', '["meta.wcsinfo.a_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_4_1', 'A_4_1', 'SCI', '["meta.wcsinfo.a_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_4_2', 'A_4_2', 'SCI', '["meta.wcsinfo.a_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_5_0', 'A_5_0', 'SCI', '["meta.wcsinfo.a_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_5_1', 'A_5_1', 'SCI', '["meta.wcsinfo.a_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'a_6_0', 'A_6_0', 'SCI', '["meta.wcsinfo.a_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_2', 'B_0_2', 'SCI', '["meta.wcsinfo.b_0_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_3', 'B_0_3', 'SCI', '["meta.wcsinfo.b_0_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_4', 'B_0_4', 'SCI', '["meta.wcsinfo.b_0_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_5', 'B_0_5', 'SCI', '["meta.wcsinfo.b_0_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_0_6', 'B_0_6', 'SCI', '["meta.wcsinfo.b_0_6"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_1', 'B_1_1', 'SCI', '["meta.wcsinfo.b_1_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_2', 'B_1_2', 'SCI', '["meta.wcsinfo.b_1_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_3', 'B_1_3', 'SCI', '["meta.wcsinfo.b_1_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_4', 'B_1_4', 'SCI', '["meta.wcsinfo.b_1_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_1_5', 'B_1_5', 'SCI', '["meta.wcsinfo.b_1_5"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_0', 'B_2_0', 'SCI', '["meta.wcsinfo.b_2_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_1', 'B_2_1', 'SCI', '["meta.wcsinfo.b_2_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_2', 'B_2_2', 'SCI', '["meta.wcsinfo.b_2_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_3', 'B_2_3', 'SCI', '["meta.wcsinfo.b_2_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_2_4', 'B_2_4', 'SCI', '["meta.wcsinfo.b_2_4"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_0', 'B_3_0', 'SCI', '["meta.wcsinfo.b_3_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_1', 'B_3_1', 'SCI', '["meta.wcsinfo.b_3_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_2', 'B_3_2', 'SCI', '["meta.wcsinfo.b_3_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_3_3', 'B_3_3', 'SCI', '["meta.wcsinfo.b_3_3"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_4_0', 'B_4_0', 'SCI', '["meta.wcsinfo.b_4_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_4_1', 'B_4_1', 'SCI', '["meta.wcsinfo.b_4_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_4_2', 'B_4_2', 'SCI', '["meta.wcsinfo.b_4_2"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_5_0', 'B_5_0', 'SCI', '["meta.wcsinfo.b_5_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_5_1', 'B_5_1', 'SCI', '["meta.wcsinfo.b_5_1"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'b_6_0', 'B_6_0', 'SCI', '["meta.wcsinfo.b_6_0"]', 'number', NULL, 'SIP coefficient, forward transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_2', 'AP_0_2', 'SCI', '["meta.wcsinfo.ap_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_3', 'AP_0_3', 'SCI', '["meta.wcsinfo.ap_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_4', 'AP_0_4', 'SCI', '["meta.wcsinfo.ap_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_5', 'AP_0_5', 'SCI', '["meta.wcsinfo.ap_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_0_6', 'AP_0_6', 'SCI', '["meta.wcsinfo.ap_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_1', 'AP_1_1', 'SCI', '["meta.wcsinfo.ap_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_2', 'AP_1_2', 'SCI', '["meta.wcsinfo.ap_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_3', 'AP_1_3', 'SCI', '["meta.wcsinfo.ap_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_4', 'AP_1_4', 'SCI', '["meta.wcsinfo.ap_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_1_5', 'AP_1_5', 'SCI', '["meta.wcsinfo.ap_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_0', 'AP_2_0', 'SCI', '["meta.wcsinfo.ap_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_1', 'AP_2_1', 'SCI', '["meta.wcsinfo.ap_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_2', 'AP_2_2', 'SCI', '["meta.wcsinfo.ap_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_3', 'AP_2_3', 'SCI', '["meta.wcsinfo.ap_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_2_4', 'AP_2_4', 'SCI', '["meta.wcsinfo.ap_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_0', 'AP_3_0', 'SCI', '["meta.wcsinfo.ap_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_1', 'AP_3_1', 'SCI', '["meta.wcsinfo.ap_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_2', 'AP_3_2', 'SCI', '["meta.wcsinfo.ap_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_3_3', 'AP_3_3', 'SCI', '["meta.wcsinfo.ap_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_4_0', 'AP_4_0', 'SCI', '["meta.wcsinfo.ap_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_4_1', 'AP_4_1', 'SCI', '["meta.wcsinfo.ap_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_4_2', 'AP_4_2', 'SCI', '["meta.wcsinfo.ap_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_5_0', 'AP_5_0', 'SCI', '["meta.wcsinfo.ap_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_5_1', 'AP_5_1', 'SCI', '["meta.wcsinfo.ap_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'ap_6_0', 'AP_6_0', 'SCI', '["meta.wcsinfo.ap_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_2', 'BP_0_2', 'SCI', '["meta.wcsinfo.bp_0_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_3', 'BP_0_3', 'SCI', '["meta.wcsinfo.bp_0_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_4', 'BP_0_4', 'SCI', '["meta.wcsinfo.bp_0_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_5', 'BP_0_5', 'SCI', '["meta.wcsinfo.bp_0_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_0_6', 'BP_0_6', 'SCI', '["meta.wcsinfo.bp_0_6"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_1', 'BP_1_1', 'SCI', '["meta.wcsinfo.bp_1_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_2', 'BP_1_2', 'SCI', '["meta.wcsinfo.bp_1_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_3', 'BP_1_3', 'SCI', '["meta.wcsinfo.bp_1_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_4', 'BP_1_4', 'SCI', '["meta.wcsinfo.bp_1_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_1_5', 'BP_1_5', 'SCI', '["meta.wcsinfo.bp_1_5"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_0', 'BP_2_0', 'SCI', '["meta.wcsinfo.bp_2_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_1', 'BP_2_1', 'SCI', '["meta.wcsinfo.bp_2_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_2', 'BP_2_2', 'SCI', '["meta.wcsinfo.bp_2_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_3', 'BP_2_3', 'SCI', '["meta.wcsinfo.bp_2_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_2_4', 'BP_2_4', 'SCI', '["meta.wcsinfo.bp_2_4"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_0', 'BP_3_0', 'SCI', '["meta.wcsinfo.bp_3_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_1', 'BP_3_1', 'SCI', '["meta.wcsinfo.bp_3_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_2', 'BP_3_2', 'SCI', '["meta.wcsinfo.bp_3_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_3_3', 'BP_3_3', 'SCI', '["meta.wcsinfo.bp_3_3"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_4_0', 'BP_4_0', 'SCI', '["meta.wcsinfo.bp_4_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_4_1', 'BP_4_1', 'SCI', '["meta.wcsinfo.bp_4_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_4_2', 'BP_4_2', 'SCI', '["meta.wcsinfo.bp_4_2"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_5_0', 'BP_5_0', 'SCI', '["meta.wcsinfo.bp_5_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_5_1', 'BP_5_1', 'SCI', '["meta.wcsinfo.bp_5_1"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('aminorm_oi_sci', 'bp_6_0', 'BP_6_0', 'SCI', '["meta.wcsinfo.bp_6_0"]', 'number', NULL, 'SIP coefficient, inverse transform', NULL, '0.18.0', NULL, NULL),
    ('wfscmb_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('wfscmb_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('segm_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('image_cal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'hybridff', 'HYBRIDFF', 'PRIMARY', '["meta.exposure.hybrid_full_frame"]', 'boolean', NULL, 'HFF/IRS2TA readout mode used', NULL, '1.17.0', NULL, NULL),
    ('stacked_cal_primary', 'r_sirskl', 'R_SIRSKL', 'PRIMARY', '["meta.ref_file.sirskernel.name"]', 'string', NULL, 'NIR Simple Improved Reference Subtraction', NULL, '1.17.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.17.0', since, 'stdatamodels', '2.2.0', 'ab0041e10c1683a433ddc263418e77ae3186c181ea22bbf523fba29444a33af1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

