-- jwst 1.11.4 → 1.12.0, down. PostgreSQL.
-- Takes a database back from jwst 1.12.0 to 1.11.4. What only 1.12.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4', '1.12.5') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.12.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('1.12.0')) THEN
        RAISE EXCEPTION 'what jwst 1.12.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN uncal_primary.s_undsmp IS 'Undersampling Correction';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN image_uncal_primary.s_undsmp IS 'Undersampling Correction';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN stacked_uncal_primary.s_undsmp IS 'Undersampling Correction';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN ramp_primary.s_undsmp IS 'Undersampling Correction';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN dark_primary.s_undsmp IS 'Undersampling Correction';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN trapsfilled_primary.s_undsmp IS 'Undersampling Correction';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN rate_primary.s_undsmp IS 'Undersampling Correction';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN rateints_primary.s_undsmp IS 'Undersampling Correction';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN fitopt_primary.s_undsmp IS 'Undersampling Correction';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN bsub_primary.s_undsmp IS 'Undersampling Correction';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN bsubints_primary.s_undsmp IS 'Undersampling Correction';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN cal_primary.s_undsmp IS 'Undersampling Correction';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN calints_primary.s_undsmp IS 'Undersampling Correction';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN crf_primary.s_undsmp IS 'Undersampling Correction';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN crfints_primary.s_undsmp IS 'Undersampling Correction';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN i2d_primary.s_undsmp IS 'Undersampling Correction';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN s2d_primary.s_undsmp IS 'Undersampling Correction';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN s3d_primary.s_undsmp IS 'Undersampling Correction';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN x1d_primary.s_undsmp IS 'Undersampling Correction';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN x1dints_primary.s_undsmp IS 'Undersampling Correction';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN c1d_primary.s_undsmp IS 'Undersampling Correction';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN psfstack_primary.s_undsmp IS 'Undersampling Correction';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN psfalign_primary.s_undsmp IS 'Undersampling Correction';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN psfsub_primary.s_undsmp IS 'Undersampling Correction';

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN ami_primary.s_undsmp IS 'Undersampling Correction';

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN amiavg_primary.s_undsmp IS 'Undersampling Correction';

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN psf_amiavg_primary.s_undsmp IS 'Undersampling Correction';

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN aminorm_primary.s_undsmp IS 'Undersampling Correction';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN wfscmb_primary.s_undsmp IS 'Undersampling Correction';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN segm_primary.s_undsmp IS 'Undersampling Correction';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN image_cal_primary.s_undsmp IS 'Undersampling Correction';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('DITH_RA', dith_ra, 'DITH_DEC', dith_dec, 'S_CHGMIG', s_chgmig)) || coalesce(other_keywords, '{}')
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS dith_ra,
    DROP COLUMN IF EXISTS dith_dec,
    DROP COLUMN IF EXISTS s_chgmig;
COMMENT ON COLUMN stacked_cal_primary.s_undsmp IS 'Undersampling Correction';

DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_undsmp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.4', since, 'stdatamodels', '1.7.2', '50303b886eabb282ba5bff22c6f7734d1d2aedeb8f84e0ce90896573fc5a7c41'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

