-- jwst 1.5.0 → 1.5.1, down. PostgreSQL.
-- Takes a database back from jwst 1.5.1 to 1.5.0. What only 1.5.1 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.1', '1.5.2', '1.5.3') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.5.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

COMMENT ON COLUMN uncal_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN uncal_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN uncal_msa_targ_acq.fitxoffs IS '[arcsec] x offset of the least squares fit';
COMMENT ON COLUMN uncal_msa_targ_acq.fityoffs IS '[arcsec] y offset of the least squares fit';

COMMENT ON COLUMN image_uncal_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN image_uncal_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN stacked_uncal_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN stacked_uncal_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN ramp_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN ramp_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN ramp_msa_targ_acq.fitxoffs IS '[arcsec] x offset of the least squares fit';
COMMENT ON COLUMN ramp_msa_targ_acq.fityoffs IS '[arcsec] y offset of the least squares fit';

COMMENT ON COLUMN dark_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN dark_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN dark_msa_targ_acq.fitxoffs IS '[arcsec] x offset of the least squares fit';
COMMENT ON COLUMN dark_msa_targ_acq.fityoffs IS '[arcsec] y offset of the least squares fit';

COMMENT ON COLUMN trapsfilled_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN trapsfilled_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN rate_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN rate_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN rateints_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN rateints_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN bsub_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN bsub_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN bsubints_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN bsubints_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN cal_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN cal_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN calints_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN calints_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN crf_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN crf_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN crfints_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN crfints_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN i2d_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN i2d_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN s2d_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN s2d_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN s3d_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN s3d_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN psfstack_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN psfstack_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN psfalign_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN psfalign_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN psfsub_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN psfsub_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN wfscmb_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN wfscmb_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN segm_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN segm_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN image_cal_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN image_cal_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

COMMENT ON COLUMN stacked_cal_sci.v2_ref IS '[arcsec] Telescope v2 coordinate of the reference point';
COMMENT ON COLUMN stacked_cal_sci.v3_ref IS '[arcsec] Telescope v3 coordinate of the reference point';

UPDATE schemagen_columns SET title = 'Telescope v2 coordinate of the reference point'
WHERE column_name IN ('v2_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Telescope v3 coordinate of the reference point'
WHERE column_name IN ('v3_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'x offset of the least squares fit'
WHERE column_name IN ('fitxoffs') AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
UPDATE schemagen_columns SET title = 'y offset of the least squares fit'
WHERE column_name IN ('fityoffs') AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.5.0', since, 'jwst', '1.5.0', '71772970f0f1370fc605becca72a26df7defee1930d0e8c9ba2ded9f230e4dfc'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

