-- jwst 1.10.2 → 1.11.0, up. PostgreSQL.
-- Carries a database from jwst 1.10.2 to 1.11.0. Loses nothing: what 1.11.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.10.2', '1.10.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.10.2', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN uncal_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN image_uncal_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN stacked_uncal_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN ramp_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN dark_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN trapsfilled_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN rate_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN rateints_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN fitopt_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN bsub_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN bsubints_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN cal_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN calints_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN crf_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN crfints_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN i2d_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN s2d_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN s3d_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN x1d_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN x1dints_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN c1d_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN psfstack_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN psfalign_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN psfsub_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN ami_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN amiavg_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN psf_amiavg_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN aminorm_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN wfscmb_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN segm_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN image_cal_primary.s_pxrepl IS 'Pixel Replacment';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS s_pxrepl TEXT;
COMMENT ON COLUMN stacked_cal_primary.s_pxrepl IS 'Pixel Replacment';

UPDATE uncal_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE image_uncal_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE stacked_uncal_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE ramp_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE dark_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE trapsfilled_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE rate_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE rateints_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE fitopt_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE bsub_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE bsubints_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE cal_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE calints_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE crf_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE crfints_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE i2d_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE s2d_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE s3d_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE x1d_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE x1dints_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE c1d_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE psfstack_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE psfalign_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE psfsub_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE ami_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE amiavg_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE psf_amiavg_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE aminorm_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE wfscmb_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE segm_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE image_cal_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
UPDATE stacked_cal_primary AS t SET (s_pxrepl, other_keywords) = (
    SELECT coalesce(f.s_pxrepl, t.s_pxrepl),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.s_pxrepl IS NOT NULL THEN 'S_PXREPL' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.s_pxrepl) = schemagen_held -> 'S_PXREPL' THEN v.s_pxrepl END AS s_pxrepl
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'S_PXREPL')::text AS s_pxrepl
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['S_PXREPL'];
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('image_uncal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('stacked_uncal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('ramp_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('dark_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('trapsfilled_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('rate_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('rateints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('fitopt_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('bsub_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('bsubints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('cal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('calints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('crf_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('crfints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('i2d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('s2d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('s3d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('x1d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('x1dints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('c1d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psfstack_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psfalign_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psfsub_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('ami_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('amiavg_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psf_amiavg_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('aminorm_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('wfscmb_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('segm_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('image_cal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('stacked_cal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.0', since, 'stdatamodels', '1.6.0', '23ed3569d91b0ed186b8a07cdaac7c17aad9ea271bdd6dbe309ba891aa275481'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

