-- jwst 1.2.0 → 1.2.1, down. PostgreSQL.
-- Takes a database back from jwst 1.2.1 to 1.2.0. What only 1.2.1 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.1') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.2.1', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE uncal_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE uncal_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE uncal_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN uncal_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE image_uncal_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE image_uncal_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE image_uncal_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN image_uncal_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE stacked_uncal_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE stacked_uncal_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE stacked_uncal_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN stacked_uncal_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE ramp_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE ramp_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE ramp_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN ramp_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE dark_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE dark_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE dark_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN dark_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE trapsfilled_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE trapsfilled_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE trapsfilled_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN trapsfilled_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE rate_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE rate_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE rate_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN rate_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE rateints_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE rateints_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE rateints_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN rateints_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE fitopt_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE fitopt_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE fitopt_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN fitopt_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE bsub_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE bsub_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE bsub_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN bsub_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE bsubints_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE bsubints_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE bsubints_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN bsubints_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE cal_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE cal_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE cal_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN cal_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE calints_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE calints_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE calints_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN calints_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE crf_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE crf_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE crf_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN crf_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE crfints_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE crfints_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE crfints_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN crfints_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE i2d_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE i2d_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE i2d_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN i2d_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE s2d_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE s2d_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE s2d_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN s2d_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE s3d_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE s3d_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE s3d_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN s3d_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE x1d_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE x1d_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE x1d_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN x1d_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE x1dints_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE x1dints_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE x1dints_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN x1dints_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE c1d_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE c1d_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE c1d_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN c1d_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE c1d_combine1d SET other_keywords = jsonb_strip_nulls(jsonb_build_object('SRCTYPE', srctype)) || coalesce(other_keywords, '{}')
WHERE srctype IS NOT NULL;
ALTER TABLE c1d_combine1d
    DROP COLUMN IF EXISTS srctype;

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfstack_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE psfstack_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE psfstack_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN psfstack_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfalign_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE psfalign_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE psfalign_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN psfalign_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfsub_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE psfsub_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE psfsub_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN psfsub_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE ami_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE ami_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE ami_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN ami_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE amiavg_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE amiavg_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE amiavg_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN amiavg_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psf_amiavg_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE psf_amiavg_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE psf_amiavg_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN psf_amiavg_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE aminorm_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE aminorm_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE aminorm_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN aminorm_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE wfscmb_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE wfscmb_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE wfscmb_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN wfscmb_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE segm_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE segm_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE segm_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN segm_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE image_cal_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE image_cal_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE image_cal_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN image_cal_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', gs_v3_pa)) || coalesce(other_keywords, '{}')
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE stacked_cal_primary RENAME COLUMN nrimdtpt TO ndithpts;
UPDATE stacked_cal_primary SET other_keywords = jsonb_build_object('NDITHPTS', ndithpts) || coalesce(other_keywords, '{}')
WHERE ndithpts IS NOT NULL AND ndithpts::text::text IS DISTINCT FROM ndithpts::text;
ALTER TABLE stacked_cal_primary
    ALTER COLUMN ndithpts TYPE TEXT USING ndithpts::text,
    DROP COLUMN IF EXISTS oss_ver,
    DROP COLUMN IF EXISTS detmode,
    DROP COLUMN IF EXISTS cmd_tsel,
    DROP COLUMN IF EXISTS nod_type,
    DROP COLUMN IF EXISTS gs_v3_pa;
COMMENT ON COLUMN stacked_cal_primary.ndithpts IS 'Total number of points in primary dither pattern';

UPDATE uncal_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE image_uncal_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE stacked_uncal_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE ramp_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE dark_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE trapsfilled_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE rate_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE rateints_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE fitopt_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE bsub_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE bsubints_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE cal_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE calints_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE crf_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE crfints_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE i2d_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE s2d_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE s3d_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE x1d_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE x1dints_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE c1d_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE psfstack_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE psfalign_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE psfsub_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE ami_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE amiavg_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE psf_amiavg_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE aminorm_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE wfscmb_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE segm_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE image_cal_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];
UPDATE stacked_cal_primary AS t SET (ndithpts, other_keywords) = (
    SELECT coalesce(f.ndithpts, t.ndithpts),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.ndithpts IS NOT NULL THEN 'NDITHPTS' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.ndithpts) = schemagen_held -> 'NDITHPTS' THEN v.ndithpts END AS ndithpts
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'NDITHPTS')::text AS ndithpts
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['NDITHPTS'];

-- What did not fit its new type, and is kept in other_keywords.
SELECT * FROM (
    SELECT 'uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM uncal_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'image_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_uncal_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'stacked_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_uncal_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'ramp_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ramp_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'dark_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM dark_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'trapsfilled_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM trapsfilled_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'rate_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rate_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'rateints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rateints_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'fitopt_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM fitopt_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'bsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsub_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'bsubints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsubints_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM cal_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'calints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM calints_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'crf_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crf_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'crfints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crfints_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'i2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM i2d_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 's2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s2d_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 's3d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s3d_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'x1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1d_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'x1dints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1dints_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'c1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM c1d_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psfstack_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfstack_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psfalign_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfalign_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psfsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfsub_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'ami_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ami_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM amiavg_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'psf_amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psf_amiavg_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'aminorm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM aminorm_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'wfscmb_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM wfscmb_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'segm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM segm_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'image_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_cal_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS' UNION ALL
    SELECT 'stacked_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_cal_primary WHERE ndithpts IS NULL AND other_keywords ? 'NDITHPTS'
) AS counted WHERE kept > 0;
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('c1d_combine1d');
UPDATE schemagen_columns SET paths = '["meta.visit.pointing_engdb_quality"]', enum = '["CALCULATED", "PLANNED"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL", "FULLBOX", "FULL-TIGHT", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY-DITHER", "WFSC", "1LOS", "AMI", "IMAGING", "MIMF", "WFSS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET column_name = 'ndithpts', keyword = 'NDITHPTS', type = 'string', title = 'Total number of points in primary dither pattern', since = '0.17.0', former_names = NULL
WHERE column_name IN ('nrimdtpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

