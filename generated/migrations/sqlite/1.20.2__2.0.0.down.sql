-- jwst 1.20.2 → 2.0.0, down. SQLite.
-- Takes a database back from jwst 2.0.0 to 1.20.2. What only 2.0.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('2.0.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 2.0.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('2.0.0');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('2.0.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 2.0.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('2.0.0'));
DROP TABLE schemagen_guard;

DROP VIEW miri_cal_barshadow;

DROP VIEW miri_cal_flatfield_ps;

DROP VIEW miri_cal_flatfield_un;

DROP VIEW miri_cal_photom_ps;

DROP VIEW miri_cal_photom_un;

DROP VIEW miri_calints_barshadow;

DROP VIEW miri_calints_wht;

DROP VIEW miri_calints_con;

DROP VIEW miri_calints_flatfield_ps;

DROP VIEW miri_calints_flatfield_un;

DROP VIEW miri_calints_pathloss_ps;

DROP VIEW miri_calints_pathloss_un;

DROP VIEW miri_calints_photom_ps;

DROP VIEW miri_calints_photom_un;

DROP VIEW miri_crf_barshadow;

DROP VIEW miri_crf_flatfield_ps;

DROP VIEW miri_crf_flatfield_un;

DROP VIEW miri_crf_photom_ps;

DROP VIEW miri_crf_photom_un;

DROP VIEW miri_crfints_barshadow;

DROP VIEW miri_crfints_wht;

DROP VIEW miri_crfints_con;

DROP VIEW miri_crfints_flatfield_ps;

DROP VIEW miri_crfints_flatfield_un;

DROP VIEW miri_crfints_pathloss_ps;

DROP VIEW miri_crfints_pathloss_un;

DROP VIEW miri_crfints_photom_ps;

