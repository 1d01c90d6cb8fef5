-- jwst 1.2.0 → 1.2.1, up. SQLite.
-- Carries a database from jwst 1.2.0 to 1.2.1. Loses nothing: what 1.2.1 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.2.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.2.0');
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

ALTER TABLE uncal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE uncal_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE uncal_primary ADD COLUMN detmode TEXT;
ALTER TABLE uncal_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE uncal_primary ADD COLUMN nod_type TEXT;
ALTER TABLE uncal_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE uncal_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE uncal_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN nrimdtpt;
ALTER TABLE uncal_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE image_uncal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE image_uncal_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN detmode TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN nod_type TEXT;
ALTER TABLE image_uncal_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE image_uncal_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE image_uncal_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN nrimdtpt;
ALTER TABLE image_uncal_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE stacked_uncal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE stacked_uncal_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN detmode TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN nod_type TEXT;
ALTER TABLE stacked_uncal_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE stacked_uncal_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE stacked_uncal_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN nrimdtpt;
ALTER TABLE stacked_uncal_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE ramp_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE ramp_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE ramp_primary ADD COLUMN detmode TEXT;
ALTER TABLE ramp_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE ramp_primary ADD COLUMN nod_type TEXT;
ALTER TABLE ramp_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE ramp_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE ramp_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN nrimdtpt;
ALTER TABLE ramp_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE dark_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE dark_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE dark_primary ADD COLUMN detmode TEXT;
ALTER TABLE dark_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE dark_primary ADD COLUMN nod_type TEXT;
ALTER TABLE dark_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE dark_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE dark_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN nrimdtpt;
ALTER TABLE dark_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE trapsfilled_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE trapsfilled_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN detmode TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN nod_type TEXT;
ALTER TABLE trapsfilled_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE trapsfilled_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE trapsfilled_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN nrimdtpt;
ALTER TABLE trapsfilled_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE rate_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE rate_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE rate_primary ADD COLUMN detmode TEXT;
ALTER TABLE rate_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE rate_primary ADD COLUMN nod_type TEXT;
ALTER TABLE rate_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE rate_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE rate_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN nrimdtpt;
ALTER TABLE rate_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE rateints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE rateints_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE rateints_primary ADD COLUMN detmode TEXT;
ALTER TABLE rateints_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE rateints_primary ADD COLUMN nod_type TEXT;
ALTER TABLE rateints_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE rateints_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE rateints_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN nrimdtpt;
ALTER TABLE rateints_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE fitopt_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE fitopt_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE fitopt_primary ADD COLUMN detmode TEXT;
ALTER TABLE fitopt_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE fitopt_primary ADD COLUMN nod_type TEXT;
ALTER TABLE fitopt_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE fitopt_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE fitopt_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN nrimdtpt;
ALTER TABLE fitopt_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE bsub_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE bsub_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE bsub_primary ADD COLUMN detmode TEXT;
ALTER TABLE bsub_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE bsub_primary ADD COLUMN nod_type TEXT;
ALTER TABLE bsub_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE bsub_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE bsub_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN nrimdtpt;
ALTER TABLE bsub_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE bsubints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE bsubints_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE bsubints_primary ADD COLUMN detmode TEXT;
ALTER TABLE bsubints_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE bsubints_primary ADD COLUMN nod_type TEXT;
ALTER TABLE bsubints_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE bsubints_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE bsubints_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN nrimdtpt;
ALTER TABLE bsubints_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE cal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE cal_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE cal_primary ADD COLUMN detmode TEXT;
ALTER TABLE cal_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE cal_primary ADD COLUMN nod_type TEXT;
ALTER TABLE cal_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE cal_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE cal_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN nrimdtpt;
ALTER TABLE cal_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE calints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE calints_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE calints_primary ADD COLUMN detmode TEXT;
ALTER TABLE calints_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE calints_primary ADD COLUMN nod_type TEXT;
ALTER TABLE calints_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE calints_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE calints_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN nrimdtpt;
ALTER TABLE calints_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE crf_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE crf_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE crf_primary ADD COLUMN detmode TEXT;
ALTER TABLE crf_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE crf_primary ADD COLUMN nod_type TEXT;
ALTER TABLE crf_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE crf_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE crf_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN nrimdtpt;
ALTER TABLE crf_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE crfints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE crfints_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE crfints_primary ADD COLUMN detmode TEXT;
ALTER TABLE crfints_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE crfints_primary ADD COLUMN nod_type TEXT;
ALTER TABLE crfints_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE crfints_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE crfints_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN nrimdtpt;
ALTER TABLE crfints_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE i2d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE i2d_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE i2d_primary ADD COLUMN detmode TEXT;
ALTER TABLE i2d_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE i2d_primary ADD COLUMN nod_type TEXT;
ALTER TABLE i2d_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE i2d_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE i2d_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN nrimdtpt;
ALTER TABLE i2d_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE s2d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE s2d_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE s2d_primary ADD COLUMN detmode TEXT;
ALTER TABLE s2d_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE s2d_primary ADD COLUMN nod_type TEXT;
ALTER TABLE s2d_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE s2d_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE s2d_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN nrimdtpt;
ALTER TABLE s2d_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE s3d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE s3d_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE s3d_primary ADD COLUMN detmode TEXT;
ALTER TABLE s3d_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE s3d_primary ADD COLUMN nod_type TEXT;
ALTER TABLE s3d_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE s3d_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE s3d_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN nrimdtpt;
ALTER TABLE s3d_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE x1d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE x1d_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE x1d_primary ADD COLUMN detmode TEXT;
ALTER TABLE x1d_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE x1d_primary ADD COLUMN nod_type TEXT;
ALTER TABLE x1d_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE x1d_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE x1d_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN nrimdtpt;
ALTER TABLE x1d_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE x1dints_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE x1dints_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE x1dints_primary ADD COLUMN detmode TEXT;
ALTER TABLE x1dints_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE x1dints_primary ADD COLUMN nod_type TEXT;
ALTER TABLE x1dints_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE x1dints_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE x1dints_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN nrimdtpt;
ALTER TABLE x1dints_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE c1d_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE c1d_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE c1d_primary ADD COLUMN detmode TEXT;
ALTER TABLE c1d_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE c1d_primary ADD COLUMN nod_type TEXT;
ALTER TABLE c1d_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE c1d_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE c1d_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN nrimdtpt;
ALTER TABLE c1d_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE c1d_combine1d ADD COLUMN srctype TEXT;

