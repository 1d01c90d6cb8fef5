-- jwst 1.17.1 → 1.18.0, down. SQLite.
-- Takes a database back from jwst 1.18.0 to 1.17.1. What only 1.18.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.0', '1.18.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.18.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.18.0', '1.18.1');
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

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN mstr_rd1;
ALTER TABLE c1d_primary DROP COLUMN mstr_sk1;
ALTER TABLE c1d_primary DROP COLUMN mstr_rd2;
ALTER TABLE c1d_primary DROP COLUMN mstr_sk2;
ALTER TABLE c1d_primary DROP COLUMN mstr_rpt;
ALTER TABLE c1d_primary DROP COLUMN mstr_ilv;
ALTER TABLE c1d_primary DROP COLUMN sstr_stp;
ALTER TABLE c1d_primary DROP COLUMN sstr_nst;
ALTER TABLE c1d_primary DROP COLUMN bkgd_scl;
DROP VIEW nirspec_c1d_primary;
DROP VIEW miri_c1d_primary;

DROP VIEW nirspec_c1d_sci;
DROP VIEW miri_c1d_sci;

DROP VIEW nirspec_c1d_int_times;
DROP VIEW miri_c1d_int_times;

DROP VIEW nirspec_c1d_combine1d;
DROP VIEW miri_c1d_combine1d;

