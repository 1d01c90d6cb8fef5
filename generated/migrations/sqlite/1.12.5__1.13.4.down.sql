-- jwst 1.12.5 → 1.13.4, down. SQLite.
-- Takes a database back from jwst 1.13.4 to 1.12.5. What only 1.13.4 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.13.4');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.13.4, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.13.4');
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
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN tmeasure;
ALTER TABLE uncal_primary DROP COLUMN r_miremi;
ALTER TABLE uncal_primary DROP COLUMN r_mrspt;
ALTER TABLE uncal_primary DROP COLUMN s_miremi;
ALTER TABLE uncal_primary DROP COLUMN s_nsclen;
ALTER TABLE uncal_primary DROP COLUMN s_spleak;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN tmeasure;
ALTER TABLE image_uncal_primary DROP COLUMN r_miremi;
ALTER TABLE image_uncal_primary DROP COLUMN r_mrspt;
ALTER TABLE image_uncal_primary DROP COLUMN s_miremi;
ALTER TABLE image_uncal_primary DROP COLUMN s_nsclen;
ALTER TABLE image_uncal_primary DROP COLUMN s_spleak;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN tmeasure;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_miremi;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_mrspt;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_miremi;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_nsclen;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_spleak;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN tmeasure;
ALTER TABLE ramp_primary DROP COLUMN r_miremi;
ALTER TABLE ramp_primary DROP COLUMN r_mrspt;
ALTER TABLE ramp_primary DROP COLUMN s_miremi;
ALTER TABLE ramp_primary DROP COLUMN s_nsclen;
ALTER TABLE ramp_primary DROP COLUMN s_spleak;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN tmeasure;
ALTER TABLE dark_primary DROP COLUMN r_miremi;
ALTER TABLE dark_primary DROP COLUMN r_mrspt;
ALTER TABLE dark_primary DROP COLUMN s_miremi;
ALTER TABLE dark_primary DROP COLUMN s_nsclen;
ALTER TABLE dark_primary DROP COLUMN s_spleak;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN tmeasure;
ALTER TABLE trapsfilled_primary DROP COLUMN r_miremi;
ALTER TABLE trapsfilled_primary DROP COLUMN r_mrspt;
ALTER TABLE trapsfilled_primary DROP COLUMN s_miremi;
ALTER TABLE trapsfilled_primary DROP COLUMN s_nsclen;
ALTER TABLE trapsfilled_primary DROP COLUMN s_spleak;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN tmeasure;
ALTER TABLE rate_primary DROP COLUMN r_miremi;
ALTER TABLE rate_primary DROP COLUMN r_mrspt;
ALTER TABLE rate_primary DROP COLUMN s_miremi;
ALTER TABLE rate_primary DROP COLUMN s_nsclen;
ALTER TABLE rate_primary DROP COLUMN s_spleak;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN tmeasure;
ALTER TABLE rateints_primary DROP COLUMN r_miremi;
ALTER TABLE rateints_primary DROP COLUMN r_mrspt;
ALTER TABLE rateints_primary DROP COLUMN s_miremi;
ALTER TABLE rateints_primary DROP COLUMN s_nsclen;
ALTER TABLE rateints_primary DROP COLUMN s_spleak;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN tmeasure;
ALTER TABLE fitopt_primary DROP COLUMN r_miremi;
ALTER TABLE fitopt_primary DROP COLUMN r_mrspt;
ALTER TABLE fitopt_primary DROP COLUMN s_miremi;
ALTER TABLE fitopt_primary DROP COLUMN s_nsclen;
ALTER TABLE fitopt_primary DROP COLUMN s_spleak;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN tmeasure;
ALTER TABLE bsub_primary DROP COLUMN r_miremi;
ALTER TABLE bsub_primary DROP COLUMN r_mrspt;
ALTER TABLE bsub_primary DROP COLUMN s_miremi;
ALTER TABLE bsub_primary DROP COLUMN s_nsclen;
ALTER TABLE bsub_primary DROP COLUMN s_spleak;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN tmeasure;
ALTER TABLE bsubints_primary DROP COLUMN r_miremi;
ALTER TABLE bsubints_primary DROP COLUMN r_mrspt;
ALTER TABLE bsubints_primary DROP COLUMN s_miremi;
ALTER TABLE bsubints_primary DROP COLUMN s_nsclen;
ALTER TABLE bsubints_primary DROP COLUMN s_spleak;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN tmeasure;
ALTER TABLE cal_primary DROP COLUMN r_miremi;
ALTER TABLE cal_primary DROP COLUMN r_mrspt;
ALTER TABLE cal_primary DROP COLUMN s_miremi;
ALTER TABLE cal_primary DROP COLUMN s_nsclen;
ALTER TABLE cal_primary DROP COLUMN s_spleak;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN tmeasure;
ALTER TABLE calints_primary DROP COLUMN r_miremi;
ALTER TABLE calints_primary DROP COLUMN r_mrspt;
ALTER TABLE calints_primary DROP COLUMN s_miremi;
ALTER TABLE calints_primary DROP COLUMN s_nsclen;
ALTER TABLE calints_primary DROP COLUMN s_spleak;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN tmeasure;
ALTER TABLE crf_primary DROP COLUMN r_miremi;
ALTER TABLE crf_primary DROP COLUMN r_mrspt;
ALTER TABLE crf_primary DROP COLUMN s_miremi;
ALTER TABLE crf_primary DROP COLUMN s_nsclen;
ALTER TABLE crf_primary DROP COLUMN s_spleak;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN tmeasure;
ALTER TABLE crfints_primary DROP COLUMN r_miremi;
ALTER TABLE crfints_primary DROP COLUMN r_mrspt;
ALTER TABLE crfints_primary DROP COLUMN s_miremi;
ALTER TABLE crfints_primary DROP COLUMN s_nsclen;
ALTER TABLE crfints_primary DROP COLUMN s_spleak;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN tmeasure;
ALTER TABLE i2d_primary DROP COLUMN r_miremi;
ALTER TABLE i2d_primary DROP COLUMN r_mrspt;
ALTER TABLE i2d_primary DROP COLUMN s_miremi;
ALTER TABLE i2d_primary DROP COLUMN s_nsclen;
ALTER TABLE i2d_primary DROP COLUMN s_spleak;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN tmeasure;
ALTER TABLE s2d_primary DROP COLUMN r_miremi;
ALTER TABLE s2d_primary DROP COLUMN r_mrspt;
ALTER TABLE s2d_primary DROP COLUMN s_miremi;
ALTER TABLE s2d_primary DROP COLUMN s_nsclen;
ALTER TABLE s2d_primary DROP COLUMN s_spleak;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN tmeasure;
ALTER TABLE s3d_primary DROP COLUMN r_miremi;
ALTER TABLE s3d_primary DROP COLUMN r_mrspt;
ALTER TABLE s3d_primary DROP COLUMN s_miremi;
ALTER TABLE s3d_primary DROP COLUMN s_nsclen;
ALTER TABLE s3d_primary DROP COLUMN s_spleak;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN tmeasure;
ALTER TABLE x1d_primary DROP COLUMN r_miremi;
ALTER TABLE x1d_primary DROP COLUMN r_mrspt;
ALTER TABLE x1d_primary DROP COLUMN s_miremi;
ALTER TABLE x1d_primary DROP COLUMN s_nsclen;
ALTER TABLE x1d_primary DROP COLUMN s_spleak;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN tmeasure;
ALTER TABLE x1dints_primary DROP COLUMN r_miremi;
ALTER TABLE x1dints_primary DROP COLUMN r_mrspt;
ALTER TABLE x1dints_primary DROP COLUMN s_miremi;
ALTER TABLE x1dints_primary DROP COLUMN s_nsclen;
ALTER TABLE x1dints_primary DROP COLUMN s_spleak;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN tmeasure;
ALTER TABLE c1d_primary DROP COLUMN r_miremi;
ALTER TABLE c1d_primary DROP COLUMN r_mrspt;
ALTER TABLE c1d_primary DROP COLUMN s_miremi;
ALTER TABLE c1d_primary DROP COLUMN s_nsclen;
ALTER TABLE c1d_primary DROP COLUMN s_spleak;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN tmeasure;
ALTER TABLE psfstack_primary DROP COLUMN r_miremi;
ALTER TABLE psfstack_primary DROP COLUMN r_mrspt;
ALTER TABLE psfstack_primary DROP COLUMN s_miremi;
ALTER TABLE psfstack_primary DROP COLUMN s_nsclen;
ALTER TABLE psfstack_primary DROP COLUMN s_spleak;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN tmeasure;
ALTER TABLE psfalign_primary DROP COLUMN r_miremi;
ALTER TABLE psfalign_primary DROP COLUMN r_mrspt;
ALTER TABLE psfalign_primary DROP COLUMN s_miremi;
ALTER TABLE psfalign_primary DROP COLUMN s_nsclen;
ALTER TABLE psfalign_primary DROP COLUMN s_spleak;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN tmeasure;
ALTER TABLE psfsub_primary DROP COLUMN r_miremi;
ALTER TABLE psfsub_primary DROP COLUMN r_mrspt;
ALTER TABLE psfsub_primary DROP COLUMN s_miremi;
ALTER TABLE psfsub_primary DROP COLUMN s_nsclen;
ALTER TABLE psfsub_primary DROP COLUMN s_spleak;

UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN tmeasure;
ALTER TABLE ami_primary DROP COLUMN r_miremi;
ALTER TABLE ami_primary DROP COLUMN r_mrspt;
ALTER TABLE ami_primary DROP COLUMN s_miremi;
ALTER TABLE ami_primary DROP COLUMN s_nsclen;
ALTER TABLE ami_primary DROP COLUMN s_spleak;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN tmeasure;
ALTER TABLE amiavg_primary DROP COLUMN r_miremi;
ALTER TABLE amiavg_primary DROP COLUMN r_mrspt;
ALTER TABLE amiavg_primary DROP COLUMN s_miremi;
ALTER TABLE amiavg_primary DROP COLUMN s_nsclen;
ALTER TABLE amiavg_primary DROP COLUMN s_spleak;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN tmeasure;
ALTER TABLE psf_amiavg_primary DROP COLUMN r_miremi;
ALTER TABLE psf_amiavg_primary DROP COLUMN r_mrspt;
ALTER TABLE psf_amiavg_primary DROP COLUMN s_miremi;
ALTER TABLE psf_amiavg_primary DROP COLUMN s_nsclen;
ALTER TABLE psf_amiavg_primary DROP COLUMN s_spleak;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN tmeasure;
ALTER TABLE aminorm_primary DROP COLUMN r_miremi;
ALTER TABLE aminorm_primary DROP COLUMN r_mrspt;
ALTER TABLE aminorm_primary DROP COLUMN s_miremi;
ALTER TABLE aminorm_primary DROP COLUMN s_nsclen;
ALTER TABLE aminorm_primary DROP COLUMN s_spleak;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN tmeasure;
ALTER TABLE wfscmb_primary DROP COLUMN r_miremi;
ALTER TABLE wfscmb_primary DROP COLUMN r_mrspt;
ALTER TABLE wfscmb_primary DROP COLUMN s_miremi;
ALTER TABLE wfscmb_primary DROP COLUMN s_nsclen;
ALTER TABLE wfscmb_primary DROP COLUMN s_spleak;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN tmeasure;
ALTER TABLE segm_primary DROP COLUMN r_miremi;
ALTER TABLE segm_primary DROP COLUMN r_mrspt;
ALTER TABLE segm_primary DROP COLUMN s_miremi;
ALTER TABLE segm_primary DROP COLUMN s_nsclen;
ALTER TABLE segm_primary DROP COLUMN s_spleak;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN tmeasure;
ALTER TABLE image_cal_primary DROP COLUMN r_miremi;
ALTER TABLE image_cal_primary DROP COLUMN r_mrspt;
ALTER TABLE image_cal_primary DROP COLUMN s_miremi;
ALTER TABLE image_cal_primary DROP COLUMN s_nsclen;
ALTER TABLE image_cal_primary DROP COLUMN s_spleak;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'R_MIREMI', r_miremi, 'R_MRSPT', r_mrspt, 'S_MIREMI', s_miremi, 'S_NSCLEN', s_nsclen, 'S_SPLEAK', s_spleak)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE tmeasure IS NOT NULL OR r_miremi IS NOT NULL OR r_mrspt IS NOT NULL OR s_miremi IS NOT NULL OR s_nsclen IS NOT NULL OR s_spleak IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN tmeasure;
ALTER TABLE stacked_cal_primary DROP COLUMN r_miremi;
ALTER TABLE stacked_cal_primary DROP COLUMN r_mrspt;
ALTER TABLE stacked_cal_primary DROP COLUMN s_miremi;
ALTER TABLE stacked_cal_primary DROP COLUMN s_nsclen;
ALTER TABLE stacked_cal_primary DROP COLUMN s_spleak;

DELETE FROM schemagen_columns
WHERE column_name = 'tmeasure' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrspt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_nsclen' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_spleak' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.12.5', since, 'stdatamodels', '1.8.3', 'b982f870fecdd45358ef95f505bf0d9bf7c92793c64a699091f5d0c2b27c7a60'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

