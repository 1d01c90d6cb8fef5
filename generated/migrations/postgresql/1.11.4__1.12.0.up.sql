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
        RAISE EXCEPTION 'this database has layout 1, but this script is for layout 3'
            USING HINT = 'Nothing was changed. Run layout_2.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) < 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
            USING HINT = 'Nothing was changed. Run layout_3.up.sql before.';
    END IF;
    IF (SELECT max(l.layout) FROM schemagen_layouts AS l) > 3 THEN
        RAISE EXCEPTION 'this database has layout %, but this script is for layout 3', (SELECT max(l.layout) FROM schemagen_layouts AS l)
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

UPDATE uncal_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE image_uncal_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE stacked_uncal_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE ramp_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE dark_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE trapsfilled_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE rate_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE rateints_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE fitopt_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE bsub_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE bsubints_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE cal_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE calints_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE crf_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE crfints_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE i2d_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE s2d_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE s3d_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE x1d_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE x1dints_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE c1d_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE psfstack_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE psfalign_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE psfsub_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE ami_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE amiavg_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE psf_amiavg_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE aminorm_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE wfscmb_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE segm_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE image_cal_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE stacked_cal_primary SET
    dith_ra = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text) ELSE dith_ra END,
    dith_dec = CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text) ELSE dith_dec END,
    s_chgmig = CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN (other_keywords ->> 'S_CHGMIG')::text ELSE s_chgmig END,
    other_keywords = nullif(other_keywords - array_remove(ARRAY[CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA' THEN 'DITH_RA' END, CASE WHEN to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC' THEN 'DITH_DEC' END, CASE WHEN to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG' THEN 'S_CHGMIG' END], NULL), '{}')
WHERE other_keywords ?| ARRAY['DITH_RA', 'DITH_DEC', 'S_CHGMIG'] AND ((to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_RA')::text)) = other_keywords -> 'DITH_RA') OR (to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'DITH_DEC')::text)) = other_keywords -> 'DITH_DEC') OR (to_jsonb((other_keywords ->> 'S_CHGMIG')::text) = other_keywords -> 'S_CHGMIG'));
UPDATE schemagen_columns SET retired = '1.12.0'
WHERE column_name = 's_undsmp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
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