ALTER TABLE psfstack_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE psfstack_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE psfstack_primary ADD COLUMN detmode TEXT;
ALTER TABLE psfstack_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE psfstack_primary ADD COLUMN nod_type TEXT;
ALTER TABLE psfstack_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE psfstack_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE psfstack_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN nrimdtpt;
ALTER TABLE psfstack_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE psfalign_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE psfalign_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE psfalign_primary ADD COLUMN detmode TEXT;
ALTER TABLE psfalign_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE psfalign_primary ADD COLUMN nod_type TEXT;
ALTER TABLE psfalign_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE psfalign_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE psfalign_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN nrimdtpt;
ALTER TABLE psfalign_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE psfsub_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE psfsub_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE psfsub_primary ADD COLUMN detmode TEXT;
ALTER TABLE psfsub_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE psfsub_primary ADD COLUMN nod_type TEXT;
ALTER TABLE psfsub_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE psfsub_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE psfsub_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN nrimdtpt;
ALTER TABLE psfsub_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE ami_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE ami_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE ami_primary ADD COLUMN detmode TEXT;
ALTER TABLE ami_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE ami_primary ADD COLUMN nod_type TEXT;
ALTER TABLE ami_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE ami_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE ami_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN nrimdtpt;
ALTER TABLE ami_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE amiavg_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE amiavg_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE amiavg_primary ADD COLUMN detmode TEXT;
ALTER TABLE amiavg_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE amiavg_primary ADD COLUMN nod_type TEXT;
ALTER TABLE amiavg_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE amiavg_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE amiavg_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN nrimdtpt;
ALTER TABLE amiavg_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE psf_amiavg_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE psf_amiavg_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN detmode TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN nod_type TEXT;
ALTER TABLE psf_amiavg_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE psf_amiavg_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE psf_amiavg_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN nrimdtpt;
ALTER TABLE psf_amiavg_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE aminorm_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE aminorm_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE aminorm_primary ADD COLUMN detmode TEXT;
ALTER TABLE aminorm_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE aminorm_primary ADD COLUMN nod_type TEXT;
ALTER TABLE aminorm_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE aminorm_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE aminorm_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN nrimdtpt;
ALTER TABLE aminorm_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE wfscmb_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE wfscmb_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN detmode TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN nod_type TEXT;
ALTER TABLE wfscmb_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE wfscmb_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE wfscmb_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN nrimdtpt;
ALTER TABLE wfscmb_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE segm_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE segm_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE segm_primary ADD COLUMN detmode TEXT;
ALTER TABLE segm_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE segm_primary ADD COLUMN nod_type TEXT;
ALTER TABLE segm_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE segm_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE segm_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN nrimdtpt;
ALTER TABLE segm_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE image_cal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE image_cal_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE image_cal_primary ADD COLUMN detmode TEXT;
ALTER TABLE image_cal_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE image_cal_primary ADD COLUMN nod_type TEXT;
ALTER TABLE image_cal_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE image_cal_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE image_cal_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN nrimdtpt;
ALTER TABLE image_cal_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

