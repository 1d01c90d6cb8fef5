-- jwst 1.11.3 → 1.11.4, up. SQLite.
-- Carries a database from jwst 1.11.3 to 1.11.4. Loses nothing: what 1.11.4 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.3', '1.11.2');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.11.3, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.3', '1.11.2');
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

ALTER TABLE uncal_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE ramp_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE dark_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE rate_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE rateints_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE fitopt_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE bsub_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE bsubints_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE cal_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE calints_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE crf_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE crfints_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE i2d_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE s2d_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE s3d_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE x1d_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE x1dints_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE c1d_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE psfstack_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE psfalign_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE psfsub_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE ami_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE amiavg_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE aminorm_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE segm_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE image_cal_primary ADD COLUMN gsc_ver TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN gsc_ver TEXT;

UPDATE uncal_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE image_uncal_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE stacked_uncal_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE ramp_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE dark_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE trapsfilled_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE rate_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE rateints_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE fitopt_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE bsub_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE bsubints_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE cal_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE calints_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE crf_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE crfints_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE i2d_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE s2d_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE s3d_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE x1d_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE x1dints_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE c1d_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE psfstack_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE psfalign_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE psfsub_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE ami_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE amiavg_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE psf_amiavg_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE aminorm_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE wfscmb_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE segm_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE image_cal_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
UPDATE stacked_cal_primary SET
    gsc_ver = CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN json_extract(other_keywords, '$."GSC_VER"') ELSE gsc_ver END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."GSC_VER"') = 'text' THEN '$."GSC_VER"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."GSC_VER"') = 'text'));
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
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

