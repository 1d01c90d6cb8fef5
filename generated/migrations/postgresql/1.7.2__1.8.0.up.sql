-- jwst 1.7.2 → 1.8.0, up. PostgreSQL.
-- Carries a database from jwst 1.7.2 to 1.8.0. Loses nothing: what 1.8.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.7.2', '1.7.0', '1.7.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.7.2', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN uncal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN uncal_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN image_uncal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN image_uncal_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN stacked_uncal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN ramp_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN ramp_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN dark_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN dark_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN trapsfilled_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN rate_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN rate_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN rateints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN rateints_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN fitopt_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN fitopt_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN bsub_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN bsub_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN bsubints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN bsubints_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN cal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN cal_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN calints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN calints_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN crf_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN crf_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN crfints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN crfints_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN i2d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN i2d_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN s2d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN s2d_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN s3d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN s3d_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN x1d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN x1d_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN x1dints_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN x1dints_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN c1d_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN c1d_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN psfstack_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psfstack_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN psfalign_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psfalign_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN psfsub_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psfsub_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN ami_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN ami_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN amiavg_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN amiavg_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN psf_amiavg_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN psf_amiavg_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN aminorm_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN aminorm_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN wfscmb_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN wfscmb_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN segm_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN segm_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN image_cal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN image_cal_primary.s_resfri IS 'Residual fringe Correction';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS r_frifrq TEXT,
    ADD COLUMN IF NOT EXISTS s_resfri TEXT;
COMMENT ON COLUMN stacked_cal_primary.r_frifrq IS 'Fringe Frequency reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_resfri IS 'Residual fringe Correction';

UPDATE uncal_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE image_uncal_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE stacked_uncal_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE ramp_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE dark_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE trapsfilled_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE rate_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE rateints_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE fitopt_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE bsub_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE bsubints_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE cal_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE calints_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE crf_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE crfints_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE i2d_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE s2d_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE s3d_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE x1d_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE x1dints_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE c1d_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE psfstack_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE psfalign_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE psfsub_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE ami_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE amiavg_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE psf_amiavg_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE aminorm_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE wfscmb_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE segm_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE image_cal_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
UPDATE stacked_cal_primary AS t SET (r_frifrq, s_resfri, other_keywords) = (
    SELECT coalesce(f.r_frifrq, t.r_frifrq), coalesce(f.s_resfri, t.s_resfri),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.r_frifrq IS NOT NULL THEN 'R_FRIFRQ' END, CASE WHEN f.s_resfri IS NOT NULL THEN 'S_RESFRI' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.r_frifrq) = schemagen_held -> 'R_FRIFRQ' THEN v.r_frifrq END AS r_frifrq,
            CASE WHEN to_jsonb(v.s_resfri) = schemagen_held -> 'S_RESFRI' THEN v.s_resfri END AS s_resfri
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'R_FRIFRQ')::text AS r_frifrq, (schemagen_held ->> 'S_RESFRI')::text AS s_resfri
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['R_FRIFRQ', 'S_RESFRI'];
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('uncal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('image_uncal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('image_uncal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('stacked_uncal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('ramp_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('ramp_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('dark_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('dark_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('trapsfilled_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('trapsfilled_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('rate_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('rate_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('rateints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('rateints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('fitopt_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('fitopt_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('bsub_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('bsub_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('bsubints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('bsubints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('cal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('cal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('calints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('calints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('crf_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('crf_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('crfints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('crfints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('i2d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('i2d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('s2d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('s2d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('s3d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('s3d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('x1d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('x1d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('x1dints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('x1dints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('c1d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('c1d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psfstack_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psfstack_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psfalign_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psfalign_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psfsub_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psfsub_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('ami_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('ami_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('amiavg_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('amiavg_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psf_amiavg_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('aminorm_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('aminorm_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('wfscmb_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('wfscmb_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('segm_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('segm_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('image_cal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('image_cal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('stacked_cal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('stacked_cal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.8.0', since, 'jwst', '1.8.0', '454e7f495bf802195438ead4109b3e544905835995f26d005062f8f9f19b4060'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

