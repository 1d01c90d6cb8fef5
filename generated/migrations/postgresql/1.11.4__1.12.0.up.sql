-- jwst 1.11.4 → 1.12.0, up. PostgreSQL.
-- Carries a database from jwst 1.11.4 to 1.12.0. Loses nothing: what 1.12.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.4') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.11.4', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN uncal_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN uncal_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN uncal_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN uncal_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN image_uncal_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN image_uncal_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN image_uncal_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN image_uncal_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN stacked_uncal_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN stacked_uncal_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN stacked_uncal_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN stacked_uncal_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN ramp_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN ramp_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN ramp_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN ramp_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN dark_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN dark_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN dark_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN dark_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN trapsfilled_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN trapsfilled_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN trapsfilled_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN trapsfilled_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN rate_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN rate_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN rate_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN rate_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN rateints_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN rateints_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN rateints_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN rateints_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN fitopt_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN fitopt_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN fitopt_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN fitopt_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN bsub_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN bsub_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN bsub_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN bsub_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN bsubints_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN bsubints_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN bsubints_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN bsubints_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN cal_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN cal_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN cal_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN cal_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN calints_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN calints_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN calints_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN calints_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN crf_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN crf_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN crf_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN crf_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN crfints_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN crfints_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN crfints_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN crfints_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN i2d_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN i2d_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN i2d_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN i2d_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN s2d_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN s2d_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN s2d_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN s2d_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN s3d_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN s3d_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN s3d_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN s3d_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN x1d_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN x1d_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN x1d_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN x1d_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN x1dints_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN x1dints_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN x1dints_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN x1dints_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN c1d_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN c1d_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN c1d_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN c1d_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN psfstack_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN psfstack_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN psfstack_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN psfstack_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN psfalign_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN psfalign_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN psfalign_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN psfalign_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN psfsub_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN psfsub_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN psfsub_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN psfsub_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN ami_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN ami_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN ami_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN ami_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN amiavg_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN amiavg_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN amiavg_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN amiavg_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN psf_amiavg_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN psf_amiavg_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN psf_amiavg_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN psf_amiavg_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN aminorm_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN aminorm_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN aminorm_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN aminorm_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN wfscmb_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN wfscmb_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN wfscmb_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN wfscmb_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN segm_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN segm_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN segm_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN segm_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN image_cal_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN image_cal_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN image_cal_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN image_cal_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS dith_ra DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS dith_dec DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS s_chgmig TEXT;
COMMENT ON COLUMN stacked_cal_primary.dith_ra IS 'RA of dithered pointing location';
COMMENT ON COLUMN stacked_cal_primary.dith_dec IS 'Dec of dithered pointing location';
COMMENT ON COLUMN stacked_cal_primary.s_chgmig IS 'Charge Migration';
COMMENT ON COLUMN stacked_cal_primary.s_undsmp IS 'Undersampling Correction (retired in jwst 1.12.0)';

UPDATE uncal_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE image_uncal_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE stacked_uncal_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE ramp_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE dark_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE trapsfilled_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE rate_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE rateints_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE fitopt_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE bsub_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE bsubints_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE cal_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE calints_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE crf_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE crfints_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE i2d_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE s2d_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE s3d_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE x1d_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE x1dints_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE c1d_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE psfstack_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE psfalign_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE psfsub_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE ami_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE amiavg_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE psf_amiavg_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE aminorm_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE wfscmb_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE segm_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE image_cal_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE stacked_cal_primary AS t SET (dith_ra, dith_dec, s_chgmig, other_keywords) = (
    SELECT coalesce(f.dith_ra, t.dith_ra), coalesce(f.dith_dec, t.dith_dec), coalesce(f.s_chgmig, t.s_chgmig),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.dith_ra IS NOT NULL THEN 'DITH_RA' END, CASE WHEN f.dith_dec IS NOT NULL THEN 'DITH_DEC' END, CASE WHEN f.s_chgmig IS NOT NULL THEN 'S_CHGMIG' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.dith_ra) = schemagen_held -> 'DITH_RA' THEN v.dith_ra END AS dith_ra,
            CASE WHEN to_jsonb(v.dith_dec) = schemagen_held -> 'DITH_DEC' THEN v.dith_dec END AS dith_dec,
            CASE WHEN to_jsonb(v.s_chgmig) = schemagen_held -> 'S_CHGMIG' THEN v.s_chgmig END AS s_chgmig
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'DITH_RA')::text) AS dith_ra, pg_temp.schemagen_number((schemagen_held ->> 'DITH_DEC')::text) AS dith_dec, (schemagen_held ->> 'S_CHGMIG')::text AS s_chgmig
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'];
UPDATE schemagen_columns SET retired = '1.12.0'
WHERE column_name IN ('s_undsmp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('uncal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('uncal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('image_uncal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_uncal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_uncal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('stacked_uncal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_uncal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_uncal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('ramp_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ramp_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ramp_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('dark_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('dark_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('dark_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('trapsfilled_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('trapsfilled_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('trapsfilled_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('rate_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rate_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rate_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('rateints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rateints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rateints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('fitopt_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('fitopt_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('fitopt_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('bsub_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsub_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsub_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('cal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('cal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('cal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('crf_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crf_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crf_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('crfints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crfints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crfints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('i2d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('i2d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('i2d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('s2d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s2d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s2d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('s3d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s3d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s3d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('x1d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('x1dints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1dints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1dints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('c1d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('c1d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('c1d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psfstack_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfstack_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfstack_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psfalign_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfalign_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfalign_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psfsub_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfsub_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfsub_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('ami_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ami_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ami_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('amiavg_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amiavg_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amiavg_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psf_amiavg_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psf_amiavg_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psf_amiavg_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('aminorm_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('aminorm_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('aminorm_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('wfscmb_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('wfscmb_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('wfscmb_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('segm_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('segm_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('segm_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('image_cal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_cal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_cal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('stacked_cal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_cal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_cal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.12.0', since, 'stdatamodels', '1.8.1', 'd275738853774d970f2ebb031b90c365f5a53da4db1f3efc012038376fb46772'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

