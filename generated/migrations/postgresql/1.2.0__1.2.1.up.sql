-- jwst 1.2.0 → 1.2.1, up. PostgreSQL.
-- Carries a database from jwst 1.2.0 to 1.2.1. Loses nothing: what 1.2.1 no longer declares is
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
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_integer(value text) RETURNS BIGINT LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?[0-9]{1,19})$(?!\n)' THEN value::BIGINT END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_number(value text) RETURNS DOUBLE PRECISION LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?)$(?!\n)' THEN value::DOUBLE PRECISION END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

ALTER TABLE uncal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE uncal_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN uncal_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN uncal_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN uncal_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN uncal_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN uncal_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE image_uncal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE image_uncal_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN image_uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN image_uncal_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN image_uncal_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN image_uncal_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN image_uncal_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN image_uncal_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE stacked_uncal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE stacked_uncal_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN stacked_uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN stacked_uncal_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN stacked_uncal_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN stacked_uncal_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN stacked_uncal_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN stacked_uncal_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE ramp_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE ramp_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN ramp_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN ramp_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN ramp_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN ramp_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN ramp_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN ramp_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE dark_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE dark_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN dark_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN dark_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN dark_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN dark_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN dark_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN dark_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE trapsfilled_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE trapsfilled_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN trapsfilled_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN trapsfilled_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN trapsfilled_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN trapsfilled_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN trapsfilled_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN trapsfilled_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE rate_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE rate_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN rate_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN rate_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN rate_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN rate_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN rate_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN rate_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE rateints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE rateints_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN rateints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN rateints_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN rateints_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN rateints_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN rateints_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN rateints_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE fitopt_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE fitopt_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN fitopt_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN fitopt_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN fitopt_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN fitopt_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN fitopt_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN fitopt_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE bsub_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE bsub_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN bsub_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN bsub_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN bsub_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN bsub_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN bsub_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN bsub_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE bsubints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE bsubints_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN bsubints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN bsubints_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN bsubints_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN bsubints_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN bsubints_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN bsubints_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE cal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE cal_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN cal_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN cal_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN cal_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN cal_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN cal_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE calints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE calints_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN calints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN calints_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN calints_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN calints_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN calints_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN calints_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE crf_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE crf_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN crf_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN crf_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN crf_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN crf_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN crf_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN crf_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE crfints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE crfints_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN crfints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN crfints_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN crfints_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN crfints_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN crfints_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN crfints_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE i2d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE i2d_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN i2d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN i2d_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN i2d_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN i2d_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN i2d_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN i2d_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE s2d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE s2d_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN s2d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN s2d_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN s2d_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN s2d_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN s2d_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN s2d_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE s3d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE s3d_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN s3d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN s3d_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN s3d_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN s3d_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN s3d_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN s3d_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE x1d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE x1d_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN x1d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN x1d_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN x1d_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN x1d_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN x1d_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN x1d_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE x1dints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE x1dints_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN x1dints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN x1dints_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN x1dints_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN x1dints_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN x1dints_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN x1dints_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE c1d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE c1d_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN c1d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN c1d_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN c1d_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN c1d_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN c1d_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN c1d_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE c1d_combine1d
    ADD COLUMN IF NOT EXISTS srctype TEXT;
COMMENT ON COLUMN c1d_combine1d.srctype IS 'Source type used for calibration';