DROP VIEW nirspec_c1d_asdf;
DROP VIEW miri_c1d_asdf;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN mstr_rd1;
ALTER TABLE uncal_primary DROP COLUMN mstr_sk1;
ALTER TABLE uncal_primary DROP COLUMN mstr_rd2;
ALTER TABLE uncal_primary DROP COLUMN mstr_sk2;
ALTER TABLE uncal_primary DROP COLUMN mstr_rpt;
ALTER TABLE uncal_primary DROP COLUMN mstr_ilv;
ALTER TABLE uncal_primary DROP COLUMN sstr_stp;
ALTER TABLE uncal_primary DROP COLUMN sstr_nst;
ALTER TABLE uncal_primary DROP COLUMN bkgd_scl;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN mstr_rd1;
ALTER TABLE image_uncal_primary DROP COLUMN mstr_sk1;
ALTER TABLE image_uncal_primary DROP COLUMN mstr_rd2;
ALTER TABLE image_uncal_primary DROP COLUMN mstr_sk2;
ALTER TABLE image_uncal_primary DROP COLUMN mstr_rpt;
ALTER TABLE image_uncal_primary DROP COLUMN mstr_ilv;
ALTER TABLE image_uncal_primary DROP COLUMN sstr_stp;
ALTER TABLE image_uncal_primary DROP COLUMN sstr_nst;
ALTER TABLE image_uncal_primary DROP COLUMN bkgd_scl;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN mstr_rd1;
ALTER TABLE stacked_uncal_primary DROP COLUMN mstr_sk1;
ALTER TABLE stacked_uncal_primary DROP COLUMN mstr_rd2;
ALTER TABLE stacked_uncal_primary DROP COLUMN mstr_sk2;
ALTER TABLE stacked_uncal_primary DROP COLUMN mstr_rpt;
ALTER TABLE stacked_uncal_primary DROP COLUMN mstr_ilv;
ALTER TABLE stacked_uncal_primary DROP COLUMN sstr_stp;
ALTER TABLE stacked_uncal_primary DROP COLUMN sstr_nst;
ALTER TABLE stacked_uncal_primary DROP COLUMN bkgd_scl;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN mstr_rd1;
ALTER TABLE ramp_primary DROP COLUMN mstr_sk1;
ALTER TABLE ramp_primary DROP COLUMN mstr_rd2;
ALTER TABLE ramp_primary DROP COLUMN mstr_sk2;
ALTER TABLE ramp_primary DROP COLUMN mstr_rpt;
ALTER TABLE ramp_primary DROP COLUMN mstr_ilv;
ALTER TABLE ramp_primary DROP COLUMN sstr_stp;
ALTER TABLE ramp_primary DROP COLUMN sstr_nst;
ALTER TABLE ramp_primary DROP COLUMN bkgd_scl;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN mstr_rd1;
ALTER TABLE dark_primary DROP COLUMN mstr_sk1;
ALTER TABLE dark_primary DROP COLUMN mstr_rd2;
ALTER TABLE dark_primary DROP COLUMN mstr_sk2;
ALTER TABLE dark_primary DROP COLUMN mstr_rpt;
ALTER TABLE dark_primary DROP COLUMN mstr_ilv;
ALTER TABLE dark_primary DROP COLUMN sstr_stp;
ALTER TABLE dark_primary DROP COLUMN sstr_nst;
ALTER TABLE dark_primary DROP COLUMN bkgd_scl;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN mstr_rd1;
ALTER TABLE trapsfilled_primary DROP COLUMN mstr_sk1;
ALTER TABLE trapsfilled_primary DROP COLUMN mstr_rd2;
ALTER TABLE trapsfilled_primary DROP COLUMN mstr_sk2;
ALTER TABLE trapsfilled_primary DROP COLUMN mstr_rpt;
ALTER TABLE trapsfilled_primary DROP COLUMN mstr_ilv;
ALTER TABLE trapsfilled_primary DROP COLUMN sstr_stp;
ALTER TABLE trapsfilled_primary DROP COLUMN sstr_nst;
ALTER TABLE trapsfilled_primary DROP COLUMN bkgd_scl;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN mstr_rd1;
ALTER TABLE rate_primary DROP COLUMN mstr_sk1;
ALTER TABLE rate_primary DROP COLUMN mstr_rd2;
ALTER TABLE rate_primary DROP COLUMN mstr_sk2;
ALTER TABLE rate_primary DROP COLUMN mstr_rpt;
ALTER TABLE rate_primary DROP COLUMN mstr_ilv;
ALTER TABLE rate_primary DROP COLUMN sstr_stp;
ALTER TABLE rate_primary DROP COLUMN sstr_nst;
ALTER TABLE rate_primary DROP COLUMN bkgd_scl;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN mstr_rd1;
ALTER TABLE rateints_primary DROP COLUMN mstr_sk1;
ALTER TABLE rateints_primary DROP COLUMN mstr_rd2;
ALTER TABLE rateints_primary DROP COLUMN mstr_sk2;
ALTER TABLE rateints_primary DROP COLUMN mstr_rpt;
ALTER TABLE rateints_primary DROP COLUMN mstr_ilv;
ALTER TABLE rateints_primary DROP COLUMN sstr_stp;
ALTER TABLE rateints_primary DROP COLUMN sstr_nst;
ALTER TABLE rateints_primary DROP COLUMN bkgd_scl;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN mstr_rd1;
ALTER TABLE fitopt_primary DROP COLUMN mstr_sk1;
ALTER TABLE fitopt_primary DROP COLUMN mstr_rd2;
ALTER TABLE fitopt_primary DROP COLUMN mstr_sk2;
ALTER TABLE fitopt_primary DROP COLUMN mstr_rpt;
ALTER TABLE fitopt_primary DROP COLUMN mstr_ilv;
ALTER TABLE fitopt_primary DROP COLUMN sstr_stp;
ALTER TABLE fitopt_primary DROP COLUMN sstr_nst;
ALTER TABLE fitopt_primary DROP COLUMN bkgd_scl;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN mstr_rd1;
ALTER TABLE bsub_primary DROP COLUMN mstr_sk1;
ALTER TABLE bsub_primary DROP COLUMN mstr_rd2;
ALTER TABLE bsub_primary DROP COLUMN mstr_sk2;
ALTER TABLE bsub_primary DROP COLUMN mstr_rpt;
ALTER TABLE bsub_primary DROP COLUMN mstr_ilv;
ALTER TABLE bsub_primary DROP COLUMN sstr_stp;
ALTER TABLE bsub_primary DROP COLUMN sstr_nst;
ALTER TABLE bsub_primary DROP COLUMN bkgd_scl;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN mstr_rd1;
ALTER TABLE bsubints_primary DROP COLUMN mstr_sk1;
ALTER TABLE bsubints_primary DROP COLUMN mstr_rd2;
ALTER TABLE bsubints_primary DROP COLUMN mstr_sk2;
ALTER TABLE bsubints_primary DROP COLUMN mstr_rpt;
ALTER TABLE bsubints_primary DROP COLUMN mstr_ilv;
ALTER TABLE bsubints_primary DROP COLUMN sstr_stp;
ALTER TABLE bsubints_primary DROP COLUMN sstr_nst;
ALTER TABLE bsubints_primary DROP COLUMN bkgd_scl;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN mstr_rd1;
ALTER TABLE cal_primary DROP COLUMN mstr_sk1;
ALTER TABLE cal_primary DROP COLUMN mstr_rd2;
ALTER TABLE cal_primary DROP COLUMN mstr_sk2;
ALTER TABLE cal_primary DROP COLUMN mstr_rpt;
ALTER TABLE cal_primary DROP COLUMN mstr_ilv;
ALTER TABLE cal_primary DROP COLUMN sstr_stp;
ALTER TABLE cal_primary DROP COLUMN sstr_nst;
ALTER TABLE cal_primary DROP COLUMN bkgd_scl;

