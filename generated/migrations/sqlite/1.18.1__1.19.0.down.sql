-- jwst 1.18.1 → 1.19.0, down. SQLite.
-- Takes a database back from jwst 1.19.0 to 1.18.1. What only 1.19.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.19.0', '1.19.1', '1.19.2');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.19.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.19.0', '1.19.1', '1.19.2');
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

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN fgs_aper;
ALTER TABLE uncal_primary DROP COLUMN gsidl_x;
ALTER TABLE uncal_primary DROP COLUMN gsidl_y;
ALTER TABLE uncal_primary DROP COLUMN v2_ref;
ALTER TABLE uncal_primary DROP COLUMN v3_ref;
ALTER TABLE uncal_primary DROP COLUMN roll_ref;
ALTER TABLE uncal_primary DROP COLUMN v3i_yang;
ALTER TABLE uncal_primary DROP COLUMN vparity;
ALTER TABLE uncal_primary DROP COLUMN r_bkg;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN fgs_aper;
ALTER TABLE image_uncal_primary DROP COLUMN gsidl_x;
ALTER TABLE image_uncal_primary DROP COLUMN gsidl_y;
ALTER TABLE image_uncal_primary DROP COLUMN v2_ref;
ALTER TABLE image_uncal_primary DROP COLUMN v3_ref;
ALTER TABLE image_uncal_primary DROP COLUMN roll_ref;
ALTER TABLE image_uncal_primary DROP COLUMN v3i_yang;
ALTER TABLE image_uncal_primary DROP COLUMN vparity;
ALTER TABLE image_uncal_primary DROP COLUMN r_bkg;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN fgs_aper;
ALTER TABLE stacked_uncal_primary DROP COLUMN gsidl_x;
ALTER TABLE stacked_uncal_primary DROP COLUMN gsidl_y;
ALTER TABLE stacked_uncal_primary DROP COLUMN v2_ref;
ALTER TABLE stacked_uncal_primary DROP COLUMN v3_ref;
ALTER TABLE stacked_uncal_primary DROP COLUMN roll_ref;
ALTER TABLE stacked_uncal_primary DROP COLUMN v3i_yang;
ALTER TABLE stacked_uncal_primary DROP COLUMN vparity;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_bkg;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN fgs_aper;
ALTER TABLE ramp_primary DROP COLUMN gsidl_x;
ALTER TABLE ramp_primary DROP COLUMN gsidl_y;
ALTER TABLE ramp_primary DROP COLUMN v2_ref;
ALTER TABLE ramp_primary DROP COLUMN v3_ref;
ALTER TABLE ramp_primary DROP COLUMN roll_ref;
ALTER TABLE ramp_primary DROP COLUMN v3i_yang;
ALTER TABLE ramp_primary DROP COLUMN vparity;
ALTER TABLE ramp_primary DROP COLUMN r_bkg;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN fgs_aper;
ALTER TABLE dark_primary DROP COLUMN gsidl_x;
ALTER TABLE dark_primary DROP COLUMN gsidl_y;
ALTER TABLE dark_primary DROP COLUMN v2_ref;
ALTER TABLE dark_primary DROP COLUMN v3_ref;
ALTER TABLE dark_primary DROP COLUMN roll_ref;
ALTER TABLE dark_primary DROP COLUMN v3i_yang;
ALTER TABLE dark_primary DROP COLUMN vparity;
ALTER TABLE dark_primary DROP COLUMN r_bkg;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN fgs_aper;
ALTER TABLE trapsfilled_primary DROP COLUMN gsidl_x;
ALTER TABLE trapsfilled_primary DROP COLUMN gsidl_y;
ALTER TABLE trapsfilled_primary DROP COLUMN v2_ref;
ALTER TABLE trapsfilled_primary DROP COLUMN v3_ref;
ALTER TABLE trapsfilled_primary DROP COLUMN roll_ref;
ALTER TABLE trapsfilled_primary DROP COLUMN v3i_yang;
ALTER TABLE trapsfilled_primary DROP COLUMN vparity;
ALTER TABLE trapsfilled_primary DROP COLUMN r_bkg;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN fgs_aper;
ALTER TABLE rate_primary DROP COLUMN gsidl_x;
ALTER TABLE rate_primary DROP COLUMN gsidl_y;
ALTER TABLE rate_primary DROP COLUMN v2_ref;
ALTER TABLE rate_primary DROP COLUMN v3_ref;
ALTER TABLE rate_primary DROP COLUMN roll_ref;
ALTER TABLE rate_primary DROP COLUMN v3i_yang;
ALTER TABLE rate_primary DROP COLUMN vparity;
ALTER TABLE rate_primary DROP COLUMN r_bkg;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN fgs_aper;
ALTER TABLE rateints_primary DROP COLUMN gsidl_x;
ALTER TABLE rateints_primary DROP COLUMN gsidl_y;
ALTER TABLE rateints_primary DROP COLUMN v2_ref;
ALTER TABLE rateints_primary DROP COLUMN v3_ref;
ALTER TABLE rateints_primary DROP COLUMN roll_ref;
ALTER TABLE rateints_primary DROP COLUMN v3i_yang;
ALTER TABLE rateints_primary DROP COLUMN vparity;
ALTER TABLE rateints_primary DROP COLUMN r_bkg;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN fgs_aper;
ALTER TABLE fitopt_primary DROP COLUMN gsidl_x;
ALTER TABLE fitopt_primary DROP COLUMN gsidl_y;
ALTER TABLE fitopt_primary DROP COLUMN v2_ref;
ALTER TABLE fitopt_primary DROP COLUMN v3_ref;
ALTER TABLE fitopt_primary DROP COLUMN roll_ref;
ALTER TABLE fitopt_primary DROP COLUMN v3i_yang;
ALTER TABLE fitopt_primary DROP COLUMN vparity;
ALTER TABLE fitopt_primary DROP COLUMN r_bkg;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN fgs_aper;
ALTER TABLE bsub_primary DROP COLUMN gsidl_x;
ALTER TABLE bsub_primary DROP COLUMN gsidl_y;
ALTER TABLE bsub_primary DROP COLUMN v2_ref;
ALTER TABLE bsub_primary DROP COLUMN v3_ref;
ALTER TABLE bsub_primary DROP COLUMN roll_ref;
ALTER TABLE bsub_primary DROP COLUMN v3i_yang;
ALTER TABLE bsub_primary DROP COLUMN vparity;
ALTER TABLE bsub_primary DROP COLUMN r_bkg;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN fgs_aper;
ALTER TABLE bsubints_primary DROP COLUMN gsidl_x;
ALTER TABLE bsubints_primary DROP COLUMN gsidl_y;
ALTER TABLE bsubints_primary DROP COLUMN v2_ref;
ALTER TABLE bsubints_primary DROP COLUMN v3_ref;
ALTER TABLE bsubints_primary DROP COLUMN roll_ref;
ALTER TABLE bsubints_primary DROP COLUMN v3i_yang;
ALTER TABLE bsubints_primary DROP COLUMN vparity;
ALTER TABLE bsubints_primary DROP COLUMN r_bkg;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN fgs_aper;
ALTER TABLE cal_primary DROP COLUMN gsidl_x;
ALTER TABLE cal_primary DROP COLUMN gsidl_y;
ALTER TABLE cal_primary DROP COLUMN v2_ref;
ALTER TABLE cal_primary DROP COLUMN v3_ref;
ALTER TABLE cal_primary DROP COLUMN roll_ref;
ALTER TABLE cal_primary DROP COLUMN v3i_yang;
ALTER TABLE cal_primary DROP COLUMN vparity;
ALTER TABLE cal_primary DROP COLUMN r_bkg;

