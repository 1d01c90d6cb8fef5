-- jwst 1.5.0 → 1.5.1, up. PostgreSQL.
-- Carries a database from jwst 1.5.0 to 1.5.1. Loses nothing: what 1.5.1 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.5.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

COMMENT ON COLUMN uncal_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN uncal_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN uncal_msa_targ_acq.fitxoffs IS '[arcsec] x(V2) offset of the least squares fit';
COMMENT ON COLUMN uncal_msa_targ_acq.fityoffs IS '[arcsec] y(V3) offset of the least squares fit';

COMMENT ON COLUMN image_uncal_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN image_uncal_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN stacked_uncal_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN stacked_uncal_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN ramp_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN ramp_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN ramp_msa_targ_acq.fitxoffs IS '[arcsec] x(V2) offset of the least squares fit';
COMMENT ON COLUMN ramp_msa_targ_acq.fityoffs IS '[arcsec] y(V3) offset of the least squares fit';

COMMENT ON COLUMN dark_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN dark_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN dark_msa_targ_acq.fitxoffs IS '[arcsec] x(V2) offset of the least squares fit';
COMMENT ON COLUMN dark_msa_targ_acq.fityoffs IS '[arcsec] y(V3) offset of the least squares fit';

COMMENT ON COLUMN trapsfilled_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN trapsfilled_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN rate_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN rate_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN rateints_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN rateints_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN bsub_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN bsub_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN bsubints_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN bsubints_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN cal_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN cal_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN calints_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN calints_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN crf_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN crf_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN crfints_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN crfints_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN i2d_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN i2d_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN s2d_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN s2d_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN s3d_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN s3d_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN psfstack_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psfstack_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN psfalign_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psfalign_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN psfsub_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN psfsub_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN wfscmb_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN wfscmb_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN segm_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN segm_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN image_cal_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN image_cal_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

COMMENT ON COLUMN stacked_cal_sci.v2_ref IS '[arcsec] Telescope V2 coord of reference point';
COMMENT ON COLUMN stacked_cal_sci.v3_ref IS '[arcsec] Telescope V3 coord of reference point';

UPDATE schemagen_columns SET title = 'Telescope V2 coord of reference point'
WHERE column_name IN ('v2_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Telescope V3 coord of reference point'
WHERE column_name IN ('v3_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'x(V2) offset of the least squares fit'
WHERE column_name IN ('fitxoffs') AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
UPDATE schemagen_columns SET title = 'y(V3) offset of the least squares fit'
WHERE column_name IN ('fityoffs') AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.1', since, 'jwst', '1.5.1', 'd6f18b639f66648a13b569e8e1ee3bc9d883e3d24ff6bb34403b28fc52da32cc'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

