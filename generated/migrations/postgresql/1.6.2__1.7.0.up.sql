-- jwst 1.6.2 → 1.7.0, up. PostgreSQL.
-- Carries a database from jwst 1.6.2 to 1.7.0. Loses nothing: what 1.7.0 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.6.2', '1.6.0', '1.6.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.6.2', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

COMMENT ON COLUMN uncal_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN uncal_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN uncal_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN uncal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN uncal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN uncal_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN uncal_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN uncal_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN uncal_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN uncal_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN uncal_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN uncal_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN uncal_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN uncal_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN uncal_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN uncal_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN image_uncal_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN image_uncal_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN image_uncal_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN image_uncal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN image_uncal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN image_uncal_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN image_uncal_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN image_uncal_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN image_uncal_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN image_uncal_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN image_uncal_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN image_uncal_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN image_uncal_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN image_uncal_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN image_uncal_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN image_uncal_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN stacked_uncal_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN stacked_uncal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN stacked_uncal_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN stacked_uncal_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN stacked_uncal_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN stacked_uncal_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN stacked_uncal_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN stacked_uncal_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN stacked_uncal_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN stacked_uncal_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN stacked_uncal_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN stacked_uncal_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN stacked_uncal_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN ramp_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN ramp_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN ramp_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN ramp_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN ramp_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN ramp_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN ramp_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN ramp_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN ramp_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN ramp_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN ramp_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN ramp_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN ramp_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN ramp_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN ramp_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN ramp_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN dark_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN dark_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN dark_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN dark_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN dark_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN dark_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN dark_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN dark_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN dark_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN dark_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN dark_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN dark_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN dark_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN dark_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN dark_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN dark_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN trapsfilled_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN trapsfilled_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN trapsfilled_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN trapsfilled_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN trapsfilled_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN trapsfilled_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN trapsfilled_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN trapsfilled_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN trapsfilled_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN trapsfilled_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN trapsfilled_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN trapsfilled_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN trapsfilled_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN trapsfilled_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN trapsfilled_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN trapsfilled_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN rate_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN rate_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN rate_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN rate_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN rate_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN rate_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN rate_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN rate_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN rate_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN rate_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN rate_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN rate_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN rate_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN rate_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN rate_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN rate_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN rateints_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN rateints_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN rateints_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN rateints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN rateints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN rateints_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN rateints_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN rateints_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN rateints_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN rateints_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN rateints_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN rateints_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN rateints_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN rateints_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN rateints_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN rateints_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN fitopt_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN fitopt_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN fitopt_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN fitopt_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN fitopt_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN fitopt_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN fitopt_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN bsub_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN bsub_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN bsub_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN bsub_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN bsub_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN bsub_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN bsub_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN bsub_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN bsub_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN bsub_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN bsub_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN bsub_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN bsub_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN bsub_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN bsub_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN bsub_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN bsubints_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN bsubints_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN bsubints_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN bsubints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN bsubints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN bsubints_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN bsubints_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN bsubints_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN bsubints_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN bsubints_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN bsubints_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN bsubints_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN bsubints_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN bsubints_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN bsubints_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN bsubints_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN cal_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN cal_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN cal_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN cal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN cal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN cal_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN cal_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN cal_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN cal_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN cal_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN cal_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN cal_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN cal_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN cal_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN cal_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN cal_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN calints_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN calints_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN calints_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN calints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN calints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN calints_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN calints_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN calints_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN calints_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN calints_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN calints_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN calints_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN calints_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN calints_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN calints_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN calints_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN crf_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN crf_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN crf_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN crf_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN crf_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN crf_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN crf_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN crf_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN crf_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN crf_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN crf_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN crf_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN crf_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN crf_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN crf_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN crf_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN crfints_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN crfints_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN crfints_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN crfints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN crfints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN crfints_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN crfints_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN crfints_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN crfints_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN crfints_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN crfints_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN crfints_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN crfints_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN crfints_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN crfints_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN crfints_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN i2d_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN i2d_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN i2d_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN i2d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN i2d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN i2d_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN i2d_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN i2d_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN i2d_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN i2d_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN i2d_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN i2d_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN i2d_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN i2d_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN i2d_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN i2d_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN s2d_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN s2d_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN s2d_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN s2d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN s2d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN s2d_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN s2d_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN s2d_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN s2d_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN s2d_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN s2d_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN s2d_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN s2d_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN s2d_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN s2d_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN s2d_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN s3d_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN s3d_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN s3d_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN s3d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN s3d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN s3d_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN s3d_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN s3d_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN s3d_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN s3d_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN s3d_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN s3d_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN s3d_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN s3d_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN s3d_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN s3d_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN x1d_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN x1d_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN x1d_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN x1d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN x1d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN x1d_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN x1d_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN x1dints_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN x1dints_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN x1dints_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN x1dints_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN x1dints_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN x1dints_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN x1dints_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN c1d_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN c1d_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN c1d_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN c1d_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN c1d_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN c1d_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN c1d_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN psfstack_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN psfstack_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN psfstack_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN psfstack_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psfstack_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psfstack_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN psfstack_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN psfstack_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN psfstack_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN psfstack_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN psfstack_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN psfstack_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN psfstack_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN psfstack_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN psfstack_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN psfstack_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN psfalign_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN psfalign_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN psfalign_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN psfalign_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psfalign_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psfalign_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN psfalign_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN psfalign_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN psfalign_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN psfalign_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN psfalign_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN psfalign_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN psfalign_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN psfalign_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN psfalign_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN psfalign_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN psfsub_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN psfsub_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN psfsub_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN psfsub_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psfsub_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psfsub_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN psfsub_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN psfsub_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN psfsub_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN psfsub_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN psfsub_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN psfsub_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN psfsub_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN psfsub_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN psfsub_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN psfsub_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN ami_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN ami_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN ami_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN ami_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN ami_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN ami_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN ami_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN amiavg_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN amiavg_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN amiavg_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN amiavg_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN amiavg_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN amiavg_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN amiavg_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN psf_amiavg_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN psf_amiavg_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN psf_amiavg_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN psf_amiavg_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN psf_amiavg_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN aminorm_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN aminorm_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN aminorm_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN aminorm_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN aminorm_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN aminorm_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN aminorm_sci.eph_time IS '[d] MJD time of position and velocity vectors';

