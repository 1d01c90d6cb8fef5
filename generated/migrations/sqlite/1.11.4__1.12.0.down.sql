-- jwst 1.11.4 → 1.12.0, down. SQLite.
-- Takes a database back from jwst 1.12.0 to 1.11.4. What only 1.12.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4', '1.12.5');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.12.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.12.0', '1.12.1', '1.12.2', '1.12.3', '1.12.4', '1.12.5');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.12.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.12.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.12.0'));
DROP TABLE schemagen_guard;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN dith_ra;
ALTER TABLE uncal_primary DROP COLUMN dith_dec;
ALTER TABLE uncal_primary DROP COLUMN s_chgmig;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN dith_ra;
ALTER TABLE image_uncal_primary DROP COLUMN dith_dec;
ALTER TABLE image_uncal_primary DROP COLUMN s_chgmig;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN dith_ra;
ALTER TABLE stacked_uncal_primary DROP COLUMN dith_dec;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_chgmig;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN dith_ra;
ALTER TABLE ramp_primary DROP COLUMN dith_dec;
ALTER TABLE ramp_primary DROP COLUMN s_chgmig;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN dith_ra;
ALTER TABLE dark_primary DROP COLUMN dith_dec;
ALTER TABLE dark_primary DROP COLUMN s_chgmig;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN dith_ra;
ALTER TABLE trapsfilled_primary DROP COLUMN dith_dec;
ALTER TABLE trapsfilled_primary DROP COLUMN s_chgmig;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN dith_ra;
ALTER TABLE rate_primary DROP COLUMN dith_dec;
ALTER TABLE rate_primary DROP COLUMN s_chgmig;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN dith_ra;
ALTER TABLE rateints_primary DROP COLUMN dith_dec;
ALTER TABLE rateints_primary DROP COLUMN s_chgmig;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN dith_ra;
ALTER TABLE fitopt_primary DROP COLUMN dith_dec;
ALTER TABLE fitopt_primary DROP COLUMN s_chgmig;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN dith_ra;
ALTER TABLE bsub_primary DROP COLUMN dith_dec;
ALTER TABLE bsub_primary DROP COLUMN s_chgmig;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN dith_ra;
ALTER TABLE bsubints_primary DROP COLUMN dith_dec;
ALTER TABLE bsubints_primary DROP COLUMN s_chgmig;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN dith_ra;
ALTER TABLE cal_primary DROP COLUMN dith_dec;
ALTER TABLE cal_primary DROP COLUMN s_chgmig;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN dith_ra;
ALTER TABLE calints_primary DROP COLUMN dith_dec;
ALTER TABLE calints_primary DROP COLUMN s_chgmig;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN dith_ra;
ALTER TABLE crf_primary DROP COLUMN dith_dec;
ALTER TABLE crf_primary DROP COLUMN s_chgmig;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN dith_ra;
ALTER TABLE crfints_primary DROP COLUMN dith_dec;
ALTER TABLE crfints_primary DROP COLUMN s_chgmig;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN dith_ra;
ALTER TABLE i2d_primary DROP COLUMN dith_dec;
ALTER TABLE i2d_primary DROP COLUMN s_chgmig;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN dith_ra;
ALTER TABLE s2d_primary DROP COLUMN dith_dec;
ALTER TABLE s2d_primary DROP COLUMN s_chgmig;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN dith_ra;
ALTER TABLE s3d_primary DROP COLUMN dith_dec;
ALTER TABLE s3d_primary DROP COLUMN s_chgmig;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN dith_ra;
ALTER TABLE x1d_primary DROP COLUMN dith_dec;
ALTER TABLE x1d_primary DROP COLUMN s_chgmig;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN dith_ra;
ALTER TABLE x1dints_primary DROP COLUMN dith_dec;
ALTER TABLE x1dints_primary DROP COLUMN s_chgmig;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN dith_ra;
ALTER TABLE c1d_primary DROP COLUMN dith_dec;
ALTER TABLE c1d_primary DROP COLUMN s_chgmig;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN dith_ra;
ALTER TABLE psfstack_primary DROP COLUMN dith_dec;
ALTER TABLE psfstack_primary DROP COLUMN s_chgmig;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN dith_ra;
ALTER TABLE psfalign_primary DROP COLUMN dith_dec;
ALTER TABLE psfalign_primary DROP COLUMN s_chgmig;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN dith_ra;
ALTER TABLE psfsub_primary DROP COLUMN dith_dec;
ALTER TABLE psfsub_primary DROP COLUMN s_chgmig;

UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN dith_ra;
ALTER TABLE ami_primary DROP COLUMN dith_dec;
ALTER TABLE ami_primary DROP COLUMN s_chgmig;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN dith_ra;
ALTER TABLE amiavg_primary DROP COLUMN dith_dec;
ALTER TABLE amiavg_primary DROP COLUMN s_chgmig;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN dith_ra;
ALTER TABLE psf_amiavg_primary DROP COLUMN dith_dec;
ALTER TABLE psf_amiavg_primary DROP COLUMN s_chgmig;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN dith_ra;
ALTER TABLE aminorm_primary DROP COLUMN dith_dec;
ALTER TABLE aminorm_primary DROP COLUMN s_chgmig;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN dith_ra;
ALTER TABLE wfscmb_primary DROP COLUMN dith_dec;
ALTER TABLE wfscmb_primary DROP COLUMN s_chgmig;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN dith_ra;
ALTER TABLE segm_primary DROP COLUMN dith_dec;
ALTER TABLE segm_primary DROP COLUMN s_chgmig;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN dith_ra;
ALTER TABLE image_cal_primary DROP COLUMN dith_dec;
ALTER TABLE image_cal_primary DROP COLUMN s_chgmig;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'S_CHGMIG', s_chgmig)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dith_ra IS NOT NULL OR dith_dec IS NOT NULL OR s_chgmig IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN dith_ra;
ALTER TABLE stacked_cal_primary DROP COLUMN dith_dec;
ALTER TABLE stacked_cal_primary DROP COLUMN s_chgmig;

DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_undsmp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.11.4', since, 'stdatamodels', '1.7.2', '50303b886eabb282ba5bff22c6f7734d1d2aedeb8f84e0ce90896573fc5a7c41'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

