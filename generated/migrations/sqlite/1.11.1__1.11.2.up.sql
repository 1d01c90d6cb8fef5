-- jwst 1.11.1 → 1.11.2, up. SQLite.
-- Carries a database from jwst 1.11.1 to 1.11.2. Loses nothing: what 1.11.2 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.11.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.1');
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

ALTER TABLE uncal_primary ADD COLUMN targcat TEXT;
ALTER TABLE uncal_primary ADD COLUMN targdesc TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN targcat TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN targdesc TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN targcat TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN targdesc TEXT;

ALTER TABLE ramp_primary ADD COLUMN targcat TEXT;
ALTER TABLE ramp_primary ADD COLUMN targdesc TEXT;

ALTER TABLE dark_primary ADD COLUMN targcat TEXT;
ALTER TABLE dark_primary ADD COLUMN targdesc TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN targcat TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN targdesc TEXT;

ALTER TABLE rate_primary ADD COLUMN targcat TEXT;
ALTER TABLE rate_primary ADD COLUMN targdesc TEXT;

ALTER TABLE rateints_primary ADD COLUMN targcat TEXT;
ALTER TABLE rateints_primary ADD COLUMN targdesc TEXT;

ALTER TABLE fitopt_primary ADD COLUMN targcat TEXT;
ALTER TABLE fitopt_primary ADD COLUMN targdesc TEXT;

ALTER TABLE bsub_primary ADD COLUMN targcat TEXT;
ALTER TABLE bsub_primary ADD COLUMN targdesc TEXT;

ALTER TABLE bsubints_primary ADD COLUMN targcat TEXT;
ALTER TABLE bsubints_primary ADD COLUMN targdesc TEXT;

ALTER TABLE cal_primary ADD COLUMN targcat TEXT;
ALTER TABLE cal_primary ADD COLUMN targdesc TEXT;

ALTER TABLE calints_primary ADD COLUMN targcat TEXT;
ALTER TABLE calints_primary ADD COLUMN targdesc TEXT;

ALTER TABLE crf_primary ADD COLUMN targcat TEXT;
ALTER TABLE crf_primary ADD COLUMN targdesc TEXT;

ALTER TABLE crfints_primary ADD COLUMN targcat TEXT;
ALTER TABLE crfints_primary ADD COLUMN targdesc TEXT;

ALTER TABLE i2d_primary ADD COLUMN targcat TEXT;
ALTER TABLE i2d_primary ADD COLUMN targdesc TEXT;

ALTER TABLE s2d_primary ADD COLUMN targcat TEXT;
ALTER TABLE s2d_primary ADD COLUMN targdesc TEXT;

ALTER TABLE s3d_primary ADD COLUMN targcat TEXT;
ALTER TABLE s3d_primary ADD COLUMN targdesc TEXT;

ALTER TABLE x1d_primary ADD COLUMN targcat TEXT;
ALTER TABLE x1d_primary ADD COLUMN targdesc TEXT;

ALTER TABLE x1dints_primary ADD COLUMN targcat TEXT;
ALTER TABLE x1dints_primary ADD COLUMN targdesc TEXT;

ALTER TABLE c1d_primary ADD COLUMN targcat TEXT;
ALTER TABLE c1d_primary ADD COLUMN targdesc TEXT;

ALTER TABLE psfstack_primary ADD COLUMN targcat TEXT;
ALTER TABLE psfstack_primary ADD COLUMN targdesc TEXT;

ALTER TABLE psfalign_primary ADD COLUMN targcat TEXT;
ALTER TABLE psfalign_primary ADD COLUMN targdesc TEXT;

ALTER TABLE psfsub_primary ADD COLUMN targcat TEXT;
ALTER TABLE psfsub_primary ADD COLUMN targdesc TEXT;

ALTER TABLE ami_primary ADD COLUMN targcat TEXT;
ALTER TABLE ami_primary ADD COLUMN targdesc TEXT;

ALTER TABLE amiavg_primary ADD COLUMN targcat TEXT;
ALTER TABLE amiavg_primary ADD COLUMN targdesc TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN targcat TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN targdesc TEXT;

ALTER TABLE aminorm_primary ADD COLUMN targcat TEXT;
ALTER TABLE aminorm_primary ADD COLUMN targdesc TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN targcat TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN targdesc TEXT;

ALTER TABLE segm_primary ADD COLUMN targcat TEXT;
ALTER TABLE segm_primary ADD COLUMN targdesc TEXT;

ALTER TABLE image_cal_primary ADD COLUMN targcat TEXT;
ALTER TABLE image_cal_primary ADD COLUMN targdesc TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN targcat TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN targdesc TEXT;

UPDATE uncal_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE image_uncal_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE stacked_uncal_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE ramp_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE dark_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE trapsfilled_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE rate_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE rateints_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE fitopt_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE bsub_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE bsubints_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE cal_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE calints_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE crf_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE crfints_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE i2d_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE s2d_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE s3d_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE x1d_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE x1dints_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE c1d_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE psfstack_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE psfalign_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE psfsub_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE ami_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE amiavg_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE psf_amiavg_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE aminorm_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE wfscmb_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE segm_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE image_cal_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
UPDATE stacked_cal_primary SET
    targcat = CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN json_extract(other_keywords, '$."TARGCAT"') ELSE targcat END,
    targdesc = CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN json_extract(other_keywords, '$."TARGDESC"') ELSE targdesc END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TARGCAT"') = 'text' THEN '$."TARGCAT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."TARGDESC"') = 'text' THEN '$."TARGDESC"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TARGCAT"') = 'text') OR (json_type(other_keywords, '$."TARGDESC"') = 'text'));
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('uncal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('image_uncal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('image_uncal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_uncal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_uncal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('ramp_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('ramp_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('dark_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('dark_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('trapsfilled_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('trapsfilled_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('rate_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('rate_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('rateints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('rateints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('fitopt_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('fitopt_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('bsub_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('bsub_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('bsubints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('bsubints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('cal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('cal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('calints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('calints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('crf_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('crf_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('crfints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('crfints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('i2d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('i2d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('s2d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('s2d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('s3d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('s3d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('x1d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('x1d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('x1dints_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('x1dints_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('c1d_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('c1d_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psfstack_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psfstack_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psfalign_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psfalign_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psfsub_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psfsub_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('ami_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('ami_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('amiavg_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('amiavg_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('psf_amiavg_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('psf_amiavg_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('aminorm_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('aminorm_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('wfscmb_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('wfscmb_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('segm_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('segm_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('image_cal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('image_cal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_cal_primary', 'targcat', 'TARGCAT', 'PRIMARY', '["meta.target.category"]', 'string', NULL, 'Target category from APT', NULL, '1.11.2', NULL, NULL),
    ('stacked_cal_primary', 'targdesc', 'TARGDESC', 'PRIMARY', '["meta.target.description"]', 'string', NULL, 'Target description from APT', NULL, '1.11.2', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.2', since, 'stdatamodels', '1.7.1', '6c1adbdb6fcbfa119c8aab521625988ab3b8902f09b681726c06cdbd3002f754'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

