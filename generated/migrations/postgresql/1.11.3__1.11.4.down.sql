-- jwst 1.11.3 → 1.11.4, down. PostgreSQL.
-- Takes a database back from jwst 1.11.4 to 1.11.3. What only 1.11.4 has a column for is kept in
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.4') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.11.4', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

UPDATE uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN uncal_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN uncal_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN uncal_primary.cal_ver IS 'Calibration software version number';

UPDATE image_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN image_uncal_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN image_uncal_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN image_uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN image_uncal_primary.cal_ver IS 'Calibration software version number';

UPDATE stacked_uncal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN stacked_uncal_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN stacked_uncal_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN stacked_uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN stacked_uncal_primary.cal_ver IS 'Calibration software version number';

UPDATE ramp_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN ramp_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN ramp_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN ramp_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN ramp_primary.cal_ver IS 'Calibration software version number';

UPDATE dark_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN dark_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN dark_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN dark_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN dark_primary.cal_ver IS 'Calibration software version number';

UPDATE trapsfilled_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN trapsfilled_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN trapsfilled_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN trapsfilled_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN trapsfilled_primary.cal_ver IS 'Calibration software version number';

UPDATE rate_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN rate_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN rate_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN rate_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN rate_primary.cal_ver IS 'Calibration software version number';

UPDATE rateints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN rateints_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN rateints_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN rateints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN rateints_primary.cal_ver IS 'Calibration software version number';

UPDATE fitopt_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN fitopt_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN fitopt_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN fitopt_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN fitopt_primary.cal_ver IS 'Calibration software version number';

UPDATE bsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN bsub_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN bsub_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN bsub_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN bsub_primary.cal_ver IS 'Calibration software version number';

UPDATE bsubints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN bsubints_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN bsubints_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN bsubints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN bsubints_primary.cal_ver IS 'Calibration software version number';

UPDATE cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN cal_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN cal_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN cal_primary.cal_ver IS 'Calibration software version number';

UPDATE calints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN calints_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN calints_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN calints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN calints_primary.cal_ver IS 'Calibration software version number';

UPDATE crf_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN crf_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN crf_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN crf_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN crf_primary.cal_ver IS 'Calibration software version number';

UPDATE crfints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN crfints_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN crfints_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN crfints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN crfints_primary.cal_ver IS 'Calibration software version number';

UPDATE i2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN i2d_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN i2d_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN i2d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN i2d_primary.cal_ver IS 'Calibration software version number';

UPDATE s2d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN s2d_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN s2d_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN s2d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN s2d_primary.cal_ver IS 'Calibration software version number';

UPDATE s3d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN s3d_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN s3d_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN s3d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN s3d_primary.cal_ver IS 'Calibration software version number';

UPDATE x1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN x1d_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN x1d_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN x1d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN x1d_primary.cal_ver IS 'Calibration software version number';

UPDATE x1dints_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN x1dints_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN x1dints_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN x1dints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN x1dints_primary.cal_ver IS 'Calibration software version number';

UPDATE c1d_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN c1d_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN c1d_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN c1d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN c1d_primary.cal_ver IS 'Calibration software version number';

UPDATE psfstack_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN psfstack_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN psfstack_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN psfstack_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psfstack_primary.cal_ver IS 'Calibration software version number';

UPDATE psfalign_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN psfalign_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN psfalign_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN psfalign_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psfalign_primary.cal_ver IS 'Calibration software version number';

UPDATE psfsub_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN psfsub_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN psfsub_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN psfsub_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psfsub_primary.cal_ver IS 'Calibration software version number';

UPDATE ami_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE ami_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN ami_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN ami_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN ami_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN ami_primary.cal_ver IS 'Calibration software version number';

UPDATE amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE amiavg_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN amiavg_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN amiavg_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN amiavg_primary.cal_ver IS 'Calibration software version number';

UPDATE psf_amiavg_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN psf_amiavg_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN psf_amiavg_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN psf_amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN psf_amiavg_primary.cal_ver IS 'Calibration software version number';

UPDATE aminorm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE aminorm_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN aminorm_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN aminorm_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN aminorm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN aminorm_primary.cal_ver IS 'Calibration software version number';

UPDATE wfscmb_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN wfscmb_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN wfscmb_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN wfscmb_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN wfscmb_primary.cal_ver IS 'Calibration software version number';

UPDATE segm_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN segm_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN segm_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN segm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN segm_primary.cal_ver IS 'Calibration software version number';

UPDATE image_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN image_cal_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN image_cal_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN image_cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN image_cal_primary.cal_ver IS 'Calibration software version number';

UPDATE stacked_cal_primary SET other_keywords = jsonb_strip_nulls(jsonb_build_object('GSC_VER', gsc_ver)) || coalesce(other_keywords, '{}')
WHERE gsc_ver IS NOT NULL;
ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS gsc_ver;
COMMENT ON COLUMN stacked_cal_primary.sdp_ver IS 'Data processing software version number';
COMMENT ON COLUMN stacked_cal_primary.prd_ver IS 'S&OC PRD version number used in data processing';
COMMENT ON COLUMN stacked_cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) version number';
COMMENT ON COLUMN stacked_cal_primary.cal_ver IS 'Calibration software version number';

DELETE FROM schemagen_columns
WHERE column_name = 'gsc_ver' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Data processing software version number'
WHERE column_name IN ('sdp_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC PRD version number used in data processing'
WHERE column_name IN ('prd_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory Scheduling Software (OSS) version number'
WHERE column_name IN ('oss_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Calibration software version number'
WHERE column_name IN ('cal_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.3', since, 'stdatamodels', '1.7.1', '6c1adbdb6fcbfa119c8aab521625988ab3b8902f09b681726c06cdbd3002f754'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