ALTER TABLE stacked_cal_primary RENAME COLUMN ndithpts TO nrimdtpt;
UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND NOT (json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL);
ALTER TABLE stacked_cal_primary ADD COLUMN oss_ver TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN detmode TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN cmd_tsel TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN nod_type TEXT;
ALTER TABLE stacked_cal_primary ADD COLUMN gs_v3_pa DOUBLE;
ALTER TABLE stacked_cal_primary ADD COLUMN nrimdtpt__new BIGINT;
UPDATE stacked_cal_primary SET nrimdtpt__new = CASE WHEN typeof(nrimdtpt) = 'integer' THEN nrimdtpt WHEN nrimdtpt = CAST(nrimdtpt AS INTEGER) AND (typeof(nrimdtpt) = 'real' OR ltrim(nrimdtpt, '+-') NOT GLOB '*[^0-9]*') THEN CAST(nrimdtpt AS INTEGER) END WHERE nrimdtpt IS NOT NULL;
UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('NDITHPTS', nrimdtpt)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE nrimdtpt IS NOT NULL AND CASE typeof(nrimdtpt) WHEN 'text' THEN CASE WHEN typeof(nrimdtpt__new) = 'real' AND CAST(CAST(nrimdtpt__new AS TEXT) AS REAL) <> nrimdtpt__new THEN printf('%!.18g', nrimdtpt__new) ELSE CAST(nrimdtpt__new AS TEXT) END IS NOT nrimdtpt ELSE CAST(nrimdtpt__new AS NUMERIC) IS NOT nrimdtpt END AND NOT json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN nrimdtpt;
ALTER TABLE stacked_cal_primary RENAME COLUMN nrimdtpt__new TO nrimdtpt;

UPDATE uncal_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE image_uncal_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE stacked_uncal_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE ramp_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE dark_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE trapsfilled_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE rate_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE rateints_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE fitopt_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE bsub_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE bsubints_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE cal_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE calints_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE crf_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE crfints_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE i2d_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE s2d_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE s3d_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE x1d_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE x1dints_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE c1d_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE c1d_combine1d SET
    srctype = CASE WHEN json_type(other_keywords, '$."SRCTYPE"') = 'text' THEN json_extract(other_keywords, '$."SRCTYPE"') ELSE srctype END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."SRCTYPE"') = 'text' THEN '$."SRCTYPE"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."SRCTYPE"') = 'text'));
UPDATE psfstack_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE psfalign_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE psfsub_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE ami_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE amiavg_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE psf_amiavg_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE aminorm_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE wfscmb_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE segm_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE image_cal_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));
UPDATE stacked_cal_primary SET
    oss_ver = CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN json_extract(other_keywords, '$."OSS_VER"') ELSE oss_ver END,
    detmode = CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN json_extract(other_keywords, '$."DETMODE"') ELSE detmode END,
    cmd_tsel = CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN json_extract(other_keywords, '$."CMD_TSEL"') ELSE cmd_tsel END,
    nod_type = CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN json_extract(other_keywords, '$."NOD_TYPE"') ELSE nod_type END,
    gs_v3_pa = CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN json_extract(other_keywords, '$."GS_V3_PA"') ELSE gs_v3_pa END,
    other_keywords = nullif(json_remove(other_keywords, CASE WHEN json_type(other_keywords, '$."OSS_VER"') = 'text' THEN '$."OSS_VER"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."DETMODE"') = 'text' THEN '$."DETMODE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."CMD_TSEL"') = 'text' THEN '$."CMD_TSEL"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."NOD_TYPE"') = 'text' THEN '$."NOD_TYPE"' ELSE '$." "' END, CASE WHEN json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999) THEN '$."GS_V3_PA"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((json_type(other_keywords, '$."OSS_VER"') = 'text') OR (json_type(other_keywords, '$."DETMODE"') = 'text') OR (json_type(other_keywords, '$."CMD_TSEL"') = 'text') OR (json_type(other_keywords, '$."NOD_TYPE"') = 'text') OR (json_type(other_keywords, '$."GS_V3_PA"') IN ('integer', 'real') AND CAST(json_extract(other_keywords, '$."GS_V3_PA"') AS REAL) = json_extract(other_keywords, '$."GS_V3_PA"') AND json_extract(other_keywords, '$."GS_V3_PA"') NOT IN (9e999, -9e999)));

