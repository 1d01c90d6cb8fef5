-- jwst 1.15.1 → 1.16.0, down. PostgreSQL.
-- Takes a database back from jwst 1.16.0 to 1.15.1. What only 1.16.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.16.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.16.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('1.16.0')) THEN
        RAISE EXCEPTION 'what jwst 1.16.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN uncal_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE uncal_moving_target_position SET other_keywords = jsonb_strip_nulls(jsonb_build_object('TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28)) || coalesce(other_keywords, '{}')
WHERE ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR ttype28 IS NOT NULL OR tform28 IS NOT NULL OR tunit28 IS NOT NULL;
ALTER TABLE uncal_moving_target_position
    DROP COLUMN IF EXISTS ttype27,
    DROP COLUMN IF EXISTS tform27,
    DROP COLUMN IF EXISTS tunit27,
    DROP COLUMN IF EXISTS ttype28,
    DROP COLUMN IF EXISTS tform28,
    DROP COLUMN IF EXISTS tunit28;

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN image_uncal_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN stacked_uncal_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN ramp_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN dark_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN trapsfilled_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN rate_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN rateints_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN fitopt_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN bsub_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN bsubints_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN cal_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN calints_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN crf_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN crfints_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN i2d_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN s2d_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN s3d_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN x1d_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN x1dints_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN c1d_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN psfstack_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN psfalign_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN psfsub_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN ami_oi_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN psf_ami_oi_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN amimulti_oi_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN amilg_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN aminorm_oi_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN wfscmb_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN segm_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN image_cal_primary.r_drzpar IS 'Drizzle parameters reference file name';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) || coalesce(other_keywords, '{}')
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS r_pstsos,
    DROP COLUMN IF EXISTS s_clnfns;
COMMENT ON COLUMN stacked_cal_primary.r_drzpar IS 'Drizzle parameters reference file name';

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'ZEROFRAME', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_zeroframe' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_zeroframe AS t;
DROP TABLE psfalign_zeroframe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'AREA', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_area' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_area AS t;
DROP TABLE psfalign_area;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'WAVELENGTH', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_wavelength' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_wavelength AS t;
DROP TABLE psfalign_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'INT_TIMES', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_int_times' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_int_times AS t;
DROP TABLE psfalign_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'VAR_POISSON', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_var_poisson' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_var_poisson AS t;
DROP TABLE psfalign_var_poisson;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'VAR_RNOISE', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_var_rnoise' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_var_rnoise AS t;
DROP TABLE psfalign_var_rnoise;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'VAR_FLAT', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psfalign_var_flat' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM psfalign_var_flat AS t;
DROP TABLE psfalign_var_flat;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pstsos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('uncal_moving_target_position');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('r_drzpar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.15.1', since, 'stdatamodels', '2.0.0', '6fcd76d12432233ef5277d8ab2dbcdb31d255caab6dbab789777149c51bf2708'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