UPDATE cal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE cal_sci DROP COLUMN wavecor;
ALTER TABLE cal_sci DROP COLUMN pthloss;
ALTER TABLE cal_sci DROP COLUMN barshdw;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN fgs_aper;
ALTER TABLE calints_primary DROP COLUMN gsidl_x;
ALTER TABLE calints_primary DROP COLUMN gsidl_y;
ALTER TABLE calints_primary DROP COLUMN v2_ref;
ALTER TABLE calints_primary DROP COLUMN v3_ref;
ALTER TABLE calints_primary DROP COLUMN roll_ref;
ALTER TABLE calints_primary DROP COLUMN v3i_yang;
ALTER TABLE calints_primary DROP COLUMN vparity;
ALTER TABLE calints_primary DROP COLUMN r_bkg;

UPDATE calints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE calints_sci DROP COLUMN wavecor;
ALTER TABLE calints_sci DROP COLUMN pthloss;
ALTER TABLE calints_sci DROP COLUMN barshdw;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN fgs_aper;
ALTER TABLE crf_primary DROP COLUMN gsidl_x;
ALTER TABLE crf_primary DROP COLUMN gsidl_y;
ALTER TABLE crf_primary DROP COLUMN v2_ref;
ALTER TABLE crf_primary DROP COLUMN v3_ref;
ALTER TABLE crf_primary DROP COLUMN roll_ref;
ALTER TABLE crf_primary DROP COLUMN v3i_yang;
ALTER TABLE crf_primary DROP COLUMN vparity;
ALTER TABLE crf_primary DROP COLUMN r_bkg;

