-- jwst 1.15.1 → 1.16.0, contract. PostgreSQL.
-- Drops what jwst 1.16.0 no longer declares. Refuses while that holds values. Not part of an upgrade.
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
        RAISE EXCEPTION 'what jwst 1.16.0 retired is dropped already' USING HINT = 'Nothing was changed.';
    END IF;
END $schemagen$;

DO $schemagen$
DECLARE
    held text[] := '{}';
BEGIN
    IF EXISTS (SELECT FROM uncal_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'uncal_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM image_uncal_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'image_uncal_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM stacked_uncal_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'stacked_uncal_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM ramp_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'ramp_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM dark_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'dark_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM trapsfilled_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'trapsfilled_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM rate_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'rate_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM rateints_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'rateints_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM fitopt_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'fitopt_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM bsub_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'bsub_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM bsubints_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'bsubints_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM cal_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'cal_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM calints_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'calints_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM crf_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'crf_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM crfints_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'crfints_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM i2d_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'i2d_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM s2d_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 's2d_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM s3d_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 's3d_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM x1d_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'x1d_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM x1dints_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'x1dints_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM c1d_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'c1d_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM psfstack_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'psfstack_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM psfalign_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'psfalign_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM psfsub_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'psfsub_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM ami_oi_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'ami_oi_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM psf_ami_oi_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'psf_ami_oi_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM amimulti_oi_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'amimulti_oi_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM amilg_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'amilg_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM aminorm_oi_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'aminorm_oi_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM wfscmb_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'wfscmb_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM segm_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'segm_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM image_cal_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'image_cal_primary.r_drzpar'); END IF;
    IF EXISTS (SELECT FROM stacked_cal_primary WHERE r_drzpar IS NOT NULL) THEN held := array_append(held, 'stacked_cal_primary.r_drzpar'); END IF;
    IF held <> '{}' AND coalesce(current_setting('schemagen.drop_values', true), '') <> 'yes' THEN
        RAISE EXCEPTION 'what is retired still holds values: %', array_to_string(held, ', ')
            USING HINT = 'Nothing was dropped. To drop the values too: SET schemagen.drop_values = ''yes''';
    END IF;
END $schemagen$;

-- The next ingest reads the files again whose values are dropped, and keeps the values elsewhere.
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM uncal_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_uncal_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_uncal_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ramp_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM dark_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM trapsfilled_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rate_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM rateints_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM fitopt_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsub_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM bsubints_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM cal_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM calints_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crf_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM crfints_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM i2d_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s2d_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM s3d_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1d_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM x1dints_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM c1d_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfstack_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfalign_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psfsub_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM ami_oi_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM psf_ami_oi_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amimulti_oi_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM amilg_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM aminorm_oi_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM wfscmb_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM segm_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM image_cal_primary WHERE r_drzpar IS NOT NULL);
UPDATE datasets SET checksum = NULL, file_mtime = NULL, file_inode = NULL
WHERE dataset_id IN (SELECT dataset_id FROM stacked_cal_primary WHERE r_drzpar IS NOT NULL);
ALTER TABLE uncal_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE image_uncal_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE stacked_uncal_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE ramp_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE dark_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE trapsfilled_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE rate_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE rateints_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE fitopt_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE bsub_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE bsubints_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE cal_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE calints_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE crf_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE crfints_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE i2d_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE s2d_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE s3d_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE x1d_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE x1dints_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE c1d_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE psfstack_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE psfalign_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE psfsub_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE ami_oi_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE psf_ami_oi_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE amimulti_oi_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE amilg_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE aminorm_oi_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE wfscmb_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE segm_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE image_cal_primary
    DROP COLUMN IF EXISTS r_drzpar;

ALTER TABLE stacked_cal_primary
    DROP COLUMN IF EXISTS r_drzpar;

DELETE FROM schemagen_columns
WHERE column_name = 'r_drzpar' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.16.0', '1.16.0', 'stdatamodels', '2.1.0', '4aa0a85d4479f380542eeb77dc08a7e9a1d615529037974d9f9f91791d150f21'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

