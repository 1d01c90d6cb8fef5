-- jwst 1.12.5 → 1.13.4, up. PostgreSQL.
-- Carries a database from jwst 1.12.5 to 1.13.4. Loses nothing: what 1.13.4 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.5', '1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.12.5', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN uncal_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN uncal_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN uncal_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN uncal_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN uncal_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN image_uncal_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN image_uncal_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN image_uncal_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN image_uncal_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN image_uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN image_uncal_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN stacked_uncal_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN stacked_uncal_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN stacked_uncal_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN stacked_uncal_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN stacked_uncal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN stacked_uncal_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN ramp_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN ramp_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN ramp_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN ramp_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN ramp_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN ramp_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN dark_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN dark_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN dark_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN dark_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN dark_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN dark_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN trapsfilled_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN trapsfilled_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN trapsfilled_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN trapsfilled_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN trapsfilled_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN trapsfilled_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN rate_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN rate_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN rate_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN rate_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN rate_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN rate_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN rateints_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN rateints_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN rateints_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN rateints_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN rateints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN rateints_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN fitopt_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN fitopt_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN fitopt_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN fitopt_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN fitopt_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN fitopt_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN bsub_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN bsub_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN bsub_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN bsub_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN bsub_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN bsub_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN bsubints_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN bsubints_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN bsubints_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN bsubints_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN bsubints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN bsubints_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN cal_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN cal_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN cal_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN cal_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN cal_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN calints_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN calints_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN calints_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN calints_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN calints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN calints_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN crf_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN crf_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN crf_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN crf_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN crf_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN crf_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN crfints_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN crfints_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN crfints_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN crfints_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN crfints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN crfints_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN i2d_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN i2d_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN i2d_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN i2d_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN i2d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN i2d_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN s2d_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN s2d_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN s2d_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN s2d_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN s2d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN s2d_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN s3d_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN s3d_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN s3d_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN s3d_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN s3d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN s3d_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN x1d_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN x1d_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN x1d_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN x1d_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN x1d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN x1d_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN x1dints_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN x1dints_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN x1dints_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN x1dints_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN x1dints_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN x1dints_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN c1d_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN c1d_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN c1d_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN c1d_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN c1d_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN c1d_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN psfstack_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN psfstack_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN psfstack_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN psfstack_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN psfstack_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN psfstack_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN psfalign_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN psfalign_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN psfalign_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN psfalign_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN psfalign_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN psfalign_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN psfsub_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN psfsub_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN psfsub_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN psfsub_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN psfsub_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN psfsub_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN ami_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN ami_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN ami_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN ami_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN ami_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN ami_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN amiavg_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN amiavg_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN amiavg_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN amiavg_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN amiavg_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN amiavg_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN psf_amiavg_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN psf_amiavg_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN psf_amiavg_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN psf_amiavg_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN psf_amiavg_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN aminorm_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN aminorm_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN aminorm_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN aminorm_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN aminorm_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN aminorm_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN wfscmb_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN wfscmb_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN wfscmb_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN wfscmb_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN wfscmb_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN wfscmb_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN segm_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN segm_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN segm_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN segm_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN segm_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN segm_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN image_cal_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN image_cal_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN image_cal_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN image_cal_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN image_cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN image_cal_primary.s_spleak IS 'MRS spectral leak';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS tmeasure DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS r_miremi TEXT,
    ADD COLUMN IF NOT EXISTS r_mrspt TEXT,
    ADD COLUMN IF NOT EXISTS s_miremi TEXT,
    ADD COLUMN IF NOT EXISTS s_nsclen TEXT,
    ADD COLUMN IF NOT EXISTS s_spleak TEXT;
COMMENT ON COLUMN stacked_cal_primary.tmeasure IS '[s] Measurement time';
COMMENT ON COLUMN stacked_cal_primary.r_miremi IS 'MIRI EMI correction reference file name';
COMMENT ON COLUMN stacked_cal_primary.r_mrspt IS 'MRS point source correction reference file name';
COMMENT ON COLUMN stacked_cal_primary.s_miremi IS 'MIRI EMI Correction';
COMMENT ON COLUMN stacked_cal_primary.s_nsclen IS 'NIRSpec 1/f Noise Correction';
COMMENT ON COLUMN stacked_cal_primary.s_spleak IS 'MRS spectral leak';

UPDATE uncal_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE image_uncal_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE stacked_uncal_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE ramp_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE dark_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE trapsfilled_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE rate_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE rateints_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE fitopt_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE bsub_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE bsubints_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE cal_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE calints_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE crf_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE crfints_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE i2d_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE s2d_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE s3d_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE x1d_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE x1dints_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE c1d_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE psfstack_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE psfalign_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE psfsub_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE ami_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE amiavg_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE psf_amiavg_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE aminorm_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE wfscmb_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE segm_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE image_cal_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
UPDATE stacked_cal_primary AS t SET (tmeasure, r_miremi, r_mrspt, s_miremi, s_nsclen, s_spleak, other_keywords) = (
    SELECT coalesce(f.tmeasure, t.tmeasure), coalesce(f.r_miremi, t.r_miremi), coalesce(f.r_mrspt, t.r_mrspt), coalesce(f.s_miremi, t.s_miremi), coalesce(f.s_nsclen, t.s_nsclen), coalesce(f.s_spleak, t.s_spleak),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.tmeasure IS NOT NULL THEN 'TMEASURE' END, CASE WHEN f.r_miremi IS NOT NULL THEN 'R_MIREMI' END, CASE WHEN f.r_mrspt IS NOT NULL THEN 'R_MRSPT' END, CASE WHEN f.s_miremi IS NOT NULL THEN 'S_MIREMI' END, CASE WHEN f.s_nsclen IS NOT NULL THEN 'S_NSCLEN' END, CASE WHEN f.s_spleak IS NOT NULL THEN 'S_SPLEAK' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.tmeasure) = schemagen_held -> 'TMEASURE' THEN v.tmeasure END AS tmeasure,
            CASE WHEN to_jsonb(v.r_miremi) = schemagen_held -> 'R_MIREMI' THEN v.r_miremi END AS r_miremi,
            CASE WHEN to_jsonb(v.r_mrspt) = schemagen_held -> 'R_MRSPT' THEN v.r_mrspt END AS r_mrspt,
            CASE WHEN to_jsonb(v.s_miremi) = schemagen_held -> 'S_MIREMI' THEN v.s_miremi END AS s_miremi,
            CASE WHEN to_jsonb(v.s_nsclen) = schemagen_held -> 'S_NSCLEN' THEN v.s_nsclen END AS s_nsclen,
            CASE WHEN to_jsonb(v.s_spleak) = schemagen_held -> 'S_SPLEAK' THEN v.s_spleak END AS s_spleak
        FROM (
            SELECT schemagen_held, pg_temp.schemagen_number((schemagen_held ->> 'TMEASURE')::text) AS tmeasure, (schemagen_held ->> 'R_MIREMI')::text AS r_miremi, (schemagen_held ->> 'R_MRSPT')::text AS r_mrspt, (schemagen_held ->> 'S_MIREMI')::text AS s_miremi, (schemagen_held ->> 'S_NSCLEN')::text AS s_nsclen, (schemagen_held ->> 'S_SPLEAK')::text AS s_spleak
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['TMEASURE', 'R_MIREMI', 'R_MRSPT', 'S_MIREMI', 'S_NSCLEN', 'S_SPLEAK'];
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.13.4', since, 'stdatamodels', '1.9.1', '5a9e644cee6d6874e075d12f3798dba9a327222420ca3bec6a1c06f345da9294'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