UPDATE crf_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE crf_sci DROP COLUMN wavecor;
ALTER TABLE crf_sci DROP COLUMN pthloss;
ALTER TABLE crf_sci DROP COLUMN barshdw;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN fgs_aper;
ALTER TABLE crfints_primary DROP COLUMN gsidl_x;
ALTER TABLE crfints_primary DROP COLUMN gsidl_y;
ALTER TABLE crfints_primary DROP COLUMN v2_ref;
ALTER TABLE crfints_primary DROP COLUMN v3_ref;
ALTER TABLE crfints_primary DROP COLUMN roll_ref;
ALTER TABLE crfints_primary DROP COLUMN v3i_yang;
ALTER TABLE crfints_primary DROP COLUMN vparity;
ALTER TABLE crfints_primary DROP COLUMN r_bkg;

UPDATE crfints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE crfints_sci DROP COLUMN wavecor;
ALTER TABLE crfints_sci DROP COLUMN pthloss;
ALTER TABLE crfints_sci DROP COLUMN barshdw;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN fgs_aper;
ALTER TABLE i2d_primary DROP COLUMN gsidl_x;
ALTER TABLE i2d_primary DROP COLUMN gsidl_y;
ALTER TABLE i2d_primary DROP COLUMN v2_ref;
ALTER TABLE i2d_primary DROP COLUMN v3_ref;
ALTER TABLE i2d_primary DROP COLUMN roll_ref;
ALTER TABLE i2d_primary DROP COLUMN v3i_yang;
ALTER TABLE i2d_primary DROP COLUMN vparity;
ALTER TABLE i2d_primary DROP COLUMN r_bkg;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN fgs_aper;
ALTER TABLE s2d_primary DROP COLUMN gsidl_x;
ALTER TABLE s2d_primary DROP COLUMN gsidl_y;
ALTER TABLE s2d_primary DROP COLUMN v2_ref;
ALTER TABLE s2d_primary DROP COLUMN v3_ref;
ALTER TABLE s2d_primary DROP COLUMN roll_ref;
ALTER TABLE s2d_primary DROP COLUMN v3i_yang;
ALTER TABLE s2d_primary DROP COLUMN vparity;
ALTER TABLE s2d_primary DROP COLUMN r_bkg;

