-- jwst 1.9.6 → 1.10.0, up. PostgreSQL.
-- Carries a database from jwst 1.9.6 to 1.10.0. Loses nothing: what 1.10.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.9.6', '1.9.0', '1.9.1', '1.9.2', '1.9.3', '1.9.4', '1.9.5') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.9.6', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN uncal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN uncal_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN uncal_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN uncal_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN image_uncal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN image_uncal_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN image_uncal_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN image_uncal_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN stacked_uncal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN stacked_uncal_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN stacked_uncal_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN ramp_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN ramp_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN ramp_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN ramp_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN dark_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN dark_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN dark_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN dark_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN trapsfilled_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN trapsfilled_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN trapsfilled_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN rate_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN rate_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN rate_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN rate_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN rateints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN rateints_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN rateints_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN rateints_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN fitopt_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN fitopt_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN fitopt_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN fitopt_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN bsub_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN bsub_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN bsub_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN bsub_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN bsubints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN bsubints_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN bsubints_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN bsubints_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN cal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN cal_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN cal_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN cal_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN calints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN calints_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN calints_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN calints_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN crf_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN crf_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN crf_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN crf_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN crfints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN crfints_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN crfints_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN crfints_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN i2d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN i2d_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN i2d_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN i2d_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN s2d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN s2d_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN s2d_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN s2d_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN s3d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN s3d_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN s3d_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN s3d_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN x1d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN x1d_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN x1d_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN x1d_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN x1dints_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN x1dints_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN x1dints_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN x1dints_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN c1d_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN c1d_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN c1d_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN c1d_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN psfstack_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psfstack_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN psfstack_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN psfstack_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN psfalign_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psfalign_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN psfalign_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN psfalign_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN psfsub_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psfsub_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN psfsub_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN psfsub_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN ami_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN ami_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN ami_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN ami_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN amiavg_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN amiavg_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN amiavg_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN amiavg_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN psf_amiavg_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN psf_amiavg_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN psf_amiavg_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN psf_amiavg_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN aminorm_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN aminorm_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN aminorm_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN aminorm_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN wfscmb_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN wfscmb_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN wfscmb_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN wfscmb_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN segm_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN segm_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN segm_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN segm_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN image_cal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN image_cal_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN image_cal_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN image_cal_primary.helidelt IS '[s] Heliocentric correction at exposure start';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_mrsxar TEXT,
    ADD COLUMN IF NOT EXISTS s_undsmp TEXT;
COMMENT ON COLUMN stacked_cal_primary.r_mrsxar IS 'MIRI MRS mrsxartcorr reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_undsmp IS 'Undersampling Correction';
COMMENT ON COLUMN stacked_cal_primary.bartdelt IS '[s] Barycentric correction at exposure start';
COMMENT ON COLUMN stacked_cal_primary.helidelt IS '[s] Heliocentric correction at exposure start';

UPDATE uncal_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE image_uncal_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE stacked_uncal_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE ramp_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE dark_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE trapsfilled_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE rate_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE rateints_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE fitopt_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE bsub_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE bsubints_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE cal_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE calints_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE crf_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE crfints_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE i2d_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE s2d_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE s3d_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE x1d_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE x1dints_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE c1d_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE psfstack_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE psfalign_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE psfsub_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE ami_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE amiavg_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE psf_amiavg_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE aminorm_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE wfscmb_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE segm_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE image_cal_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE stacked_cal_primary AS t SET (r_mrsxar, s_undsmp, other_keywords) = (
    SELECT coalesce(f.r_mrsxar, t.r_mrsxar), coalesce(f.s_undsmp, t.s_undsmp),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_mrsxar IS NOT NULL THEN 'R_MRSXAR' END, CASE WHEN f.s_undsmp IS NOT NULL THEN 'S_UNDSMP' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_mrsxar) = schemagen_held -> 'R_MRSXAR' THEN v.r_mrsxar END AS r_mrsxar,
            CASE WHEN to_jsonb(v.s_undsmp) = schemagen_held -> 'S_UNDSMP' THEN v.s_undsmp END AS s_undsmp
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_MRSXAR')::text AS r_mrsxar, (schemagen_held ->> 'S_UNDSMP')::text AS s_undsmp
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_MRSXAR', 'S_UNDSMP'];
UPDATE schemagen_columns SET unit = 's', title = 'Barycentric correction at exposure start'
WHERE column_name IN ('bartdelt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 's', title = 'Heliocentric correction at exposure start'
WHERE column_name IN ('helidelt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('uncal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('image_uncal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('image_uncal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('stacked_uncal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('ramp_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('ramp_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('dark_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('dark_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('trapsfilled_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('trapsfilled_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('rate_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('rate_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('rateints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('rateints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('fitopt_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('fitopt_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('bsub_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('bsub_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('bsubints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('bsubints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('cal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('cal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('calints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('calints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('crf_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('crf_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('crfints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('crfints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('i2d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('i2d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('s2d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('s2d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('s3d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('s3d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('x1d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('x1d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('x1dints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('x1dints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('c1d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('c1d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psfstack_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psfstack_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psfalign_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psfalign_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psfsub_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psfsub_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('ami_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('ami_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('amiavg_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('amiavg_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psf_amiavg_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('aminorm_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('aminorm_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('wfscmb_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('wfscmb_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('segm_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('segm_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('image_cal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('image_cal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('stacked_cal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('stacked_cal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.10.0', since, 'stdatamodels', '1.3.1', '49062a81f7fd528a738b2650eb5c170c349c051395707b510ac9c5c6608e0c89'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

