-- jwst 1.2.0 → 1.2.1, down. SQLite.
-- Takes a database back from jwst 1.2.1 to 1.2.0. What only 1.2.1 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.2.1, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.1');
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
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE uncal_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE uncal_primary ADD COLUMN ndithpts__new TEXT;
UPDATE uncal_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN ndithpts;
ALTER TABLE uncal_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE uncal_primary DROP COLUMN oss_ver;
ALTER TABLE uncal_primary DROP COLUMN detmode;
ALTER TABLE uncal_primary DROP COLUMN cmd_tsel;
ALTER TABLE uncal_primary DROP COLUMN nod_type;
ALTER TABLE uncal_primary DROP COLUMN gs_v3_pa;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE image_uncal_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE image_uncal_primary ADD COLUMN ndithpts__new TEXT;
UPDATE image_uncal_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN ndithpts;
ALTER TABLE image_uncal_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE image_uncal_primary DROP COLUMN oss_ver;
ALTER TABLE image_uncal_primary DROP COLUMN detmode;
ALTER TABLE image_uncal_primary DROP COLUMN cmd_tsel;
ALTER TABLE image_uncal_primary DROP COLUMN nod_type;
ALTER TABLE image_uncal_primary DROP COLUMN gs_v3_pa;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE stacked_uncal_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE stacked_uncal_primary ADD COLUMN ndithpts__new TEXT;
UPDATE stacked_uncal_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN ndithpts;
ALTER TABLE stacked_uncal_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE stacked_uncal_primary DROP COLUMN oss_ver;
ALTER TABLE stacked_uncal_primary DROP COLUMN detmode;
ALTER TABLE stacked_uncal_primary DROP COLUMN cmd_tsel;
ALTER TABLE stacked_uncal_primary DROP COLUMN nod_type;
ALTER TABLE stacked_uncal_primary DROP COLUMN gs_v3_pa;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE ramp_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE ramp_primary ADD COLUMN ndithpts__new TEXT;
UPDATE ramp_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN ndithpts;
ALTER TABLE ramp_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE ramp_primary DROP COLUMN oss_ver;
ALTER TABLE ramp_primary DROP COLUMN detmode;
ALTER TABLE ramp_primary DROP COLUMN cmd_tsel;
ALTER TABLE ramp_primary DROP COLUMN nod_type;
ALTER TABLE ramp_primary DROP COLUMN gs_v3_pa;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE dark_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE dark_primary ADD COLUMN ndithpts__new TEXT;
UPDATE dark_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN ndithpts;
ALTER TABLE dark_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE dark_primary DROP COLUMN oss_ver;
ALTER TABLE dark_primary DROP COLUMN detmode;
ALTER TABLE dark_primary DROP COLUMN cmd_tsel;
ALTER TABLE dark_primary DROP COLUMN nod_type;
ALTER TABLE dark_primary DROP COLUMN gs_v3_pa;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE trapsfilled_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE trapsfilled_primary ADD COLUMN ndithpts__new TEXT;
UPDATE trapsfilled_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN ndithpts;
ALTER TABLE trapsfilled_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE trapsfilled_primary DROP COLUMN oss_ver;
ALTER TABLE trapsfilled_primary DROP COLUMN detmode;
ALTER TABLE trapsfilled_primary DROP COLUMN cmd_tsel;
ALTER TABLE trapsfilled_primary DROP COLUMN nod_type;
ALTER TABLE trapsfilled_primary DROP COLUMN gs_v3_pa;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE rate_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE rate_primary ADD COLUMN ndithpts__new TEXT;
UPDATE rate_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN ndithpts;
ALTER TABLE rate_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE rate_primary DROP COLUMN oss_ver;
ALTER TABLE rate_primary DROP COLUMN detmode;
ALTER TABLE rate_primary DROP COLUMN cmd_tsel;
ALTER TABLE rate_primary DROP COLUMN nod_type;
ALTER TABLE rate_primary DROP COLUMN gs_v3_pa;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE rateints_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE rateints_primary ADD COLUMN ndithpts__new TEXT;
UPDATE rateints_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN ndithpts;
ALTER TABLE rateints_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE rateints_primary DROP COLUMN oss_ver;
ALTER TABLE rateints_primary DROP COLUMN detmode;
ALTER TABLE rateints_primary DROP COLUMN cmd_tsel;
ALTER TABLE rateints_primary DROP COLUMN nod_type;
ALTER TABLE rateints_primary DROP COLUMN gs_v3_pa;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE fitopt_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE fitopt_primary ADD COLUMN ndithpts__new TEXT;
UPDATE fitopt_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN ndithpts;
ALTER TABLE fitopt_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE fitopt_primary DROP COLUMN oss_ver;
ALTER TABLE fitopt_primary DROP COLUMN detmode;
ALTER TABLE fitopt_primary DROP COLUMN cmd_tsel;
ALTER TABLE fitopt_primary DROP COLUMN nod_type;
ALTER TABLE fitopt_primary DROP COLUMN gs_v3_pa;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE bsub_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE bsub_primary ADD COLUMN ndithpts__new TEXT;
UPDATE bsub_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN ndithpts;
ALTER TABLE bsub_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE bsub_primary DROP COLUMN oss_ver;
ALTER TABLE bsub_primary DROP COLUMN detmode;
ALTER TABLE bsub_primary DROP COLUMN cmd_tsel;
ALTER TABLE bsub_primary DROP COLUMN nod_type;
ALTER TABLE bsub_primary DROP COLUMN gs_v3_pa;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE bsubints_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE bsubints_primary ADD COLUMN ndithpts__new TEXT;
UPDATE bsubints_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN ndithpts;
ALTER TABLE bsubints_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE bsubints_primary DROP COLUMN oss_ver;
ALTER TABLE bsubints_primary DROP COLUMN detmode;
ALTER TABLE bsubints_primary DROP COLUMN cmd_tsel;
ALTER TABLE bsubints_primary DROP COLUMN nod_type;
ALTER TABLE bsubints_primary DROP COLUMN gs_v3_pa;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE cal_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE cal_primary ADD COLUMN ndithpts__new TEXT;
UPDATE cal_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN ndithpts;
ALTER TABLE cal_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE cal_primary DROP COLUMN oss_ver;
ALTER TABLE cal_primary DROP COLUMN detmode;
ALTER TABLE cal_primary DROP COLUMN cmd_tsel;
ALTER TABLE cal_primary DROP COLUMN nod_type;
ALTER TABLE cal_primary DROP COLUMN gs_v3_pa;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE calints_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE calints_primary ADD COLUMN ndithpts__new TEXT;
UPDATE calints_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN ndithpts;
ALTER TABLE calints_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE calints_primary DROP COLUMN oss_ver;
ALTER TABLE calints_primary DROP COLUMN detmode;
ALTER TABLE calints_primary DROP COLUMN cmd_tsel;
ALTER TABLE calints_primary DROP COLUMN nod_type;
ALTER TABLE calints_primary DROP COLUMN gs_v3_pa;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE crf_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE crf_primary ADD COLUMN ndithpts__new TEXT;
UPDATE crf_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN ndithpts;
ALTER TABLE crf_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE crf_primary DROP COLUMN oss_ver;
ALTER TABLE crf_primary DROP COLUMN detmode;
ALTER TABLE crf_primary DROP COLUMN cmd_tsel;
ALTER TABLE crf_primary DROP COLUMN nod_type;
ALTER TABLE crf_primary DROP COLUMN gs_v3_pa;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE crfints_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE crfints_primary ADD COLUMN ndithpts__new TEXT;
UPDATE crfints_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN ndithpts;
ALTER TABLE crfints_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE crfints_primary DROP COLUMN oss_ver;
ALTER TABLE crfints_primary DROP COLUMN detmode;
ALTER TABLE crfints_primary DROP COLUMN cmd_tsel;
ALTER TABLE crfints_primary DROP COLUMN nod_type;
ALTER TABLE crfints_primary DROP COLUMN gs_v3_pa;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE i2d_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE i2d_primary ADD COLUMN ndithpts__new TEXT;
UPDATE i2d_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN ndithpts;
ALTER TABLE i2d_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE i2d_primary DROP COLUMN oss_ver;
ALTER TABLE i2d_primary DROP COLUMN detmode;
ALTER TABLE i2d_primary DROP COLUMN cmd_tsel;
ALTER TABLE i2d_primary DROP COLUMN nod_type;
ALTER TABLE i2d_primary DROP COLUMN gs_v3_pa;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE s2d_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE s2d_primary ADD COLUMN ndithpts__new TEXT;
UPDATE s2d_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN ndithpts;
ALTER TABLE s2d_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE s2d_primary DROP COLUMN oss_ver;
ALTER TABLE s2d_primary DROP COLUMN detmode;
ALTER TABLE s2d_primary DROP COLUMN cmd_tsel;
ALTER TABLE s2d_primary DROP COLUMN nod_type;
ALTER TABLE s2d_primary DROP COLUMN gs_v3_pa;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE s3d_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE s3d_primary ADD COLUMN ndithpts__new TEXT;
UPDATE s3d_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN ndithpts;
ALTER TABLE s3d_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE s3d_primary DROP COLUMN oss_ver;
ALTER TABLE s3d_primary DROP COLUMN detmode;
ALTER TABLE s3d_primary DROP COLUMN cmd_tsel;
ALTER TABLE s3d_primary DROP COLUMN nod_type;
ALTER TABLE s3d_primary DROP COLUMN gs_v3_pa;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE x1d_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE x1d_primary ADD COLUMN ndithpts__new TEXT;
UPDATE x1d_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN ndithpts;
ALTER TABLE x1d_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE x1d_primary DROP COLUMN oss_ver;
ALTER TABLE x1d_primary DROP COLUMN detmode;
ALTER TABLE x1d_primary DROP COLUMN cmd_tsel;
ALTER TABLE x1d_primary DROP COLUMN nod_type;
ALTER TABLE x1d_primary DROP COLUMN gs_v3_pa;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE x1dints_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE x1dints_primary ADD COLUMN ndithpts__new TEXT;
UPDATE x1dints_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN ndithpts;
ALTER TABLE x1dints_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE x1dints_primary DROP COLUMN oss_ver;
ALTER TABLE x1dints_primary DROP COLUMN detmode;
ALTER TABLE x1dints_primary DROP COLUMN cmd_tsel;
ALTER TABLE x1dints_primary DROP COLUMN nod_type;
ALTER TABLE x1dints_primary DROP COLUMN gs_v3_pa;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE c1d_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE c1d_primary ADD COLUMN ndithpts__new TEXT;
UPDATE c1d_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN ndithpts;
ALTER TABLE c1d_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE c1d_primary DROP COLUMN oss_ver;
ALTER TABLE c1d_primary DROP COLUMN detmode;
ALTER TABLE c1d_primary DROP COLUMN cmd_tsel;
ALTER TABLE c1d_primary DROP COLUMN nod_type;
ALTER TABLE c1d_primary DROP COLUMN gs_v3_pa;

