-- jwst 1.11.4 → 1.12.0, up. SQLite.
-- Carries a database from jwst 1.11.4 to 1.12.0. Loses nothing: what 1.12.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
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
INSERT INTO schemagen_faults SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script is for layout 2, and the database has another" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'another layout' WHERE (SELECT max(layout) FROM schemagen_layouts) <> 2;
DROP TABLE schemagen_guard;

ALTER TABLE uncal_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE ramp_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE dark_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE dark_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE dark_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE rate_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE rate_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE rate_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE rateints_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE fitopt_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE bsub_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE bsubints_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE cal_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE cal_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE cal_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE calints_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE calints_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE calints_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE crf_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE crf_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE crf_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE crfints_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE i2d_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE s2d_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE s3d_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE x1d_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE x1dints_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE c1d_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE psfstack_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE psfalign_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE psfsub_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE ami_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE ami_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE ami_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE amiavg_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE aminorm_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE segm_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE segm_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE segm_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE image_cal_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN s_chgmig TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN dith_ra DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN dith_dec DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN s_chgmig TEXT;

UPDATE uncal_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE uncal_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE image_uncal_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE image_uncal_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE stacked_uncal_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE stacked_uncal_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE ramp_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE ramp_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE dark_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE dark_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE trapsfilled_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE trapsfilled_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE rate_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE rate_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE rateints_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE rateints_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE fitopt_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE fitopt_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE bsub_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE bsub_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE bsubints_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE bsubints_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE cal_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE cal_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE calints_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE calints_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE crf_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE crf_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE crfints_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE crfints_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE i2d_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE i2d_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE s2d_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE s2d_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE s3d_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE s3d_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE x1d_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE x1d_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE x1dints_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE x1dints_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE c1d_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE c1d_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE psfstack_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE psfstack_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE psfalign_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE psfalign_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE psfsub_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE psfsub_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE ami_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE ami_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE amiavg_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE amiavg_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE psf_amiavg_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE psf_amiavg_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE aminorm_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE aminorm_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE wfscmb_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE wfscmb_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE segm_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE segm_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE image_cal_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE image_cal_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE stacked_cal_primary SET dith_ra = json_extract(other_keywords, '$."DITH_RA"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_RA"'), '{}')
WHERE json_type(other_keywords, '$."DITH_RA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_RA"') AS REAL) = json_extract(other_keywords, '$."DITH_RA"') AND json_extract(other_keywords, '$."DITH_RA"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET dith_dec = json_extract(other_keywords, '$."DITH_DEC"'), other_keywords = nullif(json_remove(other_keywords, '$."DITH_DEC"'), '{}')
WHERE json_type(other_keywords, '$."DITH_DEC"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."DITH_DEC"') AS REAL) = json_extract(other_keywords, '$."DITH_DEC"') AND json_extract(other_keywords, '$."DITH_DEC"') NOT IN (9e999, -9e999);
UPDATE stacked_cal_primary SET s_chgmig = json_extract(other_keywords, '$."S_CHGMIG"'), other_keywords = nullif(json_remove(other_keywords, '$."S_CHGMIG"'), '{}')
WHERE json_type(other_keywords, '$."S_CHGMIG"') = 'text';
UPDATE schemagen_columns SET retired = '1.12.0'
WHERE column_name = 's_undsmp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('uncal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('uncal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('image_uncal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_uncal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_uncal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('stacked_uncal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_uncal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_uncal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('ramp_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ramp_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ramp_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('dark_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('dark_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('dark_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('trapsfilled_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('trapsfilled_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('trapsfilled_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('rate_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rate_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rate_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('rateints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rateints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('rateints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('fitopt_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('fitopt_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('fitopt_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('bsub_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsub_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsub_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('bsubints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('cal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('cal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('cal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('calints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('crf_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crf_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crf_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('crfints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crfints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('crfints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('i2d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('i2d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('i2d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('s2d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s2d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s2d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('s3d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s3d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('s3d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('x1d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('x1dints_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1dints_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('x1dints_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('c1d_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('c1d_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('c1d_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psfstack_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfstack_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfstack_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psfalign_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfalign_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfalign_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psfsub_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfsub_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psfsub_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('ami_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ami_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('ami_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('amiavg_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amiavg_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('amiavg_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('psf_amiavg_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psf_amiavg_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('psf_amiavg_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('aminorm_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('aminorm_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('aminorm_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('wfscmb_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('wfscmb_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('wfscmb_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('segm_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('segm_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('segm_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('image_cal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_cal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('image_cal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL),
    ('stacked_cal_primary', 'dith_ra', 'DITH_RA', 'PRIMARY', '["meta.dither.dithered_ra"]', 'number', NULL, 'RA of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_cal_primary', 'dith_dec', 'DITH_DEC', 'PRIMARY', '["meta.dither.dithered_dec"]', 'number', NULL, 'Dec of dithered pointing location', NULL, '1.12.0', NULL, NULL),
    ('stacked_cal_primary', 's_chgmig', 'S_CHGMIG', 'PRIMARY', '["meta.cal_step.charge_migration"]', 'string', NULL, 'Charge Migration', NULL, '1.12.0', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.12.0', since, 'stdatamodels', '1.8.1', 'd275738853774d970f2ebb031b90c365f5a53da4db1f3efc012038376fb46772'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

