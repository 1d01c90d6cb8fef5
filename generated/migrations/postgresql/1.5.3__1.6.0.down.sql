-- jwst 1.5.3 → 1.6.0, down. PostgreSQL.
-- Takes a database back from jwst 1.6.0 to 1.5.3. What only 1.6.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.6.0', '1.6.1', '1.6.2') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.6.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN uncal_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN uncal_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN uncal_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN uncal_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN uncal_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN uncal_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN image_uncal_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN image_uncal_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN image_uncal_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN image_uncal_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN image_uncal_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN image_uncal_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN stacked_uncal_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN stacked_uncal_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN stacked_uncal_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN stacked_uncal_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN stacked_uncal_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN stacked_uncal_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN ramp_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN ramp_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN ramp_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN ramp_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN ramp_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN ramp_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN dark_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN dark_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN dark_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN dark_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN dark_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN dark_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN trapsfilled_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN trapsfilled_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN trapsfilled_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN trapsfilled_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN trapsfilled_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN trapsfilled_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN rate_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN rate_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN rate_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN rate_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN rate_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN rate_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN rateints_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN rateints_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN rateints_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN rateints_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN rateints_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN rateints_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN fitopt_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN fitopt_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN fitopt_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN fitopt_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN fitopt_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN fitopt_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN bsub_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN bsub_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN bsub_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN bsub_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN bsub_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN bsub_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN bsubints_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN bsubints_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN bsubints_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN bsubints_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN bsubints_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN bsubints_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN cal_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN cal_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN cal_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN cal_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN cal_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN cal_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN calints_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN calints_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN calints_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN calints_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN calints_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN calints_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN crf_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN crf_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN crf_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN crf_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN crf_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN crf_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN crfints_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN crfints_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN crfints_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN crfints_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN crfints_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN crfints_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN i2d_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN i2d_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN i2d_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN i2d_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN i2d_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN i2d_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN s2d_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN s2d_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN s2d_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN s2d_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN s2d_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN s2d_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN s3d_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN s3d_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN s3d_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN s3d_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN s3d_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN s3d_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN x1d_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN x1d_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN x1d_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN x1d_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN x1d_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN x1d_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN x1dints_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN x1dints_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN x1dints_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN x1dints_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN x1dints_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN x1dints_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN c1d_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN c1d_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN c1d_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN c1d_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN c1d_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN c1d_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN psfstack_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN psfstack_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN psfstack_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN psfstack_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN psfstack_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN psfstack_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN psfalign_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN psfalign_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN psfalign_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN psfalign_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN psfalign_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN psfalign_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN psfsub_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN psfsub_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN psfsub_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN psfsub_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN psfsub_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN psfsub_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN ami_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN ami_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN ami_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN ami_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN ami_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN ami_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN amiavg_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN amiavg_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN amiavg_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN amiavg_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN amiavg_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN amiavg_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN psf_amiavg_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN psf_amiavg_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN psf_amiavg_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN psf_amiavg_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN psf_amiavg_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN psf_amiavg_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN aminorm_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN aminorm_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN aminorm_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN aminorm_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN aminorm_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN aminorm_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN wfscmb_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN wfscmb_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN wfscmb_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN wfscmb_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN wfscmb_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN wfscmb_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN segm_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN segm_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN segm_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN segm_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN segm_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN segm_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN image_cal_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN image_cal_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN image_cal_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN image_cal_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN image_cal_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN image_cal_primary.hmidtime IS 'Heliocentric exposure mid time';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('COMPRESS', compress)) || coalesce(other_keywords, '{}')
WHERE compress IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS compress;
COMMENT ON COLUMN stacked_cal_primary.bstrtime IS 'Barycentric exposure start time';
COMMENT ON COLUMN stacked_cal_primary.bendtime IS 'Barycentric exposure end time';
COMMENT ON COLUMN stacked_cal_primary.bmidtime IS 'Barycentric exposure mid time';
COMMENT ON COLUMN stacked_cal_primary.hstrtime IS 'Heliocentric exposure start time';
COMMENT ON COLUMN stacked_cal_primary.hendtime IS 'Heliocentric exposure end time';
COMMENT ON COLUMN stacked_cal_primary.hmidtime IS 'Heliocentric exposure mid time';

DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "MSASPEC", "IMAGE", "NONE"]'
WHERE column_name IN ('opmode') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric exposure start time'
WHERE column_name IN ('bstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric exposure end time'
WHERE column_name IN ('bendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Barycentric exposure mid time'
WHERE column_name IN ('bmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric exposure start time'
WHERE column_name IN ('hstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric exposure end time'
WHERE column_name IN ('hendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Heliocentric exposure mid time'
WHERE column_name IN ('hmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.3', since, 'jwst', '1.5.3', '5d1be725d81b43c867152decb68cbc2811dc3f494727043997159f6f9a032f2b'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

