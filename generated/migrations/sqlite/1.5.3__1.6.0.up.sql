-- jwst 1.5.3 → 1.6.0, up. SQLite.
-- Carries a database from jwst 1.5.3 to 1.6.0. Loses nothing: what 1.6.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.3', '1.5.1', '1.5.2');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.5.3, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.3', '1.5.1', '1.5.2');
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

ALTER TABLE uncal_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE image_uncal_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE stacked_uncal_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE ramp_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE dark_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE trapsfilled_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE rate_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE rateints_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE fitopt_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE bsub_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE bsubints_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE cal_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE calints_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE crf_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE crfints_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE i2d_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE s2d_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE s3d_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE x1d_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE x1dints_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE c1d_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE psfstack_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE psfalign_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE psfsub_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE ami_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE amiavg_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE psf_amiavg_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE aminorm_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE wfscmb_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE segm_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE image_cal_primary ADD COLUMN compress BOOLEAN;

ALTER TABLE stacked_cal_primary ADD COLUMN compress BOOLEAN;

UPDATE uncal_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE image_uncal_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE stacked_uncal_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE ramp_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE dark_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE trapsfilled_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE rate_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE rateints_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE fitopt_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE bsub_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE bsubints_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE cal_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE calints_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE crf_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE crfints_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE i2d_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE s2d_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE s3d_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE x1d_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE x1dints_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE c1d_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE psfstack_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE psfalign_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE psfsub_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE ami_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE amiavg_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE psf_amiavg_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE aminorm_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE wfscmb_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE segm_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE image_cal_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE stacked_cal_primary SET
    compress = CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN json_extract(other_keywords, '$."COMPRESS"') ELSE compress END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false') THEN '$."COMPRESS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."COMPRESS"') IN ('true', 'false')));
UPDATE schemagen_columns SET enum = '["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE", "ANY", "N/A"]'
WHERE column_name IN ('opmode') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "LFLAT_CORON1065", "LFLAT_CORON1140", "LFLAT_CORON1550", "LFLAT_CORONLYOT", "PFLAT_CORON1065", "PFLAT_CORON1140", "PFLAT_CORON1550", "PFLAT_CORONLYOT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F770W-WITH-NIRCAM", "4-POINT-MIRI-F770W-WITH-NIRCAM", "9-POINT-MIRI-F770W-WITH-NIRCAM", "3-POINT-MIRI-F1000W-WITH-NIRCAM", "4-POINT-MIRI-F1000W-WITH-NIRCAM", "2-POINT-MIRI-F1280W-WITH-NIRCAM", "3-POINT-MIRI-F1280W-WITH-NIRCAM", "4-POINT-MIRI-F1280W-WITH-NIRCAM", "9-POINT-MIRI-F1280W-WITH-NIRCAM", "2-POINT-MIRI-F1500W-WITH-NIRCAM", "3-POINT-MIRI-F1500W-WITH-NIRCAM", "4-POINT-MIRI-F1500W-WITH-NIRCAM", "9-POINT-MIRI-F1500W-WITH-NIRCAM", "2-POINT-MIRI-F1800W-WITH-NIRCAM", "3-POINT-MIRI-F1800W-WITH-NIRCAM", "4-POINT-MIRI-F1800W-WITH-NIRCAM", "2-POINT-MIRI-F2100W-WITH-NIRCAM", "3-POINT-MIRI-F2100W-WITH-NIRCAM", "4-POINT-MIRI-F2100W-WITH-NIRCAM", "9-POINT-MIRI-F2100W-WITH-NIRCAM", "2-POINT-MIRI-F2550W-WITH-NIRCAM", "3-POINT-MIRI-F2550W-WITH-NIRCAM", "4-POINT-MIRI-F2550W-WITH-NIRCAM", "9-POINT-MIRI-F2550W-WITH-NIRCAM", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "SCAN-CALIBRATION", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS-NRC-2L", "NIS-NRC-2M", "NIS-NRC-3L", "NIS-NRC-3M", "NIS-NRC-3S", "NIS-NRC-4L", "NIS-NRC-4M", "NIS-NRC-4S", "NIS-NRC-9L", "NIS-NRC-9M", "NIS-NRC-9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Barycentric exposure start time in MJD'
WHERE column_name IN ('bstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Barycentric exposure end time in MJD'
WHERE column_name IN ('bendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Barycentric exposure mid time in MJD'
WHERE column_name IN ('bmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Heliocentric exposure start time in MJD'
WHERE column_name IN ('hstrtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Heliocentric exposure end time in MJD'
WHERE column_name IN ('hendtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 'd', title = 'Heliocentric exposure mid time in MJD'
WHERE column_name IN ('hmidtime') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('image_uncal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('stacked_uncal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('ramp_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('dark_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('trapsfilled_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('rate_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('rateints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('fitopt_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('bsub_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('bsubints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('cal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('calints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('crf_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('crfints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('i2d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('s2d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('s3d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('x1d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('x1dints_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('c1d_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psfstack_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psfalign_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psfsub_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('ami_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('amiavg_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('psf_amiavg_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('aminorm_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('wfscmb_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('segm_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('image_cal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL),
    ('stacked_cal_primary', 'compress', 'COMPRESS', 'PRIMARY', '["meta.compress"]', 'boolean', NULL, 'On-board data compression was used (T/F)', NULL, '1.6.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.6.0', since, 'jwst', '1.6.0', '4667de0880b9410719df9a1eef0b76fd5a389fd4813fdac434cd19af7596d1b4'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