ALTER TABLE psfstack_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE psfstack_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN psfstack_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psfstack_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN psfstack_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN psfstack_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN psfstack_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN psfstack_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE psfalign_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE psfalign_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN psfalign_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psfalign_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN psfalign_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN psfalign_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN psfalign_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN psfalign_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE psfsub_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE psfsub_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN psfsub_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psfsub_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN psfsub_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN psfsub_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN psfsub_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN psfsub_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE ami_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE ami_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN ami_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN ami_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN ami_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN ami_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN ami_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN ami_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE amiavg_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE amiavg_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN amiavg_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN amiavg_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN amiavg_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN amiavg_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN amiavg_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE psf_amiavg_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE psf_amiavg_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN psf_amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psf_amiavg_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN psf_amiavg_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN psf_amiavg_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN psf_amiavg_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN psf_amiavg_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE aminorm_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE aminorm_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN aminorm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN aminorm_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN aminorm_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN aminorm_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN aminorm_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN aminorm_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE wfscmb_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE wfscmb_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN wfscmb_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN wfscmb_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN wfscmb_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN wfscmb_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN wfscmb_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN wfscmb_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE segm_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE segm_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN segm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN segm_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN segm_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN segm_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN segm_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN segm_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE image_cal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE image_cal_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN image_cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN image_cal_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN image_cal_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN image_cal_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN image_cal_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN image_cal_primary.nrimdtpt IS 'Number of points in image dither pattern';

ALTER TABLE stacked_cal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('NDITHPTS', nrimdtpt)) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND NOT coalesce(other_keywords ? 'NDITHPTS', false);
UPDATE stacked_cal_primary SET other_keywords = jsonb_build_object('NDITHPTS', nrimdtpt) || coalesce(other_keywords, '{}')
WHERE nrimdtpt IS NOT NULL AND pg_temp.schemagen_integer(nrimdtpt::text)::text IS DISTINCT FROM nrimdtpt::text;
ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS oss_ver TEXT,
    ADD COLUMN IF NOT EXISTS detmode TEXT,
    ADD COLUMN IF NOT EXISTS cmd_tsel TEXT,
    ADD COLUMN IF NOT EXISTS nod_type TEXT,
    ADD COLUMN IF NOT EXISTS gs_v3_pa DOUBLE PRECISION,
    ALTER COLUMN nrimdtpt TYPE BIGINT USING pg_temp.schemagen_integer(nrimdtpt::text);
COMMENT ON COLUMN stacked_cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN stacked_cal_primary.detmode IS 'Detector mode indicator';
COMMENT ON COLUMN stacked_cal_primary.cmd_tsel IS 'Test pattern selection';
COMMENT ON COLUMN stacked_cal_primary.nod_type IS 'Nod pattern type';
COMMENT ON COLUMN stacked_cal_primary.gs_v3_pa IS 'V3 Position Angle of guide star for science';
COMMENT ON COLUMN stacked_cal_primary.nrimdtpt IS 'Number of points in image dither pattern';

