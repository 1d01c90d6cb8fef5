-- jwst 1.11.3 → 1.11.4, up. PostgreSQL.
-- Carries a database from jwst 1.11.3 to 1.11.4. Loses nothing: what 1.11.4 no longer declares is
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
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.3', '1.11.2') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.11.3', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
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

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN uncal_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN uncal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN uncal_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN uncal_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN image_uncal_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN image_uncal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN image_uncal_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN image_uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN image_uncal_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN stacked_uncal_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN stacked_uncal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN stacked_uncal_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN stacked_uncal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN stacked_uncal_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN ramp_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN ramp_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN ramp_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN ramp_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN ramp_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN dark_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN dark_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN dark_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN dark_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN dark_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN trapsfilled_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN trapsfilled_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN trapsfilled_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN trapsfilled_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN trapsfilled_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN rate_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN rate_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN rate_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN rate_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN rate_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN rateints_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN rateints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN rateints_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN rateints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN rateints_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN fitopt_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN fitopt_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN fitopt_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN fitopt_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN fitopt_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN bsub_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN bsub_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN bsub_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN bsub_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN bsub_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN bsubints_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN bsubints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN bsubints_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN bsubints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN bsubints_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN cal_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN cal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN cal_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN cal_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN calints_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN calints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN calints_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN calints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN calints_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN crf_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN crf_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN crf_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN crf_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN crf_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN crfints_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN crfints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN crfints_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN crfints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN crfints_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN i2d_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN i2d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN i2d_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN i2d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN i2d_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN s2d_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN s2d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN s2d_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN s2d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN s2d_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN s3d_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN s3d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN s3d_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN s3d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN s3d_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN x1d_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN x1d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN x1d_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN x1d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN x1d_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN x1dints_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN x1dints_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN x1dints_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN x1dints_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN x1dints_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN c1d_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN c1d_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN c1d_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN c1d_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN c1d_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN psfstack_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN psfstack_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psfstack_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN psfstack_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN psfstack_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN psfalign_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN psfalign_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psfalign_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN psfalign_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN psfalign_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN psfsub_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN psfsub_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psfsub_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN psfsub_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN psfsub_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN ami_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN ami_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN ami_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN ami_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN ami_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN amiavg_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN amiavg_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN amiavg_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN amiavg_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN psf_amiavg_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN psf_amiavg_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN psf_amiavg_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN psf_amiavg_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN psf_amiavg_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN aminorm_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN aminorm_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN aminorm_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN aminorm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN aminorm_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN wfscmb_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN wfscmb_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN wfscmb_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN wfscmb_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN wfscmb_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN segm_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN segm_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN segm_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN segm_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN segm_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN image_cal_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN image_cal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN image_cal_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN image_cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN image_cal_primary.cal_ver IS 'Calibration Software Version';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS gsc_ver TEXT;
COMMENT ON COLUMN stacked_cal_primary.gsc_ver IS 'Guide Star Catalog (GSC) Version';
COMMENT ON COLUMN stacked_cal_primary.sdp_ver IS 'Data processing (DP) Software Version';
COMMENT ON COLUMN stacked_cal_primary.prd_ver IS 'S&OC Project Reference Database (PRD) Version';
COMMENT ON COLUMN stacked_cal_primary.oss_ver IS 'Observatory Scheduling Software (OSS) Version';
COMMENT ON COLUMN stacked_cal_primary.cal_ver IS 'Calibration Software Version';

UPDATE uncal_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE image_uncal_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE stacked_uncal_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE ramp_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE dark_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE trapsfilled_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE rate_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE rateints_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE fitopt_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE bsub_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE bsubints_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE cal_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE calints_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE crf_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE crfints_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE i2d_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE s2d_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE s3d_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE x1d_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE x1dints_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE c1d_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE psfstack_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE psfalign_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE psfsub_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE ami_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE amiavg_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE psf_amiavg_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE aminorm_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE wfscmb_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE segm_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE image_cal_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE stacked_cal_primary AS t SET (gsc_ver, other_keywords) = (
    SELECT coalesce(f.gsc_ver, t.gsc_ver),
        nullif(f.schemagen_held - array_remove(ARRAY[CASE WHEN f.gsc_ver IS NOT NULL THEN 'GSC_VER' END], NULL), '{}')
    FROM (
        SELECT schemagen_held,
            CASE WHEN to_jsonb(v.gsc_ver) = schemagen_held -> 'GSC_VER' THEN v.gsc_ver END AS gsc_ver
        FROM (
            SELECT schemagen_held, (schemagen_held ->> 'GSC_VER')::text AS gsc_ver
            FROM jsonb_concat(t.other_keywords, '{}') AS o (schemagen_held)
            OFFSET 0
        ) AS v
        OFFSET 0
    ) AS f
)
WHERE other_keywords ?| ARRAY['GSC_VER'];
UPDATE schemagen_columns SET title = 'Data processing (DP) Software Version'
WHERE column_name IN ('sdp_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'S&OC Project Reference Database (PRD) Version'
WHERE column_name IN ('prd_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory Scheduling Software (OSS) Version'
WHERE column_name IN ('oss_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Calibration Software Version'
WHERE column_name IN ('cal_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('image_uncal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('stacked_uncal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('ramp_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('dark_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('trapsfilled_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('rate_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('rateints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('fitopt_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('bsub_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('bsubints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('cal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('calints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('crf_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('crfints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('i2d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('s2d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('s3d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('x1d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('x1dints_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('c1d_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psfstack_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psfalign_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psfsub_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('ami_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('amiavg_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('psf_amiavg_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('aminorm_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('wfscmb_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('segm_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('image_cal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL),
    ('stacked_cal_primary', 'gsc_ver', 'GSC_VER', 'PRIMARY', '["meta.guide_star_catalog_version"]', 'string', NULL, 'Guide Star Catalog (GSC) Version', NULL, '1.11.4', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.4', since, 'stdatamodels', '1.7.2', '50303b886eabb282ba5bff22c6f7734d1d2aedeb8f84e0ce90896573fc5a7c41'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