-- What did not fit its new type, and is kept in other_keywords.
SELECT * FROM (
    SELECT 'uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM uncal_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'image_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_uncal_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'stacked_uncal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_uncal_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'ramp_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ramp_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'dark_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM dark_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'trapsfilled_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM trapsfilled_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'rate_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rate_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'rateints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM rateints_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'fitopt_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM fitopt_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'bsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsub_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'bsubints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM bsubints_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM cal_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'calints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM calints_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'crf_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crf_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'crfints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM crfints_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'i2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM i2d_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 's2d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s2d_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 's3d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM s3d_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'x1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1d_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'x1dints_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM x1dints_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'c1d_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM c1d_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psfstack_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfstack_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psfalign_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfalign_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psfsub_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psfsub_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'ami_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM ami_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM amiavg_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'psf_amiavg_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM psf_amiavg_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'aminorm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM aminorm_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'wfscmb_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM wfscmb_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'segm_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM segm_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'image_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM image_cal_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL UNION ALL
    SELECT 'stacked_cal_primary' AS table_name, 'NDITHPTS' AS keyword, count(*) AS kept FROM stacked_cal_primary WHERE nrimdtpt IS NULL AND json_type(other_keywords, '$."NDITHPTS"') IS NOT NULL
) AS counted WHERE kept > 0;
UPDATE schemagen_columns SET paths = '["meta.visit.engdb_pointing_quality"]', enum = '["CALCULATED_FULLVA", "CALCULATED_FULL", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET column_name = 'nrimdtpt', keyword = 'NRIMDTPT', type = 'integer', title = 'Number of points in image dither pattern', since = '1.2.1', former_names = '["PRIMARY.NDITHPTS"]'
WHERE column_name IN ('ndithpts') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('image_uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('stacked_uncal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ramp_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('ramp_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ramp_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('dark_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('dark_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('dark_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('trapsfilled_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('rate_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('rate_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('rate_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('rateints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('rateints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('rateints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('fitopt_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('fitopt_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('fitopt_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsub_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('bsub_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsub_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('bsubints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('bsubints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('calints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('calints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('crf_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('crf_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('crf_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('crfints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('crfints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('crfints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('i2d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('i2d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('i2d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('s2d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('s2d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('s2d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('s3d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('s3d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('s3d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('x1d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('x1d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('x1d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('x1dints_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('x1dints_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('x1dints_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('c1d_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('c1d_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('c1d_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('c1d_combine1d', 'srctype', 'SRCTYPE', 'COMBINE1D', '["spec.items.source_type"]', 'string', NULL, 'Source type used for calibration', '["EXTENDED", "POINT", "UNKNOWN"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfstack_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfstack_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psfalign_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfalign_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfalign_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psfsub_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psfsub_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psfsub_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('ami_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('ami_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('ami_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('amiavg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('amiavg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('amiavg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('psf_amiavg_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('aminorm_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('aminorm_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('aminorm_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('wfscmb_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('segm_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('segm_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('segm_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('image_cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('image_cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('image_cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'oss_ver', 'OSS_VER', 'PRIMARY', '["meta.oss_software_version"]', 'string', NULL, 'Observatory Scheduling Software (OSS) version number', NULL, '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'detmode', 'DETMODE', 'PRIMARY', '["meta.exposure.detmode"]', 'string', NULL, 'Detector mode indicator', '["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'cmd_tsel', 'CMD_TSEL', 'PRIMARY', '["meta.exposure.cmd_tsel"]', 'string', NULL, 'Test pattern selection', '["COLUMNS", "ROWS", "FRAMES", "ALL"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'nod_type', 'NOD_TYPE', 'PRIMARY', '["meta.dither.nod_type"]', 'string', NULL, 'Nod pattern type', '["NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET", "5-SHUTTER-SLITLET-WITH-GAP"]', '1.2.1', NULL, NULL),
    ('stacked_cal_primary', 'gs_v3_pa', 'GS_V3_PA', 'PRIMARY', '["meta.guidestar.gs_v3_pa_science"]', 'number', NULL, 'V3 Position Angle of guide star for science', NULL, '1.2.1', NULL, NULL)
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired, former_names = excluded.former_names;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.1', since, 'jwst', '1.2.1', 'fef7d06d0b372f16f855eafd6edc1a10b03f7b34714945ecbae059b60fd82b14'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