UPDATE c1d_combine1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('SRCTYPE', srctype)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE srctype IS NOT NULL;
ALTER TABLE c1d_combine1d DROP COLUMN srctype;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfstack_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE psfstack_primary ADD COLUMN ndithpts__new TEXT;
UPDATE psfstack_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN ndithpts;
ALTER TABLE psfstack_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE psfstack_primary DROP COLUMN oss_ver;
ALTER TABLE psfstack_primary DROP COLUMN detmode;
ALTER TABLE psfstack_primary DROP COLUMN cmd_tsel;
ALTER TABLE psfstack_primary DROP COLUMN nod_type;
ALTER TABLE psfstack_primary DROP COLUMN gs_v3_pa;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfalign_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE psfalign_primary ADD COLUMN ndithpts__new TEXT;
UPDATE psfalign_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN ndithpts;
ALTER TABLE psfalign_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE psfalign_primary DROP COLUMN oss_ver;
ALTER TABLE psfalign_primary DROP COLUMN detmode;
ALTER TABLE psfalign_primary DROP COLUMN cmd_tsel;
ALTER TABLE psfalign_primary DROP COLUMN nod_type;
ALTER TABLE psfalign_primary DROP COLUMN gs_v3_pa;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psfsub_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE psfsub_primary ADD COLUMN ndithpts__new TEXT;
UPDATE psfsub_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN ndithpts;
ALTER TABLE psfsub_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE psfsub_primary DROP COLUMN oss_ver;
ALTER TABLE psfsub_primary DROP COLUMN detmode;
ALTER TABLE psfsub_primary DROP COLUMN cmd_tsel;
ALTER TABLE psfsub_primary DROP COLUMN nod_type;
ALTER TABLE psfsub_primary DROP COLUMN gs_v3_pa;

UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE ami_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE ami_primary ADD COLUMN ndithpts__new TEXT;
UPDATE ami_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN ndithpts;
ALTER TABLE ami_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE ami_primary DROP COLUMN oss_ver;
ALTER TABLE ami_primary DROP COLUMN detmode;
ALTER TABLE ami_primary DROP COLUMN cmd_tsel;
ALTER TABLE ami_primary DROP COLUMN nod_type;
ALTER TABLE ami_primary DROP COLUMN gs_v3_pa;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE amiavg_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE amiavg_primary ADD COLUMN ndithpts__new TEXT;
UPDATE amiavg_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN ndithpts;
ALTER TABLE amiavg_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE amiavg_primary DROP COLUMN oss_ver;
ALTER TABLE amiavg_primary DROP COLUMN detmode;
ALTER TABLE amiavg_primary DROP COLUMN cmd_tsel;
ALTER TABLE amiavg_primary DROP COLUMN nod_type;
ALTER TABLE amiavg_primary DROP COLUMN gs_v3_pa;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE psf_amiavg_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE psf_amiavg_primary ADD COLUMN ndithpts__new TEXT;
UPDATE psf_amiavg_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN ndithpts;
ALTER TABLE psf_amiavg_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE psf_amiavg_primary DROP COLUMN oss_ver;
ALTER TABLE psf_amiavg_primary DROP COLUMN detmode;
ALTER TABLE psf_amiavg_primary DROP COLUMN cmd_tsel;
ALTER TABLE psf_amiavg_primary DROP COLUMN nod_type;
ALTER TABLE psf_amiavg_primary DROP COLUMN gs_v3_pa;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE aminorm_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE aminorm_primary ADD COLUMN ndithpts__new TEXT;
UPDATE aminorm_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN ndithpts;
ALTER TABLE aminorm_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE aminorm_primary DROP COLUMN oss_ver;
ALTER TABLE aminorm_primary DROP COLUMN detmode;
ALTER TABLE aminorm_primary DROP COLUMN cmd_tsel;
ALTER TABLE aminorm_primary DROP COLUMN nod_type;
ALTER TABLE aminorm_primary DROP COLUMN gs_v3_pa;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE wfscmb_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE wfscmb_primary ADD COLUMN ndithpts__new TEXT;
UPDATE wfscmb_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN ndithpts;
ALTER TABLE wfscmb_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE wfscmb_primary DROP COLUMN oss_ver;
ALTER TABLE wfscmb_primary DROP COLUMN detmode;
ALTER TABLE wfscmb_primary DROP COLUMN cmd_tsel;
ALTER TABLE wfscmb_primary DROP COLUMN nod_type;
ALTER TABLE wfscmb_primary DROP COLUMN gs_v3_pa;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE segm_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE segm_primary ADD COLUMN ndithpts__new TEXT;
UPDATE segm_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN ndithpts;
ALTER TABLE segm_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE segm_primary DROP COLUMN oss_ver;
ALTER TABLE segm_primary DROP COLUMN detmode;
ALTER TABLE segm_primary DROP COLUMN cmd_tsel;
ALTER TABLE segm_primary DROP COLUMN nod_type;
ALTER TABLE segm_primary DROP COLUMN gs_v3_pa;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE image_cal_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE image_cal_primary ADD COLUMN ndithpts__new TEXT;
UPDATE image_cal_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN ndithpts;
ALTER TABLE image_cal_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE image_cal_primary DROP COLUMN oss_ver;
ALTER TABLE image_cal_primary DROP COLUMN detmode;
ALTER TABLE image_cal_primary DROP COLUMN cmd_tsel;
ALTER TABLE image_cal_primary DROP COLUMN nod_type;
ALTER TABLE image_cal_primary DROP COLUMN gs_v3_pa;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OSS_VER', oss_ver, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'NOD_TYPE', nod_type, 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE oss_ver IS NOT NULL OR detmode IS NOT NULL OR cmd_tsel IS NOT NULL OR nod_type IS NOT NULL OR gs_v3_pa IS NOT NULL;
ALTER TABLE stacked_cal_primary RENAME COLUMN nrimdtpt TO ndithpts;
ALTER TABLE stacked_cal_primary ADD COLUMN ndithpts__new TEXT;
UPDATE stacked_cal_primary SET ndithpts__new = CASE WHEN typeof(ndithpts) = 'real' AND CAST(CAST(ndithpts AS TEXT) AS REAL) <> ndithpts THEN printf('%!.18g', ndithpts) ELSE CAST(ndithpts AS TEXT) END WHERE ndithpts IS NOT NULL;
UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', ndithpts)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ndithpts IS NOT NULL AND CASE typeof(ndithpts) WHEN 'text' THEN CASE WHEN typeof(ndithpts__new) = 'real' AND CAST(CAST(ndithpts__new AS TEXT) AS REAL) <> ndithpts__new THEN printf('%!.18g', ndithpts__new) ELSE CAST(ndithpts__new AS TEXT) END IS NOT ndithpts ELSE CAST(ndithpts__new AS NUMERIC) IS NOT ndithpts END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN ndithpts;
ALTER TABLE stacked_cal_primary RENAME COLUMN ndithpts__new TO ndithpts;
ALTER TABLE stacked_cal_primary DROP COLUMN oss_ver;
ALTER TABLE stacked_cal_primary DROP COLUMN detmode;
ALTER TABLE stacked_cal_primary DROP COLUMN cmd_tsel;
ALTER TABLE stacked_cal_primary DROP COLUMN nod_type;
ALTER TABLE stacked_cal_primary DROP COLUMN gs_v3_pa;