DROP VIEW miri_crfints_photom_un;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN fwposoff;
ALTER TABLE uncal_primary DROP COLUMN fwpostol;
ALTER TABLE uncal_primary DROP COLUMN pwposoff;
ALTER TABLE uncal_primary DROP COLUMN pwpostol;
ALTER TABLE uncal_primary DROP COLUMN sub_shrt;
ALTER TABLE uncal_primary DROP COLUMN sub_long;
ALTER TABLE uncal_primary DROP COLUMN s_trcmod;
ALTER TABLE uncal_primary DROP COLUMN s_pctfrm;
ALTER TABLE uncal_primary DROP COLUMN s_tacntr;
ALTER TABLE uncal_primary DROP COLUMN int1skip;
ALTER TABLE uncal_primary DROP COLUMN int2skip;
ALTER TABLE uncal_primary DROP COLUMN int1ugp1;
ALTER TABLE uncal_primary DROP COLUMN int2ugp1;
ALTER TABLE uncal_primary DROP COLUMN int1bors;
ALTER TABLE uncal_primary DROP COLUMN int2bors;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN fwposoff;
ALTER TABLE image_uncal_primary DROP COLUMN fwpostol;
ALTER TABLE image_uncal_primary DROP COLUMN pwposoff;
ALTER TABLE image_uncal_primary DROP COLUMN pwpostol;
ALTER TABLE image_uncal_primary DROP COLUMN sub_shrt;
ALTER TABLE image_uncal_primary DROP COLUMN sub_long;
ALTER TABLE image_uncal_primary DROP COLUMN s_trcmod;
ALTER TABLE image_uncal_primary DROP COLUMN s_pctfrm;
ALTER TABLE image_uncal_primary DROP COLUMN s_tacntr;
ALTER TABLE image_uncal_primary DROP COLUMN int1skip;
ALTER TABLE image_uncal_primary DROP COLUMN int2skip;
ALTER TABLE image_uncal_primary DROP COLUMN int1ugp1;
ALTER TABLE image_uncal_primary DROP COLUMN int2ugp1;
ALTER TABLE image_uncal_primary DROP COLUMN int1bors;
ALTER TABLE image_uncal_primary DROP COLUMN int2bors;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN fwposoff;
ALTER TABLE stacked_uncal_primary DROP COLUMN fwpostol;
ALTER TABLE stacked_uncal_primary DROP COLUMN pwposoff;
ALTER TABLE stacked_uncal_primary DROP COLUMN pwpostol;
ALTER TABLE stacked_uncal_primary DROP COLUMN sub_shrt;
ALTER TABLE stacked_uncal_primary DROP COLUMN sub_long;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_trcmod;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_pctfrm;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_tacntr;
ALTER TABLE stacked_uncal_primary DROP COLUMN int1skip;
ALTER TABLE stacked_uncal_primary DROP COLUMN int2skip;
ALTER TABLE stacked_uncal_primary DROP COLUMN int1ugp1;
ALTER TABLE stacked_uncal_primary DROP COLUMN int2ugp1;
ALTER TABLE stacked_uncal_primary DROP COLUMN int1bors;
ALTER TABLE stacked_uncal_primary DROP COLUMN int2bors;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN fwposoff;
ALTER TABLE ramp_primary DROP COLUMN fwpostol;
ALTER TABLE ramp_primary DROP COLUMN pwposoff;
ALTER TABLE ramp_primary DROP COLUMN pwpostol;
ALTER TABLE ramp_primary DROP COLUMN sub_shrt;
ALTER TABLE ramp_primary DROP COLUMN sub_long;
ALTER TABLE ramp_primary DROP COLUMN s_trcmod;
ALTER TABLE ramp_primary DROP COLUMN s_pctfrm;
ALTER TABLE ramp_primary DROP COLUMN s_tacntr;
ALTER TABLE ramp_primary DROP COLUMN int1skip;
ALTER TABLE ramp_primary DROP COLUMN int2skip;
ALTER TABLE ramp_primary DROP COLUMN int1ugp1;
ALTER TABLE ramp_primary DROP COLUMN int2ugp1;
ALTER TABLE ramp_primary DROP COLUMN int1bors;
ALTER TABLE ramp_primary DROP COLUMN int2bors;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN fwposoff;
ALTER TABLE dark_primary DROP COLUMN fwpostol;
ALTER TABLE dark_primary DROP COLUMN pwposoff;
ALTER TABLE dark_primary DROP COLUMN pwpostol;
ALTER TABLE dark_primary DROP COLUMN sub_shrt;
ALTER TABLE dark_primary DROP COLUMN sub_long;
ALTER TABLE dark_primary DROP COLUMN s_trcmod;
ALTER TABLE dark_primary DROP COLUMN s_pctfrm;
ALTER TABLE dark_primary DROP COLUMN s_tacntr;
ALTER TABLE dark_primary DROP COLUMN int1skip;
ALTER TABLE dark_primary DROP COLUMN int2skip;
ALTER TABLE dark_primary DROP COLUMN int1ugp1;
ALTER TABLE dark_primary DROP COLUMN int2ugp1;
ALTER TABLE dark_primary DROP COLUMN int1bors;
ALTER TABLE dark_primary DROP COLUMN int2bors;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN fwposoff;
ALTER TABLE trapsfilled_primary DROP COLUMN fwpostol;
ALTER TABLE trapsfilled_primary DROP COLUMN pwposoff;
ALTER TABLE trapsfilled_primary DROP COLUMN pwpostol;
ALTER TABLE trapsfilled_primary DROP COLUMN sub_shrt;
ALTER TABLE trapsfilled_primary DROP COLUMN sub_long;
ALTER TABLE trapsfilled_primary DROP COLUMN s_trcmod;
ALTER TABLE trapsfilled_primary DROP COLUMN s_pctfrm;
ALTER TABLE trapsfilled_primary DROP COLUMN s_tacntr;
ALTER TABLE trapsfilled_primary DROP COLUMN int1skip;
ALTER TABLE trapsfilled_primary DROP COLUMN int2skip;
ALTER TABLE trapsfilled_primary DROP COLUMN int1ugp1;
ALTER TABLE trapsfilled_primary DROP COLUMN int2ugp1;
ALTER TABLE trapsfilled_primary DROP COLUMN int1bors;
ALTER TABLE trapsfilled_primary DROP COLUMN int2bors;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN fwposoff;
ALTER TABLE rate_primary DROP COLUMN fwpostol;
ALTER TABLE rate_primary DROP COLUMN pwposoff;
ALTER TABLE rate_primary DROP COLUMN pwpostol;
ALTER TABLE rate_primary DROP COLUMN sub_shrt;
ALTER TABLE rate_primary DROP COLUMN sub_long;
ALTER TABLE rate_primary DROP COLUMN s_trcmod;
ALTER TABLE rate_primary DROP COLUMN s_pctfrm;
ALTER TABLE rate_primary DROP COLUMN s_tacntr;
ALTER TABLE rate_primary DROP COLUMN int1skip;
ALTER TABLE rate_primary DROP COLUMN int2skip;
ALTER TABLE rate_primary DROP COLUMN int1ugp1;
ALTER TABLE rate_primary DROP COLUMN int2ugp1;
ALTER TABLE rate_primary DROP COLUMN int1bors;
ALTER TABLE rate_primary DROP COLUMN int2bors;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN fwposoff;
ALTER TABLE rateints_primary DROP COLUMN fwpostol;
ALTER TABLE rateints_primary DROP COLUMN pwposoff;
ALTER TABLE rateints_primary DROP COLUMN pwpostol;
ALTER TABLE rateints_primary DROP COLUMN sub_shrt;
ALTER TABLE rateints_primary DROP COLUMN sub_long;
ALTER TABLE rateints_primary DROP COLUMN s_trcmod;
ALTER TABLE rateints_primary DROP COLUMN s_pctfrm;
ALTER TABLE rateints_primary DROP COLUMN s_tacntr;
ALTER TABLE rateints_primary DROP COLUMN int1skip;
ALTER TABLE rateints_primary DROP COLUMN int2skip;
ALTER TABLE rateints_primary DROP COLUMN int1ugp1;
ALTER TABLE rateints_primary DROP COLUMN int2ugp1;
ALTER TABLE rateints_primary DROP COLUMN int1bors;
ALTER TABLE rateints_primary DROP COLUMN int2bors;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN fwposoff;
ALTER TABLE fitopt_primary DROP COLUMN fwpostol;
ALTER TABLE fitopt_primary DROP COLUMN pwposoff;
ALTER TABLE fitopt_primary DROP COLUMN pwpostol;
ALTER TABLE fitopt_primary DROP COLUMN sub_shrt;
ALTER TABLE fitopt_primary DROP COLUMN sub_long;
ALTER TABLE fitopt_primary DROP COLUMN s_trcmod;
ALTER TABLE fitopt_primary DROP COLUMN s_pctfrm;
ALTER TABLE fitopt_primary DROP COLUMN s_tacntr;
ALTER TABLE fitopt_primary DROP COLUMN int1skip;
ALTER TABLE fitopt_primary DROP COLUMN int2skip;
ALTER TABLE fitopt_primary DROP COLUMN int1ugp1;
ALTER TABLE fitopt_primary DROP COLUMN int2ugp1;
ALTER TABLE fitopt_primary DROP COLUMN int1bors;
ALTER TABLE fitopt_primary DROP COLUMN int2bors;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN fwposoff;
ALTER TABLE bsub_primary DROP COLUMN fwpostol;
ALTER TABLE bsub_primary DROP COLUMN pwposoff;
ALTER TABLE bsub_primary DROP COLUMN pwpostol;
ALTER TABLE bsub_primary DROP COLUMN sub_shrt;
ALTER TABLE bsub_primary DROP COLUMN sub_long;
ALTER TABLE bsub_primary DROP COLUMN s_trcmod;
ALTER TABLE bsub_primary DROP COLUMN s_pctfrm;
ALTER TABLE bsub_primary DROP COLUMN s_tacntr;
ALTER TABLE bsub_primary DROP COLUMN int1skip;
ALTER TABLE bsub_primary DROP COLUMN int2skip;
ALTER TABLE bsub_primary DROP COLUMN int1ugp1;
ALTER TABLE bsub_primary DROP COLUMN int2ugp1;
ALTER TABLE bsub_primary DROP COLUMN int1bors;
ALTER TABLE bsub_primary DROP COLUMN int2bors;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN fwposoff;
ALTER TABLE bsubints_primary DROP COLUMN fwpostol;
ALTER TABLE bsubints_primary DROP COLUMN pwposoff;
ALTER TABLE bsubints_primary DROP COLUMN pwpostol;
ALTER TABLE bsubints_primary DROP COLUMN sub_shrt;
ALTER TABLE bsubints_primary DROP COLUMN sub_long;
ALTER TABLE bsubints_primary DROP COLUMN s_trcmod;
ALTER TABLE bsubints_primary DROP COLUMN s_pctfrm;
ALTER TABLE bsubints_primary DROP COLUMN s_tacntr;
ALTER TABLE bsubints_primary DROP COLUMN int1skip;
ALTER TABLE bsubints_primary DROP COLUMN int2skip;
ALTER TABLE bsubints_primary DROP COLUMN int1ugp1;
ALTER TABLE bsubints_primary DROP COLUMN int2ugp1;
ALTER TABLE bsubints_primary DROP COLUMN int1bors;
ALTER TABLE bsubints_primary DROP COLUMN int2bors;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN fwposoff;
ALTER TABLE cal_primary DROP COLUMN fwpostol;
ALTER TABLE cal_primary DROP COLUMN pwposoff;
ALTER TABLE cal_primary DROP COLUMN pwpostol;
ALTER TABLE cal_primary DROP COLUMN sub_shrt;
ALTER TABLE cal_primary DROP COLUMN sub_long;
ALTER TABLE cal_primary DROP COLUMN s_trcmod;
ALTER TABLE cal_primary DROP COLUMN s_pctfrm;
ALTER TABLE cal_primary DROP COLUMN s_tacntr;
ALTER TABLE cal_primary DROP COLUMN int1skip;
ALTER TABLE cal_primary DROP COLUMN int2skip;
ALTER TABLE cal_primary DROP COLUMN int1ugp1;
ALTER TABLE cal_primary DROP COLUMN int2ugp1;
ALTER TABLE cal_primary DROP COLUMN int1bors;
ALTER TABLE cal_primary DROP COLUMN int2bors;

