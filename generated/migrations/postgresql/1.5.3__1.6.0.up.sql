-- jwst 1.5.3 → 1.6.0, up. PostgreSQL.
-- Carries a database from jwst 1.5.3 to 1.6.0. Loses nothing: what 1.6.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.3', '1.5.1', '1.5.2') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.5.3', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

CREATE OR REPLACE FUNCTION pg_temp.schemagen_boolean(value text) RETURNS BOOLEAN LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([tTfF01]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$(?!\n)' THEN value::BOOLEAN END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN uncal_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN uncal_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN uncal_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN uncal_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN uncal_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN uncal_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN uncal_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN image_uncal_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN image_uncal_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN image_uncal_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN image_uncal_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN image_uncal_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN image_uncal_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN image_uncal_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN stacked_uncal_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN stacked_uncal_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN ramp_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN ramp_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN ramp_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN ramp_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN ramp_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN ramp_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN ramp_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN dark_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN dark_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN dark_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN dark_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN dark_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN dark_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN dark_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN trapsfilled_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN trapsfilled_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN trapsfilled_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN rate_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN rate_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN rate_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN rate_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN rate_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN rate_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN rate_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN rateints_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN rateints_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN rateints_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN rateints_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN rateints_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN rateints_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN rateints_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN fitopt_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN fitopt_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN fitopt_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN fitopt_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN fitopt_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN fitopt_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN fitopt_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN bsub_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN bsub_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN bsub_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN bsub_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN bsub_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN bsub_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN bsub_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN bsubints_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN bsubints_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN bsubints_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN cal_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN cal_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN cal_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN cal_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN cal_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN cal_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN cal_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN calints_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN calints_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN calints_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN calints_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN calints_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN calints_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN calints_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN crf_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN crf_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN crf_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN crf_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN crf_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN crf_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN crf_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN crfints_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN crfints_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN crfints_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN crfints_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN crfints_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN crfints_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN crfints_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN i2d_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN i2d_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN i2d_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN i2d_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN i2d_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN i2d_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN i2d_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN s2d_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN s2d_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN s2d_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN s2d_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN s2d_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN s2d_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN s2d_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN s3d_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN s3d_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN s3d_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN s3d_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN s3d_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN s3d_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN s3d_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN x1d_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN x1d_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN x1d_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN x1d_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN x1d_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN x1d_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN x1d_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN x1dints_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN x1dints_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN x1dints_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN x1dints_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN x1dints_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN x1dints_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN x1dints_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN c1d_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN c1d_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN c1d_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN c1d_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN c1d_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN c1d_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN c1d_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN psfstack_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN psfstack_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN psfstack_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN psfstack_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN psfstack_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN psfstack_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN psfstack_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN psfalign_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN psfalign_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN psfalign_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN psfalign_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN psfalign_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN psfalign_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN psfalign_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN psfsub_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN psfsub_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN psfsub_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN psfsub_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN psfsub_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN psfsub_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN psfsub_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN ami_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN ami_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN ami_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN ami_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN ami_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN ami_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN ami_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN amiavg_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN amiavg_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN amiavg_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN amiavg_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN amiavg_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN amiavg_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN amiavg_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN psf_amiavg_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN psf_amiavg_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN aminorm_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN aminorm_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN aminorm_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN aminorm_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN aminorm_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN aminorm_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN aminorm_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN wfscmb_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN wfscmb_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN wfscmb_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN wfscmb_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN wfscmb_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN wfscmb_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN wfscmb_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN segm_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN segm_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN segm_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN segm_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN segm_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN segm_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN segm_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN image_cal_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN image_cal_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN image_cal_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN image_cal_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN image_cal_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN image_cal_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN image_cal_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS compress BOOLEAN;
COMMENT ON COLUMN stacked_cal_primary.compress IS 'On-board data compression was used (T/F)';
COMMENT ON COLUMN stacked_cal_primary.bstrtime IS '[d] Barycentric exposure start time in MJD';
COMMENT ON COLUMN stacked_cal_primary.bendtime IS '[d] Barycentric exposure end time in MJD';
COMMENT ON COLUMN stacked_cal_primary.bmidtime IS '[d] Barycentric exposure mid time in MJD';
COMMENT ON COLUMN stacked_cal_primary.hstrtime IS '[d] Heliocentric exposure start time in MJD';
COMMENT ON COLUMN stacked_cal_primary.hendtime IS '[d] Heliocentric exposure end time in MJD';
COMMENT ON COLUMN stacked_cal_primary.hmidtime IS '[d] Heliocentric exposure mid time in MJD';

UPDATE uncal_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE image_uncal_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE stacked_uncal_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE ramp_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE dark_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE trapsfilled_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE rate_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE rateints_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE fitopt_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE bsub_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE bsubints_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE cal_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE calints_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE crf_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE crfints_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE i2d_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE s2d_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE s3d_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE x1d_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE x1dints_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE c1d_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE psfstack_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE psfalign_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE psfsub_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE ami_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE amiavg_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE psf_amiavg_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE aminorm_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE wfscmb_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE segm_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE image_cal_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE stacked_cal_primary AS t SET (compress, other_keywords) = (
    SELECT coalesce(f.compress, t.compress),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.compress IS NOT NULL THEN 'COMPRESS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.compress) = schemagen_held -> 'COMPRESS' THEN v.compress END AS compress
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_boolean((schemagen_held ->> 'COMPRESS')::text) AS compress
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['COMPRESS'];
UPDATE schemagen_columns SET enum = '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]'
WHERE column_name IN ('opmode') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Barycentric exposure start time in MJD'
WHERE column_name IN ('bstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Barycentric exposure end time in MJD'
WHERE column_name IN ('bendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Barycentric exposure mid time in MJD'
WHERE column_name IN ('bmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Heliocentric exposure start time in MJD'
WHERE column_name IN ('hstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Heliocentric exposure end time in MJD'
WHERE column_name IN ('hendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Heliocentric exposure mid time in MJD'
WHERE column_name IN ('hmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('image_uncal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('stacked_uncal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('ramp_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('dark_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('trapsfilled_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('rate_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('rateints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('fitopt_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('bsub_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('bsubints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('cal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('calints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('crf_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('crfints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('i2d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('s2d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('s3d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('x1d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('x1dints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('c1d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psfstack_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psfalign_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psfsub_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('ami_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('amiavg_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psf_amiavg_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('aminorm_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('wfscmb_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('segm_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('image_cal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('stacked_cal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.6.0', since, 'jwst', '1.6.0', '4667de0880b9410719df9a1eef0b76fd5a389fd4813fdac434cd19af7596d1b4'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

