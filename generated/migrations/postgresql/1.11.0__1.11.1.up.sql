-- jwst 1.11.0 → 1.11.1, up. PostgreSQL.
-- Carries a database from jwst 1.11.0 to 1.11.1. Loses nothing: what 1.11.1 no longer declares is
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

CREATE OR REPLACE FUNCTION pg_temp.schemagen_number(value text) RETURNS DOUBLE PRECISION LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?)$(?!\n)' THEN value::DOUBLE PRECISION END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN uncal_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN uncal_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN image_uncal_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN image_uncal_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN stacked_uncal_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN stacked_uncal_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN ramp_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN ramp_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN dark_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN dark_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN trapsfilled_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN trapsfilled_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN rate_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN rate_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN rateints_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN rateints_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN fitopt_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN fitopt_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN bsub_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN bsub_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN bsubints_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN bsubints_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN cal_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN cal_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN calints_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN calints_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN crf_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN crf_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN crfints_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN crfints_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN i2d_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN i2d_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN s2d_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN s2d_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN s3d_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN s3d_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN x1d_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN x1d_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN x1dints_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN c1d_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN c1d_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN psfstack_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN psfstack_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN psfalign_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN psfalign_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN psfsub_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN psfsub_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN ami_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN ami_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN amiavg_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN amiavg_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN psf_amiavg_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN psf_amiavg_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN aminorm_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN aminorm_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN wfscmb_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN wfscmb_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN segm_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN segm_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN image_cal_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN image_cal_primary.extncrs IS 'Snowballs/showers per million pixels per second';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS primecrs DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS extncrs DOUBLE PRECISION;
COMMENT ON COLUMN stacked_cal_primary.primecrs IS 'Cosmic Ray rate per thousand pixels per second';
COMMENT ON COLUMN stacked_cal_primary.extncrs IS 'Snowballs/showers per million pixels per second';

UPDATE uncal_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE image_uncal_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE stacked_uncal_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE ramp_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE dark_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE trapsfilled_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE rate_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE rateints_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE fitopt_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE bsub_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE bsubints_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE cal_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE calints_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE crf_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE crfints_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE i2d_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE s2d_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE s3d_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE x1d_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE x1dints_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE c1d_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE psfstack_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE psfalign_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE psfsub_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE ami_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE amiavg_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE psf_amiavg_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE aminorm_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE wfscmb_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE segm_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE image_cal_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
UPDATE stacked_cal_primary AS t SET (primecrs, extncrs, other_keywords) = (
    SELECT coalesce(f.primecrs, t.primecrs), coalesce(f.extncrs, t.extncrs),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.primecrs IS NOT NULL THEN 'PRIMECRS' END, CASE WHEN f.extncrs IS NOT NULL THEN 'EXTNCRS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.primecrs) = schemagen_held -> 'PRIMECRS' THEN v.primecrs END AS primecrs,
            CASE WHEN to_jsonb(v.extncrs) = schemagen_held -> 'EXTNCRS' THEN v.extncrs END AS extncrs
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'PRIMECRS')::text) AS primecrs, pg_temp.schemagen_number((schemagen_held ->> 'EXTNCRS')::text) AS extncrs
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['PRIMECRS', 'EXTNCRS'];
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('uncal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_uncal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_uncal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_uncal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_uncal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ramp_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ramp_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('dark_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('dark_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('trapsfilled_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('trapsfilled_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rate_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rate_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rateints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rateints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('fitopt_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('fitopt_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsub_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsub_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsubints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsubints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('cal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('cal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('calints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('calints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crf_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crf_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crfints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crfints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('i2d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('i2d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s2d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s2d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s3d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s3d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1dints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1dints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('c1d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('c1d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfstack_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfstack_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfalign_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfalign_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfsub_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfsub_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ami_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ami_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amiavg_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amiavg_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psf_amiavg_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psf_amiavg_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('aminorm_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('aminorm_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('wfscmb_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('wfscmb_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('segm_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('segm_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_cal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_cal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_cal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_cal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.1', since, 'stdatamodels', '1.7.0', '455723a0c8db86e72ff773184f2bee3541dc0d5a8681d4172f3e24984354d2db'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