UPDATE cal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE cal_sci DROP COLUMN ta_xpos;
ALTER TABLE cal_sci DROP COLUMN ta_ypos;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN fwposoff;
ALTER TABLE calints_primary DROP COLUMN fwpostol;
ALTER TABLE calints_primary DROP COLUMN pwposoff;
ALTER TABLE calints_primary DROP COLUMN pwpostol;
ALTER TABLE calints_primary DROP COLUMN sub_shrt;
ALTER TABLE calints_primary DROP COLUMN sub_long;
ALTER TABLE calints_primary DROP COLUMN s_trcmod;
ALTER TABLE calints_primary DROP COLUMN s_pctfrm;
ALTER TABLE calints_primary DROP COLUMN s_tacntr;
ALTER TABLE calints_primary DROP COLUMN int1skip;
ALTER TABLE calints_primary DROP COLUMN int2skip;
ALTER TABLE calints_primary DROP COLUMN int1ugp1;
ALTER TABLE calints_primary DROP COLUMN int2ugp1;
ALTER TABLE calints_primary DROP COLUMN int1bors;
ALTER TABLE calints_primary DROP COLUMN int2bors;

UPDATE calints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE calints_sci DROP COLUMN ta_xpos;
ALTER TABLE calints_sci DROP COLUMN ta_ypos;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN fwposoff;
ALTER TABLE crf_primary DROP COLUMN fwpostol;
ALTER TABLE crf_primary DROP COLUMN pwposoff;
ALTER TABLE crf_primary DROP COLUMN pwpostol;
ALTER TABLE crf_primary DROP COLUMN sub_shrt;
ALTER TABLE crf_primary DROP COLUMN sub_long;
ALTER TABLE crf_primary DROP COLUMN s_trcmod;
ALTER TABLE crf_primary DROP COLUMN s_pctfrm;
ALTER TABLE crf_primary DROP COLUMN s_tacntr;
ALTER TABLE crf_primary DROP COLUMN int1skip;
ALTER TABLE crf_primary DROP COLUMN int2skip;
ALTER TABLE crf_primary DROP COLUMN int1ugp1;
ALTER TABLE crf_primary DROP COLUMN int2ugp1;
ALTER TABLE crf_primary DROP COLUMN int1bors;
ALTER TABLE crf_primary DROP COLUMN int2bors;

UPDATE crf_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE crf_sci DROP COLUMN ta_xpos;
ALTER TABLE crf_sci DROP COLUMN ta_ypos;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN fwposoff;
ALTER TABLE crfints_primary DROP COLUMN fwpostol;
ALTER TABLE crfints_primary DROP COLUMN pwposoff;
ALTER TABLE crfints_primary DROP COLUMN pwpostol;
ALTER TABLE crfints_primary DROP COLUMN sub_shrt;
ALTER TABLE crfints_primary DROP COLUMN sub_long;
ALTER TABLE crfints_primary DROP COLUMN s_trcmod;
ALTER TABLE crfints_primary DROP COLUMN s_pctfrm;
ALTER TABLE crfints_primary DROP COLUMN s_tacntr;
ALTER TABLE crfints_primary DROP COLUMN int1skip;
ALTER TABLE crfints_primary DROP COLUMN int2skip;
ALTER TABLE crfints_primary DROP COLUMN int1ugp1;
ALTER TABLE crfints_primary DROP COLUMN int2ugp1;
ALTER TABLE crfints_primary DROP COLUMN int1bors;
ALTER TABLE crfints_primary DROP COLUMN int2bors;

UPDATE crfints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE crfints_sci DROP COLUMN ta_xpos;
ALTER TABLE crfints_sci DROP COLUMN ta_ypos;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN fwposoff;
ALTER TABLE i2d_primary DROP COLUMN fwpostol;
ALTER TABLE i2d_primary DROP COLUMN pwposoff;
ALTER TABLE i2d_primary DROP COLUMN pwpostol;
ALTER TABLE i2d_primary DROP COLUMN sub_shrt;
ALTER TABLE i2d_primary DROP COLUMN sub_long;
ALTER TABLE i2d_primary DROP COLUMN s_trcmod;
ALTER TABLE i2d_primary DROP COLUMN s_pctfrm;
ALTER TABLE i2d_primary DROP COLUMN s_tacntr;
ALTER TABLE i2d_primary DROP COLUMN int1skip;
ALTER TABLE i2d_primary DROP COLUMN int2skip;
ALTER TABLE i2d_primary DROP COLUMN int1ugp1;
ALTER TABLE i2d_primary DROP COLUMN int2ugp1;
ALTER TABLE i2d_primary DROP COLUMN int1bors;
ALTER TABLE i2d_primary DROP COLUMN int2bors;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN fwposoff;
ALTER TABLE s2d_primary DROP COLUMN fwpostol;
ALTER TABLE s2d_primary DROP COLUMN pwposoff;
ALTER TABLE s2d_primary DROP COLUMN pwpostol;
ALTER TABLE s2d_primary DROP COLUMN sub_shrt;
ALTER TABLE s2d_primary DROP COLUMN sub_long;
ALTER TABLE s2d_primary DROP COLUMN s_trcmod;
ALTER TABLE s2d_primary DROP COLUMN s_pctfrm;
ALTER TABLE s2d_primary DROP COLUMN s_tacntr;
ALTER TABLE s2d_primary DROP COLUMN int1skip;
ALTER TABLE s2d_primary DROP COLUMN int2skip;
ALTER TABLE s2d_primary DROP COLUMN int1ugp1;
ALTER TABLE s2d_primary DROP COLUMN int2ugp1;
ALTER TABLE s2d_primary DROP COLUMN int1bors;
ALTER TABLE s2d_primary DROP COLUMN int2bors;