UPDATE uncal_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE image_uncal_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE stacked_uncal_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE ramp_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE dark_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE trapsfilled_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE rate_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE rateints_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE fitopt_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE bsub_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE bsubints_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE cal_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE calints_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE crf_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE crfints_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE i2d_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE s2d_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE s3d_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE x1d_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE x1dints_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE c1d_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE c1d_combine1d AS t SET (srctype, other_keywords) = (
    SELECT coalesce(f.srctype, t.srctype),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.srctype IS NOT NULL THEN 'SRCTYPE' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.srctype) = schemagen_held -> 'SRCTYPE' THEN v.srctype END AS srctype
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'SRCTYPE')::text AS srctype
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['SRCTYPE'];
UPDATE psfstack_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE psfalign_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE psfsub_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE ami_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE amiavg_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE psf_amiavg_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE aminorm_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE wfscmb_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE segm_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE image_cal_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];
UPDATE stacked_cal_primary AS t SET (oss_ver, detmode, cmd_tsel, nod_type, gs_v3_pa, other_keywords) = (
    SELECT coalesce(f.oss_ver, t.oss_ver), coalesce(f.detmode, t.detmode), coalesce(f.cmd_tsel, t.cmd_tsel), coalesce(f.nod_type, t.nod_type), coalesce(f.gs_v3_pa, t.gs_v3_pa),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.oss_ver IS NOT NULL THEN 'OSS_VER' END, CASE WHEN f.detmode IS NOT NULL THEN 'DETMODE' END, CASE WHEN f.cmd_tsel IS NOT NULL THEN 'CMD_TSEL' END, CASE WHEN f.nod_type IS NOT NULL THEN 'NOD_TYPE' END, CASE WHEN f.gs_v3_pa IS NOT NULL THEN 'GS_V3_PA' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.oss_ver) = schemagen_held -> 'OSS_VER' THEN v.oss_ver END AS oss_ver,
            CASE WHEN to_jsonb(v.detmode) = schemagen_held -> 'DETMODE' THEN v.detmode END AS detmode,
            CASE WHEN to_jsonb(v.cmd_tsel) = schemagen_held -> 'CMD_TSEL' THEN v.cmd_tsel END AS cmd_tsel,
            CASE WHEN to_jsonb(v.nod_type) = schemagen_held -> 'NOD_TYPE' THEN v.nod_type END AS nod_type,
            CASE WHEN to_jsonb(v.gs_v3_pa) = schemagen_held -> 'GS_V3_PA' THEN v.gs_v3_pa END AS gs_v3_pa
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'OSS_VER')::text AS oss_ver, (schemagen_held ->> 'DETMODE')::text AS detmode, (schemagen_held ->> 'CMD_TSEL')::text AS cmd_tsel, (schemagen_held ->> 'NOD_TYPE')::text AS nod_type, pg_temp.schemagen_number((schemagen_held ->> 'GS_V3_PA')::text) AS gs_v3_pa
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['OSS_VER', 'DETMODE', 'CMD_TSEL', 'NOD_TYPE', 'GS_V3_PA'];

-- What did not fit its new type, and is kept in other_keywords.
SELECT * FROM (
    SELECT 'uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM uncal_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'image_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_uncal_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'stacked_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_uncal_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'ramp_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ramp_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'dark_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM dark_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'trapsfilled_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM trapsfilled_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'rate_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rate_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'rateints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rateints_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'fitopt_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM fitopt_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'bsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsub_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'bsubints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsubints_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM cal_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'calints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM calints_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'crf_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crf_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'crfints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crfints_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'i2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM i2d_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 's2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s2d_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 's3d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s3d_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'x1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1d_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'x1dints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1dints_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'c1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM c1d_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psfstack_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfstack_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psfalign_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfalign_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psfsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfsub_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'ami_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ami_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM amiavg_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psf_amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psf_amiavg_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'aminorm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM aminorm_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'wfscmb_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM wfscmb_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'segm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM segm_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'image_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_cal_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'stacked_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_cal_primary WHERE nrimdtpt IS NULL AND other_keywords ? 'NDITHPTS'
) AS counted WHERE kept > 0;
UPDATE schemagen_columns SET paths = '["meta.visit.engdb_pointing_quality"]', enum = '["CALCULATED_FULLVA", "CALCULATED_FULL", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET column_name = 'nrimdtpt', keyword = 'NRIMDTPT', type = 'integer', title = 'Number of points in image dither pattern', since = '1.2.1', former_names = '["PRIMARY.NDITHPTS"]'
WHERE column_name IN ('ndithpts') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ramp_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('ramp_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('dark_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('dark_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('rate_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('rate_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('rateints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('rateints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('fitopt_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('fitopt_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsub_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('bsub_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('crf_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('crf_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('crfints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('crfints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('i2d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('i2d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('s2d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('s2d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('s3d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('s3d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('x1d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('x1d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('x1dints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('x1dints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('c1d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('c1d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('c1d_combine1d', 'srctype', 'SRCTYPE', 'COMBINE1D', '["spec.items.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfstack_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psfalign_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfalign_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psfsub_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfsub_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ami_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('ami_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('amiavg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('amiavg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('aminorm_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('aminorm_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('segm_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('segm_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('image_cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('image_cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.1', since, 'jwst', '1.2.1', 'fef7d06d0b372f16f855eafd6edc1a10b03f7b34714945ecbae059b60fd82b14'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

