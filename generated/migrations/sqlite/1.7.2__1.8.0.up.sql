-- jwst 1.7.2 → 1.8.0, up. SQLite.
-- Carries a database from jwst 1.7.2 to 1.8.0. Loses nothing: what 1.8.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.7.2', '1.7.0', '1.7.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.7.2, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.7.2', '1.7.0', '1.7.1');
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

ALTER TABLE uncal_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE uncal_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE ramp_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE ramp_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE dark_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE dark_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE rate_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE rate_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE rateints_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE rateints_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE fitopt_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE fitopt_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE bsub_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE bsub_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE bsubints_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE bsubints_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE cal_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE cal_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE calints_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE calints_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE crf_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE crf_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE crfints_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE crfints_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE i2d_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE i2d_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE s2d_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE s2d_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE s3d_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE s3d_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE x1d_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE x1d_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE x1dints_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE x1dints_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE c1d_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE c1d_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE psfstack_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE psfstack_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE psfalign_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE psfalign_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE psfsub_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE psfsub_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE ami_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE ami_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE amiavg_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE amiavg_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE aminorm_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE aminorm_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE segm_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE segm_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE image_cal_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE image_cal_primary ADD COLUMN s_resfri TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN r_frifrq TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN s_resfri TEXT;

UPDATE uncal_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE image_uncal_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE stacked_uncal_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE ramp_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE dark_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE trapsfilled_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE rate_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE rateints_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE fitopt_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE bsub_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE bsubints_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE cal_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE calints_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE crf_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE crfints_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE i2d_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE s2d_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE s3d_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE x1d_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE x1dints_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE c1d_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE psfstack_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE psfalign_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE psfsub_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE ami_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE amiavg_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE psf_amiavg_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE aminorm_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE wfscmb_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE segm_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE image_cal_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
UPDATE stacked_cal_primary SET
    r_frifrq = CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN json_extract(other_keywords, '$."R_FRIFRQ"') ELSE r_frifrq END,
    s_resfri = CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN json_extract(other_keywords, '$."S_RESFRI"') ELSE s_resfri END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_FRIFRQ"') = 'text' THEN '$."R_FRIFRQ"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_RESFRI"') = 'text' THEN '$."S_RESFRI"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_FRIFRQ"') = 'text') OR (json_type(other_keywords, '$."S_RESFRI"') = 'text'));
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('uncal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('image_uncal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('image_uncal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('stacked_uncal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('ramp_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('ramp_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('dark_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('dark_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('trapsfilled_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('trapsfilled_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('rate_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('rate_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('rateints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('rateints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('fitopt_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('fitopt_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('bsub_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('bsub_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('bsubints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('bsubints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('cal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('cal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('calints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('calints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('crf_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('crf_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('crfints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('crfints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('i2d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('i2d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('s2d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('s2d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('s3d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('s3d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('x1d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('x1d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('x1dints_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('x1dints_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('c1d_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('c1d_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psfstack_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psfstack_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psfalign_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psfalign_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psfsub_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psfsub_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('ami_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('ami_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('amiavg_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('amiavg_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('psf_amiavg_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('aminorm_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('aminorm_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('wfscmb_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('wfscmb_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('segm_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('segm_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('image_cal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('image_cal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL),
    ('stacked_cal_primary', 'r_frifrq', 'R_FRIFRQ', 'PRIMARY', '["meta.ref_file.fringefreq.name"]', 'string', NULL, 'Fringe Frequency reference file name', NULL, '1.8.0', NULL, NULL),
    ('stacked_cal_primary', 's_resfri', 'S_RESFRI', 'PRIMARY', '["meta.cal_step.residual_fringe"]', 'string', NULL, 'Residual fringe Correction', NULL, '1.8.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.8.0', since, 'jwst', '1.8.0', '454e7f495bf802195438ead4109b3e544905835995f26d005062f8f9f19b4060'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

