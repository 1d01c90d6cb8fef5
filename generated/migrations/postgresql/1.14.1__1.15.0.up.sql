-- jwst 1.14.1 → 1.15.0, up. PostgreSQL.
-- Carries a database from jwst 1.14.1 to 1.15.0. Loses nothing: what 1.15.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.14.1', '1.14.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.14.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN uncal_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN image_uncal_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN stacked_uncal_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN ramp_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN dark_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN trapsfilled_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN rate_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN rateints_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN fitopt_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN bsub_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN bsubints_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN cal_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN calints_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN crf_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN crfints_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN i2d_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN s2d_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN s3d_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN x1d_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN x1dints_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN c1d_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN psfstack_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN psfalign_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN psfsub_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN ami_oi_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE psf_ami_oi_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN psf_ami_oi_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE amimulti_oi_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN amimulti_oi_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE amilg_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN amilg_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE aminorm_oi_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN aminorm_oi_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN wfscmb_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN segm_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN image_cal_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS s_bpxslf TEXT;
COMMENT ON COLUMN stacked_cal_primary.s_bpxslf IS 'Bad Pixel Self-Calibration';

UPDATE uncal_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE image_uncal_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE stacked_uncal_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE ramp_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE dark_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE trapsfilled_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE rate_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE rateints_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE fitopt_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE bsub_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE bsubints_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE cal_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE calints_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE crf_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE crfints_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE i2d_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE s2d_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE s3d_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE x1d_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE x1dints_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE c1d_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE psfstack_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE psfalign_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE psfsub_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE ami_oi_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE psf_ami_oi_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE amimulti_oi_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE amilg_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE aminorm_oi_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE wfscmb_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE segm_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE image_cal_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
UPDATE stacked_cal_primary AS t SET (s_bpxslf, other_keywords) = (
    SELECT coalesce(f.s_bpxslf, t.s_bpxslf),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_bpxslf IS NOT NULL THEN 'S_BPXSLF' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_bpxslf) = schemagen_held -> 'S_BPXSLF' THEN v.s_bpxslf END AS s_bpxslf
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_BPXSLF')::text AS s_bpxslf
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_BPXSLF'];
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('image_uncal_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('stacked_uncal_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('ramp_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('dark_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('trapsfilled_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('rate_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('rateints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('fitopt_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('bsub_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('bsubints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('cal_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('calints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('crf_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('crfints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('i2d_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('s2d_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('s3d_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('x1d_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('x1dints_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('c1d_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('psfstack_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('psfalign_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('psfsub_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('ami_oi_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('psf_ami_oi_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('amimulti_oi_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('amilg_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('aminorm_oi_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('wfscmb_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('segm_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('image_cal_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL),
    ('stacked_cal_primary', 's_bpxslf', 'S_BPXSLF', 'PRIMARY', '["meta.cal_step.badpix_selfcal"]', 'string', NULL, 'Bad Pixel Self-Calibration', NULL, '1.15.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.15.0', since, 'stdatamodels', '2.0.0', '6fcd76d12432233ef5277d8ab2dbcdb31d255caab6dbab789777149c51bf2708'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