UPDATE s2d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL;
ALTER TABLE s2d_sci DROP COLUMN ta_xpos;
ALTER TABLE s2d_sci DROP COLUMN ta_ypos;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN fwposoff;
ALTER TABLE s3d_primary DROP COLUMN fwpostol;
ALTER TABLE s3d_primary DROP COLUMN pwposoff;
ALTER TABLE s3d_primary DROP COLUMN pwpostol;
ALTER TABLE s3d_primary DROP COLUMN sub_shrt;
ALTER TABLE s3d_primary DROP COLUMN sub_long;
ALTER TABLE s3d_primary DROP COLUMN s_trcmod;
ALTER TABLE s3d_primary DROP COLUMN s_pctfrm;
ALTER TABLE s3d_primary DROP COLUMN s_tacntr;
ALTER TABLE s3d_primary DROP COLUMN int1skip;
ALTER TABLE s3d_primary DROP COLUMN int2skip;
ALTER TABLE s3d_primary DROP COLUMN int1ugp1;
ALTER TABLE s3d_primary DROP COLUMN int2ugp1;
ALTER TABLE s3d_primary DROP COLUMN int1bors;
ALTER TABLE s3d_primary DROP COLUMN int2bors;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN fwposoff;
ALTER TABLE x1d_primary DROP COLUMN fwpostol;
ALTER TABLE x1d_primary DROP COLUMN pwposoff;
ALTER TABLE x1d_primary DROP COLUMN pwpostol;
ALTER TABLE x1d_primary DROP COLUMN sub_shrt;
ALTER TABLE x1d_primary DROP COLUMN sub_long;
ALTER TABLE x1d_primary DROP COLUMN s_trcmod;
ALTER TABLE x1d_primary DROP COLUMN s_pctfrm;
ALTER TABLE x1d_primary DROP COLUMN s_tacntr;
ALTER TABLE x1d_primary DROP COLUMN int1skip;
ALTER TABLE x1d_primary DROP COLUMN int2skip;
ALTER TABLE x1d_primary DROP COLUMN int1ugp1;
ALTER TABLE x1d_primary DROP COLUMN int2ugp1;
ALTER TABLE x1d_primary DROP COLUMN int1bors;
ALTER TABLE x1d_primary DROP COLUMN int2bors;

