-- jwst 1.10.2 → 1.11.0, up. SQLite.
-- Carries a database from jwst 1.10.2 to 1.11.0. Loses nothing: what 1.11.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.10.2', '1.10.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.10.2, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.10.2', '1.10.1');
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

ALTER TABLE uncal_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE ramp_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE dark_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE rate_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE rateints_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE fitopt_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE bsub_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE bsubints_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE cal_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE calints_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE crf_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE crfints_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE i2d_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE s2d_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE s3d_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE x1d_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE x1dints_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE c1d_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE psfstack_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE psfalign_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE psfsub_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE ami_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE amiavg_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE aminorm_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE segm_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE image_cal_primary ADD COLUMN s_pxrepl TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN s_pxrepl TEXT;

UPDATE uncal_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE image_uncal_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE stacked_uncal_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE ramp_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE dark_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE trapsfilled_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE rate_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE rateints_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE fitopt_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE bsub_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE bsubints_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE cal_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE calints_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE crf_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE crfints_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE i2d_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE s2d_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE s3d_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE x1d_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE x1dints_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE c1d_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE psfstack_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE psfalign_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE psfsub_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE ami_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE amiavg_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE psf_amiavg_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE aminorm_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE wfscmb_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE segm_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE image_cal_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
UPDATE stacked_cal_primary SET
    s_pxrepl = CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN json_extract(other_keywords, '$."S_PXREPL"') ELSE s_pxrepl END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."S_PXREPL"') = 'text' THEN '$."S_PXREPL"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."S_PXREPL"') = 'text'));
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('image_uncal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('stacked_uncal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('ramp_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('dark_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('trapsfilled_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('rate_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('rateints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('fitopt_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('bsub_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('bsubints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('cal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('calints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('crf_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('crfints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('i2d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('s2d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('s3d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('x1d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('x1dints_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('c1d_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psfstack_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psfalign_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psfsub_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('ami_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('amiavg_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('psf_amiavg_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('aminorm_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('wfscmb_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('segm_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('image_cal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL),
    ('stacked_cal_primary', 's_pxrepl', 'S_PXREPL', 'PRIMARY', '["meta.cal_step.pixel_replace"]', 'string', NULL, 'Pixel Replacment', NULL, '1.11.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.0', since, 'stdatamodels', '1.6.0', '23ed3569d91b0ed186b8a07cdaac7c17aad9ea271bdd6dbe309ba891aa275481'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