COMMENT ON COLUMN wfscmb_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN wfscmb_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN wfscmb_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN wfscmb_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN wfscmb_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN wfscmb_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN wfscmb_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN wfscmb_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN wfscmb_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN wfscmb_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN wfscmb_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN wfscmb_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN wfscmb_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN wfscmb_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN wfscmb_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN wfscmb_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN segm_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN segm_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN segm_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN segm_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN segm_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN segm_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN segm_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN segm_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN segm_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN segm_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN segm_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN segm_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN segm_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN segm_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN segm_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN segm_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN image_cal_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN image_cal_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN image_cal_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN image_cal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN image_cal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN image_cal_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN image_cal_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN image_cal_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN image_cal_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN image_cal_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN image_cal_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN image_cal_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN image_cal_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN image_cal_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN image_cal_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN image_cal_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

COMMENT ON COLUMN stacked_cal_primary.expstart IS '[d] exposure start time in MJD';
COMMENT ON COLUMN stacked_cal_primary.expmid IS '[d] exposure mid time in MJD';
COMMENT ON COLUMN stacked_cal_primary.expend IS '[d] exposure end time in MJD';
COMMENT ON COLUMN stacked_cal_primary.drpfrms1 IS 'Frames dropped prior to first integration';
COMMENT ON COLUMN stacked_cal_primary.drpfrms3 IS 'Frames dropped between integrations';
COMMENT ON COLUMN stacked_cal_primary.patt_num IS 'Position number within dither pattern';

COMMENT ON COLUMN stacked_cal_sci.eph_time IS '[d] MJD time of position and velocity vectors';
COMMENT ON COLUMN stacked_cal_sci.ctype1 IS 'Axis 1 type';
COMMENT ON COLUMN stacked_cal_sci.ctype2 IS 'Axis 2 type';
COMMENT ON COLUMN stacked_cal_sci.ctype3 IS 'Axis 3 type';
COMMENT ON COLUMN stacked_cal_sci.cunit1 IS 'Axis 1 units';
COMMENT ON COLUMN stacked_cal_sci.cunit2 IS 'Axis 2 units';
COMMENT ON COLUMN stacked_cal_sci.cunit3 IS 'Axis 3 units';
COMMENT ON COLUMN stacked_cal_sci.cdelt1 IS 'Axis 1 coordinate increment at reference point';
COMMENT ON COLUMN stacked_cal_sci.cdelt2 IS 'Axis 2 coordinate increment at reference point';
COMMENT ON COLUMN stacked_cal_sci.cdelt3 IS 'Axis 3 coordinate increment at reference point';

UPDATE schemagen_columns SET unit = 'd', title = 'exposure start time in MJD'
WHERE column_name IN ('expstart') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'exposure mid time in MJD'
WHERE column_name IN ('expmid') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'exposure end time in MJD'
WHERE column_name IN ('expend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped between integrations'
WHERE column_name IN ('drpfrms3') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "BACKGROUND", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Position number within dither pattern'
WHERE column_name IN ('patt_num') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'MJD time of position and velocity vectors'
WHERE column_name IN ('eph_time') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 type'
WHERE column_name IN ('ctype1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 type'
WHERE column_name IN ('ctype2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 type'
WHERE column_name IN ('ctype3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 units'
WHERE column_name IN ('cunit1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 units'
WHERE column_name IN ('cunit2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 units'
WHERE column_name IN ('cunit3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 1 coordinate increment at reference point'
WHERE column_name IN ('cdelt1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 2 coordinate increment at reference point'
WHERE column_name IN ('cdelt2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Axis 3 coordinate increment at reference point'
WHERE column_name IN ('cdelt3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.7.0', since, 'jwst', '1.7.0', '26c2c4e23ba46e555d40d4ae0ae620daa5a7e8638761d12dd37918f823c40cca'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

