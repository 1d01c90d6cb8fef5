-- jwst 1.9.6 → 1.10.0, down. PostgreSQL.
-- Takes a database back from jwst 1.10.0 to 1.9.6. What only 1.10.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
-- a server may be set to write fewer digits than a double has
SET LOCAL extra_float_digits = 1;
-- each transaction that stores a file holds this lock with others of its kind
DO $schemagen$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('schemagen')); END $schemagen$;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.10.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.10.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
    IF to_regclass('schemagen_layouts') IS NULL THEN
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 4'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = format('Nothing was changed. Run layout_%s.up.sql before.', (SELECT max(l.layout) + 1 FROM schemagen_layouts AS l));
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 4 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 4', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN uncal_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN uncal_primary.helidelt IS 'Heliocentric time correction';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN image_uncal_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN image_uncal_primary.helidelt IS 'Heliocentric time correction';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN stacked_uncal_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN stacked_uncal_primary.helidelt IS 'Heliocentric time correction';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN ramp_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN ramp_primary.helidelt IS 'Heliocentric time correction';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN dark_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN dark_primary.helidelt IS 'Heliocentric time correction';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN trapsfilled_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN trapsfilled_primary.helidelt IS 'Heliocentric time correction';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN rate_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN rate_primary.helidelt IS 'Heliocentric time correction';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN rateints_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN rateints_primary.helidelt IS 'Heliocentric time correction';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN fitopt_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN fitopt_primary.helidelt IS 'Heliocentric time correction';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN bsub_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN bsub_primary.helidelt IS 'Heliocentric time correction';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN bsubints_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN bsubints_primary.helidelt IS 'Heliocentric time correction';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN cal_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN cal_primary.helidelt IS 'Heliocentric time correction';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN calints_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN calints_primary.helidelt IS 'Heliocentric time correction';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN crf_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN crf_primary.helidelt IS 'Heliocentric time correction';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN crfints_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN crfints_primary.helidelt IS 'Heliocentric time correction';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN i2d_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN i2d_primary.helidelt IS 'Heliocentric time correction';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN s2d_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN s2d_primary.helidelt IS 'Heliocentric time correction';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN s3d_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN s3d_primary.helidelt IS 'Heliocentric time correction';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN x1d_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN x1d_primary.helidelt IS 'Heliocentric time correction';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN x1dints_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN x1dints_primary.helidelt IS 'Heliocentric time correction';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN c1d_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN c1d_primary.helidelt IS 'Heliocentric time correction';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN psfstack_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN psfstack_primary.helidelt IS 'Heliocentric time correction';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN psfalign_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN psfalign_primary.helidelt IS 'Heliocentric time correction';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN psfsub_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN psfsub_primary.helidelt IS 'Heliocentric time correction';

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN ami_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN ami_primary.helidelt IS 'Heliocentric time correction';

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN amiavg_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN amiavg_primary.helidelt IS 'Heliocentric time correction';

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN psf_amiavg_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN psf_amiavg_primary.helidelt IS 'Heliocentric time correction';

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN aminorm_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN aminorm_primary.helidelt IS 'Heliocentric time correction';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN wfscmb_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN wfscmb_primary.helidelt IS 'Heliocentric time correction';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN segm_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN segm_primary.helidelt IS 'Heliocentric time correction';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN image_cal_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN image_cal_primary.helidelt IS 'Heliocentric time correction';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_MRSXAR', r_mrsxar, 'S_UNDSMP', s_undsmp)) || coalesce(other_keywords, '{}')
WHERE r_mrsxar IS NOT NULL OR s_undsmp IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS r_mrsxar,
    DROP COLUMN IF EXISTS s_undsmp;
COMMENT ON COLUMN stacked_cal_primary.bartdelt IS 'Barycentric time correction';
COMMENT ON COLUMN stacked_cal_primary.helidelt IS 'Heliocentric time correction';

DELETE FROM schemagen_columns
WHERE column_name = 'r_mrsxar' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_undsmp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric time correction'
WHERE column_name IN ('bartdelt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric time correction'
WHERE column_name IN ('helidelt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.9.6', since, 'jwst', '1.9.6', '4cf3024edd97aed6da86ed08963c524a906dfbbda697139f59443ec954ef8a0a'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