UPDATE s2d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE s2d_sci DROP COLUMN wavecor;
ALTER TABLE s2d_sci DROP COLUMN pthloss;
ALTER TABLE s2d_sci DROP COLUMN barshdw;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN fgs_aper;
ALTER TABLE s3d_primary DROP COLUMN gsidl_x;
ALTER TABLE s3d_primary DROP COLUMN gsidl_y;
ALTER TABLE s3d_primary DROP COLUMN v2_ref;
ALTER TABLE s3d_primary DROP COLUMN v3_ref;
ALTER TABLE s3d_primary DROP COLUMN roll_ref;
ALTER TABLE s3d_primary DROP COLUMN v3i_yang;
ALTER TABLE s3d_primary DROP COLUMN vparity;
ALTER TABLE s3d_primary DROP COLUMN r_bkg;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN fgs_aper;
ALTER TABLE x1d_primary DROP COLUMN gsidl_x;
ALTER TABLE x1d_primary DROP COLUMN gsidl_y;
ALTER TABLE x1d_primary DROP COLUMN v2_ref;
ALTER TABLE x1d_primary DROP COLUMN v3_ref;
ALTER TABLE x1d_primary DROP COLUMN roll_ref;
ALTER TABLE x1d_primary DROP COLUMN v3i_yang;
ALTER TABLE x1d_primary DROP COLUMN vparity;
ALTER TABLE x1d_primary DROP COLUMN r_bkg;

UPDATE x1d_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'DETECTOR', detector, 'WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'FILENAME', filename, 'EXPGRPID', expgrpid, 'EFFEXPTM', json(CASE WHEN typeof(effexptm) = 'real' AND CAST(CAST(effexptm AS TEXT) AS REAL) <> effexptm THEN printf('%!.18g', effexptm) ELSE CAST(effexptm AS TEXT) END), 'EFFINTTM', json(CASE WHEN typeof(effinttm) = 'real' AND CAST(CAST(effinttm AS TEXT) AS REAL) <> effinttm THEN printf('%!.18g', effinttm) ELSE CAST(effinttm AS TEXT) END), 'S_REGION', s_region)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL OR ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR ttype28 IS NOT NULL OR tform28 IS NOT NULL OR tunit28 IS NOT NULL OR ttype29 IS NOT NULL OR tform29 IS NOT NULL OR tunit29 IS NOT NULL OR detector IS NOT NULL OR wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL OR filename IS NOT NULL OR expgrpid IS NOT NULL OR effexptm IS NOT NULL OR effinttm IS NOT NULL OR s_region IS NOT NULL;
ALTER TABLE x1d_extract1d DROP COLUMN ttype22;
ALTER TABLE x1d_extract1d DROP COLUMN tform22;
ALTER TABLE x1d_extract1d DROP COLUMN tunit22;
ALTER TABLE x1d_extract1d DROP COLUMN ttype23;
ALTER TABLE x1d_extract1d DROP COLUMN tform23;
ALTER TABLE x1d_extract1d DROP COLUMN tunit23;
ALTER TABLE x1d_extract1d DROP COLUMN ttype24;
ALTER TABLE x1d_extract1d DROP COLUMN tform24;
ALTER TABLE x1d_extract1d DROP COLUMN tunit24;
ALTER TABLE x1d_extract1d DROP COLUMN ttype25;
ALTER TABLE x1d_extract1d DROP COLUMN tform25;
ALTER TABLE x1d_extract1d DROP COLUMN tunit25;
ALTER TABLE x1d_extract1d DROP COLUMN ttype26;
ALTER TABLE x1d_extract1d DROP COLUMN tform26;
ALTER TABLE x1d_extract1d DROP COLUMN tunit26;
ALTER TABLE x1d_extract1d DROP COLUMN ttype27;
ALTER TABLE x1d_extract1d DROP COLUMN tform27;
ALTER TABLE x1d_extract1d DROP COLUMN tunit27;
ALTER TABLE x1d_extract1d DROP COLUMN ttype28;
ALTER TABLE x1d_extract1d DROP COLUMN tform28;
ALTER TABLE x1d_extract1d DROP COLUMN tunit28;
ALTER TABLE x1d_extract1d DROP COLUMN ttype29;
ALTER TABLE x1d_extract1d DROP COLUMN tform29;
ALTER TABLE x1d_extract1d DROP COLUMN tunit29;
ALTER TABLE x1d_extract1d DROP COLUMN detector;
ALTER TABLE x1d_extract1d DROP COLUMN wavecor;
ALTER TABLE x1d_extract1d DROP COLUMN pthloss;
ALTER TABLE x1d_extract1d DROP COLUMN barshdw;
ALTER TABLE x1d_extract1d DROP COLUMN filename;
ALTER TABLE x1d_extract1d DROP COLUMN expgrpid;
ALTER TABLE x1d_extract1d DROP COLUMN effexptm;
ALTER TABLE x1d_extract1d DROP COLUMN effinttm;
ALTER TABLE x1d_extract1d DROP COLUMN s_region;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN fgs_aper;
ALTER TABLE x1dints_primary DROP COLUMN gsidl_x;
ALTER TABLE x1dints_primary DROP COLUMN gsidl_y;
ALTER TABLE x1dints_primary DROP COLUMN v2_ref;
ALTER TABLE x1dints_primary DROP COLUMN v3_ref;
ALTER TABLE x1dints_primary DROP COLUMN roll_ref;
ALTER TABLE x1dints_primary DROP COLUMN v3i_yang;
ALTER TABLE x1dints_primary DROP COLUMN vparity;
ALTER TABLE x1dints_primary DROP COLUMN r_bkg;