UPDATE x1d_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END), 'PA_APER', json(CASE WHEN typeof(pa_aper) = 'real' AND CAST(CAST(pa_aper AS TEXT) AS REAL) <> pa_aper THEN printf('%!.18g', pa_aper) ELSE CAST(pa_aper AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL OR pa_aper IS NOT NULL;
ALTER TABLE x1d_extract1d DROP COLUMN ta_xpos;
ALTER TABLE x1d_extract1d DROP COLUMN ta_ypos;
ALTER TABLE x1d_extract1d DROP COLUMN pa_aper;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN fwposoff;
ALTER TABLE x1dints_primary DROP COLUMN fwpostol;
ALTER TABLE x1dints_primary DROP COLUMN pwposoff;
ALTER TABLE x1dints_primary DROP COLUMN pwpostol;
ALTER TABLE x1dints_primary DROP COLUMN sub_shrt;
ALTER TABLE x1dints_primary DROP COLUMN sub_long;
ALTER TABLE x1dints_primary DROP COLUMN s_trcmod;
ALTER TABLE x1dints_primary DROP COLUMN s_pctfrm;
ALTER TABLE x1dints_primary DROP COLUMN s_tacntr;
ALTER TABLE x1dints_primary DROP COLUMN int1skip;
ALTER TABLE x1dints_primary DROP COLUMN int2skip;
ALTER TABLE x1dints_primary DROP COLUMN int1ugp1;
ALTER TABLE x1dints_primary DROP COLUMN int2ugp1;
ALTER TABLE x1dints_primary DROP COLUMN int1bors;
ALTER TABLE x1dints_primary DROP COLUMN int2bors;

UPDATE x1dints_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TA_XPOS', json(CASE WHEN typeof(ta_xpos) = 'real' AND CAST(CAST(ta_xpos AS TEXT) AS REAL) <> ta_xpos THEN printf('%!.18g', ta_xpos) ELSE CAST(ta_xpos AS TEXT) END), 'TA_YPOS', json(CASE WHEN typeof(ta_ypos) = 'real' AND CAST(CAST(ta_ypos AS TEXT) AS REAL) <> ta_ypos THEN printf('%!.18g', ta_ypos) ELSE CAST(ta_ypos AS TEXT) END), 'S_REGION', s_region, 'PA_APER', json(CASE WHEN typeof(pa_aper) = 'real' AND CAST(CAST(pa_aper AS TEXT) AS REAL) <> pa_aper THEN printf('%!.18g', pa_aper) ELSE CAST(pa_aper AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ta_xpos IS NOT NULL OR ta_ypos IS NOT NULL OR s_region IS NOT NULL OR pa_aper IS NOT NULL;
ALTER TABLE x1dints_extract1d DROP COLUMN ta_xpos;
ALTER TABLE x1dints_extract1d DROP COLUMN ta_ypos;
ALTER TABLE x1dints_extract1d DROP COLUMN s_region;
ALTER TABLE x1dints_extract1d DROP COLUMN pa_aper;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN fwposoff;
ALTER TABLE c1d_primary DROP COLUMN fwpostol;
ALTER TABLE c1d_primary DROP COLUMN pwposoff;
ALTER TABLE c1d_primary DROP COLUMN pwpostol;
ALTER TABLE c1d_primary DROP COLUMN sub_shrt;
ALTER TABLE c1d_primary DROP COLUMN sub_long;
ALTER TABLE c1d_primary DROP COLUMN s_trcmod;
ALTER TABLE c1d_primary DROP COLUMN s_pctfrm;
ALTER TABLE c1d_primary DROP COLUMN s_tacntr;
ALTER TABLE c1d_primary DROP COLUMN int1skip;
ALTER TABLE c1d_primary DROP COLUMN int2skip;
ALTER TABLE c1d_primary DROP COLUMN int1ugp1;
ALTER TABLE c1d_primary DROP COLUMN int2ugp1;
ALTER TABLE c1d_primary DROP COLUMN int1bors;
ALTER TABLE c1d_primary DROP COLUMN int2bors;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN fwposoff;
ALTER TABLE psfstack_primary DROP COLUMN fwpostol;
ALTER TABLE psfstack_primary DROP COLUMN pwposoff;
ALTER TABLE psfstack_primary DROP COLUMN pwpostol;
ALTER TABLE psfstack_primary DROP COLUMN sub_shrt;
ALTER TABLE psfstack_primary DROP COLUMN sub_long;
ALTER TABLE psfstack_primary DROP COLUMN s_trcmod;
ALTER TABLE psfstack_primary DROP COLUMN s_pctfrm;
ALTER TABLE psfstack_primary DROP COLUMN s_tacntr;
ALTER TABLE psfstack_primary DROP COLUMN int1skip;
ALTER TABLE psfstack_primary DROP COLUMN int2skip;
ALTER TABLE psfstack_primary DROP COLUMN int1ugp1;
ALTER TABLE psfstack_primary DROP COLUMN int2ugp1;
ALTER TABLE psfstack_primary DROP COLUMN int1bors;
ALTER TABLE psfstack_primary DROP COLUMN int2bors;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN fwposoff;
ALTER TABLE psfalign_primary DROP COLUMN fwpostol;
ALTER TABLE psfalign_primary DROP COLUMN pwposoff;
ALTER TABLE psfalign_primary DROP COLUMN pwpostol;
ALTER TABLE psfalign_primary DROP COLUMN sub_shrt;
ALTER TABLE psfalign_primary DROP COLUMN sub_long;
ALTER TABLE psfalign_primary DROP COLUMN s_trcmod;
ALTER TABLE psfalign_primary DROP COLUMN s_pctfrm;
ALTER TABLE psfalign_primary DROP COLUMN s_tacntr;
ALTER TABLE psfalign_primary DROP COLUMN int1skip;
ALTER TABLE psfalign_primary DROP COLUMN int2skip;
ALTER TABLE psfalign_primary DROP COLUMN int1ugp1;
ALTER TABLE psfalign_primary DROP COLUMN int2ugp1;
ALTER TABLE psfalign_primary DROP COLUMN int1bors;
ALTER TABLE psfalign_primary DROP COLUMN int2bors;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN fwposoff;
ALTER TABLE psfsub_primary DROP COLUMN fwpostol;
ALTER TABLE psfsub_primary DROP COLUMN pwposoff;
ALTER TABLE psfsub_primary DROP COLUMN pwpostol;
ALTER TABLE psfsub_primary DROP COLUMN sub_shrt;
ALTER TABLE psfsub_primary DROP COLUMN sub_long;
ALTER TABLE psfsub_primary DROP COLUMN s_trcmod;
ALTER TABLE psfsub_primary DROP COLUMN s_pctfrm;
ALTER TABLE psfsub_primary DROP COLUMN s_tacntr;
ALTER TABLE psfsub_primary DROP COLUMN int1skip;
ALTER TABLE psfsub_primary DROP COLUMN int2skip;
ALTER TABLE psfsub_primary DROP COLUMN int1ugp1;
ALTER TABLE psfsub_primary DROP COLUMN int2ugp1;
ALTER TABLE psfsub_primary DROP COLUMN int1bors;
ALTER TABLE psfsub_primary DROP COLUMN int2bors;

UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN fwposoff;
ALTER TABLE ami_oi_primary DROP COLUMN fwpostol;
ALTER TABLE ami_oi_primary DROP COLUMN pwposoff;
ALTER TABLE ami_oi_primary DROP COLUMN pwpostol;
ALTER TABLE ami_oi_primary DROP COLUMN sub_shrt;
ALTER TABLE ami_oi_primary DROP COLUMN sub_long;
ALTER TABLE ami_oi_primary DROP COLUMN s_trcmod;
ALTER TABLE ami_oi_primary DROP COLUMN s_pctfrm;
ALTER TABLE ami_oi_primary DROP COLUMN s_tacntr;
ALTER TABLE ami_oi_primary DROP COLUMN int1skip;
ALTER TABLE ami_oi_primary DROP COLUMN int2skip;
ALTER TABLE ami_oi_primary DROP COLUMN int1ugp1;
ALTER TABLE ami_oi_primary DROP COLUMN int2ugp1;
ALTER TABLE ami_oi_primary DROP COLUMN int1bors;
ALTER TABLE ami_oi_primary DROP COLUMN int2bors;

UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN fwposoff;
ALTER TABLE psf_ami_oi_primary DROP COLUMN fwpostol;
ALTER TABLE psf_ami_oi_primary DROP COLUMN pwposoff;
ALTER TABLE psf_ami_oi_primary DROP COLUMN pwpostol;
ALTER TABLE psf_ami_oi_primary DROP COLUMN sub_shrt;
ALTER TABLE psf_ami_oi_primary DROP COLUMN sub_long;
ALTER TABLE psf_ami_oi_primary DROP COLUMN s_trcmod;
ALTER TABLE psf_ami_oi_primary DROP COLUMN s_pctfrm;
ALTER TABLE psf_ami_oi_primary DROP COLUMN s_tacntr;
ALTER TABLE psf_ami_oi_primary DROP COLUMN int1skip;
ALTER TABLE psf_ami_oi_primary DROP COLUMN int2skip;
ALTER TABLE psf_ami_oi_primary DROP COLUMN int1ugp1;
ALTER TABLE psf_ami_oi_primary DROP COLUMN int2ugp1;
ALTER TABLE psf_ami_oi_primary DROP COLUMN int1bors;
ALTER TABLE psf_ami_oi_primary DROP COLUMN int2bors;

UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN fwposoff;
ALTER TABLE amimulti_oi_primary DROP COLUMN fwpostol;
ALTER TABLE amimulti_oi_primary DROP COLUMN pwposoff;
ALTER TABLE amimulti_oi_primary DROP COLUMN pwpostol;
ALTER TABLE amimulti_oi_primary DROP COLUMN sub_shrt;
ALTER TABLE amimulti_oi_primary DROP COLUMN sub_long;
ALTER TABLE amimulti_oi_primary DROP COLUMN s_trcmod;
ALTER TABLE amimulti_oi_primary DROP COLUMN s_pctfrm;
ALTER TABLE amimulti_oi_primary DROP COLUMN s_tacntr;
ALTER TABLE amimulti_oi_primary DROP COLUMN int1skip;
ALTER TABLE amimulti_oi_primary DROP COLUMN int2skip;
ALTER TABLE amimulti_oi_primary DROP COLUMN int1ugp1;
ALTER TABLE amimulti_oi_primary DROP COLUMN int2ugp1;
ALTER TABLE amimulti_oi_primary DROP COLUMN int1bors;
ALTER TABLE amimulti_oi_primary DROP COLUMN int2bors;

UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN fwposoff;
ALTER TABLE amilg_primary DROP COLUMN fwpostol;
ALTER TABLE amilg_primary DROP COLUMN pwposoff;
ALTER TABLE amilg_primary DROP COLUMN pwpostol;
ALTER TABLE amilg_primary DROP COLUMN sub_shrt;
ALTER TABLE amilg_primary DROP COLUMN sub_long;
ALTER TABLE amilg_primary DROP COLUMN s_trcmod;
ALTER TABLE amilg_primary DROP COLUMN s_pctfrm;
ALTER TABLE amilg_primary DROP COLUMN s_tacntr;
ALTER TABLE amilg_primary DROP COLUMN int1skip;
ALTER TABLE amilg_primary DROP COLUMN int2skip;
ALTER TABLE amilg_primary DROP COLUMN int1ugp1;
ALTER TABLE amilg_primary DROP COLUMN int2ugp1;
ALTER TABLE amilg_primary DROP COLUMN int1bors;
ALTER TABLE amilg_primary DROP COLUMN int2bors;

UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN fwposoff;
ALTER TABLE aminorm_oi_primary DROP COLUMN fwpostol;
ALTER TABLE aminorm_oi_primary DROP COLUMN pwposoff;
ALTER TABLE aminorm_oi_primary DROP COLUMN pwpostol;
ALTER TABLE aminorm_oi_primary DROP COLUMN sub_shrt;
ALTER TABLE aminorm_oi_primary DROP COLUMN sub_long;
ALTER TABLE aminorm_oi_primary DROP COLUMN s_trcmod;
ALTER TABLE aminorm_oi_primary DROP COLUMN s_pctfrm;
ALTER TABLE aminorm_oi_primary DROP COLUMN s_tacntr;
ALTER TABLE aminorm_oi_primary DROP COLUMN int1skip;
ALTER TABLE aminorm_oi_primary DROP COLUMN int2skip;
ALTER TABLE aminorm_oi_primary DROP COLUMN int1ugp1;
ALTER TABLE aminorm_oi_primary DROP COLUMN int2ugp1;
ALTER TABLE aminorm_oi_primary DROP COLUMN int1bors;
ALTER TABLE aminorm_oi_primary DROP COLUMN int2bors;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN fwposoff;
ALTER TABLE wfscmb_primary DROP COLUMN fwpostol;
ALTER TABLE wfscmb_primary DROP COLUMN pwposoff;
ALTER TABLE wfscmb_primary DROP COLUMN pwpostol;
ALTER TABLE wfscmb_primary DROP COLUMN sub_shrt;
ALTER TABLE wfscmb_primary DROP COLUMN sub_long;
ALTER TABLE wfscmb_primary DROP COLUMN s_trcmod;
ALTER TABLE wfscmb_primary DROP COLUMN s_pctfrm;
ALTER TABLE wfscmb_primary DROP COLUMN s_tacntr;
ALTER TABLE wfscmb_primary DROP COLUMN int1skip;
ALTER TABLE wfscmb_primary DROP COLUMN int2skip;
ALTER TABLE wfscmb_primary DROP COLUMN int1ugp1;
ALTER TABLE wfscmb_primary DROP COLUMN int2ugp1;
ALTER TABLE wfscmb_primary DROP COLUMN int1bors;
ALTER TABLE wfscmb_primary DROP COLUMN int2bors;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN fwposoff;
ALTER TABLE segm_primary DROP COLUMN fwpostol;
ALTER TABLE segm_primary DROP COLUMN pwposoff;
ALTER TABLE segm_primary DROP COLUMN pwpostol;
ALTER TABLE segm_primary DROP COLUMN sub_shrt;
ALTER TABLE segm_primary DROP COLUMN sub_long;
ALTER TABLE segm_primary DROP COLUMN s_trcmod;
ALTER TABLE segm_primary DROP COLUMN s_pctfrm;
ALTER TABLE segm_primary DROP COLUMN s_tacntr;
ALTER TABLE segm_primary DROP COLUMN int1skip;
ALTER TABLE segm_primary DROP COLUMN int2skip;
ALTER TABLE segm_primary DROP COLUMN int1ugp1;
ALTER TABLE segm_primary DROP COLUMN int2ugp1;
ALTER TABLE segm_primary DROP COLUMN int1bors;
ALTER TABLE segm_primary DROP COLUMN int2bors;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN fwposoff;
ALTER TABLE image_cal_primary DROP COLUMN fwpostol;
ALTER TABLE image_cal_primary DROP COLUMN pwposoff;
ALTER TABLE image_cal_primary DROP COLUMN pwpostol;
ALTER TABLE image_cal_primary DROP COLUMN sub_shrt;
ALTER TABLE image_cal_primary DROP COLUMN sub_long;
ALTER TABLE image_cal_primary DROP COLUMN s_trcmod;
ALTER TABLE image_cal_primary DROP COLUMN s_pctfrm;
ALTER TABLE image_cal_primary DROP COLUMN s_tacntr;
ALTER TABLE image_cal_primary DROP COLUMN int1skip;
ALTER TABLE image_cal_primary DROP COLUMN int2skip;
ALTER TABLE image_cal_primary DROP COLUMN int1ugp1;
ALTER TABLE image_cal_primary DROP COLUMN int2ugp1;
ALTER TABLE image_cal_primary DROP COLUMN int1bors;
ALTER TABLE image_cal_primary DROP COLUMN int2bors;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FWPOSOFF', json(CASE WHEN typeof(fwposoff) = 'real' AND CAST(CAST(fwposoff AS TEXT) AS REAL) <> fwposoff THEN printf('%!.18g', fwposoff) ELSE CAST(fwposoff AS TEXT) END), 'FWPOSTOL', fwpostol, 'PWPOSOFF', json(CASE WHEN typeof(pwposoff) = 'real' AND CAST(CAST(pwposoff AS TEXT) AS REAL) <> pwposoff THEN printf('%!.18g', pwposoff) ELSE CAST(pwposoff AS TEXT) END), 'PWPOSTOL', pwpostol, 'SUB_SHRT', sub_shrt, 'SUB_LONG', sub_long, 'S_TRCMOD', s_trcmod, 'S_PCTFRM', s_pctfrm, 'S_TACNTR', s_tacntr, 'INT1SKIP', int1skip, 'INT2SKIP', int2skip, 'INT1UGP1', int1ugp1, 'INT2UGP1', int2ugp1, 'INT1BORS', int1bors, 'INT2BORS', int2bors)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fwposoff IS NOT NULL OR fwpostol IS NOT NULL OR pwposoff IS NOT NULL OR pwpostol IS NOT NULL OR sub_shrt IS NOT NULL OR sub_long IS NOT NULL OR s_trcmod IS NOT NULL OR s_pctfrm IS NOT NULL OR s_tacntr IS NOT NULL OR int1skip IS NOT NULL OR int2skip IS NOT NULL OR int1ugp1 IS NOT NULL OR int2ugp1 IS NOT NULL OR int1bors IS NOT NULL OR int2bors IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN fwposoff;
ALTER TABLE stacked_cal_primary DROP COLUMN fwpostol;
ALTER TABLE stacked_cal_primary DROP COLUMN pwposoff;
ALTER TABLE stacked_cal_primary DROP COLUMN pwpostol;
ALTER TABLE stacked_cal_primary DROP COLUMN sub_shrt;
ALTER TABLE stacked_cal_primary DROP COLUMN sub_long;
ALTER TABLE stacked_cal_primary DROP COLUMN s_trcmod;
ALTER TABLE stacked_cal_primary DROP COLUMN s_pctfrm;
ALTER TABLE stacked_cal_primary DROP COLUMN s_tacntr;
ALTER TABLE stacked_cal_primary DROP COLUMN int1skip;
ALTER TABLE stacked_cal_primary DROP COLUMN int2skip;
ALTER TABLE stacked_cal_primary DROP COLUMN int1ugp1;
ALTER TABLE stacked_cal_primary DROP COLUMN int2ugp1;
ALTER TABLE stacked_cal_primary DROP COLUMN int1bors;
ALTER TABLE stacked_cal_primary DROP COLUMN int2bors;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM uncal_int_times_stripe;
DROP VIEW nircam_uncal_int_times_stripe;
DROP VIEW nirspec_uncal_int_times_stripe;
DROP VIEW niriss_uncal_int_times_stripe;
DROP VIEW miri_uncal_int_times_stripe;
DROP VIEW fgs_uncal_int_times_stripe;
DROP TABLE uncal_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ramp_int_times_stripe;
DROP VIEW nircam_ramp_int_times_stripe;
DROP VIEW nirspec_ramp_int_times_stripe;
DROP VIEW niriss_ramp_int_times_stripe;
DROP VIEW miri_ramp_int_times_stripe;
DROP VIEW fgs_ramp_int_times_stripe;
DROP TABLE ramp_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM dark_int_times_stripe;
DROP VIEW nircam_dark_int_times_stripe;
DROP VIEW nirspec_dark_int_times_stripe;
DROP VIEW niriss_dark_int_times_stripe;
DROP VIEW miri_dark_int_times_stripe;
DROP VIEW fgs_dark_int_times_stripe;
DROP TABLE dark_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM rate_tracemodel;
DROP VIEW nirspec_rate_tracemodel;
DROP VIEW miri_rate_tracemodel;
DROP TABLE rate_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM rateints_int_times_stripe;
DROP VIEW nircam_rateints_int_times_stripe;
DROP VIEW nirspec_rateints_int_times_stripe;
DROP VIEW niriss_rateints_int_times_stripe;
DROP VIEW miri_rateints_int_times_stripe;
DROP VIEW fgs_rateints_int_times_stripe;
DROP TABLE rateints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM bsub_tracemodel;
DROP VIEW nirspec_bsub_tracemodel;
DROP VIEW miri_bsub_tracemodel;
DROP TABLE bsub_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM bsubints_int_times_stripe;
DROP VIEW nircam_bsubints_int_times_stripe;
DROP VIEW nirspec_bsubints_int_times_stripe;
DROP VIEW niriss_bsubints_int_times_stripe;
DROP VIEW miri_bsubints_int_times_stripe;
DROP VIEW fgs_bsubints_int_times_stripe;
DROP TABLE bsubints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM cal_int_times;
DROP VIEW miri_cal_int_times;
DROP TABLE cal_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM cal_int_times_stripe;
DROP VIEW miri_cal_int_times_stripe;
DROP TABLE cal_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM cal_tracemodel;
DROP VIEW nirspec_cal_tracemodel;
DROP VIEW miri_cal_tracemodel;
DROP TABLE cal_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM calints_int_times_stripe;
DROP VIEW nircam_calints_int_times_stripe;
DROP VIEW nirspec_calints_int_times_stripe;
DROP VIEW niriss_calints_int_times_stripe;
DROP VIEW miri_calints_int_times_stripe;
DROP TABLE calints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crf_int_times;
DROP VIEW miri_crf_int_times;
DROP TABLE crf_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crf_int_times_stripe;
DROP VIEW miri_crf_int_times_stripe;
DROP TABLE crf_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crf_tracemodel;
DROP VIEW nirspec_crf_tracemodel;
DROP VIEW miri_crf_tracemodel;
DROP TABLE crf_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crfints_int_times_stripe;
DROP VIEW nircam_crfints_int_times_stripe;
DROP VIEW nirspec_crfints_int_times_stripe;
DROP VIEW niriss_crfints_int_times_stripe;
DROP VIEW miri_crfints_int_times_stripe;
DROP TABLE crfints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM s2d_int_times_stripe;
DROP VIEW nirspec_s2d_int_times_stripe;
DROP VIEW miri_s2d_int_times_stripe;
DROP TABLE s2d_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM x1d_int_times_stripe;
DROP VIEW nirspec_x1d_int_times_stripe;
DROP VIEW niriss_x1d_int_times_stripe;
DROP VIEW miri_x1d_int_times_stripe;
DROP TABLE x1d_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM x1dints_int_times_stripe;
DROP VIEW nircam_x1dints_int_times_stripe;
DROP VIEW nirspec_x1dints_int_times_stripe;
DROP VIEW niriss_x1dints_int_times_stripe;
DROP VIEW miri_x1dints_int_times_stripe;
DROP TABLE x1dints_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM c1d_int_times_stripe;
DROP VIEW nircam_c1d_int_times_stripe;
DROP VIEW nirspec_c1d_int_times_stripe;
DROP VIEW niriss_c1d_int_times_stripe;
DROP VIEW miri_c1d_int_times_stripe;
DROP TABLE c1d_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfstack_int_times_stripe;
DROP VIEW nircam_psfstack_int_times_stripe;
DROP VIEW miri_psfstack_int_times_stripe;
DROP TABLE psfstack_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_int_times_stripe;
DROP VIEW nircam_psfalign_int_times_stripe;
DROP VIEW miri_psfalign_int_times_stripe;
DROP TABLE psfalign_int_times_stripe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES_STRIPE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfsub_int_times_stripe;
DROP VIEW nircam_psfsub_int_times_stripe;
DROP VIEW miri_psfsub_int_times_stripe;
DROP TABLE psfsub_int_times_stripe;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rateints_int_times_stripe', 'bsubints_int_times_stripe', 'cal_int_times_stripe', 'calints_int_times_stripe', 'crf_int_times_stripe', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('uncal_int_times_stripe', 'ramp_int_times_stripe', 'dark_int_times_stripe', 'rate_tracemodel', 'rateints_int_times_stripe', 'bsub_tracemodel', 'bsubints_int_times_stripe', 'cal_int_times', 'cal_int_times_stripe', 'cal_tracemodel', 'calints_int_times_stripe', 'crf_int_times', 'crf_int_times_stripe', 'crf_tracemodel', 'crfints_int_times_stripe', 's2d_int_times_stripe', 'x1d_int_times_stripe', 'x1dints_int_times_stripe', 'c1d_int_times_stripe', 'psfstack_int_times_stripe', 'psfalign_int_times_stripe', 'psfsub_int_times_stripe');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_tracemodel', 'bsub_tracemodel', 'cal_tracemodel', 'crf_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'fwposoff' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwpostol' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwposoff' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwpostol' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sub_shrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sub_long' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_trcmod' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pctfrm' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tacntr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1skip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2skip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1ugp1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2ugp1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int1bors' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'int2bors' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ta_xpos' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ta_ypos' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_aper' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('x1dints_extract1d');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_amiavg', 's_nsclen') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "slits.items.source_type", "exposures.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.name", "exposures.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.xstart", "exposures.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.xsize", "exposures.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.ystart", "exposures.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.ysize", "exposures.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.slitlet_id", "exposures.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.shutter_id", "exposures.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_id", "exposures.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_name", "exposures.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_alias", "exposures.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.stellarity", "exposures.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_xpos", "exposures.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_ypos", "exposures.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.shutter_state", "exposures.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.quadrant", "exposures.items.quadrant"]'
WHERE column_name IN ('msaquad') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_ra", "exposures.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.source_dec", "exposures.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.slit_xscale", "exposures.items.slit_xscale"]'
WHERE column_name IN ('sltxscl') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.slit_yscale", "exposures.items.slit_yscale"]'
WHERE column_name IN ('sltyscl') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.wavelength_corrected", "exposures.items.wavelength_corrected"]'
WHERE column_name IN ('wavecor') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.pathloss_correction_type", "exposures.items.pathloss_correction_type"]'
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["slits.items.barshadow_corrected", "exposures.items.barshadow_corrected"]'
WHERE column_name IN ('barshdw') AND table_name IN ('cal_sci');
UPDATE schemagen_columns SET paths = '["meta.target.source_type", "exposures.items.source_type"]'
WHERE column_name IN ('srctype') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.name"]'
WHERE column_name IN ('sltname') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.xstart"]'
WHERE column_name IN ('sltstrt1') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.xsize"]'
WHERE column_name IN ('sltsize1') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.ystart"]'
WHERE column_name IN ('sltstrt2') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.ysize"]'
WHERE column_name IN ('sltsize2') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.slitlet_id"]'
WHERE column_name IN ('slitid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.shutter_id"]'
WHERE column_name IN ('shuttrid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_id"]'
WHERE column_name IN ('sourceid') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_name"]'
WHERE column_name IN ('srcname') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_alias"]'
WHERE column_name IN ('srcalias') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.stellarity"]'
WHERE column_name IN ('stlarity') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_xpos"]'
WHERE column_name IN ('srcxpos') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_ypos"]'
WHERE column_name IN ('srcypos') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.shutter_state"]'
WHERE column_name IN ('shutsta') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.quadrant"]'
WHERE column_name IN ('msaquad') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_ra"]'
WHERE column_name IN ('srcra') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.source_dec"]'
WHERE column_name IN ('srcdec') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.slit_xscale"]'
WHERE column_name IN ('sltxscl') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.slit_yscale"]'
WHERE column_name IN ('sltyscl') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.wavelength_corrected"]'
WHERE column_name IN ('wavecor') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.pathloss_correction_type"]'
WHERE column_name IN ('pthloss') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET paths = '["exposures.items.barshadow_corrected"]'
WHERE column_name IN ('barshdw') AND table_name IN ('crf_sci');
UPDATE schemagen_columns SET title = 'Footprint of direct image(s) matched to grism observations'
WHERE column_name IN ('s_region') AND table_name IN ('x1d_extract1d');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.20.2', since, 'stdatamodels', '4.1.0', 'fe8b4337de6cdd4a57fe791ed71de703ba8bb72e93f61860e9308293280bd3ef'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

