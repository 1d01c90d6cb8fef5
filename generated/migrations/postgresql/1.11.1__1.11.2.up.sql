-- jwst 1.11.1 → 1.11.2, up. PostgreSQL.
-- Carries a database from jwst 1.11.1 to 1.11.2. Loses nothing: what 1.11.2 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.11.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN uncal_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN uncal_primary.targdesc IS 'Target description from APT';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN image_uncal_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN image_uncal_primary.targdesc IS 'Target description from APT';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN stacked_uncal_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN stacked_uncal_primary.targdesc IS 'Target description from APT';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN ramp_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN ramp_primary.targdesc IS 'Target description from APT';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN dark_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN dark_primary.targdesc IS 'Target description from APT';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN trapsfilled_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN trapsfilled_primary.targdesc IS 'Target description from APT';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN rate_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN rate_primary.targdesc IS 'Target description from APT';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN rateints_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN rateints_primary.targdesc IS 'Target description from APT';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN fitopt_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN fitopt_primary.targdesc IS 'Target description from APT';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN bsub_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN bsub_primary.targdesc IS 'Target description from APT';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN bsubints_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN bsubints_primary.targdesc IS 'Target description from APT';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN cal_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN cal_primary.targdesc IS 'Target description from APT';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN calints_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN calints_primary.targdesc IS 'Target description from APT';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN crf_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN crf_primary.targdesc IS 'Target description from APT';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN crfints_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN crfints_primary.targdesc IS 'Target description from APT';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN i2d_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN i2d_primary.targdesc IS 'Target description from APT';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN s2d_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN s2d_primary.targdesc IS 'Target description from APT';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN s3d_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN s3d_primary.targdesc IS 'Target description from APT';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN x1d_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN x1d_primary.targdesc IS 'Target description from APT';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN x1dints_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN x1dints_primary.targdesc IS 'Target description from APT';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN c1d_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN c1d_primary.targdesc IS 'Target description from APT';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN psfstack_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN psfstack_primary.targdesc IS 'Target description from APT';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN psfalign_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN psfalign_primary.targdesc IS 'Target description from APT';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN psfsub_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN psfsub_primary.targdesc IS 'Target description from APT';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN ami_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN ami_primary.targdesc IS 'Target description from APT';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN amiavg_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN amiavg_primary.targdesc IS 'Target description from APT';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN psf_amiavg_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN psf_amiavg_primary.targdesc IS 'Target description from APT';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN aminorm_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN aminorm_primary.targdesc IS 'Target description from APT';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN wfscmb_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN wfscmb_primary.targdesc IS 'Target description from APT';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN segm_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN segm_primary.targdesc IS 'Target description from APT';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN image_cal_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN image_cal_primary.targdesc IS 'Target description from APT';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS targcat TEXT,
    ADD COLUMN IF NOT EXISTS targdesc TEXT;
COMMENT ON COLUMN stacked_cal_primary.targcat IS 'Target category from APT';
COMMENT ON COLUMN stacked_cal_primary.targdesc IS 'Target description from APT';

UPDATE uncal_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE image_uncal_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE stacked_uncal_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE ramp_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE dark_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE trapsfilled_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE rate_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE rateints_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE fitopt_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE bsub_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE bsubints_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE cal_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE calints_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE crf_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE crfints_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE i2d_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE s2d_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE s3d_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE x1d_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE x1dints_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE c1d_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE psfstack_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE psfalign_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE psfsub_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE ami_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE amiavg_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE psf_amiavg_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE aminorm_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE wfscmb_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE segm_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE image_cal_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
UPDATE stacked_cal_primary AS t SET (targcat, targdesc, other_keywords) = (
    SELECT coalesce(f.targcat, t.targcat), coalesce(f.targdesc, t.targdesc),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.targcat IS NOT NULL THEN 'TARGCAT' END, CASE WHEN f.targdesc IS NOT NULL THEN 'TARGDESC' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.targcat) = schemagen_held -> 'TARGCAT' THEN v.targcat END AS targcat,
            CASE WHEN to_jsonb(v.targdesc) = schemagen_held -> 'TARGDESC' THEN v.targdesc END AS targdesc
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'TARGCAT')::text AS targcat, (schemagen_held ->> 'TARGDESC')::text AS targdesc
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TARGCAT', 'TARGDESC'];
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('uncal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('image_uncal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('image_uncal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_uncal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_uncal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('ramp_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('ramp_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('dark_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('dark_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('trapsfilled_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('trapsfilled_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('rate_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('rate_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('rateints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('rateints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('fitopt_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('fitopt_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('bsub_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('bsub_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('bsubints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('bsubints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('cal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('cal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('calints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('calints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('crf_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('crf_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('crfints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('crfints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('i2d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('i2d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('s2d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('s2d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('s3d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('s3d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('x1d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('x1d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('x1dints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('x1dints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('c1d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('c1d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psfstack_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psfstack_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psfalign_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psfalign_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psfsub_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psfsub_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('ami_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('ami_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('amiavg_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('amiavg_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psf_amiavg_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psf_amiavg_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('aminorm_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('aminorm_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('wfscmb_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('wfscmb_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('segm_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('segm_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('image_cal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('image_cal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_cal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_cal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.2', since, 'stdatamodels', '1.7.1', '6c1adbdb6fcbfa119c8aab521625988ab3b8902f09b681726c06cdbd3002f754'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