UPDATE cal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE cal_sci DROP COLUMN msaquad;
ALTER TABLE cal_sci DROP COLUMN sltxscl;
ALTER TABLE cal_sci DROP COLUMN sltyscl;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN mstr_rd1;
ALTER TABLE calints_primary DROP COLUMN mstr_sk1;
ALTER TABLE calints_primary DROP COLUMN mstr_rd2;
ALTER TABLE calints_primary DROP COLUMN mstr_sk2;
ALTER TABLE calints_primary DROP COLUMN mstr_rpt;
ALTER TABLE calints_primary DROP COLUMN mstr_ilv;
ALTER TABLE calints_primary DROP COLUMN sstr_stp;
ALTER TABLE calints_primary DROP COLUMN sstr_nst;
ALTER TABLE calints_primary DROP COLUMN bkgd_scl;

UPDATE calints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE calints_sci DROP COLUMN msaquad;
ALTER TABLE calints_sci DROP COLUMN sltxscl;
ALTER TABLE calints_sci DROP COLUMN sltyscl;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN mstr_rd1;
ALTER TABLE crf_primary DROP COLUMN mstr_sk1;
ALTER TABLE crf_primary DROP COLUMN mstr_rd2;
ALTER TABLE crf_primary DROP COLUMN mstr_sk2;
ALTER TABLE crf_primary DROP COLUMN mstr_rpt;
ALTER TABLE crf_primary DROP COLUMN mstr_ilv;
ALTER TABLE crf_primary DROP COLUMN sstr_stp;
ALTER TABLE crf_primary DROP COLUMN sstr_nst;
ALTER TABLE crf_primary DROP COLUMN bkgd_scl;

UPDATE crf_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crf_sci DROP COLUMN msaquad;
ALTER TABLE crf_sci DROP COLUMN sltxscl;
ALTER TABLE crf_sci DROP COLUMN sltyscl;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN mstr_rd1;
ALTER TABLE crfints_primary DROP COLUMN mstr_sk1;
ALTER TABLE crfints_primary DROP COLUMN mstr_rd2;
ALTER TABLE crfints_primary DROP COLUMN mstr_sk2;
ALTER TABLE crfints_primary DROP COLUMN mstr_rpt;
ALTER TABLE crfints_primary DROP COLUMN mstr_ilv;
ALTER TABLE crfints_primary DROP COLUMN sstr_stp;
ALTER TABLE crfints_primary DROP COLUMN sstr_nst;
ALTER TABLE crfints_primary DROP COLUMN bkgd_scl;

