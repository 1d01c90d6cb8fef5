-- Layout 2 → 3 of a database of any release. SQLite.
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
INSERT INTO schemagen_faults SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 2;
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this database has layout 3 already, or a later one" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'later layout' WHERE (SELECT max(layout) FROM schemagen_layouts) > 2;
DROP TABLE schemagen_guard;
ALTER TABLE datasets ADD COLUMN file_mtime BIGINT;
ALTER TABLE datasets ADD COLUMN file_inode BIGINT;
-- A text that is too long for an index is cut, as ingest does; the header table keeps it whole.
UPDATE master SET program = substr(program, 1, 200), observation = substr(observation, 1, 200), visit = substr(visit, 1, 200)
WHERE length(program) > 200 OR length(observation) > 200 OR length(visit) > 200;
UPDATE datasets SET exp_type = substr(exp_type, 1, 200), pipeline_version = substr(pipeline_version, 1, 200)
WHERE length(exp_type) > 200 OR length(pipeline_version) > 200;
-- Indexes: a million files take some seconds; nothing else is stored meanwhile.
CREATE INDEX IF NOT EXISTS schemagen_columns_by_keyword_table_name ON schemagen_columns (keyword, table_name);
CREATE INDEX IF NOT EXISTS master_by_program_observation_visit ON master (program, observation, visit);
CREATE INDEX IF NOT EXISTS master_by_rootname ON master (rootname COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS datasets_by_filetype ON datasets (filetype);
CREATE INDEX IF NOT EXISTS datasets_by_pipeline_version_filetype ON datasets (pipeline_version, filetype);
CREATE INDEX IF NOT EXISTS datasets_by_exp_type ON datasets (exp_type);
CREATE INDEX IF NOT EXISTS datasets_by_rootname ON datasets (rootname COLLATE NOCASE);
CREATE TABLE schemagen_spare (date_obs TEXT, date_beg TEXT);
CREATE INDEX uncal_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX uncal_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX image_uncal_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX image_uncal_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX stacked_uncal_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX stacked_uncal_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX ramp_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX ramp_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX dark_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX dark_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX trapsfilled_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX trapsfilled_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX rate_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX rate_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX rateints_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX rateints_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX fitopt_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX fitopt_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX bsub_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX bsub_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX bsubints_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX bsubints_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX cal_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX cal_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX calints_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX calints_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX crf_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX crf_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX crfints_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX crfints_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX i2d_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX i2d_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX s2d_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX s2d_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX s3d_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX s3d_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX x1d_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX x1d_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX x1dints_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX x1dints_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX c1d_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX c1d_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX psfstack_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX psfstack_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX psfalign_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX psfalign_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX psfsub_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX psfsub_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX ami_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX ami_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX amiavg_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX amiavg_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX psf_amiavg_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX psf_amiavg_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX aminorm_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX aminorm_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX ami_oi_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX ami_oi_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX psf_ami_oi_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX psf_ami_oi_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX amimulti_oi_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX amimulti_oi_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX amilg_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX amilg_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX aminorm_oi_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX aminorm_oi_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX wfscmb_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX wfscmb_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX segm_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX segm_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX image_cal_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX image_cal_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX stacked_cal_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX stacked_cal_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX stream_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX stream_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX msa_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX msa_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX cat_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX cat_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX phot_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX phot_primary_by_date_obs ON schemagen_spare (date_obs);
CREATE INDEX whtlt_primary_by_date_beg ON schemagen_spare (date_beg);
CREATE INDEX whtlt_primary_by_date_obs ON schemagen_spare (date_obs);
PRAGMA writable_schema = ON;
UPDATE sqlite_master AS i SET
    tbl_name = d.table_name,
    sql = 'CREATE INDEX ' || i.name || ' ON ' || d.table_name || ' (' || d.column_name || ')'
FROM schemagen_columns AS d
WHERE i.type = 'index' AND i.tbl_name = 'schemagen_spare' AND i.name = d.table_name || '_by_' || d.column_name
    AND (d.extension, d.keyword) IN (VALUES ('PRIMARY', 'DATE-BEG'), ('PRIMARY', 'DATE-OBS'))
    AND EXISTS (SELECT 1 FROM pragma_table_info(d.table_name) WHERE name = d.column_name);
-- A query of the view for some rootnames no longer groups the files of all.
UPDATE sqlite_master SET sql = replace(replace(replace(replace(sql,
    'max(CASE d.filetype WHEN ', '(SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = '),
    ' THEN d.filename END)', ')'),
    'LEFT JOIN datasets AS d ON d.rootname = m.rootname', ''),
    'GROUP BY m.rootname', '')
WHERE type = 'view' AND name = 'dataset_filetypes' AND sql LIKE '%GROUP BY m.rootname';
PRAGMA writable_schema = RESET;
REINDEX uncal_primary_by_date_beg;
REINDEX uncal_primary_by_date_obs;
REINDEX image_uncal_primary_by_date_beg;
REINDEX image_uncal_primary_by_date_obs;
REINDEX stacked_uncal_primary_by_date_beg;
REINDEX stacked_uncal_primary_by_date_obs;
REINDEX ramp_primary_by_date_beg;
REINDEX ramp_primary_by_date_obs;
REINDEX dark_primary_by_date_beg;
REINDEX dark_primary_by_date_obs;
REINDEX trapsfilled_primary_by_date_beg;
REINDEX trapsfilled_primary_by_date_obs;
REINDEX rate_primary_by_date_beg;
REINDEX rate_primary_by_date_obs;
REINDEX rateints_primary_by_date_beg;
REINDEX rateints_primary_by_date_obs;
REINDEX fitopt_primary_by_date_beg;
REINDEX fitopt_primary_by_date_obs;
REINDEX bsub_primary_by_date_beg;
REINDEX bsub_primary_by_date_obs;
REINDEX bsubints_primary_by_date_beg;
REINDEX bsubints_primary_by_date_obs;
REINDEX cal_primary_by_date_beg;
REINDEX cal_primary_by_date_obs;
REINDEX calints_primary_by_date_beg;
REINDEX calints_primary_by_date_obs;
REINDEX crf_primary_by_date_beg;
REINDEX crf_primary_by_date_obs;
REINDEX crfints_primary_by_date_beg;
REINDEX crfints_primary_by_date_obs;
REINDEX i2d_primary_by_date_beg;
REINDEX i2d_primary_by_date_obs;
REINDEX s2d_primary_by_date_beg;
REINDEX s2d_primary_by_date_obs;
REINDEX s3d_primary_by_date_beg;
REINDEX s3d_primary_by_date_obs;
REINDEX x1d_primary_by_date_beg;
REINDEX x1d_primary_by_date_obs;
REINDEX x1dints_primary_by_date_beg;
REINDEX x1dints_primary_by_date_obs;
REINDEX c1d_primary_by_date_beg;
REINDEX c1d_primary_by_date_obs;
REINDEX psfstack_primary_by_date_beg;
REINDEX psfstack_primary_by_date_obs;
REINDEX psfalign_primary_by_date_beg;
REINDEX psfalign_primary_by_date_obs;
REINDEX psfsub_primary_by_date_beg;
REINDEX psfsub_primary_by_date_obs;
REINDEX ami_primary_by_date_beg;
REINDEX ami_primary_by_date_obs;
REINDEX amiavg_primary_by_date_beg;
REINDEX amiavg_primary_by_date_obs;
REINDEX psf_amiavg_primary_by_date_beg;
REINDEX psf_amiavg_primary_by_date_obs;
REINDEX aminorm_primary_by_date_beg;
REINDEX aminorm_primary_by_date_obs;
REINDEX ami_oi_primary_by_date_beg;
REINDEX ami_oi_primary_by_date_obs;
REINDEX psf_ami_oi_primary_by_date_beg;
REINDEX psf_ami_oi_primary_by_date_obs;
REINDEX amimulti_oi_primary_by_date_beg;
REINDEX amimulti_oi_primary_by_date_obs;
REINDEX amilg_primary_by_date_beg;
REINDEX amilg_primary_by_date_obs;
REINDEX aminorm_oi_primary_by_date_beg;
REINDEX aminorm_oi_primary_by_date_obs;
REINDEX wfscmb_primary_by_date_beg;
REINDEX wfscmb_primary_by_date_obs;
REINDEX segm_primary_by_date_beg;
REINDEX segm_primary_by_date_obs;
REINDEX image_cal_primary_by_date_beg;
REINDEX image_cal_primary_by_date_obs;
REINDEX stacked_cal_primary_by_date_beg;
REINDEX stacked_cal_primary_by_date_obs;
REINDEX stream_primary_by_date_beg;
REINDEX stream_primary_by_date_obs;
REINDEX msa_primary_by_date_beg;
REINDEX msa_primary_by_date_obs;
REINDEX cat_primary_by_date_beg;
REINDEX cat_primary_by_date_obs;
REINDEX phot_primary_by_date_beg;
REINDEX phot_primary_by_date_obs;
REINDEX whtlt_primary_by_date_beg;
REINDEX whtlt_primary_by_date_obs;
DROP TABLE schemagen_spare;
INSERT INTO schemagen_layouts (layout) VALUES (3);
COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;
