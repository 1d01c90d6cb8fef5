-- jwst 1.9.6 → 1.10.0, up. SQLite.
-- Carries a database from jwst 1.9.6 to 1.10.0. Loses nothing: what 1.10.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.9.6', '1.9.0', '1.9.1', '1.9.2', '1.9.3', '1.9.4', '1.9.5');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.9.6, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.9.6', '1.9.0', '1.9.1', '1.9.2', '1.9.3', '1.9.4', '1.9.5');
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

ALTER TABLE uncal_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE uncal_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE ramp_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE ramp_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE dark_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE dark_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE rate_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE rate_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE rateints_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE rateints_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE fitopt_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE fitopt_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE bsub_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE bsub_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE bsubints_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE bsubints_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE cal_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE cal_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE calints_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE calints_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE crf_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE crf_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE crfints_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE crfints_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE i2d_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE i2d_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE s2d_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE s2d_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE s3d_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE s3d_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE x1d_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE x1d_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE x1dints_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE x1dints_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE c1d_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE c1d_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE psfstack_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE psfstack_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE psfalign_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE psfalign_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE psfsub_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE psfsub_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE ami_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE ami_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE amiavg_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE amiavg_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE aminorm_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE aminorm_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE segm_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE segm_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE image_cal_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE image_cal_primary ADD COLUMN s_undsmp TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN r_mrsxar TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN s_undsmp TEXT;

UPDATE uncal_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE image_uncal_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE stacked_uncal_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE ramp_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE dark_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE trapsfilled_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE rate_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE rateints_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE fitopt_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE bsub_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE bsubints_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE cal_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE calints_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE crf_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE crfints_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE i2d_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE s2d_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE s3d_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE x1d_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE x1dints_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE c1d_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE psfstack_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE psfalign_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE psfsub_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE ami_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE amiavg_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE psf_amiavg_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE aminorm_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE wfscmb_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE segm_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE image_cal_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE stacked_cal_primary SET
    r_mrsxar = CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN json_extract(other_keywords, '$."R_MRSXAR"') ELSE r_mrsxar END,
    s_undsmp = CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN json_extract(other_keywords, '$."S_UNDSMP"') ELSE s_undsmp END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."R_MRSXAR"') = 'text' THEN '$."R_MRSXAR"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_UNDSMP"') = 'text' THEN '$."S_UNDSMP"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."R_MRSXAR"') = 'text') OR (json_type(other_keywords, '$."S_UNDSMP"') = 'text'));
UPDATE schemagen_columns SET unit = 's', title = 'Barycentric correction at exposure start'
WHERE column_name IN ('bartdelt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = 's', title = 'Heliocentric correction at exposure start'
WHERE column_name IN ('helidelt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('uncal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('image_uncal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('image_uncal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('stacked_uncal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('stacked_uncal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('ramp_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('ramp_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('dark_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('dark_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('trapsfilled_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('trapsfilled_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('rate_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('rate_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('rateints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('rateints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('fitopt_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('fitopt_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('bsub_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('bsub_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('bsubints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('bsubints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('cal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('cal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('calints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('calints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('crf_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('crf_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('crfints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('crfints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('i2d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('i2d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('s2d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('s2d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('s3d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('s3d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('x1d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('x1d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('x1dints_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('x1dints_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('c1d_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('c1d_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psfstack_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psfstack_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psfalign_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psfalign_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psfsub_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psfsub_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('ami_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('ami_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('amiavg_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('amiavg_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('psf_amiavg_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('psf_amiavg_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('aminorm_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('aminorm_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('wfscmb_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('wfscmb_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('segm_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('segm_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('image_cal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('image_cal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL),
    ('stacked_cal_primary', 'r_mrsxar', 'R_MRSXAR', 'PRIMARY', '["meta.ref_file.mrsxartcorr.name"]', 'string', NULL, 'MIRI MRS mrsxartcorr reference file name', NULL, '1.10.0', NULL, NULL),
    ('stacked_cal_primary', 's_undsmp', 'S_UNDSMP', 'PRIMARY', '["meta.ref_file.undersampling_correction"]', 'string', NULL, 'Undersampling Correction', NULL, '1.10.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.10.0', since, 'stdatamodels', '1.3.1', '49062a81f7fd528a738b2650eb5c170c349c051395707b510ac9c5c6608e0c89'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

