-- jwst 1.10.2 → 1.11.0, down. PostgreSQL.
-- Takes a database back from jwst 1.11.0 to 1.10.2. What only 1.11.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.11.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS s_pxrepl;

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_PXREPL', s_pxrepl)) || coalesce(other_keywords, '{}')
WHERE s_pxrepl IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS s_pxrepl;

DELETE FROM schemagen_columns
WHERE column_name = 's_pxrepl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.10.2', since, 'stdatamodels', '1.3.1', '49062a81f7fd528a738b2650eb5c170c349c051395707b510ac9c5c6608e0c89'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

