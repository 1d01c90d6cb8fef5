-- jwst 1.12.5 → 1.13.4, up. SQLite.
-- Carries a database from jwst 1.12.5 to 1.13.4. Loses nothing: what 1.13.4 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.5', '1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.12.5, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.5', '1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4');
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

ALTER TABLE uncal_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE uncal_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE uncal_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE uncal_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE uncal_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE image_uncal_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE stacked_uncal_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE ramp_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE ramp_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE ramp_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE ramp_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE ramp_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE dark_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE dark_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE dark_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE dark_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE dark_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE dark_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE trapsfilled_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE rate_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE rate_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE rate_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE rate_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE rate_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE rate_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE rateints_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE rateints_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE rateints_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE rateints_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE rateints_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE fitopt_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE fitopt_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE fitopt_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE fitopt_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE fitopt_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE bsub_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE bsub_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE bsub_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE bsub_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE bsub_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE bsubints_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE bsubints_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE bsubints_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE bsubints_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE bsubints_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE cal_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE cal_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE cal_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE cal_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE cal_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE cal_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE calints_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE calints_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE calints_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE calints_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE calints_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE calints_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE crf_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE crf_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE crf_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE crf_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE crf_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE crf_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE crfints_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE crfints_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE crfints_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE crfints_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE crfints_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE i2d_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE i2d_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE i2d_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE i2d_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE i2d_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE s2d_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE s2d_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE s2d_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE s2d_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE s2d_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE s3d_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE s3d_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE s3d_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE s3d_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE s3d_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE x1d_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE x1d_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE x1d_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE x1d_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE x1d_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE x1dints_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE x1dints_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE x1dints_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE x1dints_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE x1dints_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE c1d_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE c1d_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE c1d_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE c1d_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE c1d_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE psfstack_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE psfstack_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE psfstack_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE psfstack_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE psfstack_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE psfalign_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE psfalign_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE psfalign_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE psfalign_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE psfalign_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE psfsub_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE psfsub_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE psfsub_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE psfsub_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE psfsub_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE ami_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE ami_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE ami_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE ami_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE ami_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE ami_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE amiavg_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE amiavg_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE amiavg_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE amiavg_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE amiavg_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE psf_amiavg_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE aminorm_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE aminorm_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE aminorm_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE aminorm_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE aminorm_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE wfscmb_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE segm_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE segm_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE segm_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE segm_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE segm_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE segm_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE image_cal_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE image_cal_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE image_cal_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE image_cal_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE image_cal_primary ADD COLUMN s_spleak TEXT;

ALTER TABLE stacked_cal_primary ADD COLUMN tmeasure DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN r_miremi TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN r_mrspt TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN s_miremi TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN s_nsclen TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN s_spleak TEXT;

UPDATE uncal_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE image_uncal_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE stacked_uncal_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE ramp_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE dark_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE trapsfilled_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE rate_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE rateints_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE fitopt_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE bsub_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE bsubints_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE cal_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE calints_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE crf_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE crfints_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE i2d_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE s2d_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE s3d_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE x1d_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE x1dints_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE c1d_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE psfstack_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE psfalign_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE psfsub_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE ami_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE amiavg_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE psf_amiavg_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE aminorm_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE wfscmb_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE segm_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE image_cal_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
UPDATE stacked_cal_primary SET
    tmeasure = CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."TMEASURE"') ELSE tmeasure END,
    r_miremi = CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."R_MIREMI"') ELSE r_miremi END,
    r_mrspt = CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN json_extract(other_keywords, '$."R_MRSPT"') ELSE r_mrspt END,
    s_miremi = CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN json_extract(other_keywords, '$."S_MIREMI"') ELSE s_miremi END,
    s_nsclen = CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN json_extract(other_keywords, '$."S_NSCLEN"') ELSE s_nsclen END,
    s_spleak = CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN json_extract(other_keywords, '$."S_SPLEAK"') ELSE s_spleak END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999) THEN '$."TMEASURE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MIREMI"') = 'text' THEN '$."R_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."R_MRSPT"') = 'text' THEN '$."R_MRSPT"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_MIREMI"') = 'text' THEN '$."S_MIREMI"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_NSCLEN"') = 'text' THEN '$."S_NSCLEN"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."S_SPLEAK"') = 'text' THEN '$."S_SPLEAK"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."TMEASURE"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."TMEASURE"') AS REAL) = json_extract(other_keywords, '$."TMEASURE"') AND json_extract(other_keywords, '$."TMEASURE"') NOT IN (9e999, -9e999)) OR (json_type(other_keywords, '$."R_MIREMI"') = 'text') OR (json_type(other_keywords, '$."R_MRSPT"') = 'text') OR (json_type(other_keywords, '$."S_MIREMI"') = 'text') OR (json_type(other_keywords, '$."S_NSCLEN"') = 'text') OR (json_type(other_keywords, '$."S_SPLEAK"') = 'text'));
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('uncal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('image_uncal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_uncal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('ramp_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('dark_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('trapsfilled_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('rate_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('rateints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('fitopt_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('bsub_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('bsubints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('cal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('calints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('crf_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('crfints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('i2d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('s2d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('s3d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('x1d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('x1dints_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('c1d_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psfstack_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psfalign_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psfsub_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('ami_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('amiavg_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('psf_amiavg_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('aminorm_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('wfscmb_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('segm_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('image_cal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 'tmeasure', 'TMEASURE', 'PRIMARY', '["meta.exposure.measurement_time"]', 'number', 's', 'Measurement time', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 'r_miremi', 'R_MIREMI', 'PRIMARY', '["meta.ref_file.emicorr.name"]', 'string', NULL, 'MIRI EMI correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 'r_mrspt', 'R_MRSPT', 'PRIMARY', '["meta.ref_file.mrsptcorr.name"]', 'string', NULL, 'MRS point source correction reference file name', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 's_miremi', 'S_MIREMI', 'PRIMARY', '["meta.cal_step.emicorr"]', 'string', NULL, 'MIRI EMI Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 's_nsclen', 'S_NSCLEN', 'PRIMARY', '["meta.cal_step.nsclean"]', 'string', NULL, 'NIRSpec 1/f Noise Correction', NULL, '1.13.4', NULL, NULL),
    ('stacked_cal_primary', 's_spleak', 'S_SPLEAK', 'PRIMARY', '["meta.cal_step.spectral_leak"]', 'string', NULL, 'MRS spectral leak', NULL, '1.13.4', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.13.4', since, 'stdatamodels', '1.9.1', '5a9e644cee6d6874e075d12f3798dba9a327222420ca3bec6a1c06f345da9294'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