UPDATE crfints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE crfints_sci DROP COLUMN msaquad;
ALTER TABLE crfints_sci DROP COLUMN sltxscl;
ALTER TABLE crfints_sci DROP COLUMN sltyscl;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN mstr_rd1;
ALTER TABLE i2d_primary DROP COLUMN mstr_sk1;
ALTER TABLE i2d_primary DROP COLUMN mstr_rd2;
ALTER TABLE i2d_primary DROP COLUMN mstr_sk2;
ALTER TABLE i2d_primary DROP COLUMN mstr_rpt;
ALTER TABLE i2d_primary DROP COLUMN mstr_ilv;
ALTER TABLE i2d_primary DROP COLUMN sstr_stp;
ALTER TABLE i2d_primary DROP COLUMN sstr_nst;
ALTER TABLE i2d_primary DROP COLUMN bkgd_scl;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN mstr_rd1;
ALTER TABLE s2d_primary DROP COLUMN mstr_sk1;
ALTER TABLE s2d_primary DROP COLUMN mstr_rd2;
ALTER TABLE s2d_primary DROP COLUMN mstr_sk2;
ALTER TABLE s2d_primary DROP COLUMN mstr_rpt;
ALTER TABLE s2d_primary DROP COLUMN mstr_ilv;
ALTER TABLE s2d_primary DROP COLUMN sstr_stp;
ALTER TABLE s2d_primary DROP COLUMN sstr_nst;
ALTER TABLE s2d_primary DROP COLUMN bkgd_scl;

UPDATE s2d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE s2d_sci DROP COLUMN msaquad;
ALTER TABLE s2d_sci DROP COLUMN sltxscl;
ALTER TABLE s2d_sci DROP COLUMN sltyscl;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN mstr_rd1;
ALTER TABLE s3d_primary DROP COLUMN mstr_sk1;
ALTER TABLE s3d_primary DROP COLUMN mstr_rd2;
ALTER TABLE s3d_primary DROP COLUMN mstr_sk2;
ALTER TABLE s3d_primary DROP COLUMN mstr_rpt;
ALTER TABLE s3d_primary DROP COLUMN mstr_ilv;
ALTER TABLE s3d_primary DROP COLUMN sstr_stp;
ALTER TABLE s3d_primary DROP COLUMN sstr_nst;
ALTER TABLE s3d_primary DROP COLUMN bkgd_scl;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN mstr_rd1;
ALTER TABLE x1d_primary DROP COLUMN mstr_sk1;
ALTER TABLE x1d_primary DROP COLUMN mstr_rd2;
ALTER TABLE x1d_primary DROP COLUMN mstr_sk2;
ALTER TABLE x1d_primary DROP COLUMN mstr_rpt;
ALTER TABLE x1d_primary DROP COLUMN mstr_ilv;
ALTER TABLE x1d_primary DROP COLUMN sstr_stp;
ALTER TABLE x1d_primary DROP COLUMN sstr_nst;
ALTER TABLE x1d_primary DROP COLUMN bkgd_scl;

