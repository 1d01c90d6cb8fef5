-- jwst 1.11.3 → 1.11.4, down. SQLite.
-- Takes a database back from jwst 1.11.4 to 1.11.3. What only 1.11.4 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.4');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.11.4, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.4');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 2; run layout_3.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 2' WHERE (SELECT max(layout) FROM schemagen_layouts) = 2;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 3; run layout_4.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 3' WHERE (SELECT max(layout) FROM schemagen_layouts) = 3;
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 4, and the database has a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 4;
DROP TABLE schemagen_guard;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN gsc_ver;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN gsc_ver;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN gsc_ver;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN gsc_ver;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN gsc_ver;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN gsc_ver;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN gsc_ver;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN gsc_ver;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN gsc_ver;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN gsc_ver;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN gsc_ver;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN gsc_ver;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN gsc_ver;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN gsc_ver;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN gsc_ver;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN gsc_ver;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN gsc_ver;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN gsc_ver;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN gsc_ver;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN gsc_ver;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN gsc_ver;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN gsc_ver;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN gsc_ver;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN gsc_ver;

UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN gsc_ver;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN gsc_ver;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN gsc_ver;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN gsc_ver;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN gsc_ver;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN gsc_ver;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN gsc_ver;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('GSC_VER', gsc_ver)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE gsc_ver IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN gsc_ver;

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
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