UPDATE uncal_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE image_uncal_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE stacked_uncal_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE ramp_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE dark_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE trapsfilled_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE rate_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE rateints_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE fitopt_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE bsub_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE bsubints_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE cal_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE calints_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE crf_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE crfints_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE i2d_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE s2d_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE s3d_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE x1d_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE x1dints_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE c1d_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE psfstack_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE psfalign_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE psfsub_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE ami_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE amiavg_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE psf_amiavg_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE aminorm_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE wfscmb_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE segm_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE image_cal_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));
UPDATE stacked_cal_primary SET
    ndithpts = CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN json_extract(other_keywords, '$."NDITHPTS"') ELSE ndithpts END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."NDITHPTS"') = 'text' THEN '$."NDITHPTS"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."NDITHPTS"') = 'text'));

-- What did not fit its new type, and is kept in other_keywords.
SELECT * FROM (
    SELECT 'uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM uncal_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'image_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_uncal_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'stacked_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_uncal_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'ramp_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ramp_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'dark_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM dark_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'trapsfilled_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM trapsfilled_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'rate_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rate_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'rateints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rateints_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'fitopt_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM fitopt_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'bsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsub_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'bsubints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsubints_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM cal_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'calints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM calints_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'crf_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crf_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'crfints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crfints_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'i2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM i2d_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 's2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s2d_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 's3d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s3d_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'x1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1d_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'x1dints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1dints_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'c1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM c1d_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psfstack_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfstack_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psfalign_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfalign_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psfsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfsub_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'ami_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ami_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM amiavg_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psf_amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psf_amiavg_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'aminorm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM aminorm_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'wfscmb_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM wfscmb_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'segm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM segm_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'image_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_cal_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'stacked_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_cal_primary WHERE ndithpts IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL
) AS counted WHERE kept > 0;
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('c1d_combine1d');
UPDATE schemagen_columns SET paths = '["meta.visit.pointing_engdb_quality"]', enum = '["CALCULATED", "PLANNED"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL", "FULLBOX", "FULL-TIGHT", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY-DITHER", "WFSC", "1LOS", "AMI", "IMAGING", "MIMF", "WFSS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET column_name = 'ndithpts', keyword = 'NDITHPTS', type = 'string', title = 'Total number of points in primary dither pattern', since = '0.17.0', former_names = NULL
WHERE column_name IN ('nrimdtpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

