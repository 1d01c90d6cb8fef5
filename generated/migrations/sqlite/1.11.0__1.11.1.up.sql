-- jwst 1.11.0 → 1.11.1, up. SQLite.
-- Carries a database from jwst 1.11.0 to 1.11.1. Loses nothing: what 1.11.1 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.11.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.11.0');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 1; run layout_2.up.sql before" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'layout 1' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schemagen_layouts');
DROP TABLE schemagen_guard;
INSERT INTO schemagen_faults SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 2, and the database has another" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
DROP TABLE schemagen_guard;

ALTER TABLE uncal_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE image_uncal_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE stacked_uncal_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE ramp_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE dark_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE dark_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE trapsfilled_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE rate_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE rate_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE rateints_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE fitopt_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE bsub_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE bsubints_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE cal_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE cal_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE calints_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE calints_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE crf_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE crf_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE crfints_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE i2d_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE s2d_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE s3d_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE x1d_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE x1dints_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE c1d_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE psfstack_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE psfalign_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE psfsub_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE ami_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE ami_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE amiavg_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE psf_amiavg_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE aminorm_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE wfscmb_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE segm_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE segm_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE image_cal_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN extncrs DOUBLE;

ALTER TABLE stacked_cal_primary ADD COLUMN primecrs DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN extncrs DOUBLE;

UPDATE uncal_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET primecrs = json_extract(other_keywords, '$."PRIMECRS"'), other_keywords = nullif(json_remove(other_keywords, '$."PRIMECRS"'), '{}')
WHERE json_type(other_keywords, '$."PRIMECRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."PRIMECRS"') AS REAL) = json_extract(other_keywords, '$."PRIMECRS"') AND json_extract(other_keywords, '$."PRIMECRS"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET extncrs = json_extract(other_keywords, '$."EXTNCRS"'), other_keywords = nullif(json_remove(other_keywords, '$."EXTNCRS"'), '{}')
WHERE json_type(other_keywords, '$."EXTNCRS"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."EXTNCRS"') AS REAL) = json_extract(other_keywords, '$."EXTNCRS"') AND json_extract(other_keywords, '$."EXTNCRS"') NOT IN (9e999, -9e999);
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('uncal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_uncal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_uncal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_uncal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_uncal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ramp_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ramp_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('dark_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('dark_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('trapsfilled_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('trapsfilled_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rate_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rate_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rateints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('rateints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('fitopt_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('fitopt_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsub_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsub_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsubints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('bsubints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('cal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('cal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('calints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('calints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crf_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crf_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crfints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('crfints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('i2d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('i2d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s2d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s2d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s3d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('s3d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1dints_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('x1dints_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('c1d_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('c1d_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfstack_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfstack_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfalign_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfalign_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfsub_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psfsub_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ami_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('ami_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amiavg_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('amiavg_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psf_amiavg_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('psf_amiavg_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('aminorm_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('aminorm_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('wfscmb_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('wfscmb_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('segm_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('segm_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_cal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('image_cal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_cal_primary', 'primecrs', 'PRIMECRS', 'PRIMARY', '["meta.exposure.primary_cosmic_rays"]', 'number', NULL, 'Cosmic Ray rate per thousand pixels per second', NULL, '1.11.1', NULL, NULL),
    ('stacked_cal_primary', 'extncrs', 'EXTNCRS', 'PRIMARY', '["meta.exposure.extended_emission_events"]', 'number', NULL, 'Snowballs/showers per million pixels per second', NULL, '1.11.1', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.1', since, 'stdatamodels', '1.7.0', '455723a0c8db86e72ff773184f2bee3541dc0d5a8681d4172f3e24984354d2db'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

