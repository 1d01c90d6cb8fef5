-- jwst 1.19.2 → 1.20.0, down. PostgreSQL.
-- Takes a database back from jwst 1.20.0 to 1.19.2. What only 1.20.0 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.20.0', '1.20.1', '1.20.2') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.20.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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
    IF NOT EXISTS (SELECT FROM schemagen_columns WHERE retired IN ('1.20.0')) THEN
        RAISE EXCEPTION 'what jwst 1.20.0 retired was dropped by a contract: there is no way back'
            USING HINT = 'Nothing was changed. Restore a backup from before the contract instead.';
    END IF;
END $schemagen$;

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN uncal_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN image_uncal_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN stacked_uncal_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN ramp_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN dark_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN trapsfilled_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN rate_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN rateints_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN fitopt_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN bsub_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN bsubints_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN cal_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN calints_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN crf_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN crfints_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN i2d_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN s2d_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN s3d_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN x1d_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN x1dints_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN c1d_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN psfstack_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN psfalign_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN psfsub_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN ami_oi_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE psf_ami_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN psf_ami_oi_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE amimulti_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN amimulti_oi_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE amilg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN amilg_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE aminorm_oi_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN aminorm_oi_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN wfscmb_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN segm_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN image_cal_primary.s_mrsmat IS 'MIRI MRS background matching';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('S_CONTAM', s_contam)) || coalesce(other_keywords, '{}')
WHERE s_contam IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS s_contam;
COMMENT ON COLUMN stacked_cal_primary.s_mrsmat IS 'MIRI MRS background matching';

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'MASK', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'rate_mask' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM rate_mask AS t;
DROP TABLE rate_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'MASK', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'bsub_mask' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM bsub_mask AS t;
DROP TABLE bsub_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'MASK', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'cal_mask' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM cal_mask AS t;
DROP TABLE cal_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'MASK', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'crf_mask' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM crf_mask AS t;
DROP TABLE crf_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'MASK', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'i2d_mask' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM i2d_mask AS t;
DROP TABLE i2d_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_Q4', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'ami_oi_oi_q4' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM ami_oi_oi_q4 AS t;
DROP TABLE ami_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_Q4', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'psf_ami_oi_oi_q4' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM psf_ami_oi_oi_q4 AS t;
DROP TABLE psf_ami_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_Q4', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'amimulti_oi_oi_q4' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM amimulti_oi_oi_q4 AS t;
DROP TABLE amimulti_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'OI_Q4', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'aminorm_oi_oi_q4' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11)) || jsonb_strip_nulls(jsonb_build_object('TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn))
    || coalesce(other_keywords, '{}')
FROM aminorm_oi_oi_q4 AS t;
DROP TABLE aminorm_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT
    dataset_id, extension_index, 'MASK', extension_version,
    -- what earlier releases have retired is known to the dictionary only
    coalesce((
        SELECT jsonb_object_agg(c.keyword, v.value) FROM jsonb_each(to_jsonb(t)) AS v
        JOIN schemagen_columns AS c ON c.table_name = 'wfscmb_mask' AND c.column_name = v.key
        WHERE c.retired IS NOT NULL AND v.value <> 'null'
    ), '{}')
    || jsonb_strip_nulls(jsonb_build_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', bscale, 'BZERO', bzero, 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum))
    || coalesce(other_keywords, '{}')
FROM wfscmb_mask AS t;
DROP TABLE wfscmb_mask;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'arrname' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'insname' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'oi_revn' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 's_contam' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]'
WHERE column_name IN ('exp_type') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_mrsmat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.19.2', since, 'stdatamodels', '4.0.1', 'ec50b2db659cbdbf401de1ca933f872243bf8386c939c2c8d7c4db547075db25'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

