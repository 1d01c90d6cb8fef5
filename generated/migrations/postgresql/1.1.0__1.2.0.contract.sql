-- jwst 1.1.0 → 1.2.0, contract. PostgreSQL.
-- Drops what jwst 1.2.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
-- each transaction that stores a file holds this lock with others of its kind
DO $schemagen$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('schemagen')); END $schemagen$;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.2.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('1.2.0')) THEN
        RAISE EXCEPTION 'what jwst 1.2.0 retired is dropped already' USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

DO $schemagen$
DECLARE
    held text[] := '{}';
BEGIN
    IF EXISTS (SELECT FROM uncal_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'uncal_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'uncal_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'uncal_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'uncal_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'uncal_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'uncal_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'uncal_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'uncal_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM uncal_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'uncal_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'ramp_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'ramp_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'ramp_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'ramp_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'ramp_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'ramp_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'ramp_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'ramp_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'ramp_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'dark_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'dark_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'dark_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'dark_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'dark_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'dark_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'dark_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'dark_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'dark_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'rate_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'rate_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'rate_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'rate_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'rate_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'rate_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'rate_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'rate_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'rate_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'rateints_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'rateints_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'rateints_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'rateints_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'rateints_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'rateints_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'rateints_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'rateints_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'rateints_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'bsub_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'bsub_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'bsub_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'bsub_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'bsub_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'bsub_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'bsub_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'bsub_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'bsub_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'cal_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'cal_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'cal_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'cal_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'cal_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'cal_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'cal_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'cal_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'cal_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'calints_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'calints_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'calints_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'calints_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'calints_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'calints_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'calints_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'calints_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'calints_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'crf_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'crf_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'crf_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'crf_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'crf_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'crf_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'crf_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'crf_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'crf_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'crfints_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'crfints_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'crfints_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'crfints_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'crfints_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'crfints_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'crfints_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'crfints_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'crfints_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'i2d_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'i2d_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'i2d_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'i2d_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'i2d_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'i2d_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'i2d_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'i2d_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'i2d_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 's2d_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 's2d_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 's2d_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 's2d_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 's2d_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 's2d_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 's2d_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 's2d_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 's2d_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 's3d_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 's3d_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 's3d_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 's3d_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 's3d_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 's3d_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 's3d_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 's3d_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 's3d_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'x1d_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'x1d_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'x1d_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'x1d_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'x1d_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'x1d_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'x1d_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'x1d_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'x1d_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'c1d_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'c1d_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'c1d_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'c1d_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'c1d_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'c1d_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'c1d_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'c1d_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'c1d_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'ami_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'ami_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'ami_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'ami_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'ami_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'ami_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'ami_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'ami_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM ami_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'ami_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM amiavg_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'amiavg_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM psf_amiavg_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'psf_amiavg_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM aminorm_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'aminorm_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'segm_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'segm_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'segm_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'segm_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'segm_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'segm_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'segm_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'segm_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'segm_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM segm_sci WHERE bunit IS NOT NULL) THEN held := array_append(held, 'segm_sci.bunit'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE refframe IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.refframe'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE eph_type IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.eph_type'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE eph_time IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.eph_time'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE jwst_x IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.jwst_x'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE jwst_y IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.jwst_y'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE jwst_z IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.jwst_z'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE jwst_dx IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.jwst_dx'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE jwst_dy IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.jwst_dy'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE jwst_dz IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.jwst_dz'); END IF;
    IF EXISTS (SELECT FROM segm_err) THEN held := array_append(held, 'segm_err'); END IF;
    IF EXISTS (SELECT FROM segm_dq) THEN held := array_append(held, 'segm_dq'); END IF;
    IF EXISTS (SELECT FROM segm_zeroframe) THEN held := array_append(held, 'segm_zeroframe'); END IF;
    IF EXISTS (SELECT FROM segm_area) THEN held := array_append(held, 'segm_area'); END IF;
    IF EXISTS (SELECT FROM segm_con) THEN held := array_append(held, 'segm_con'); END IF;
    IF EXISTS (SELECT FROM segm_wht) THEN held := array_append(held, 'segm_wht'); END IF;
    IF EXISTS (SELECT FROM segm_var_poisson) THEN held := array_append(held, 'segm_var_poisson'); END IF;
    IF EXISTS (SELECT FROM segm_var_rnoise) THEN held := array_append(held, 'segm_var_rnoise'); END IF;
    IF EXISTS (SELECT FROM segm_var_flat) THEN held := array_append(held, 'segm_var_flat'); END IF;
    IF EXISTS (SELECT FROM segm_pathloss_ps) THEN held := array_append(held, 'segm_pathloss_ps'); END IF;
    IF EXISTS (SELECT FROM segm_pathloss_un) THEN held := array_append(held, 'segm_pathloss_un'); END IF;
    IF held <> '{}' AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'what is retired still holds values: %', array_to_string(held, ', ')
            USING HINT = 'Nothing was dropped. To drop the values too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;

-- The next ingest reads the files again whose values are dropped, and keeps the values elsewhere.
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_amiavg_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_sci WHERE bunit IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE refframe IS NOT NULL OR eph_type IS NOT NULL OR eph_time IS NOT NULL OR jwst_x IS NOT NULL OR jwst_y IS NOT NULL OR jwst_z IS NOT NULL OR jwst_dx IS NOT NULL OR jwst_dy IS NOT NULL OR jwst_dz IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_err);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_dq);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_zeroframe);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_area);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_con);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_wht);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_var_poisson);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_var_rnoise);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_var_flat);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_pathloss_ps);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_pathloss_un);
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE segm_sci
    DROP COLUMN IF EXISTS bunit;

ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz;

DROP TABLE segm_err;

DROP TABLE segm_dq;

DROP TABLE segm_zeroframe;

DROP TABLE segm_area;

DROP TABLE segm_con;

DROP TABLE segm_wht;

DROP TABLE segm_var_poisson;

DROP TABLE segm_var_rnoise;

DROP TABLE segm_var_flat;

DROP TABLE segm_pathloss_ps;

DROP TABLE segm_pathloss_un;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
DELETE FROM schemagen_columns
WHERE column_name = 'bunit' AND table_name IN ('segm_err', 'segm_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', '1.2.0', 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