UPDATE x1d_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype19 IS NOT NULL OR tform19 IS NOT NULL OR tunit19 IS NOT NULL OR ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1d_extract1d DROP COLUMN ttype19;
ALTER TABLE x1d_extract1d DROP COLUMN tform19;
ALTER TABLE x1d_extract1d DROP COLUMN tunit19;
ALTER TABLE x1d_extract1d DROP COLUMN ttype20;
ALTER TABLE x1d_extract1d DROP COLUMN tform20;
ALTER TABLE x1d_extract1d DROP COLUMN tunit20;
ALTER TABLE x1d_extract1d DROP COLUMN ttype21;
ALTER TABLE x1d_extract1d DROP COLUMN tform21;
ALTER TABLE x1d_extract1d DROP COLUMN tunit21;
ALTER TABLE x1d_extract1d DROP COLUMN msaquad;
ALTER TABLE x1d_extract1d DROP COLUMN sltxscl;
ALTER TABLE x1d_extract1d DROP COLUMN sltyscl;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN mstr_rd1;
ALTER TABLE x1dints_primary DROP COLUMN mstr_sk1;
ALTER TABLE x1dints_primary DROP COLUMN mstr_rd2;
ALTER TABLE x1dints_primary DROP COLUMN mstr_sk2;
ALTER TABLE x1dints_primary DROP COLUMN mstr_rpt;
ALTER TABLE x1dints_primary DROP COLUMN mstr_ilv;
ALTER TABLE x1dints_primary DROP COLUMN sstr_stp;
ALTER TABLE x1dints_primary DROP COLUMN sstr_nst;
ALTER TABLE x1dints_primary DROP COLUMN bkgd_scl;

UPDATE x1dints_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSAQUAD', msaquad, 'SLTXSCL', json(CASE WHEN typeof(sltxscl) = 'real' AND CAST(CAST(sltxscl AS TEXT) AS REAL) <> sltxscl THEN printf('%!.18g', sltxscl) ELSE CAST(sltxscl AS TEXT) END), 'SLTYSCL', json(CASE WHEN typeof(sltyscl) = 'real' AND CAST(CAST(sltyscl AS TEXT) AS REAL) <> sltyscl THEN printf('%!.18g', sltyscl) ELSE CAST(sltyscl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE msaquad IS NOT NULL OR sltxscl IS NOT NULL OR sltyscl IS NOT NULL;
ALTER TABLE x1dints_extract1d DROP COLUMN msaquad;
ALTER TABLE x1dints_extract1d DROP COLUMN sltxscl;
ALTER TABLE x1dints_extract1d DROP COLUMN sltyscl;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN mstr_rd1;
ALTER TABLE psfstack_primary DROP COLUMN mstr_sk1;
ALTER TABLE psfstack_primary DROP COLUMN mstr_rd2;
ALTER TABLE psfstack_primary DROP COLUMN mstr_sk2;
ALTER TABLE psfstack_primary DROP COLUMN mstr_rpt;
ALTER TABLE psfstack_primary DROP COLUMN mstr_ilv;
ALTER TABLE psfstack_primary DROP COLUMN sstr_stp;
ALTER TABLE psfstack_primary DROP COLUMN sstr_nst;
ALTER TABLE psfstack_primary DROP COLUMN bkgd_scl;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN mstr_rd1;
ALTER TABLE psfalign_primary DROP COLUMN mstr_sk1;
ALTER TABLE psfalign_primary DROP COLUMN mstr_rd2;
ALTER TABLE psfalign_primary DROP COLUMN mstr_sk2;
ALTER TABLE psfalign_primary DROP COLUMN mstr_rpt;
ALTER TABLE psfalign_primary DROP COLUMN mstr_ilv;
ALTER TABLE psfalign_primary DROP COLUMN sstr_stp;
ALTER TABLE psfalign_primary DROP COLUMN sstr_nst;
ALTER TABLE psfalign_primary DROP COLUMN bkgd_scl;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN mstr_rd1;
ALTER TABLE psfsub_primary DROP COLUMN mstr_sk1;
ALTER TABLE psfsub_primary DROP COLUMN mstr_rd2;
ALTER TABLE psfsub_primary DROP COLUMN mstr_sk2;
ALTER TABLE psfsub_primary DROP COLUMN mstr_rpt;
ALTER TABLE psfsub_primary DROP COLUMN mstr_ilv;
ALTER TABLE psfsub_primary DROP COLUMN sstr_stp;
ALTER TABLE psfsub_primary DROP COLUMN sstr_nst;
ALTER TABLE psfsub_primary DROP COLUMN bkgd_scl;

UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN mstr_rd1;
ALTER TABLE ami_oi_primary DROP COLUMN mstr_sk1;
ALTER TABLE ami_oi_primary DROP COLUMN mstr_rd2;
ALTER TABLE ami_oi_primary DROP COLUMN mstr_sk2;
ALTER TABLE ami_oi_primary DROP COLUMN mstr_rpt;
ALTER TABLE ami_oi_primary DROP COLUMN mstr_ilv;
ALTER TABLE ami_oi_primary DROP COLUMN sstr_stp;
ALTER TABLE ami_oi_primary DROP COLUMN sstr_nst;
ALTER TABLE ami_oi_primary DROP COLUMN bkgd_scl;

UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN mstr_rd1;
ALTER TABLE psf_ami_oi_primary DROP COLUMN mstr_sk1;
ALTER TABLE psf_ami_oi_primary DROP COLUMN mstr_rd2;
ALTER TABLE psf_ami_oi_primary DROP COLUMN mstr_sk2;
ALTER TABLE psf_ami_oi_primary DROP COLUMN mstr_rpt;
ALTER TABLE psf_ami_oi_primary DROP COLUMN mstr_ilv;
ALTER TABLE psf_ami_oi_primary DROP COLUMN sstr_stp;
ALTER TABLE psf_ami_oi_primary DROP COLUMN sstr_nst;
ALTER TABLE psf_ami_oi_primary DROP COLUMN bkgd_scl;

UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN mstr_rd1;
ALTER TABLE amimulti_oi_primary DROP COLUMN mstr_sk1;
ALTER TABLE amimulti_oi_primary DROP COLUMN mstr_rd2;
ALTER TABLE amimulti_oi_primary DROP COLUMN mstr_sk2;
ALTER TABLE amimulti_oi_primary DROP COLUMN mstr_rpt;
ALTER TABLE amimulti_oi_primary DROP COLUMN mstr_ilv;
ALTER TABLE amimulti_oi_primary DROP COLUMN sstr_stp;
ALTER TABLE amimulti_oi_primary DROP COLUMN sstr_nst;
ALTER TABLE amimulti_oi_primary DROP COLUMN bkgd_scl;

UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN mstr_rd1;
ALTER TABLE amilg_primary DROP COLUMN mstr_sk1;
ALTER TABLE amilg_primary DROP COLUMN mstr_rd2;
ALTER TABLE amilg_primary DROP COLUMN mstr_sk2;
ALTER TABLE amilg_primary DROP COLUMN mstr_rpt;
ALTER TABLE amilg_primary DROP COLUMN mstr_ilv;
ALTER TABLE amilg_primary DROP COLUMN sstr_stp;
ALTER TABLE amilg_primary DROP COLUMN sstr_nst;
ALTER TABLE amilg_primary DROP COLUMN bkgd_scl;

UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN mstr_rd1;
ALTER TABLE aminorm_oi_primary DROP COLUMN mstr_sk1;
ALTER TABLE aminorm_oi_primary DROP COLUMN mstr_rd2;
ALTER TABLE aminorm_oi_primary DROP COLUMN mstr_sk2;
ALTER TABLE aminorm_oi_primary DROP COLUMN mstr_rpt;
ALTER TABLE aminorm_oi_primary DROP COLUMN mstr_ilv;
ALTER TABLE aminorm_oi_primary DROP COLUMN sstr_stp;
ALTER TABLE aminorm_oi_primary DROP COLUMN sstr_nst;
ALTER TABLE aminorm_oi_primary DROP COLUMN bkgd_scl;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN mstr_rd1;
ALTER TABLE wfscmb_primary DROP COLUMN mstr_sk1;
ALTER TABLE wfscmb_primary DROP COLUMN mstr_rd2;
ALTER TABLE wfscmb_primary DROP COLUMN mstr_sk2;
ALTER TABLE wfscmb_primary DROP COLUMN mstr_rpt;
ALTER TABLE wfscmb_primary DROP COLUMN mstr_ilv;
ALTER TABLE wfscmb_primary DROP COLUMN sstr_stp;
ALTER TABLE wfscmb_primary DROP COLUMN sstr_nst;
ALTER TABLE wfscmb_primary DROP COLUMN bkgd_scl;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN mstr_rd1;
ALTER TABLE segm_primary DROP COLUMN mstr_sk1;
ALTER TABLE segm_primary DROP COLUMN mstr_rd2;
ALTER TABLE segm_primary DROP COLUMN mstr_sk2;
ALTER TABLE segm_primary DROP COLUMN mstr_rpt;
ALTER TABLE segm_primary DROP COLUMN mstr_ilv;
ALTER TABLE segm_primary DROP COLUMN sstr_stp;
ALTER TABLE segm_primary DROP COLUMN sstr_nst;
ALTER TABLE segm_primary DROP COLUMN bkgd_scl;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN mstr_rd1;
ALTER TABLE image_cal_primary DROP COLUMN mstr_sk1;
ALTER TABLE image_cal_primary DROP COLUMN mstr_rd2;
ALTER TABLE image_cal_primary DROP COLUMN mstr_sk2;
ALTER TABLE image_cal_primary DROP COLUMN mstr_rpt;
ALTER TABLE image_cal_primary DROP COLUMN mstr_ilv;
ALTER TABLE image_cal_primary DROP COLUMN sstr_stp;
ALTER TABLE image_cal_primary DROP COLUMN sstr_nst;
ALTER TABLE image_cal_primary DROP COLUMN bkgd_scl;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('MSTR_RD1', mstr_rd1, 'MSTR_SK1', mstr_sk1, 'MSTR_RD2', mstr_rd2, 'MSTR_SK2', mstr_sk2, 'MSTR_RPT', mstr_rpt, 'MSTR_ILV', mstr_ilv, 'SSTR_STP', sstr_stp, 'SSTR_NST', sstr_nst, 'BKGD_SCL', json(CASE WHEN typeof(bkgd_scl) = 'real' AND CAST(CAST(bkgd_scl AS TEXT) AS REAL) <> bkgd_scl THEN printf('%!.18g', bkgd_scl) ELSE CAST(bkgd_scl AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE mstr_rd1 IS NOT NULL OR mstr_sk1 IS NOT NULL OR mstr_rd2 IS NOT NULL OR mstr_sk2 IS NOT NULL OR mstr_rpt IS NOT NULL OR mstr_ilv IS NOT NULL OR sstr_stp IS NOT NULL OR sstr_nst IS NOT NULL OR bkgd_scl IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN mstr_rd1;
ALTER TABLE stacked_cal_primary DROP COLUMN mstr_sk1;
ALTER TABLE stacked_cal_primary DROP COLUMN mstr_rd2;
ALTER TABLE stacked_cal_primary DROP COLUMN mstr_sk2;
ALTER TABLE stacked_cal_primary DROP COLUMN mstr_rpt;
ALTER TABLE stacked_cal_primary DROP COLUMN mstr_ilv;
ALTER TABLE stacked_cal_primary DROP COLUMN sstr_stp;
ALTER TABLE stacked_cal_primary DROP COLUMN sstr_nst;
ALTER TABLE stacked_cal_primary DROP COLUMN bkgd_scl;

DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rd2' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_sk2' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_rpt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mstr_ilv' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_stp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sstr_nst' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgd_scl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaquad' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'sltxscl' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'sltyscl' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('x1d_extract1d');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.17.1', since, 'stdatamodels', '2.2.0', 'ab0041e10c1683a433ddc263418e77ae3186c181ea22bbf523fba29444a33af1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

