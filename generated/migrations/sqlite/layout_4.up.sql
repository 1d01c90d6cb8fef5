-- Layout 3 → 4 of a database of any release. SQLite.
-- Loses nothing. What it changes is listed in docs/explanation/layouts.md.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
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
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 3;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 4 already, or a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 3;
DROP TABLE schemagen_guard;
-- Indexes: a million files take some seconds; nothing else is stored meanwhile.
CREATE TABLE schemagen_spare (exp_type TEXT);
CREATE INDEX IF NOT EXISTS uncal_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS image_uncal_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS stacked_uncal_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS ramp_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS dark_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS trapsfilled_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS rate_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS rateints_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS fitopt_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS bsub_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS bsubints_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS cal_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS calints_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS crf_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS crfints_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS i2d_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS s2d_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS s3d_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS x1d_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS x1dints_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS c1d_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS psfstack_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS psfalign_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS psfsub_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS ami_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS amiavg_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS psf_amiavg_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS aminorm_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS ami_oi_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS psf_ami_oi_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS amimulti_oi_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS amilg_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS aminorm_oi_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS wfscmb_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS segm_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS image_cal_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS stacked_cal_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS stream_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS msa_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS cat_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS phot_primary_by_exp_type ON schemagen_spare (exp_type);
CREATE INDEX IF NOT EXISTS whtlt_primary_by_exp_type ON schemagen_spare (exp_type);
PRAGMA writable_schema = ON;
UPDATE sqlite_master AS i SET
    tbl_name = d.table_name,
    sql = 'CREATE INDEX ' || i.name || ' ON ' || d.table_name || ' (' || d.column_name || ')'
FROM schemagen_columns AS d
WHERE i.type = 'index' AND i.tbl_name = 'schemagen_spare' AND i.name = d.table_name || '_by_' || d.column_name
    AND (d.extension, d.keyword) IN (VALUES ('PRIMARY', 'EXP_TYPE'))
    AND EXISTS (SELECT 1 FROM pragma_table_info(d.table_name) WHERE name = d.column_name);
PRAGMA writable_schema = RESET;
REINDEX uncal_primary_by_exp_type;
REINDEX image_uncal_primary_by_exp_type;
REINDEX stacked_uncal_primary_by_exp_type;
REINDEX ramp_primary_by_exp_type;
REINDEX dark_primary_by_exp_type;
REINDEX trapsfilled_primary_by_exp_type;
REINDEX rate_primary_by_exp_type;
REINDEX rateints_primary_by_exp_type;
REINDEX fitopt_primary_by_exp_type;
REINDEX bsub_primary_by_exp_type;
REINDEX bsubints_primary_by_exp_type;
REINDEX cal_primary_by_exp_type;
REINDEX calints_primary_by_exp_type;
REINDEX crf_primary_by_exp_type;
REINDEX crfints_primary_by_exp_type;
REINDEX i2d_primary_by_exp_type;
REINDEX s2d_primary_by_exp_type;
REINDEX s3d_primary_by_exp_type;
REINDEX x1d_primary_by_exp_type;
REINDEX x1dints_primary_by_exp_type;
REINDEX c1d_primary_by_exp_type;
REINDEX psfstack_primary_by_exp_type;
REINDEX psfalign_primary_by_exp_type;
REINDEX psfsub_primary_by_exp_type;
REINDEX ami_primary_by_exp_type;
REINDEX amiavg_primary_by_exp_type;
REINDEX psf_amiavg_primary_by_exp_type;
REINDEX aminorm_primary_by_exp_type;
REINDEX ami_oi_primary_by_exp_type;
REINDEX psf_ami_oi_primary_by_exp_type;
REINDEX amimulti_oi_primary_by_exp_type;
REINDEX amilg_primary_by_exp_type;
REINDEX aminorm_oi_primary_by_exp_type;
REINDEX wfscmb_primary_by_exp_type;
REINDEX segm_primary_by_exp_type;
REINDEX image_cal_primary_by_exp_type;
REINDEX stacked_cal_primary_by_exp_type;
REINDEX stream_primary_by_exp_type;
REINDEX msa_primary_by_exp_type;
REINDEX cat_primary_by_exp_type;
REINDEX phot_primary_by_exp_type;
REINDEX whtlt_primary_by_exp_type;
DROP TABLE schemagen_spare;
INSERT INTO schemagen_layouts (layout) VALUES (4);
COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;