UPDATE x1dints_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'DETECTOR', detector, 'WAVECOR', json(CASE wavecor WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PTHLOSS', pthloss, 'BARSHDW', json(CASE barshdw WHEN 1 THEN 'true' WHEN 0 THEN 'false' END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype19 IS NOT NULL OR tform19 IS NOT NULL OR tunit19 IS NOT NULL OR ttype20 IS NOT NULL OR tform20 IS NOT NULL OR tunit20 IS NOT NULL OR ttype21 IS NOT NULL OR tform21 IS NOT NULL OR tunit21 IS NOT NULL OR ttype22 IS NOT NULL OR tform22 IS NOT NULL OR tunit22 IS NOT NULL OR ttype23 IS NOT NULL OR tform23 IS NOT NULL OR tunit23 IS NOT NULL OR ttype24 IS NOT NULL OR tform24 IS NOT NULL OR tunit24 IS NOT NULL OR ttype25 IS NOT NULL OR tform25 IS NOT NULL OR tunit25 IS NOT NULL OR ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL OR ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR detector IS NOT NULL OR wavecor IS NOT NULL OR pthloss IS NOT NULL OR barshdw IS NOT NULL;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype19;
ALTER TABLE x1dints_extract1d DROP COLUMN tform19;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit19;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype20;
ALTER TABLE x1dints_extract1d DROP COLUMN tform20;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit20;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype21;
ALTER TABLE x1dints_extract1d DROP COLUMN tform21;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit21;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype22;
ALTER TABLE x1dints_extract1d DROP COLUMN tform22;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit22;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype23;
ALTER TABLE x1dints_extract1d DROP COLUMN tform23;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit23;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype24;
ALTER TABLE x1dints_extract1d DROP COLUMN tform24;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit24;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype25;
ALTER TABLE x1dints_extract1d DROP COLUMN tform25;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit25;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype26;
ALTER TABLE x1dints_extract1d DROP COLUMN tform26;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit26;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype27;
ALTER TABLE x1dints_extract1d DROP COLUMN tform27;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit27;
ALTER TABLE x1dints_extract1d DROP COLUMN detector;
ALTER TABLE x1dints_extract1d DROP COLUMN wavecor;
ALTER TABLE x1dints_extract1d DROP COLUMN pthloss;
ALTER TABLE x1dints_extract1d DROP COLUMN barshdw;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN fgs_aper;
ALTER TABLE c1d_primary DROP COLUMN gsidl_x;
ALTER TABLE c1d_primary DROP COLUMN gsidl_y;
ALTER TABLE c1d_primary DROP COLUMN v2_ref;
ALTER TABLE c1d_primary DROP COLUMN v3_ref;
ALTER TABLE c1d_primary DROP COLUMN roll_ref;
ALTER TABLE c1d_primary DROP COLUMN v3i_yang;
ALTER TABLE c1d_primary DROP COLUMN vparity;
ALTER TABLE c1d_primary DROP COLUMN r_bkg;

UPDATE c1d_combine1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'DISPAXIS', dispaxis)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype9 IS NOT NULL OR tform9 IS NOT NULL OR tunit9 IS NOT NULL OR ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR dispaxis IS NOT NULL;
ALTER TABLE c1d_combine1d DROP COLUMN ttype9;
ALTER TABLE c1d_combine1d DROP COLUMN tform9;
ALTER TABLE c1d_combine1d DROP COLUMN tunit9;
ALTER TABLE c1d_combine1d DROP COLUMN ttype10;
ALTER TABLE c1d_combine1d DROP COLUMN tform10;
ALTER TABLE c1d_combine1d DROP COLUMN tunit10;
ALTER TABLE c1d_combine1d DROP COLUMN ttype11;
ALTER TABLE c1d_combine1d DROP COLUMN tform11;
ALTER TABLE c1d_combine1d DROP COLUMN tunit11;
ALTER TABLE c1d_combine1d DROP COLUMN ttype12;
ALTER TABLE c1d_combine1d DROP COLUMN tform12;
ALTER TABLE c1d_combine1d DROP COLUMN tunit12;
ALTER TABLE c1d_combine1d DROP COLUMN ttype13;
ALTER TABLE c1d_combine1d DROP COLUMN tform13;
ALTER TABLE c1d_combine1d DROP COLUMN tunit13;
ALTER TABLE c1d_combine1d DROP COLUMN dispaxis;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN fgs_aper;
ALTER TABLE psfstack_primary DROP COLUMN gsidl_x;
ALTER TABLE psfstack_primary DROP COLUMN gsidl_y;
ALTER TABLE psfstack_primary DROP COLUMN v2_ref;
ALTER TABLE psfstack_primary DROP COLUMN v3_ref;
ALTER TABLE psfstack_primary DROP COLUMN roll_ref;
ALTER TABLE psfstack_primary DROP COLUMN v3i_yang;
ALTER TABLE psfstack_primary DROP COLUMN vparity;
ALTER TABLE psfstack_primary DROP COLUMN r_bkg;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN fgs_aper;
ALTER TABLE psfalign_primary DROP COLUMN gsidl_x;
ALTER TABLE psfalign_primary DROP COLUMN gsidl_y;
ALTER TABLE psfalign_primary DROP COLUMN v2_ref;
ALTER TABLE psfalign_primary DROP COLUMN v3_ref;
ALTER TABLE psfalign_primary DROP COLUMN roll_ref;
ALTER TABLE psfalign_primary DROP COLUMN v3i_yang;
ALTER TABLE psfalign_primary DROP COLUMN vparity;
ALTER TABLE psfalign_primary DROP COLUMN r_bkg;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN fgs_aper;
ALTER TABLE psfsub_primary DROP COLUMN gsidl_x;
ALTER TABLE psfsub_primary DROP COLUMN gsidl_y;
ALTER TABLE psfsub_primary DROP COLUMN v2_ref;
ALTER TABLE psfsub_primary DROP COLUMN v3_ref;
ALTER TABLE psfsub_primary DROP COLUMN roll_ref;
ALTER TABLE psfsub_primary DROP COLUMN v3i_yang;
ALTER TABLE psfsub_primary DROP COLUMN vparity;
ALTER TABLE psfsub_primary DROP COLUMN r_bkg;

UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN fgs_aper;
ALTER TABLE ami_oi_primary DROP COLUMN gsidl_x;
ALTER TABLE ami_oi_primary DROP COLUMN gsidl_y;
ALTER TABLE ami_oi_primary DROP COLUMN v2_ref;
ALTER TABLE ami_oi_primary DROP COLUMN v3_ref;
ALTER TABLE ami_oi_primary DROP COLUMN r_bkg;

UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN fgs_aper;
ALTER TABLE psf_ami_oi_primary DROP COLUMN gsidl_x;
ALTER TABLE psf_ami_oi_primary DROP COLUMN gsidl_y;
ALTER TABLE psf_ami_oi_primary DROP COLUMN v2_ref;
ALTER TABLE psf_ami_oi_primary DROP COLUMN v3_ref;
ALTER TABLE psf_ami_oi_primary DROP COLUMN r_bkg;

UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN fgs_aper;
ALTER TABLE amimulti_oi_primary DROP COLUMN gsidl_x;
ALTER TABLE amimulti_oi_primary DROP COLUMN gsidl_y;
ALTER TABLE amimulti_oi_primary DROP COLUMN v2_ref;
ALTER TABLE amimulti_oi_primary DROP COLUMN v3_ref;
ALTER TABLE amimulti_oi_primary DROP COLUMN r_bkg;

UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN fgs_aper;
ALTER TABLE amilg_primary DROP COLUMN gsidl_x;
ALTER TABLE amilg_primary DROP COLUMN gsidl_y;
ALTER TABLE amilg_primary DROP COLUMN v2_ref;
ALTER TABLE amilg_primary DROP COLUMN v3_ref;
ALTER TABLE amilg_primary DROP COLUMN roll_ref;
ALTER TABLE amilg_primary DROP COLUMN v3i_yang;
ALTER TABLE amilg_primary DROP COLUMN vparity;
ALTER TABLE amilg_primary DROP COLUMN r_bkg;

UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN fgs_aper;
ALTER TABLE aminorm_oi_primary DROP COLUMN gsidl_x;
ALTER TABLE aminorm_oi_primary DROP COLUMN gsidl_y;
ALTER TABLE aminorm_oi_primary DROP COLUMN v2_ref;
ALTER TABLE aminorm_oi_primary DROP COLUMN v3_ref;
ALTER TABLE aminorm_oi_primary DROP COLUMN r_bkg;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN fgs_aper;
ALTER TABLE wfscmb_primary DROP COLUMN gsidl_x;
ALTER TABLE wfscmb_primary DROP COLUMN gsidl_y;
ALTER TABLE wfscmb_primary DROP COLUMN v2_ref;
ALTER TABLE wfscmb_primary DROP COLUMN v3_ref;
ALTER TABLE wfscmb_primary DROP COLUMN roll_ref;
ALTER TABLE wfscmb_primary DROP COLUMN v3i_yang;
ALTER TABLE wfscmb_primary DROP COLUMN vparity;
ALTER TABLE wfscmb_primary DROP COLUMN r_bkg;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN fgs_aper;
ALTER TABLE segm_primary DROP COLUMN gsidl_x;
ALTER TABLE segm_primary DROP COLUMN gsidl_y;
ALTER TABLE segm_primary DROP COLUMN v2_ref;
ALTER TABLE segm_primary DROP COLUMN v3_ref;
ALTER TABLE segm_primary DROP COLUMN roll_ref;
ALTER TABLE segm_primary DROP COLUMN v3i_yang;
ALTER TABLE segm_primary DROP COLUMN vparity;
ALTER TABLE segm_primary DROP COLUMN r_bkg;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN fgs_aper;
ALTER TABLE image_cal_primary DROP COLUMN gsidl_x;
ALTER TABLE image_cal_primary DROP COLUMN gsidl_y;
ALTER TABLE image_cal_primary DROP COLUMN v2_ref;
ALTER TABLE image_cal_primary DROP COLUMN v3_ref;
ALTER TABLE image_cal_primary DROP COLUMN roll_ref;
ALTER TABLE image_cal_primary DROP COLUMN v3i_yang;
ALTER TABLE image_cal_primary DROP COLUMN vparity;
ALTER TABLE image_cal_primary DROP COLUMN r_bkg;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FGS_APER', fgs_aper, 'GSIDL_X', json(CASE WHEN typeof(gsidl_x) = 'real' AND CAST(CAST(gsidl_x AS TEXT) AS REAL) <> gsidl_x THEN printf('%!.18g', gsidl_x) ELSE CAST(gsidl_x AS TEXT) END), 'GSIDL_Y', json(CASE WHEN typeof(gsidl_y) = 'real' AND CAST(CAST(gsidl_y AS TEXT) AS REAL) <> gsidl_y THEN printf('%!.18g', gsidl_y) ELSE CAST(gsidl_y AS TEXT) END), 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity, 'R_BKG', r_bkg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fgs_aper IS NOT NULL OR gsidl_x IS NOT NULL OR gsidl_y IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL OR r_bkg IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN fgs_aper;
ALTER TABLE stacked_cal_primary DROP COLUMN gsidl_x;
ALTER TABLE stacked_cal_primary DROP COLUMN gsidl_y;
ALTER TABLE stacked_cal_primary DROP COLUMN v2_ref;
ALTER TABLE stacked_cal_primary DROP COLUMN v3_ref;
ALTER TABLE stacked_cal_primary DROP COLUMN roll_ref;
ALTER TABLE stacked_cal_primary DROP COLUMN v3i_yang;
ALTER TABLE stacked_cal_primary DROP COLUMN vparity;
ALTER TABLE stacked_cal_primary DROP COLUMN r_bkg;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM rate_regions;
DROP VIEW nirspec_rate_regions;
DROP VIEW miri_rate_regions;
DROP TABLE rate_regions;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM bsub_regions;
DROP VIEW nirspec_bsub_regions;
DROP VIEW miri_bsub_regions;
DROP TABLE bsub_regions;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM cal_regions;
DROP VIEW nirspec_cal_regions;
DROP VIEW miri_cal_regions;
DROP TABLE cal_regions;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'REGIONS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crf_regions;
DROP VIEW nirspec_crf_regions;
DROP VIEW miri_crf_regions;
DROP TABLE crf_regions;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('rate_regions', 'bsub_regions', 'cal_regions', 'crf_regions');
DELETE FROM schemagen_columns
WHERE column_name = 'fgs_aper' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsidl_y' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v2_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v3_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'roll_ref' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'v3i_yang' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vparity' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'amilg_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_bkg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'wavecor' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'pthloss' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'barshdw' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit22' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit23' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit24' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit25' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit29' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'expgrpid' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('x1d_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('c1d_combine1d');
DELETE FROM schemagen_columns
WHERE column_name = 'dispaxis' AND table_name IN ('c1d_combine1d');
UPDATE schemagen_columns SET paths = '["meta.cal_step.back_sub"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.roll_ref"]'
WHERE column_name IN ('roll_ref') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.v3yangle"]'
WHERE column_name IN ('v3i_yang') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
UPDATE schemagen_columns SET paths = '["meta.ami.vparity"]'
WHERE column_name IN ('vparity') AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.18.1', since, 'stdatamodels', '3.0.2', 'facd2796a06726459d03bcce4aed0b21de8c9085e5fa44838c89b9e1648c17c2'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

