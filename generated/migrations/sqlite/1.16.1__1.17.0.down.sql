-- jwst 1.16.1 → 1.17.0, down. SQLite.
-- Takes a database back from jwst 1.17.0 to 1.16.1. What only 1.17.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.17.0', '1.17.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.17.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.17.0', '1.17.1');
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
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN hybridff;
ALTER TABLE uncal_primary DROP COLUMN r_sirskl;


UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN hybridff;
ALTER TABLE image_uncal_primary DROP COLUMN r_sirskl;


UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN hybridff;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_sirskl;


UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN hybridff;
ALTER TABLE ramp_primary DROP COLUMN r_sirskl;


UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN hybridff;
ALTER TABLE dark_primary DROP COLUMN r_sirskl;


UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN hybridff;
ALTER TABLE trapsfilled_primary DROP COLUMN r_sirskl;


UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN hybridff;
ALTER TABLE rate_primary DROP COLUMN r_sirskl;


UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN hybridff;
ALTER TABLE rateints_primary DROP COLUMN r_sirskl;


UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN hybridff;
ALTER TABLE fitopt_primary DROP COLUMN r_sirskl;


UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN hybridff;
ALTER TABLE bsub_primary DROP COLUMN r_sirskl;


UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN hybridff;
ALTER TABLE bsubints_primary DROP COLUMN r_sirskl;


UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN hybridff;
ALTER TABLE cal_primary DROP COLUMN r_sirskl;


UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN hybridff;
ALTER TABLE calints_primary DROP COLUMN r_sirskl;


UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN hybridff;
ALTER TABLE crf_primary DROP COLUMN r_sirskl;


UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN hybridff;
ALTER TABLE crfints_primary DROP COLUMN r_sirskl;


UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN hybridff;
ALTER TABLE i2d_primary DROP COLUMN r_sirskl;


UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN hybridff;
ALTER TABLE s2d_primary DROP COLUMN r_sirskl;


UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN hybridff;
ALTER TABLE s3d_primary DROP COLUMN r_sirskl;


UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN hybridff;
ALTER TABLE x1d_primary DROP COLUMN r_sirskl;



UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN hybridff;
ALTER TABLE x1dints_primary DROP COLUMN r_sirskl;



UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN hybridff;
ALTER TABLE c1d_primary DROP COLUMN r_sirskl;


UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN hybridff;
ALTER TABLE psfstack_primary DROP COLUMN r_sirskl;


UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN hybridff;
ALTER TABLE psfalign_primary DROP COLUMN r_sirskl;


UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN hybridff;
ALTER TABLE psfsub_primary DROP COLUMN r_sirskl;


UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN hybridff;
ALTER TABLE ami_oi_primary DROP COLUMN r_sirskl;
ALTER TABLE ami_oi_primary DROP COLUMN calib;
ALTER TABLE ami_oi_primary DROP COLUMN roll_ref;
ALTER TABLE ami_oi_primary DROP COLUMN v3i_yang;
ALTER TABLE ami_oi_primary DROP COLUMN vparity;

UPDATE ami_oi_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch('{}', json_object('PA_APER', json(CASE WHEN typeof(pa_aper) = 'real' AND CAST(CAST(pa_aper AS TEXT) AS REAL) <> pa_aper THEN printf('%!.18g', pa_aper) ELSE CAST(pa_aper AS TEXT) END), 'VA_SCALE', json(CASE WHEN typeof(va_scale) = 'real' AND CAST(CAST(va_scale AS TEXT) AS REAL) <> va_scale THEN printf('%!.18g', va_scale) ELSE CAST(va_scale AS TEXT) END), 'RADESYS', radesys, 'RA_V1', json(CASE WHEN typeof(ra_v1) = 'real' AND CAST(CAST(ra_v1 AS TEXT) AS REAL) <> ra_v1 THEN printf('%!.18g', ra_v1) ELSE CAST(ra_v1 AS TEXT) END), 'DEC_V1', json(CASE WHEN typeof(dec_v1) = 'real' AND CAST(CAST(dec_v1 AS TEXT) AS REAL) <> dec_v1 THEN printf('%!.18g', dec_v1) ELSE CAST(dec_v1 AS TEXT) END), 'PA_V3', json(CASE WHEN typeof(pa_v3) = 'real' AND CAST(CAST(pa_v3 AS TEXT) AS REAL) <> pa_v3 THEN printf('%!.18g', pa_v3) ELSE CAST(pa_v3 AS TEXT) END), 'WCSAXES', wcsaxes, 'CRPIX1', json(CASE WHEN typeof(crpix1) = 'real' AND CAST(CAST(crpix1 AS TEXT) AS REAL) <> crpix1 THEN printf('%!.18g', crpix1) ELSE CAST(crpix1 AS TEXT) END), 'CRPIX2', json(CASE WHEN typeof(crpix2) = 'real' AND CAST(CAST(crpix2 AS TEXT) AS REAL) <> crpix2 THEN printf('%!.18g', crpix2) ELSE CAST(crpix2 AS TEXT) END), 'CRPIX3', json(CASE WHEN typeof(crpix3) = 'real' AND CAST(CAST(crpix3 AS TEXT) AS REAL) <> crpix3 THEN printf('%!.18g', crpix3) ELSE CAST(crpix3 AS TEXT) END), 'CRVAL1', json(CASE WHEN typeof(crval1) = 'real' AND CAST(CAST(crval1 AS TEXT) AS REAL) <> crval1 THEN printf('%!.18g', crval1) ELSE CAST(crval1 AS TEXT) END), 'CRVAL2', json(CASE WHEN typeof(crval2) = 'real' AND CAST(CAST(crval2 AS TEXT) AS REAL) <> crval2 THEN printf('%!.18g', crval2) ELSE CAST(crval2 AS TEXT) END), 'CRVAL3', json(CASE WHEN typeof(crval3) = 'real' AND CAST(CAST(crval3 AS TEXT) AS REAL) <> crval3 THEN printf('%!.18g', crval3) ELSE CAST(crval3 AS TEXT) END), 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', json(CASE WHEN typeof(cdelt1) = 'real' AND CAST(CAST(cdelt1 AS TEXT) AS REAL) <> cdelt1 THEN printf('%!.18g', cdelt1) ELSE CAST(cdelt1 AS TEXT) END), 'CDELT2', json(CASE WHEN typeof(cdelt2) = 'real' AND CAST(CAST(cdelt2 AS TEXT) AS REAL) <> cdelt2 THEN printf('%!.18g', cdelt2) ELSE CAST(cdelt2 AS TEXT) END), 'CDELT3', json(CASE WHEN typeof(cdelt3) = 'real' AND CAST(CAST(cdelt3 AS TEXT) AS REAL) <> cdelt3 THEN printf('%!.18g', cdelt3) ELSE CAST(cdelt3 AS TEXT) END), 'PC1_1', json(CASE WHEN typeof(pc1_1) = 'real' AND CAST(CAST(pc1_1 AS TEXT) AS REAL) <> pc1_1 THEN printf('%!.18g', pc1_1) ELSE CAST(pc1_1 AS TEXT) END), 'PC1_2', json(CASE WHEN typeof(pc1_2) = 'real' AND CAST(CAST(pc1_2 AS TEXT) AS REAL) <> pc1_2 THEN printf('%!.18g', pc1_2) ELSE CAST(pc1_2 AS TEXT) END), 'PC1_3', json(CASE WHEN typeof(pc1_3) = 'real' AND CAST(CAST(pc1_3 AS TEXT) AS REAL) <> pc1_3 THEN printf('%!.18g', pc1_3) ELSE CAST(pc1_3 AS TEXT) END), 'PC2_1', json(CASE WHEN typeof(pc2_1) = 'real' AND CAST(CAST(pc2_1 AS TEXT) AS REAL) <> pc2_1 THEN printf('%!.18g', pc2_1) ELSE CAST(pc2_1 AS TEXT) END), 'PC2_2', json(CASE WHEN typeof(pc2_2) = 'real' AND CAST(CAST(pc2_2 AS TEXT) AS REAL) <> pc2_2 THEN printf('%!.18g', pc2_2) ELSE CAST(pc2_2 AS TEXT) END), 'PC2_3', json(CASE WHEN typeof(pc2_3) = 'real' AND CAST(CAST(pc2_3 AS TEXT) AS REAL) <> pc2_3 THEN printf('%!.18g', pc2_3) ELSE CAST(pc2_3 AS TEXT) END), 'PC3_1', json(CASE WHEN typeof(pc3_1) = 'real' AND CAST(CAST(pc3_1 AS TEXT) AS REAL) <> pc3_1 THEN printf('%!.18g', pc3_1) ELSE CAST(pc3_1 AS TEXT) END), 'PC3_2', json(CASE WHEN typeof(pc3_2) = 'real' AND CAST(CAST(pc3_2 AS TEXT) AS REAL) <> pc3_2 THEN printf('%!.18g', pc3_2) ELSE CAST(pc3_2 AS TEXT) END), 'PC3_3', json(CASE WHEN typeof(pc3_3) = 'real' AND CAST(CAST(pc3_3 AS TEXT) AS REAL) <> pc3_3 THEN printf('%!.18g', pc3_3) ELSE CAST(pc3_3 AS TEXT) END), 'CD1_1', json(CASE WHEN typeof(cd1_1) = 'real' AND CAST(CAST(cd1_1 AS TEXT) AS REAL) <> cd1_1 THEN printf('%!.18g', cd1_1) ELSE CAST(cd1_1 AS TEXT) END), 'CD1_2', json(CASE WHEN typeof(cd1_2) = 'real' AND CAST(CAST(cd1_2 AS TEXT) AS REAL) <> cd1_2 THEN printf('%!.18g', cd1_2) ELSE CAST(cd1_2 AS TEXT) END), 'CD2_1', json(CASE WHEN typeof(cd2_1) = 'real' AND CAST(CAST(cd2_1 AS TEXT) AS REAL) <> cd2_1 THEN printf('%!.18g', cd2_1) ELSE CAST(cd2_1 AS TEXT) END), 'CD2_2', json(CASE WHEN typeof(cd2_2) = 'real' AND CAST(CAST(cd2_2 AS TEXT) AS REAL) <> cd2_2 THEN printf('%!.18g', cd2_2) ELSE CAST(cd2_2 AS TEXT) END), 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', json(CASE WHEN typeof(wavstart) = 'real' AND CAST(CAST(wavstart AS TEXT) AS REAL) <> wavstart THEN printf('%!.18g', wavstart) ELSE CAST(wavstart AS TEXT) END), 'WAVEND', json(CASE WHEN typeof(wavend) = 'real' AND CAST(CAST(wavend AS TEXT) AS REAL) <> wavend THEN printf('%!.18g', wavend) ELSE CAST(wavend AS TEXT) END), 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'VPARITY', vparity, 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'RA_REF', json(CASE WHEN typeof(ra_ref) = 'real' AND CAST(CAST(ra_ref AS TEXT) AS REAL) <> ra_ref THEN printf('%!.18g', ra_ref) ELSE CAST(ra_ref AS TEXT) END), 'DEC_REF', json(CASE WHEN typeof(dec_ref) = 'real' AND CAST(CAST(dec_ref AS TEXT) AS REAL) <> dec_ref THEN printf('%!.18g', dec_ref) ELSE CAST(dec_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'VELOSYS', json(CASE WHEN typeof(velosys) = 'real' AND CAST(CAST(velosys AS TEXT) AS REAL) <> velosys THEN printf('%!.18g', velosys) ELSE CAST(velosys AS TEXT) END))), json_object('SPECSYS', specsys, 'XREF_SCI', json(CASE WHEN typeof(xref_sci) = 'real' AND CAST(CAST(xref_sci AS TEXT) AS REAL) <> xref_sci THEN printf('%!.18g', xref_sci) ELSE CAST(xref_sci AS TEXT) END), 'YREF_SCI', json(CASE WHEN typeof(yref_sci) = 'real' AND CAST(CAST(yref_sci AS TEXT) AS REAL) <> yref_sci THEN printf('%!.18g', yref_sci) ELSE CAST(yref_sci AS TEXT) END), 'MT_RA', json(CASE WHEN typeof(mt_ra) = 'real' AND CAST(CAST(mt_ra AS TEXT) AS REAL) <> mt_ra THEN printf('%!.18g', mt_ra) ELSE CAST(mt_ra AS TEXT) END), 'MT_DEC', json(CASE WHEN typeof(mt_dec) = 'real' AND CAST(CAST(mt_dec AS TEXT) AS REAL) <> mt_dec THEN printf('%!.18g', mt_dec) ELSE CAST(mt_dec AS TEXT) END), 'MT_AVRA', json(CASE WHEN typeof(mt_avra) = 'real' AND CAST(CAST(mt_avra AS TEXT) AS REAL) <> mt_avra THEN printf('%!.18g', mt_avra) ELSE CAST(mt_avra AS TEXT) END), 'MT_AVDEC', json(CASE WHEN typeof(mt_avdec) = 'real' AND CAST(CAST(mt_avdec AS TEXT) AS REAL) <> mt_avdec THEN printf('%!.18g', mt_avdec) ELSE CAST(mt_avdec AS TEXT) END), 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', json(CASE WHEN typeof(a_0_2) = 'real' AND CAST(CAST(a_0_2 AS TEXT) AS REAL) <> a_0_2 THEN printf('%!.18g', a_0_2) ELSE CAST(a_0_2 AS TEXT) END), 'A_0_3', json(CASE WHEN typeof(a_0_3) = 'real' AND CAST(CAST(a_0_3 AS TEXT) AS REAL) <> a_0_3 THEN printf('%!.18g', a_0_3) ELSE CAST(a_0_3 AS TEXT) END), 'A_0_4', json(CASE WHEN typeof(a_0_4) = 'real' AND CAST(CAST(a_0_4 AS TEXT) AS REAL) <> a_0_4 THEN printf('%!.18g', a_0_4) ELSE CAST(a_0_4 AS TEXT) END), 'A_0_5', json(CASE WHEN typeof(a_0_5) = 'real' AND CAST(CAST(a_0_5 AS TEXT) AS REAL) <> a_0_5 THEN printf('%!.18g', a_0_5) ELSE CAST(a_0_5 AS TEXT) END), 'A_0_6', json(CASE WHEN typeof(a_0_6) = 'real' AND CAST(CAST(a_0_6 AS TEXT) AS REAL) <> a_0_6 THEN printf('%!.18g', a_0_6) ELSE CAST(a_0_6 AS TEXT) END), 'A_1_1', json(CASE WHEN typeof(a_1_1) = 'real' AND CAST(CAST(a_1_1 AS TEXT) AS REAL) <> a_1_1 THEN printf('%!.18g', a_1_1) ELSE CAST(a_1_1 AS TEXT) END), 'A_1_2', json(CASE WHEN typeof(a_1_2) = 'real' AND CAST(CAST(a_1_2 AS TEXT) AS REAL) <> a_1_2 THEN printf('%!.18g', a_1_2) ELSE CAST(a_1_2 AS TEXT) END), 'A_1_3', json(CASE WHEN typeof(a_1_3) = 'real' AND CAST(CAST(a_1_3 AS TEXT) AS REAL) <> a_1_3 THEN printf('%!.18g', a_1_3) ELSE CAST(a_1_3 AS TEXT) END), 'A_1_4', json(CASE WHEN typeof(a_1_4) = 'real' AND CAST(CAST(a_1_4 AS TEXT) AS REAL) <> a_1_4 THEN printf('%!.18g', a_1_4) ELSE CAST(a_1_4 AS TEXT) END), 'A_1_5', json(CASE WHEN typeof(a_1_5) = 'real' AND CAST(CAST(a_1_5 AS TEXT) AS REAL) <> a_1_5 THEN printf('%!.18g', a_1_5) ELSE CAST(a_1_5 AS TEXT) END), 'A_2_0', json(CASE WHEN typeof(a_2_0) = 'real' AND CAST(CAST(a_2_0 AS TEXT) AS REAL) <> a_2_0 THEN printf('%!.18g', a_2_0) ELSE CAST(a_2_0 AS TEXT) END), 'A_2_1', json(CASE WHEN typeof(a_2_1) = 'real' AND CAST(CAST(a_2_1 AS TEXT) AS REAL) <> a_2_1 THEN printf('%!.18g', a_2_1) ELSE CAST(a_2_1 AS TEXT) END), 'A_2_2', json(CASE WHEN typeof(a_2_2) = 'real' AND CAST(CAST(a_2_2 AS TEXT) AS REAL) <> a_2_2 THEN printf('%!.18g', a_2_2) ELSE CAST(a_2_2 AS TEXT) END), 'A_2_3', json(CASE WHEN typeof(a_2_3) = 'real' AND CAST(CAST(a_2_3 AS TEXT) AS REAL) <> a_2_3 THEN printf('%!.18g', a_2_3) ELSE CAST(a_2_3 AS TEXT) END), 'A_2_4', json(CASE WHEN typeof(a_2_4) = 'real' AND CAST(CAST(a_2_4 AS TEXT) AS REAL) <> a_2_4 THEN printf('%!.18g', a_2_4) ELSE CAST(a_2_4 AS TEXT) END), 'A_3_0', json(CASE WHEN typeof(a_3_0) = 'real' AND CAST(CAST(a_3_0 AS TEXT) AS REAL) <> a_3_0 THEN printf('%!.18g', a_3_0) ELSE CAST(a_3_0 AS TEXT) END), 'A_3_1', json(CASE WHEN typeof(a_3_1) = 'real' AND CAST(CAST(a_3_1 AS TEXT) AS REAL) <> a_3_1 THEN printf('%!.18g', a_3_1) ELSE CAST(a_3_1 AS TEXT) END), 'A_3_2', json(CASE WHEN typeof(a_3_2) = 'real' AND CAST(CAST(a_3_2 AS TEXT) AS REAL) <> a_3_2 THEN printf('%!.18g', a_3_2) ELSE CAST(a_3_2 AS TEXT) END), 'A_3_3', json(CASE WHEN typeof(a_3_3) = 'real' AND CAST(CAST(a_3_3 AS TEXT) AS REAL) <> a_3_3 THEN printf('%!.18g', a_3_3) ELSE CAST(a_3_3 AS TEXT) END), 'A_4_0', json(CASE WHEN typeof(a_4_0) = 'real' AND CAST(CAST(a_4_0 AS TEXT) AS REAL) <> a_4_0 THEN printf('%!.18g', a_4_0) ELSE CAST(a_4_0 AS TEXT) END), 'A_4_1', json(CASE WHEN typeof(a_4_1) = 'real' AND CAST(CAST(a_4_1 AS TEXT) AS REAL) <> a_4_1 THEN printf('%!.18g', a_4_1) ELSE CAST(a_4_1 AS TEXT) END), 'A_4_2', json(CASE WHEN typeof(a_4_2) = 'real' AND CAST(CAST(a_4_2 AS TEXT) AS REAL) <> a_4_2 THEN printf('%!.18g', a_4_2) ELSE CAST(a_4_2 AS TEXT) END), 'A_5_0', json(CASE WHEN typeof(a_5_0) = 'real' AND CAST(CAST(a_5_0 AS TEXT) AS REAL) <> a_5_0 THEN printf('%!.18g', a_5_0) ELSE CAST(a_5_0 AS TEXT) END), 'A_5_1', json(CASE WHEN typeof(a_5_1) = 'real' AND CAST(CAST(a_5_1 AS TEXT) AS REAL) <> a_5_1 THEN printf('%!.18g', a_5_1) ELSE CAST(a_5_1 AS TEXT) END), 'A_6_0', json(CASE WHEN typeof(a_6_0) = 'real' AND CAST(CAST(a_6_0 AS TEXT) AS REAL) <> a_6_0 THEN printf('%!.18g', a_6_0) ELSE CAST(a_6_0 AS TEXT) END), 'B_0_2', json(CASE WHEN typeof(b_0_2) = 'real' AND CAST(CAST(b_0_2 AS TEXT) AS REAL) <> b_0_2 THEN printf('%!.18g', b_0_2) ELSE CAST(b_0_2 AS TEXT) END), 'B_0_3', json(CASE WHEN typeof(b_0_3) = 'real' AND CAST(CAST(b_0_3 AS TEXT) AS REAL) <> b_0_3 THEN printf('%!.18g', b_0_3) ELSE CAST(b_0_3 AS TEXT) END), 'B_0_4', json(CASE WHEN typeof(b_0_4) = 'real' AND CAST(CAST(b_0_4 AS TEXT) AS REAL) <> b_0_4 THEN printf('%!.18g', b_0_4) ELSE CAST(b_0_4 AS TEXT) END), 'B_0_5', json(CASE WHEN typeof(b_0_5) = 'real' AND CAST(CAST(b_0_5 AS TEXT) AS REAL) <> b_0_5 THEN printf('%!.18g', b_0_5) ELSE CAST(b_0_5 AS TEXT) END), 'B_0_6', json(CASE WHEN typeof(b_0_6) = 'real' AND CAST(CAST(b_0_6 AS TEXT) AS REAL) <> b_0_6 THEN printf('%!.18g', b_0_6) ELSE CAST(b_0_6 AS TEXT) END), 'B_1_1', json(CASE WHEN typeof(b_1_1) = 'real' AND CAST(CAST(b_1_1 AS TEXT) AS REAL) <> b_1_1 THEN printf('%!.18g', b_1_1) ELSE CAST(b_1_1 AS TEXT) END), 'B_1_2', json(CASE WHEN typeof(b_1_2) = 'real' AND CAST(CAST(b_1_2 AS TEXT) AS REAL) <> b_1_2 THEN printf('%!.18g', b_1_2) ELSE CAST(b_1_2 AS TEXT) END), 'B_1_3', json(CASE WHEN typeof(b_1_3) = 'real' AND CAST(CAST(b_1_3 AS TEXT) AS REAL) <> b_1_3 THEN printf('%!.18g', b_1_3) ELSE CAST(b_1_3 AS TEXT) END), 'B_1_4', json(CASE WHEN typeof(b_1_4) = 'real' AND CAST(CAST(b_1_4 AS TEXT) AS REAL) <> b_1_4 THEN printf('%!.18g', b_1_4) ELSE CAST(b_1_4 AS TEXT) END), 'B_1_5', json(CASE WHEN typeof(b_1_5) = 'real' AND CAST(CAST(b_1_5 AS TEXT) AS REAL) <> b_1_5 THEN printf('%!.18g', b_1_5) ELSE CAST(b_1_5 AS TEXT) END), 'B_2_0', json(CASE WHEN typeof(b_2_0) = 'real' AND CAST(CAST(b_2_0 AS TEXT) AS REAL) <> b_2_0 THEN printf('%!.18g', b_2_0) ELSE CAST(b_2_0 AS TEXT) END), 'B_2_1', json(CASE WHEN typeof(b_2_1) = 'real' AND CAST(CAST(b_2_1 AS TEXT) AS REAL) <> b_2_1 THEN printf('%!.18g', b_2_1) ELSE CAST(b_2_1 AS TEXT) END), 'B_2_2', json(CASE WHEN typeof(b_2_2) = 'real' AND CAST(CAST(b_2_2 AS TEXT) AS REAL) <> b_2_2 THEN printf('%!.18g', b_2_2) ELSE CAST(b_2_2 AS TEXT) END), 'B_2_3', json(CASE WHEN typeof(b_2_3) = 'real' AND CAST(CAST(b_2_3 AS TEXT) AS REAL) <> b_2_3 THEN printf('%!.18g', b_2_3) ELSE CAST(b_2_3 AS TEXT) END))), json_object('B_2_4', json(CASE WHEN typeof(b_2_4) = 'real' AND CAST(CAST(b_2_4 AS TEXT) AS REAL) <> b_2_4 THEN printf('%!.18g', b_2_4) ELSE CAST(b_2_4 AS TEXT) END), 'B_3_0', json(CASE WHEN typeof(b_3_0) = 'real' AND CAST(CAST(b_3_0 AS TEXT) AS REAL) <> b_3_0 THEN printf('%!.18g', b_3_0) ELSE CAST(b_3_0 AS TEXT) END), 'B_3_1', json(CASE WHEN typeof(b_3_1) = 'real' AND CAST(CAST(b_3_1 AS TEXT) AS REAL) <> b_3_1 THEN printf('%!.18g', b_3_1) ELSE CAST(b_3_1 AS TEXT) END), 'B_3_2', json(CASE WHEN typeof(b_3_2) = 'real' AND CAST(CAST(b_3_2 AS TEXT) AS REAL) <> b_3_2 THEN printf('%!.18g', b_3_2) ELSE CAST(b_3_2 AS TEXT) END), 'B_3_3', json(CASE WHEN typeof(b_3_3) = 'real' AND CAST(CAST(b_3_3 AS TEXT) AS REAL) <> b_3_3 THEN printf('%!.18g', b_3_3) ELSE CAST(b_3_3 AS TEXT) END), 'B_4_0', json(CASE WHEN typeof(b_4_0) = 'real' AND CAST(CAST(b_4_0 AS TEXT) AS REAL) <> b_4_0 THEN printf('%!.18g', b_4_0) ELSE CAST(b_4_0 AS TEXT) END), 'B_4_1', json(CASE WHEN typeof(b_4_1) = 'real' AND CAST(CAST(b_4_1 AS TEXT) AS REAL) <> b_4_1 THEN printf('%!.18g', b_4_1) ELSE CAST(b_4_1 AS TEXT) END), 'B_4_2', json(CASE WHEN typeof(b_4_2) = 'real' AND CAST(CAST(b_4_2 AS TEXT) AS REAL) <> b_4_2 THEN printf('%!.18g', b_4_2) ELSE CAST(b_4_2 AS TEXT) END), 'B_5_0', json(CASE WHEN typeof(b_5_0) = 'real' AND CAST(CAST(b_5_0 AS TEXT) AS REAL) <> b_5_0 THEN printf('%!.18g', b_5_0) ELSE CAST(b_5_0 AS TEXT) END), 'B_5_1', json(CASE WHEN typeof(b_5_1) = 'real' AND CAST(CAST(b_5_1 AS TEXT) AS REAL) <> b_5_1 THEN printf('%!.18g', b_5_1) ELSE CAST(b_5_1 AS TEXT) END), 'B_6_0', json(CASE WHEN typeof(b_6_0) = 'real' AND CAST(CAST(b_6_0 AS TEXT) AS REAL) <> b_6_0 THEN printf('%!.18g', b_6_0) ELSE CAST(b_6_0 AS TEXT) END), 'AP_0_2', json(CASE WHEN typeof(ap_0_2) = 'real' AND CAST(CAST(ap_0_2 AS TEXT) AS REAL) <> ap_0_2 THEN printf('%!.18g', ap_0_2) ELSE CAST(ap_0_2 AS TEXT) END), 'AP_0_3', json(CASE WHEN typeof(ap_0_3) = 'real' AND CAST(CAST(ap_0_3 AS TEXT) AS REAL) <> ap_0_3 THEN printf('%!.18g', ap_0_3) ELSE CAST(ap_0_3 AS TEXT) END), 'AP_0_4', json(CASE WHEN typeof(ap_0_4) = 'real' AND CAST(CAST(ap_0_4 AS TEXT) AS REAL) <> ap_0_4 THEN printf('%!.18g', ap_0_4) ELSE CAST(ap_0_4 AS TEXT) END), 'AP_0_5', json(CASE WHEN typeof(ap_0_5) = 'real' AND CAST(CAST(ap_0_5 AS TEXT) AS REAL) <> ap_0_5 THEN printf('%!.18g', ap_0_5) ELSE CAST(ap_0_5 AS TEXT) END), 'AP_0_6', json(CASE WHEN typeof(ap_0_6) = 'real' AND CAST(CAST(ap_0_6 AS TEXT) AS REAL) <> ap_0_6 THEN printf('%!.18g', ap_0_6) ELSE CAST(ap_0_6 AS TEXT) END), 'AP_1_1', json(CASE WHEN typeof(ap_1_1) = 'real' AND CAST(CAST(ap_1_1 AS TEXT) AS REAL) <> ap_1_1 THEN printf('%!.18g', ap_1_1) ELSE CAST(ap_1_1 AS TEXT) END), 'AP_1_2', json(CASE WHEN typeof(ap_1_2) = 'real' AND CAST(CAST(ap_1_2 AS TEXT) AS REAL) <> ap_1_2 THEN printf('%!.18g', ap_1_2) ELSE CAST(ap_1_2 AS TEXT) END), 'AP_1_3', json(CASE WHEN typeof(ap_1_3) = 'real' AND CAST(CAST(ap_1_3 AS TEXT) AS REAL) <> ap_1_3 THEN printf('%!.18g', ap_1_3) ELSE CAST(ap_1_3 AS TEXT) END), 'AP_1_4', json(CASE WHEN typeof(ap_1_4) = 'real' AND CAST(CAST(ap_1_4 AS TEXT) AS REAL) <> ap_1_4 THEN printf('%!.18g', ap_1_4) ELSE CAST(ap_1_4 AS TEXT) END), 'AP_1_5', json(CASE WHEN typeof(ap_1_5) = 'real' AND CAST(CAST(ap_1_5 AS TEXT) AS REAL) <> ap_1_5 THEN printf('%!.18g', ap_1_5) ELSE CAST(ap_1_5 AS TEXT) END), 'AP_2_0', json(CASE WHEN typeof(ap_2_0) = 'real' AND CAST(CAST(ap_2_0 AS TEXT) AS REAL) <> ap_2_0 THEN printf('%!.18g', ap_2_0) ELSE CAST(ap_2_0 AS TEXT) END), 'AP_2_1', json(CASE WHEN typeof(ap_2_1) = 'real' AND CAST(CAST(ap_2_1 AS TEXT) AS REAL) <> ap_2_1 THEN printf('%!.18g', ap_2_1) ELSE CAST(ap_2_1 AS TEXT) END), 'AP_2_2', json(CASE WHEN typeof(ap_2_2) = 'real' AND CAST(CAST(ap_2_2 AS TEXT) AS REAL) <> ap_2_2 THEN printf('%!.18g', ap_2_2) ELSE CAST(ap_2_2 AS TEXT) END), 'AP_2_3', json(CASE WHEN typeof(ap_2_3) = 'real' AND CAST(CAST(ap_2_3 AS TEXT) AS REAL) <> ap_2_3 THEN printf('%!.18g', ap_2_3) ELSE CAST(ap_2_3 AS TEXT) END), 'AP_2_4', json(CASE WHEN typeof(ap_2_4) = 'real' AND CAST(CAST(ap_2_4 AS TEXT) AS REAL) <> ap_2_4 THEN printf('%!.18g', ap_2_4) ELSE CAST(ap_2_4 AS TEXT) END), 'AP_3_0', json(CASE WHEN typeof(ap_3_0) = 'real' AND CAST(CAST(ap_3_0 AS TEXT) AS REAL) <> ap_3_0 THEN printf('%!.18g', ap_3_0) ELSE CAST(ap_3_0 AS TEXT) END), 'AP_3_1', json(CASE WHEN typeof(ap_3_1) = 'real' AND CAST(CAST(ap_3_1 AS TEXT) AS REAL) <> ap_3_1 THEN printf('%!.18g', ap_3_1) ELSE CAST(ap_3_1 AS TEXT) END), 'AP_3_2', json(CASE WHEN typeof(ap_3_2) = 'real' AND CAST(CAST(ap_3_2 AS TEXT) AS REAL) <> ap_3_2 THEN printf('%!.18g', ap_3_2) ELSE CAST(ap_3_2 AS TEXT) END), 'AP_3_3', json(CASE WHEN typeof(ap_3_3) = 'real' AND CAST(CAST(ap_3_3 AS TEXT) AS REAL) <> ap_3_3 THEN printf('%!.18g', ap_3_3) ELSE CAST(ap_3_3 AS TEXT) END), 'AP_4_0', json(CASE WHEN typeof(ap_4_0) = 'real' AND CAST(CAST(ap_4_0 AS TEXT) AS REAL) <> ap_4_0 THEN printf('%!.18g', ap_4_0) ELSE CAST(ap_4_0 AS TEXT) END), 'AP_4_1', json(CASE WHEN typeof(ap_4_1) = 'real' AND CAST(CAST(ap_4_1 AS TEXT) AS REAL) <> ap_4_1 THEN printf('%!.18g', ap_4_1) ELSE CAST(ap_4_1 AS TEXT) END), 'AP_4_2', json(CASE WHEN typeof(ap_4_2) = 'real' AND CAST(CAST(ap_4_2 AS TEXT) AS REAL) <> ap_4_2 THEN printf('%!.18g', ap_4_2) ELSE CAST(ap_4_2 AS TEXT) END), 'AP_5_0', json(CASE WHEN typeof(ap_5_0) = 'real' AND CAST(CAST(ap_5_0 AS TEXT) AS REAL) <> ap_5_0 THEN printf('%!.18g', ap_5_0) ELSE CAST(ap_5_0 AS TEXT) END), 'AP_5_1', json(CASE WHEN typeof(ap_5_1) = 'real' AND CAST(CAST(ap_5_1 AS TEXT) AS REAL) <> ap_5_1 THEN printf('%!.18g', ap_5_1) ELSE CAST(ap_5_1 AS TEXT) END), 'AP_6_0', json(CASE WHEN typeof(ap_6_0) = 'real' AND CAST(CAST(ap_6_0 AS TEXT) AS REAL) <> ap_6_0 THEN printf('%!.18g', ap_6_0) ELSE CAST(ap_6_0 AS TEXT) END), 'BP_0_2', json(CASE WHEN typeof(bp_0_2) = 'real' AND CAST(CAST(bp_0_2 AS TEXT) AS REAL) <> bp_0_2 THEN printf('%!.18g', bp_0_2) ELSE CAST(bp_0_2 AS TEXT) END), 'BP_0_3', json(CASE WHEN typeof(bp_0_3) = 'real' AND CAST(CAST(bp_0_3 AS TEXT) AS REAL) <> bp_0_3 THEN printf('%!.18g', bp_0_3) ELSE CAST(bp_0_3 AS TEXT) END), 'BP_0_4', json(CASE WHEN typeof(bp_0_4) = 'real' AND CAST(CAST(bp_0_4 AS TEXT) AS REAL) <> bp_0_4 THEN printf('%!.18g', bp_0_4) ELSE CAST(bp_0_4 AS TEXT) END), 'BP_0_5', json(CASE WHEN typeof(bp_0_5) = 'real' AND CAST(CAST(bp_0_5 AS TEXT) AS REAL) <> bp_0_5 THEN printf('%!.18g', bp_0_5) ELSE CAST(bp_0_5 AS TEXT) END), 'BP_0_6', json(CASE WHEN typeof(bp_0_6) = 'real' AND CAST(CAST(bp_0_6 AS TEXT) AS REAL) <> bp_0_6 THEN printf('%!.18g', bp_0_6) ELSE CAST(bp_0_6 AS TEXT) END), 'BP_1_1', json(CASE WHEN typeof(bp_1_1) = 'real' AND CAST(CAST(bp_1_1 AS TEXT) AS REAL) <> bp_1_1 THEN printf('%!.18g', bp_1_1) ELSE CAST(bp_1_1 AS TEXT) END), 'BP_1_2', json(CASE WHEN typeof(bp_1_2) = 'real' AND CAST(CAST(bp_1_2 AS TEXT) AS REAL) <> bp_1_2 THEN printf('%!.18g', bp_1_2) ELSE CAST(bp_1_2 AS TEXT) END), 'BP_1_3', json(CASE WHEN typeof(bp_1_3) = 'real' AND CAST(CAST(bp_1_3 AS TEXT) AS REAL) <> bp_1_3 THEN printf('%!.18g', bp_1_3) ELSE CAST(bp_1_3 AS TEXT) END), 'BP_1_4', json(CASE WHEN typeof(bp_1_4) = 'real' AND CAST(CAST(bp_1_4 AS TEXT) AS REAL) <> bp_1_4 THEN printf('%!.18g', bp_1_4) ELSE CAST(bp_1_4 AS TEXT) END), 'BP_1_5', json(CASE WHEN typeof(bp_1_5) = 'real' AND CAST(CAST(bp_1_5 AS TEXT) AS REAL) <> bp_1_5 THEN printf('%!.18g', bp_1_5) ELSE CAST(bp_1_5 AS TEXT) END), 'BP_2_0', json(CASE WHEN typeof(bp_2_0) = 'real' AND CAST(CAST(bp_2_0 AS TEXT) AS REAL) <> bp_2_0 THEN printf('%!.18g', bp_2_0) ELSE CAST(bp_2_0 AS TEXT) END), 'BP_2_1', json(CASE WHEN typeof(bp_2_1) = 'real' AND CAST(CAST(bp_2_1 AS TEXT) AS REAL) <> bp_2_1 THEN printf('%!.18g', bp_2_1) ELSE CAST(bp_2_1 AS TEXT) END), 'BP_2_2', json(CASE WHEN typeof(bp_2_2) = 'real' AND CAST(CAST(bp_2_2 AS TEXT) AS REAL) <> bp_2_2 THEN printf('%!.18g', bp_2_2) ELSE CAST(bp_2_2 AS TEXT) END), 'BP_2_3', json(CASE WHEN typeof(bp_2_3) = 'real' AND CAST(CAST(bp_2_3 AS TEXT) AS REAL) <> bp_2_3 THEN printf('%!.18g', bp_2_3) ELSE CAST(bp_2_3 AS TEXT) END))), json_object('BP_2_4', json(CASE WHEN typeof(bp_2_4) = 'real' AND CAST(CAST(bp_2_4 AS TEXT) AS REAL) <> bp_2_4 THEN printf('%!.18g', bp_2_4) ELSE CAST(bp_2_4 AS TEXT) END), 'BP_3_0', json(CASE WHEN typeof(bp_3_0) = 'real' AND CAST(CAST(bp_3_0 AS TEXT) AS REAL) <> bp_3_0 THEN printf('%!.18g', bp_3_0) ELSE CAST(bp_3_0 AS TEXT) END), 'BP_3_1', json(CASE WHEN typeof(bp_3_1) = 'real' AND CAST(CAST(bp_3_1 AS TEXT) AS REAL) <> bp_3_1 THEN printf('%!.18g', bp_3_1) ELSE CAST(bp_3_1 AS TEXT) END), 'BP_3_2', json(CASE WHEN typeof(bp_3_2) = 'real' AND CAST(CAST(bp_3_2 AS TEXT) AS REAL) <> bp_3_2 THEN printf('%!.18g', bp_3_2) ELSE CAST(bp_3_2 AS TEXT) END), 'BP_3_3', json(CASE WHEN typeof(bp_3_3) = 'real' AND CAST(CAST(bp_3_3 AS TEXT) AS REAL) <> bp_3_3 THEN printf('%!.18g', bp_3_3) ELSE CAST(bp_3_3 AS TEXT) END), 'BP_4_0', json(CASE WHEN typeof(bp_4_0) = 'real' AND CAST(CAST(bp_4_0 AS TEXT) AS REAL) <> bp_4_0 THEN printf('%!.18g', bp_4_0) ELSE CAST(bp_4_0 AS TEXT) END), 'BP_4_1', json(CASE WHEN typeof(bp_4_1) = 'real' AND CAST(CAST(bp_4_1 AS TEXT) AS REAL) <> bp_4_1 THEN printf('%!.18g', bp_4_1) ELSE CAST(bp_4_1 AS TEXT) END), 'BP_4_2', json(CASE WHEN typeof(bp_4_2) = 'real' AND CAST(CAST(bp_4_2 AS TEXT) AS REAL) <> bp_4_2 THEN printf('%!.18g', bp_4_2) ELSE CAST(bp_4_2 AS TEXT) END), 'BP_5_0', json(CASE WHEN typeof(bp_5_0) = 'real' AND CAST(CAST(bp_5_0 AS TEXT) AS REAL) <> bp_5_0 THEN printf('%!.18g', bp_5_0) ELSE CAST(bp_5_0 AS TEXT) END), 'BP_5_1', json(CASE WHEN typeof(bp_5_1) = 'real' AND CAST(CAST(bp_5_1 AS TEXT) AS REAL) <> bp_5_1 THEN printf('%!.18g', bp_5_1) ELSE CAST(bp_5_1 AS TEXT) END), 'BP_6_0', json(CASE WHEN typeof(bp_6_0) = 'real' AND CAST(CAST(bp_6_0 AS TEXT) AS REAL) <> bp_6_0 THEN printf('%!.18g', bp_6_0) ELSE CAST(bp_6_0 AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE ami_oi_sci DROP COLUMN pa_aper;
ALTER TABLE ami_oi_sci DROP COLUMN va_scale;
ALTER TABLE ami_oi_sci DROP COLUMN radesys;
ALTER TABLE ami_oi_sci DROP COLUMN ra_v1;
ALTER TABLE ami_oi_sci DROP COLUMN dec_v1;
ALTER TABLE ami_oi_sci DROP COLUMN pa_v3;
ALTER TABLE ami_oi_sci DROP COLUMN wcsaxes;
ALTER TABLE ami_oi_sci DROP COLUMN crpix1;
ALTER TABLE ami_oi_sci DROP COLUMN crpix2;
ALTER TABLE ami_oi_sci DROP COLUMN crpix3;
ALTER TABLE ami_oi_sci DROP COLUMN crval1;
ALTER TABLE ami_oi_sci DROP COLUMN crval2;
ALTER TABLE ami_oi_sci DROP COLUMN crval3;
ALTER TABLE ami_oi_sci DROP COLUMN ctype1;
ALTER TABLE ami_oi_sci DROP COLUMN ctype2;
ALTER TABLE ami_oi_sci DROP COLUMN ctype3;
ALTER TABLE ami_oi_sci DROP COLUMN cunit1;
ALTER TABLE ami_oi_sci DROP COLUMN cunit2;
ALTER TABLE ami_oi_sci DROP COLUMN cunit3;
ALTER TABLE ami_oi_sci DROP COLUMN cdelt1;
ALTER TABLE ami_oi_sci DROP COLUMN cdelt2;
ALTER TABLE ami_oi_sci DROP COLUMN cdelt3;
ALTER TABLE ami_oi_sci DROP COLUMN pc1_1;
ALTER TABLE ami_oi_sci DROP COLUMN pc1_2;
ALTER TABLE ami_oi_sci DROP COLUMN pc1_3;
ALTER TABLE ami_oi_sci DROP COLUMN pc2_1;
ALTER TABLE ami_oi_sci DROP COLUMN pc2_2;
ALTER TABLE ami_oi_sci DROP COLUMN pc2_3;
ALTER TABLE ami_oi_sci DROP COLUMN pc3_1;
ALTER TABLE ami_oi_sci DROP COLUMN pc3_2;
ALTER TABLE ami_oi_sci DROP COLUMN pc3_3;
ALTER TABLE ami_oi_sci DROP COLUMN cd1_1;
ALTER TABLE ami_oi_sci DROP COLUMN cd1_2;
ALTER TABLE ami_oi_sci DROP COLUMN cd2_1;
ALTER TABLE ami_oi_sci DROP COLUMN cd2_2;
ALTER TABLE ami_oi_sci DROP COLUMN ps3_0;
ALTER TABLE ami_oi_sci DROP COLUMN ps3_1;
ALTER TABLE ami_oi_sci DROP COLUMN s_region;
ALTER TABLE ami_oi_sci DROP COLUMN wavstart;
ALTER TABLE ami_oi_sci DROP COLUMN wavend;
ALTER TABLE ami_oi_sci DROP COLUMN dispaxis;
ALTER TABLE ami_oi_sci DROP COLUMN sporder;
ALTER TABLE ami_oi_sci DROP COLUMN v2_ref;
ALTER TABLE ami_oi_sci DROP COLUMN v3_ref;
ALTER TABLE ami_oi_sci DROP COLUMN vparity;
ALTER TABLE ami_oi_sci DROP COLUMN v3i_yang;
ALTER TABLE ami_oi_sci DROP COLUMN ra_ref;
ALTER TABLE ami_oi_sci DROP COLUMN dec_ref;
ALTER TABLE ami_oi_sci DROP COLUMN roll_ref;
ALTER TABLE ami_oi_sci DROP COLUMN velosys;
ALTER TABLE ami_oi_sci DROP COLUMN specsys;
ALTER TABLE ami_oi_sci DROP COLUMN xref_sci;
ALTER TABLE ami_oi_sci DROP COLUMN yref_sci;
ALTER TABLE ami_oi_sci DROP COLUMN mt_ra;
ALTER TABLE ami_oi_sci DROP COLUMN mt_dec;
ALTER TABLE ami_oi_sci DROP COLUMN mt_avra;
ALTER TABLE ami_oi_sci DROP COLUMN mt_avdec;
ALTER TABLE ami_oi_sci DROP COLUMN a_order;
ALTER TABLE ami_oi_sci DROP COLUMN b_order;
ALTER TABLE ami_oi_sci DROP COLUMN ap_order;
ALTER TABLE ami_oi_sci DROP COLUMN bp_order;
ALTER TABLE ami_oi_sci DROP COLUMN a_0_2;
ALTER TABLE ami_oi_sci DROP COLUMN a_0_3;
ALTER TABLE ami_oi_sci DROP COLUMN a_0_4;
ALTER TABLE ami_oi_sci DROP COLUMN a_0_5;
ALTER TABLE ami_oi_sci DROP COLUMN a_0_6;
ALTER TABLE ami_oi_sci DROP COLUMN a_1_1;
ALTER TABLE ami_oi_sci DROP COLUMN a_1_2;
ALTER TABLE ami_oi_sci DROP COLUMN a_1_3;
ALTER TABLE ami_oi_sci DROP COLUMN a_1_4;
ALTER TABLE ami_oi_sci DROP COLUMN a_1_5;
ALTER TABLE ami_oi_sci DROP COLUMN a_2_0;
ALTER TABLE ami_oi_sci DROP COLUMN a_2_1;
ALTER TABLE ami_oi_sci DROP COLUMN a_2_2;
ALTER TABLE ami_oi_sci DROP COLUMN a_2_3;
ALTER TABLE ami_oi_sci DROP COLUMN a_2_4;
ALTER TABLE ami_oi_sci DROP COLUMN a_3_0;
ALTER TABLE ami_oi_sci DROP COLUMN a_3_1;
ALTER TABLE ami_oi_sci DROP COLUMN a_3_2;
ALTER TABLE ami_oi_sci DROP COLUMN a_3_3;
ALTER TABLE ami_oi_sci DROP COLUMN a_4_0;
ALTER TABLE ami_oi_sci DROP COLUMN a_4_1;
ALTER TABLE ami_oi_sci DROP COLUMN a_4_2;
ALTER TABLE ami_oi_sci DROP COLUMN a_5_0;
ALTER TABLE ami_oi_sci DROP COLUMN a_5_1;
ALTER TABLE ami_oi_sci DROP COLUMN a_6_0;
ALTER TABLE ami_oi_sci DROP COLUMN b_0_2;
ALTER TABLE ami_oi_sci DROP COLUMN b_0_3;
ALTER TABLE ami_oi_sci DROP COLUMN b_0_4;
ALTER TABLE ami_oi_sci DROP COLUMN b_0_5;
ALTER TABLE ami_oi_sci DROP COLUMN b_0_6;
ALTER TABLE ami_oi_sci DROP COLUMN b_1_1;
ALTER TABLE ami_oi_sci DROP COLUMN b_1_2;
ALTER TABLE ami_oi_sci DROP COLUMN b_1_3;
ALTER TABLE ami_oi_sci DROP COLUMN b_1_4;
ALTER TABLE ami_oi_sci DROP COLUMN b_1_5;
ALTER TABLE ami_oi_sci DROP COLUMN b_2_0;
ALTER TABLE ami_oi_sci DROP COLUMN b_2_1;
ALTER TABLE ami_oi_sci DROP COLUMN b_2_2;
ALTER TABLE ami_oi_sci DROP COLUMN b_2_3;
ALTER TABLE ami_oi_sci DROP COLUMN b_2_4;
ALTER TABLE ami_oi_sci DROP COLUMN b_3_0;
ALTER TABLE ami_oi_sci DROP COLUMN b_3_1;
ALTER TABLE ami_oi_sci DROP COLUMN b_3_2;
ALTER TABLE ami_oi_sci DROP COLUMN b_3_3;
ALTER TABLE ami_oi_sci DROP COLUMN b_4_0;
ALTER TABLE ami_oi_sci DROP COLUMN b_4_1;
ALTER TABLE ami_oi_sci DROP COLUMN b_4_2;
ALTER TABLE ami_oi_sci DROP COLUMN b_5_0;
ALTER TABLE ami_oi_sci DROP COLUMN b_5_1;
ALTER TABLE ami_oi_sci DROP COLUMN b_6_0;
ALTER TABLE ami_oi_sci DROP COLUMN ap_0_2;
ALTER TABLE ami_oi_sci DROP COLUMN ap_0_3;
ALTER TABLE ami_oi_sci DROP COLUMN ap_0_4;
ALTER TABLE ami_oi_sci DROP COLUMN ap_0_5;
ALTER TABLE ami_oi_sci DROP COLUMN ap_0_6;
ALTER TABLE ami_oi_sci DROP COLUMN ap_1_1;
ALTER TABLE ami_oi_sci DROP COLUMN ap_1_2;
ALTER TABLE ami_oi_sci DROP COLUMN ap_1_3;
ALTER TABLE ami_oi_sci DROP COLUMN ap_1_4;
ALTER TABLE ami_oi_sci DROP COLUMN ap_1_5;
ALTER TABLE ami_oi_sci DROP COLUMN ap_2_0;
ALTER TABLE ami_oi_sci DROP COLUMN ap_2_1;
ALTER TABLE ami_oi_sci DROP COLUMN ap_2_2;
ALTER TABLE ami_oi_sci DROP COLUMN ap_2_3;
ALTER TABLE ami_oi_sci DROP COLUMN ap_2_4;
ALTER TABLE ami_oi_sci DROP COLUMN ap_3_0;
ALTER TABLE ami_oi_sci DROP COLUMN ap_3_1;
ALTER TABLE ami_oi_sci DROP COLUMN ap_3_2;
ALTER TABLE ami_oi_sci DROP COLUMN ap_3_3;
ALTER TABLE ami_oi_sci DROP COLUMN ap_4_0;
ALTER TABLE ami_oi_sci DROP COLUMN ap_4_1;
ALTER TABLE ami_oi_sci DROP COLUMN ap_4_2;
ALTER TABLE ami_oi_sci DROP COLUMN ap_5_0;
ALTER TABLE ami_oi_sci DROP COLUMN ap_5_1;
ALTER TABLE ami_oi_sci DROP COLUMN ap_6_0;
ALTER TABLE ami_oi_sci DROP COLUMN bp_0_2;
ALTER TABLE ami_oi_sci DROP COLUMN bp_0_3;
ALTER TABLE ami_oi_sci DROP COLUMN bp_0_4;
ALTER TABLE ami_oi_sci DROP COLUMN bp_0_5;
ALTER TABLE ami_oi_sci DROP COLUMN bp_0_6;
ALTER TABLE ami_oi_sci DROP COLUMN bp_1_1;
ALTER TABLE ami_oi_sci DROP COLUMN bp_1_2;
ALTER TABLE ami_oi_sci DROP COLUMN bp_1_3;
ALTER TABLE ami_oi_sci DROP COLUMN bp_1_4;
ALTER TABLE ami_oi_sci DROP COLUMN bp_1_5;
ALTER TABLE ami_oi_sci DROP COLUMN bp_2_0;
ALTER TABLE ami_oi_sci DROP COLUMN bp_2_1;
ALTER TABLE ami_oi_sci DROP COLUMN bp_2_2;
ALTER TABLE ami_oi_sci DROP COLUMN bp_2_3;
ALTER TABLE ami_oi_sci DROP COLUMN bp_2_4;
ALTER TABLE ami_oi_sci DROP COLUMN bp_3_0;
ALTER TABLE ami_oi_sci DROP COLUMN bp_3_1;
ALTER TABLE ami_oi_sci DROP COLUMN bp_3_2;
ALTER TABLE ami_oi_sci DROP COLUMN bp_3_3;
ALTER TABLE ami_oi_sci DROP COLUMN bp_4_0;
ALTER TABLE ami_oi_sci DROP COLUMN bp_4_1;
ALTER TABLE ami_oi_sci DROP COLUMN bp_4_2;
ALTER TABLE ami_oi_sci DROP COLUMN bp_5_0;
ALTER TABLE ami_oi_sci DROP COLUMN bp_5_1;
ALTER TABLE ami_oi_sci DROP COLUMN bp_6_0;


UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN hybridff;
ALTER TABLE psf_ami_oi_primary DROP COLUMN r_sirskl;
ALTER TABLE psf_ami_oi_primary DROP COLUMN calib;
ALTER TABLE psf_ami_oi_primary DROP COLUMN roll_ref;
ALTER TABLE psf_ami_oi_primary DROP COLUMN v3i_yang;
ALTER TABLE psf_ami_oi_primary DROP COLUMN vparity;

UPDATE psf_ami_oi_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch('{}', json_object('PA_APER', json(CASE WHEN typeof(pa_aper) = 'real' AND CAST(CAST(pa_aper AS TEXT) AS REAL) <> pa_aper THEN printf('%!.18g', pa_aper) ELSE CAST(pa_aper AS TEXT) END), 'VA_SCALE', json(CASE WHEN typeof(va_scale) = 'real' AND CAST(CAST(va_scale AS TEXT) AS REAL) <> va_scale THEN printf('%!.18g', va_scale) ELSE CAST(va_scale AS TEXT) END), 'RADESYS', radesys, 'RA_V1', json(CASE WHEN typeof(ra_v1) = 'real' AND CAST(CAST(ra_v1 AS TEXT) AS REAL) <> ra_v1 THEN printf('%!.18g', ra_v1) ELSE CAST(ra_v1 AS TEXT) END), 'DEC_V1', json(CASE WHEN typeof(dec_v1) = 'real' AND CAST(CAST(dec_v1 AS TEXT) AS REAL) <> dec_v1 THEN printf('%!.18g', dec_v1) ELSE CAST(dec_v1 AS TEXT) END), 'PA_V3', json(CASE WHEN typeof(pa_v3) = 'real' AND CAST(CAST(pa_v3 AS TEXT) AS REAL) <> pa_v3 THEN printf('%!.18g', pa_v3) ELSE CAST(pa_v3 AS TEXT) END), 'WCSAXES', wcsaxes, 'CRPIX1', json(CASE WHEN typeof(crpix1) = 'real' AND CAST(CAST(crpix1 AS TEXT) AS REAL) <> crpix1 THEN printf('%!.18g', crpix1) ELSE CAST(crpix1 AS TEXT) END), 'CRPIX2', json(CASE WHEN typeof(crpix2) = 'real' AND CAST(CAST(crpix2 AS TEXT) AS REAL) <> crpix2 THEN printf('%!.18g', crpix2) ELSE CAST(crpix2 AS TEXT) END), 'CRPIX3', json(CASE WHEN typeof(crpix3) = 'real' AND CAST(CAST(crpix3 AS TEXT) AS REAL) <> crpix3 THEN printf('%!.18g', crpix3) ELSE CAST(crpix3 AS TEXT) END), 'CRVAL1', json(CASE WHEN typeof(crval1) = 'real' AND CAST(CAST(crval1 AS TEXT) AS REAL) <> crval1 THEN printf('%!.18g', crval1) ELSE CAST(crval1 AS TEXT) END), 'CRVAL2', json(CASE WHEN typeof(crval2) = 'real' AND CAST(CAST(crval2 AS TEXT) AS REAL) <> crval2 THEN printf('%!.18g', crval2) ELSE CAST(crval2 AS TEXT) END), 'CRVAL3', json(CASE WHEN typeof(crval3) = 'real' AND CAST(CAST(crval3 AS TEXT) AS REAL) <> crval3 THEN printf('%!.18g', crval3) ELSE CAST(crval3 AS TEXT) END), 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', json(CASE WHEN typeof(cdelt1) = 'real' AND CAST(CAST(cdelt1 AS TEXT) AS REAL) <> cdelt1 THEN printf('%!.18g', cdelt1) ELSE CAST(cdelt1 AS TEXT) END), 'CDELT2', json(CASE WHEN typeof(cdelt2) = 'real' AND CAST(CAST(cdelt2 AS TEXT) AS REAL) <> cdelt2 THEN printf('%!.18g', cdelt2) ELSE CAST(cdelt2 AS TEXT) END), 'CDELT3', json(CASE WHEN typeof(cdelt3) = 'real' AND CAST(CAST(cdelt3 AS TEXT) AS REAL) <> cdelt3 THEN printf('%!.18g', cdelt3) ELSE CAST(cdelt3 AS TEXT) END), 'PC1_1', json(CASE WHEN typeof(pc1_1) = 'real' AND CAST(CAST(pc1_1 AS TEXT) AS REAL) <> pc1_1 THEN printf('%!.18g', pc1_1) ELSE CAST(pc1_1 AS TEXT) END), 'PC1_2', json(CASE WHEN typeof(pc1_2) = 'real' AND CAST(CAST(pc1_2 AS TEXT) AS REAL) <> pc1_2 THEN printf('%!.18g', pc1_2) ELSE CAST(pc1_2 AS TEXT) END), 'PC1_3', json(CASE WHEN typeof(pc1_3) = 'real' AND CAST(CAST(pc1_3 AS TEXT) AS REAL) <> pc1_3 THEN printf('%!.18g', pc1_3) ELSE CAST(pc1_3 AS TEXT) END), 'PC2_1', json(CASE WHEN typeof(pc2_1) = 'real' AND CAST(CAST(pc2_1 AS TEXT) AS REAL) <> pc2_1 THEN printf('%!.18g', pc2_1) ELSE CAST(pc2_1 AS TEXT) END), 'PC2_2', json(CASE WHEN typeof(pc2_2) = 'real' AND CAST(CAST(pc2_2 AS TEXT) AS REAL) <> pc2_2 THEN printf('%!.18g', pc2_2) ELSE CAST(pc2_2 AS TEXT) END), 'PC2_3', json(CASE WHEN typeof(pc2_3) = 'real' AND CAST(CAST(pc2_3 AS TEXT) AS REAL) <> pc2_3 THEN printf('%!.18g', pc2_3) ELSE CAST(pc2_3 AS TEXT) END), 'PC3_1', json(CASE WHEN typeof(pc3_1) = 'real' AND CAST(CAST(pc3_1 AS TEXT) AS REAL) <> pc3_1 THEN printf('%!.18g', pc3_1) ELSE CAST(pc3_1 AS TEXT) END), 'PC3_2', json(CASE WHEN typeof(pc3_2) = 'real' AND CAST(CAST(pc3_2 AS TEXT) AS REAL) <> pc3_2 THEN printf('%!.18g', pc3_2) ELSE CAST(pc3_2 AS TEXT) END), 'PC3_3', json(CASE WHEN typeof(pc3_3) = 'real' AND CAST(CAST(pc3_3 AS TEXT) AS REAL) <> pc3_3 THEN printf('%!.18g', pc3_3) ELSE CAST(pc3_3 AS TEXT) END), 'CD1_1', json(CASE WHEN typeof(cd1_1) = 'real' AND CAST(CAST(cd1_1 AS TEXT) AS REAL) <> cd1_1 THEN printf('%!.18g', cd1_1) ELSE CAST(cd1_1 AS TEXT) END), 'CD1_2', json(CASE WHEN typeof(cd1_2) = 'real' AND CAST(CAST(cd1_2 AS TEXT) AS REAL) <> cd1_2 THEN printf('%!.18g', cd1_2) ELSE CAST(cd1_2 AS TEXT) END), 'CD2_1', json(CASE WHEN typeof(cd2_1) = 'real' AND CAST(CAST(cd2_1 AS TEXT) AS REAL) <> cd2_1 THEN printf('%!.18g', cd2_1) ELSE CAST(cd2_1 AS TEXT) END), 'CD2_2', json(CASE WHEN typeof(cd2_2) = 'real' AND CAST(CAST(cd2_2 AS TEXT) AS REAL) <> cd2_2 THEN printf('%!.18g', cd2_2) ELSE CAST(cd2_2 AS TEXT) END), 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', json(CASE WHEN typeof(wavstart) = 'real' AND CAST(CAST(wavstart AS TEXT) AS REAL) <> wavstart THEN printf('%!.18g', wavstart) ELSE CAST(wavstart AS TEXT) END), 'WAVEND', json(CASE WHEN typeof(wavend) = 'real' AND CAST(CAST(wavend AS TEXT) AS REAL) <> wavend THEN printf('%!.18g', wavend) ELSE CAST(wavend AS TEXT) END), 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'VPARITY', vparity, 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'RA_REF', json(CASE WHEN typeof(ra_ref) = 'real' AND CAST(CAST(ra_ref AS TEXT) AS REAL) <> ra_ref THEN printf('%!.18g', ra_ref) ELSE CAST(ra_ref AS TEXT) END), 'DEC_REF', json(CASE WHEN typeof(dec_ref) = 'real' AND CAST(CAST(dec_ref AS TEXT) AS REAL) <> dec_ref THEN printf('%!.18g', dec_ref) ELSE CAST(dec_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'VELOSYS', json(CASE WHEN typeof(velosys) = 'real' AND CAST(CAST(velosys AS TEXT) AS REAL) <> velosys THEN printf('%!.18g', velosys) ELSE CAST(velosys AS TEXT) END))), json_object('SPECSYS', specsys, 'XREF_SCI', json(CASE WHEN typeof(xref_sci) = 'real' AND CAST(CAST(xref_sci AS TEXT) AS REAL) <> xref_sci THEN printf('%!.18g', xref_sci) ELSE CAST(xref_sci AS TEXT) END), 'YREF_SCI', json(CASE WHEN typeof(yref_sci) = 'real' AND CAST(CAST(yref_sci AS TEXT) AS REAL) <> yref_sci THEN printf('%!.18g', yref_sci) ELSE CAST(yref_sci AS TEXT) END), 'MT_RA', json(CASE WHEN typeof(mt_ra) = 'real' AND CAST(CAST(mt_ra AS TEXT) AS REAL) <> mt_ra THEN printf('%!.18g', mt_ra) ELSE CAST(mt_ra AS TEXT) END), 'MT_DEC', json(CASE WHEN typeof(mt_dec) = 'real' AND CAST(CAST(mt_dec AS TEXT) AS REAL) <> mt_dec THEN printf('%!.18g', mt_dec) ELSE CAST(mt_dec AS TEXT) END), 'MT_AVRA', json(CASE WHEN typeof(mt_avra) = 'real' AND CAST(CAST(mt_avra AS TEXT) AS REAL) <> mt_avra THEN printf('%!.18g', mt_avra) ELSE CAST(mt_avra AS TEXT) END), 'MT_AVDEC', json(CASE WHEN typeof(mt_avdec) = 'real' AND CAST(CAST(mt_avdec AS TEXT) AS REAL) <> mt_avdec THEN printf('%!.18g', mt_avdec) ELSE CAST(mt_avdec AS TEXT) END), 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', json(CASE WHEN typeof(a_0_2) = 'real' AND CAST(CAST(a_0_2 AS TEXT) AS REAL) <> a_0_2 THEN printf('%!.18g', a_0_2) ELSE CAST(a_0_2 AS TEXT) END), 'A_0_3', json(CASE WHEN typeof(a_0_3) = 'real' AND CAST(CAST(a_0_3 AS TEXT) AS REAL) <> a_0_3 THEN printf('%!.18g', a_0_3) ELSE CAST(a_0_3 AS TEXT) END), 'A_0_4', json(CASE WHEN typeof(a_0_4) = 'real' AND CAST(CAST(a_0_4 AS TEXT) AS REAL) <> a_0_4 THEN printf('%!.18g', a_0_4) ELSE CAST(a_0_4 AS TEXT) END), 'A_0_5', json(CASE WHEN typeof(a_0_5) = 'real' AND CAST(CAST(a_0_5 AS TEXT) AS REAL) <> a_0_5 THEN printf('%!.18g', a_0_5) ELSE CAST(a_0_5 AS TEXT) END), 'A_0_6', json(CASE WHEN typeof(a_0_6) = 'real' AND CAST(CAST(a_0_6 AS TEXT) AS REAL) <> a_0_6 THEN printf('%!.18g', a_0_6) ELSE CAST(a_0_6 AS TEXT) END), 'A_1_1', json(CASE WHEN typeof(a_1_1) = 'real' AND CAST(CAST(a_1_1 AS TEXT) AS REAL) <> a_1_1 THEN printf('%!.18g', a_1_1) ELSE CAST(a_1_1 AS TEXT) END), 'A_1_2', json(CASE WHEN typeof(a_1_2) = 'real' AND CAST(CAST(a_1_2 AS TEXT) AS REAL) <> a_1_2 THEN printf('%!.18g', a_1_2) ELSE CAST(a_1_2 AS TEXT) END), 'A_1_3', json(CASE WHEN typeof(a_1_3) = 'real' AND CAST(CAST(a_1_3 AS TEXT) AS REAL) <> a_1_3 THEN printf('%!.18g', a_1_3) ELSE CAST(a_1_3 AS TEXT) END), 'A_1_4', json(CASE WHEN typeof(a_1_4) = 'real' AND CAST(CAST(a_1_4 AS TEXT) AS REAL) <> a_1_4 THEN printf('%!.18g', a_1_4) ELSE CAST(a_1_4 AS TEXT) END), 'A_1_5', json(CASE WHEN typeof(a_1_5) = 'real' AND CAST(CAST(a_1_5 AS TEXT) AS REAL) <> a_1_5 THEN printf('%!.18g', a_1_5) ELSE CAST(a_1_5 AS TEXT) END), 'A_2_0', json(CASE WHEN typeof(a_2_0) = 'real' AND CAST(CAST(a_2_0 AS TEXT) AS REAL) <> a_2_0 THEN printf('%!.18g', a_2_0) ELSE CAST(a_2_0 AS TEXT) END), 'A_2_1', json(CASE WHEN typeof(a_2_1) = 'real' AND CAST(CAST(a_2_1 AS TEXT) AS REAL) <> a_2_1 THEN printf('%!.18g', a_2_1) ELSE CAST(a_2_1 AS TEXT) END), 'A_2_2', json(CASE WHEN typeof(a_2_2) = 'real' AND CAST(CAST(a_2_2 AS TEXT) AS REAL) <> a_2_2 THEN printf('%!.18g', a_2_2) ELSE CAST(a_2_2 AS TEXT) END), 'A_2_3', json(CASE WHEN typeof(a_2_3) = 'real' AND CAST(CAST(a_2_3 AS TEXT) AS REAL) <> a_2_3 THEN printf('%!.18g', a_2_3) ELSE CAST(a_2_3 AS TEXT) END), 'A_2_4', json(CASE WHEN typeof(a_2_4) = 'real' AND CAST(CAST(a_2_4 AS TEXT) AS REAL) <> a_2_4 THEN printf('%!.18g', a_2_4) ELSE CAST(a_2_4 AS TEXT) END), 'A_3_0', json(CASE WHEN typeof(a_3_0) = 'real' AND CAST(CAST(a_3_0 AS TEXT) AS REAL) <> a_3_0 THEN printf('%!.18g', a_3_0) ELSE CAST(a_3_0 AS TEXT) END), 'A_3_1', json(CASE WHEN typeof(a_3_1) = 'real' AND CAST(CAST(a_3_1 AS TEXT) AS REAL) <> a_3_1 THEN printf('%!.18g', a_3_1) ELSE CAST(a_3_1 AS TEXT) END), 'A_3_2', json(CASE WHEN typeof(a_3_2) = 'real' AND CAST(CAST(a_3_2 AS TEXT) AS REAL) <> a_3_2 THEN printf('%!.18g', a_3_2) ELSE CAST(a_3_2 AS TEXT) END), 'A_3_3', json(CASE WHEN typeof(a_3_3) = 'real' AND CAST(CAST(a_3_3 AS TEXT) AS REAL) <> a_3_3 THEN printf('%!.18g', a_3_3) ELSE CAST(a_3_3 AS TEXT) END), 'A_4_0', json(CASE WHEN typeof(a_4_0) = 'real' AND CAST(CAST(a_4_0 AS TEXT) AS REAL) <> a_4_0 THEN printf('%!.18g', a_4_0) ELSE CAST(a_4_0 AS TEXT) END), 'A_4_1', json(CASE WHEN typeof(a_4_1) = 'real' AND CAST(CAST(a_4_1 AS TEXT) AS REAL) <> a_4_1 THEN printf('%!.18g', a_4_1) ELSE CAST(a_4_1 AS TEXT) END), 'A_4_2', json(CASE WHEN typeof(a_4_2) = 'real' AND CAST(CAST(a_4_2 AS TEXT) AS REAL) <> a_4_2 THEN printf('%!.18g', a_4_2) ELSE CAST(a_4_2 AS TEXT) END), 'A_5_0', json(CASE WHEN typeof(a_5_0) = 'real' AND CAST(CAST(a_5_0 AS TEXT) AS REAL) <> a_5_0 THEN printf('%!.18g', a_5_0) ELSE CAST(a_5_0 AS TEXT) END), 'A_5_1', json(CASE WHEN typeof(a_5_1) = 'real' AND CAST(CAST(a_5_1 AS TEXT) AS REAL) <> a_5_1 THEN printf('%!.18g', a_5_1) ELSE CAST(a_5_1 AS TEXT) END), 'A_6_0', json(CASE WHEN typeof(a_6_0) = 'real' AND CAST(CAST(a_6_0 AS TEXT) AS REAL) <> a_6_0 THEN printf('%!.18g', a_6_0) ELSE CAST(a_6_0 AS TEXT) END), 'B_0_2', json(CASE WHEN typeof(b_0_2) = 'real' AND CAST(CAST(b_0_2 AS TEXT) AS REAL) <> b_0_2 THEN printf('%!.18g', b_0_2) ELSE CAST(b_0_2 AS TEXT) END), 'B_0_3', json(CASE WHEN typeof(b_0_3) = 'real' AND CAST(CAST(b_0_3 AS TEXT) AS REAL) <> b_0_3 THEN printf('%!.18g', b_0_3) ELSE CAST(b_0_3 AS TEXT) END), 'B_0_4', json(CASE WHEN typeof(b_0_4) = 'real' AND CAST(CAST(b_0_4 AS TEXT) AS REAL) <> b_0_4 THEN printf('%!.18g', b_0_4) ELSE CAST(b_0_4 AS TEXT) END), 'B_0_5', json(CASE WHEN typeof(b_0_5) = 'real' AND CAST(CAST(b_0_5 AS TEXT) AS REAL) <> b_0_5 THEN printf('%!.18g', b_0_5) ELSE CAST(b_0_5 AS TEXT) END), 'B_0_6', json(CASE WHEN typeof(b_0_6) = 'real' AND CAST(CAST(b_0_6 AS TEXT) AS REAL) <> b_0_6 THEN printf('%!.18g', b_0_6) ELSE CAST(b_0_6 AS TEXT) END), 'B_1_1', json(CASE WHEN typeof(b_1_1) = 'real' AND CAST(CAST(b_1_1 AS TEXT) AS REAL) <> b_1_1 THEN printf('%!.18g', b_1_1) ELSE CAST(b_1_1 AS TEXT) END), 'B_1_2', json(CASE WHEN typeof(b_1_2) = 'real' AND CAST(CAST(b_1_2 AS TEXT) AS REAL) <> b_1_2 THEN printf('%!.18g', b_1_2) ELSE CAST(b_1_2 AS TEXT) END), 'B_1_3', json(CASE WHEN typeof(b_1_3) = 'real' AND CAST(CAST(b_1_3 AS TEXT) AS REAL) <> b_1_3 THEN printf('%!.18g', b_1_3) ELSE CAST(b_1_3 AS TEXT) END), 'B_1_4', json(CASE WHEN typeof(b_1_4) = 'real' AND CAST(CAST(b_1_4 AS TEXT) AS REAL) <> b_1_4 THEN printf('%!.18g', b_1_4) ELSE CAST(b_1_4 AS TEXT) END), 'B_1_5', json(CASE WHEN typeof(b_1_5) = 'real' AND CAST(CAST(b_1_5 AS TEXT) AS REAL) <> b_1_5 THEN printf('%!.18g', b_1_5) ELSE CAST(b_1_5 AS TEXT) END), 'B_2_0', json(CASE WHEN typeof(b_2_0) = 'real' AND CAST(CAST(b_2_0 AS TEXT) AS REAL) <> b_2_0 THEN printf('%!.18g', b_2_0) ELSE CAST(b_2_0 AS TEXT) END), 'B_2_1', json(CASE WHEN typeof(b_2_1) = 'real' AND CAST(CAST(b_2_1 AS TEXT) AS REAL) <> b_2_1 THEN printf('%!.18g', b_2_1) ELSE CAST(b_2_1 AS TEXT) END), 'B_2_2', json(CASE WHEN typeof(b_2_2) = 'real' AND CAST(CAST(b_2_2 AS TEXT) AS REAL) <> b_2_2 THEN printf('%!.18g', b_2_2) ELSE CAST(b_2_2 AS TEXT) END), 'B_2_3', json(CASE WHEN typeof(b_2_3) = 'real' AND CAST(CAST(b_2_3 AS TEXT) AS REAL) <> b_2_3 THEN printf('%!.18g', b_2_3) ELSE CAST(b_2_3 AS TEXT) END))), json_object('B_2_4', json(CASE WHEN typeof(b_2_4) = 'real' AND CAST(CAST(b_2_4 AS TEXT) AS REAL) <> b_2_4 THEN printf('%!.18g', b_2_4) ELSE CAST(b_2_4 AS TEXT) END), 'B_3_0', json(CASE WHEN typeof(b_3_0) = 'real' AND CAST(CAST(b_3_0 AS TEXT) AS REAL) <> b_3_0 THEN printf('%!.18g', b_3_0) ELSE CAST(b_3_0 AS TEXT) END), 'B_3_1', json(CASE WHEN typeof(b_3_1) = 'real' AND CAST(CAST(b_3_1 AS TEXT) AS REAL) <> b_3_1 THEN printf('%!.18g', b_3_1) ELSE CAST(b_3_1 AS TEXT) END), 'B_3_2', json(CASE WHEN typeof(b_3_2) = 'real' AND CAST(CAST(b_3_2 AS TEXT) AS REAL) <> b_3_2 THEN printf('%!.18g', b_3_2) ELSE CAST(b_3_2 AS TEXT) END), 'B_3_3', json(CASE WHEN typeof(b_3_3) = 'real' AND CAST(CAST(b_3_3 AS TEXT) AS REAL) <> b_3_3 THEN printf('%!.18g', b_3_3) ELSE CAST(b_3_3 AS TEXT) END), 'B_4_0', json(CASE WHEN typeof(b_4_0) = 'real' AND CAST(CAST(b_4_0 AS TEXT) AS REAL) <> b_4_0 THEN printf('%!.18g', b_4_0) ELSE CAST(b_4_0 AS TEXT) END), 'B_4_1', json(CASE WHEN typeof(b_4_1) = 'real' AND CAST(CAST(b_4_1 AS TEXT) AS REAL) <> b_4_1 THEN printf('%!.18g', b_4_1) ELSE CAST(b_4_1 AS TEXT) END), 'B_4_2', json(CASE WHEN typeof(b_4_2) = 'real' AND CAST(CAST(b_4_2 AS TEXT) AS REAL) <> b_4_2 THEN printf('%!.18g', b_4_2) ELSE CAST(b_4_2 AS TEXT) END), 'B_5_0', json(CASE WHEN typeof(b_5_0) = 'real' AND CAST(CAST(b_5_0 AS TEXT) AS REAL) <> b_5_0 THEN printf('%!.18g', b_5_0) ELSE CAST(b_5_0 AS TEXT) END), 'B_5_1', json(CASE WHEN typeof(b_5_1) = 'real' AND CAST(CAST(b_5_1 AS TEXT) AS REAL) <> b_5_1 THEN printf('%!.18g', b_5_1) ELSE CAST(b_5_1 AS TEXT) END), 'B_6_0', json(CASE WHEN typeof(b_6_0) = 'real' AND CAST(CAST(b_6_0 AS TEXT) AS REAL) <> b_6_0 THEN printf('%!.18g', b_6_0) ELSE CAST(b_6_0 AS TEXT) END), 'AP_0_2', json(CASE WHEN typeof(ap_0_2) = 'real' AND CAST(CAST(ap_0_2 AS TEXT) AS REAL) <> ap_0_2 THEN printf('%!.18g', ap_0_2) ELSE CAST(ap_0_2 AS TEXT) END), 'AP_0_3', json(CASE WHEN typeof(ap_0_3) = 'real' AND CAST(CAST(ap_0_3 AS TEXT) AS REAL) <> ap_0_3 THEN printf('%!.18g', ap_0_3) ELSE CAST(ap_0_3 AS TEXT) END), 'AP_0_4', json(CASE WHEN typeof(ap_0_4) = 'real' AND CAST(CAST(ap_0_4 AS TEXT) AS REAL) <> ap_0_4 THEN printf('%!.18g', ap_0_4) ELSE CAST(ap_0_4 AS TEXT) END), 'AP_0_5', json(CASE WHEN typeof(ap_0_5) = 'real' AND CAST(CAST(ap_0_5 AS TEXT) AS REAL) <> ap_0_5 THEN printf('%!.18g', ap_0_5) ELSE CAST(ap_0_5 AS TEXT) END), 'AP_0_6', json(CASE WHEN typeof(ap_0_6) = 'real' AND CAST(CAST(ap_0_6 AS TEXT) AS REAL) <> ap_0_6 THEN printf('%!.18g', ap_0_6) ELSE CAST(ap_0_6 AS TEXT) END), 'AP_1_1', json(CASE WHEN typeof(ap_1_1) = 'real' AND CAST(CAST(ap_1_1 AS TEXT) AS REAL) <> ap_1_1 THEN printf('%!.18g', ap_1_1) ELSE CAST(ap_1_1 AS TEXT) END), 'AP_1_2', json(CASE WHEN typeof(ap_1_2) = 'real' AND CAST(CAST(ap_1_2 AS TEXT) AS REAL) <> ap_1_2 THEN printf('%!.18g', ap_1_2) ELSE CAST(ap_1_2 AS TEXT) END), 'AP_1_3', json(CASE WHEN typeof(ap_1_3) = 'real' AND CAST(CAST(ap_1_3 AS TEXT) AS REAL) <> ap_1_3 THEN printf('%!.18g', ap_1_3) ELSE CAST(ap_1_3 AS TEXT) END), 'AP_1_4', json(CASE WHEN typeof(ap_1_4) = 'real' AND CAST(CAST(ap_1_4 AS TEXT) AS REAL) <> ap_1_4 THEN printf('%!.18g', ap_1_4) ELSE CAST(ap_1_4 AS TEXT) END), 'AP_1_5', json(CASE WHEN typeof(ap_1_5) = 'real' AND CAST(CAST(ap_1_5 AS TEXT) AS REAL) <> ap_1_5 THEN printf('%!.18g', ap_1_5) ELSE CAST(ap_1_5 AS TEXT) END), 'AP_2_0', json(CASE WHEN typeof(ap_2_0) = 'real' AND CAST(CAST(ap_2_0 AS TEXT) AS REAL) <> ap_2_0 THEN printf('%!.18g', ap_2_0) ELSE CAST(ap_2_0 AS TEXT) END), 'AP_2_1', json(CASE WHEN typeof(ap_2_1) = 'real' AND CAST(CAST(ap_2_1 AS TEXT) AS REAL) <> ap_2_1 THEN printf('%!.18g', ap_2_1) ELSE CAST(ap_2_1 AS TEXT) END), 'AP_2_2', json(CASE WHEN typeof(ap_2_2) = 'real' AND CAST(CAST(ap_2_2 AS TEXT) AS REAL) <> ap_2_2 THEN printf('%!.18g', ap_2_2) ELSE CAST(ap_2_2 AS TEXT) END), 'AP_2_3', json(CASE WHEN typeof(ap_2_3) = 'real' AND CAST(CAST(ap_2_3 AS TEXT) AS REAL) <> ap_2_3 THEN printf('%!.18g', ap_2_3) ELSE CAST(ap_2_3 AS TEXT) END), 'AP_2_4', json(CASE WHEN typeof(ap_2_4) = 'real' AND CAST(CAST(ap_2_4 AS TEXT) AS REAL) <> ap_2_4 THEN printf('%!.18g', ap_2_4) ELSE CAST(ap_2_4 AS TEXT) END), 'AP_3_0', json(CASE WHEN typeof(ap_3_0) = 'real' AND CAST(CAST(ap_3_0 AS TEXT) AS REAL) <> ap_3_0 THEN printf('%!.18g', ap_3_0) ELSE CAST(ap_3_0 AS TEXT) END), 'AP_3_1', json(CASE WHEN typeof(ap_3_1) = 'real' AND CAST(CAST(ap_3_1 AS TEXT) AS REAL) <> ap_3_1 THEN printf('%!.18g', ap_3_1) ELSE CAST(ap_3_1 AS TEXT) END), 'AP_3_2', json(CASE WHEN typeof(ap_3_2) = 'real' AND CAST(CAST(ap_3_2 AS TEXT) AS REAL) <> ap_3_2 THEN printf('%!.18g', ap_3_2) ELSE CAST(ap_3_2 AS TEXT) END), 'AP_3_3', json(CASE WHEN typeof(ap_3_3) = 'real' AND CAST(CAST(ap_3_3 AS TEXT) AS REAL) <> ap_3_3 THEN printf('%!.18g', ap_3_3) ELSE CAST(ap_3_3 AS TEXT) END), 'AP_4_0', json(CASE WHEN typeof(ap_4_0) = 'real' AND CAST(CAST(ap_4_0 AS TEXT) AS REAL) <> ap_4_0 THEN printf('%!.18g', ap_4_0) ELSE CAST(ap_4_0 AS TEXT) END), 'AP_4_1', json(CASE WHEN typeof(ap_4_1) = 'real' AND CAST(CAST(ap_4_1 AS TEXT) AS REAL) <> ap_4_1 THEN printf('%!.18g', ap_4_1) ELSE CAST(ap_4_1 AS TEXT) END), 'AP_4_2', json(CASE WHEN typeof(ap_4_2) = 'real' AND CAST(CAST(ap_4_2 AS TEXT) AS REAL) <> ap_4_2 THEN printf('%!.18g', ap_4_2) ELSE CAST(ap_4_2 AS TEXT) END), 'AP_5_0', json(CASE WHEN typeof(ap_5_0) = 'real' AND CAST(CAST(ap_5_0 AS TEXT) AS REAL) <> ap_5_0 THEN printf('%!.18g', ap_5_0) ELSE CAST(ap_5_0 AS TEXT) END), 'AP_5_1', json(CASE WHEN typeof(ap_5_1) = 'real' AND CAST(CAST(ap_5_1 AS TEXT) AS REAL) <> ap_5_1 THEN printf('%!.18g', ap_5_1) ELSE CAST(ap_5_1 AS TEXT) END), 'AP_6_0', json(CASE WHEN typeof(ap_6_0) = 'real' AND CAST(CAST(ap_6_0 AS TEXT) AS REAL) <> ap_6_0 THEN printf('%!.18g', ap_6_0) ELSE CAST(ap_6_0 AS TEXT) END), 'BP_0_2', json(CASE WHEN typeof(bp_0_2) = 'real' AND CAST(CAST(bp_0_2 AS TEXT) AS REAL) <> bp_0_2 THEN printf('%!.18g', bp_0_2) ELSE CAST(bp_0_2 AS TEXT) END), 'BP_0_3', json(CASE WHEN typeof(bp_0_3) = 'real' AND CAST(CAST(bp_0_3 AS TEXT) AS REAL) <> bp_0_3 THEN printf('%!.18g', bp_0_3) ELSE CAST(bp_0_3 AS TEXT) END), 'BP_0_4', json(CASE WHEN typeof(bp_0_4) = 'real' AND CAST(CAST(bp_0_4 AS TEXT) AS REAL) <> bp_0_4 THEN printf('%!.18g', bp_0_4) ELSE CAST(bp_0_4 AS TEXT) END), 'BP_0_5', json(CASE WHEN typeof(bp_0_5) = 'real' AND CAST(CAST(bp_0_5 AS TEXT) AS REAL) <> bp_0_5 THEN printf('%!.18g', bp_0_5) ELSE CAST(bp_0_5 AS TEXT) END), 'BP_0_6', json(CASE WHEN typeof(bp_0_6) = 'real' AND CAST(CAST(bp_0_6 AS TEXT) AS REAL) <> bp_0_6 THEN printf('%!.18g', bp_0_6) ELSE CAST(bp_0_6 AS TEXT) END), 'BP_1_1', json(CASE WHEN typeof(bp_1_1) = 'real' AND CAST(CAST(bp_1_1 AS TEXT) AS REAL) <> bp_1_1 THEN printf('%!.18g', bp_1_1) ELSE CAST(bp_1_1 AS TEXT) END), 'BP_1_2', json(CASE WHEN typeof(bp_1_2) = 'real' AND CAST(CAST(bp_1_2 AS TEXT) AS REAL) <> bp_1_2 THEN printf('%!.18g', bp_1_2) ELSE CAST(bp_1_2 AS TEXT) END), 'BP_1_3', json(CASE WHEN typeof(bp_1_3) = 'real' AND CAST(CAST(bp_1_3 AS TEXT) AS REAL) <> bp_1_3 THEN printf('%!.18g', bp_1_3) ELSE CAST(bp_1_3 AS TEXT) END), 'BP_1_4', json(CASE WHEN typeof(bp_1_4) = 'real' AND CAST(CAST(bp_1_4 AS TEXT) AS REAL) <> bp_1_4 THEN printf('%!.18g', bp_1_4) ELSE CAST(bp_1_4 AS TEXT) END), 'BP_1_5', json(CASE WHEN typeof(bp_1_5) = 'real' AND CAST(CAST(bp_1_5 AS TEXT) AS REAL) <> bp_1_5 THEN printf('%!.18g', bp_1_5) ELSE CAST(bp_1_5 AS TEXT) END), 'BP_2_0', json(CASE WHEN typeof(bp_2_0) = 'real' AND CAST(CAST(bp_2_0 AS TEXT) AS REAL) <> bp_2_0 THEN printf('%!.18g', bp_2_0) ELSE CAST(bp_2_0 AS TEXT) END), 'BP_2_1', json(CASE WHEN typeof(bp_2_1) = 'real' AND CAST(CAST(bp_2_1 AS TEXT) AS REAL) <> bp_2_1 THEN printf('%!.18g', bp_2_1) ELSE CAST(bp_2_1 AS TEXT) END), 'BP_2_2', json(CASE WHEN typeof(bp_2_2) = 'real' AND CAST(CAST(bp_2_2 AS TEXT) AS REAL) <> bp_2_2 THEN printf('%!.18g', bp_2_2) ELSE CAST(bp_2_2 AS TEXT) END), 'BP_2_3', json(CASE WHEN typeof(bp_2_3) = 'real' AND CAST(CAST(bp_2_3 AS TEXT) AS REAL) <> bp_2_3 THEN printf('%!.18g', bp_2_3) ELSE CAST(bp_2_3 AS TEXT) END))), json_object('BP_2_4', json(CASE WHEN typeof(bp_2_4) = 'real' AND CAST(CAST(bp_2_4 AS TEXT) AS REAL) <> bp_2_4 THEN printf('%!.18g', bp_2_4) ELSE CAST(bp_2_4 AS TEXT) END), 'BP_3_0', json(CASE WHEN typeof(bp_3_0) = 'real' AND CAST(CAST(bp_3_0 AS TEXT) AS REAL) <> bp_3_0 THEN printf('%!.18g', bp_3_0) ELSE CAST(bp_3_0 AS TEXT) END), 'BP_3_1', json(CASE WHEN typeof(bp_3_1) = 'real' AND CAST(CAST(bp_3_1 AS TEXT) AS REAL) <> bp_3_1 THEN printf('%!.18g', bp_3_1) ELSE CAST(bp_3_1 AS TEXT) END), 'BP_3_2', json(CASE WHEN typeof(bp_3_2) = 'real' AND CAST(CAST(bp_3_2 AS TEXT) AS REAL) <> bp_3_2 THEN printf('%!.18g', bp_3_2) ELSE CAST(bp_3_2 AS TEXT) END), 'BP_3_3', json(CASE WHEN typeof(bp_3_3) = 'real' AND CAST(CAST(bp_3_3 AS TEXT) AS REAL) <> bp_3_3 THEN printf('%!.18g', bp_3_3) ELSE CAST(bp_3_3 AS TEXT) END), 'BP_4_0', json(CASE WHEN typeof(bp_4_0) = 'real' AND CAST(CAST(bp_4_0 AS TEXT) AS REAL) <> bp_4_0 THEN printf('%!.18g', bp_4_0) ELSE CAST(bp_4_0 AS TEXT) END), 'BP_4_1', json(CASE WHEN typeof(bp_4_1) = 'real' AND CAST(CAST(bp_4_1 AS TEXT) AS REAL) <> bp_4_1 THEN printf('%!.18g', bp_4_1) ELSE CAST(bp_4_1 AS TEXT) END), 'BP_4_2', json(CASE WHEN typeof(bp_4_2) = 'real' AND CAST(CAST(bp_4_2 AS TEXT) AS REAL) <> bp_4_2 THEN printf('%!.18g', bp_4_2) ELSE CAST(bp_4_2 AS TEXT) END), 'BP_5_0', json(CASE WHEN typeof(bp_5_0) = 'real' AND CAST(CAST(bp_5_0 AS TEXT) AS REAL) <> bp_5_0 THEN printf('%!.18g', bp_5_0) ELSE CAST(bp_5_0 AS TEXT) END), 'BP_5_1', json(CASE WHEN typeof(bp_5_1) = 'real' AND CAST(CAST(bp_5_1 AS TEXT) AS REAL) <> bp_5_1 THEN printf('%!.18g', bp_5_1) ELSE CAST(bp_5_1 AS TEXT) END), 'BP_6_0', json(CASE WHEN typeof(bp_6_0) = 'real' AND CAST(CAST(bp_6_0 AS TEXT) AS REAL) <> bp_6_0 THEN printf('%!.18g', bp_6_0) ELSE CAST(bp_6_0 AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pa_aper;
ALTER TABLE psf_ami_oi_sci DROP COLUMN va_scale;
ALTER TABLE psf_ami_oi_sci DROP COLUMN radesys;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ra_v1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN dec_v1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pa_v3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN wcsaxes;
ALTER TABLE psf_ami_oi_sci DROP COLUMN crpix1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN crpix2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN crpix3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN crval1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN crval2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN crval3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ctype1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ctype2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ctype3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cunit1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cunit2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cunit3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cdelt1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cdelt2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cdelt3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc1_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc1_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc1_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc2_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc2_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc2_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc3_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc3_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN pc3_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cd1_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cd1_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cd2_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN cd2_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ps3_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ps3_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN s_region;
ALTER TABLE psf_ami_oi_sci DROP COLUMN wavstart;
ALTER TABLE psf_ami_oi_sci DROP COLUMN wavend;
ALTER TABLE psf_ami_oi_sci DROP COLUMN dispaxis;
ALTER TABLE psf_ami_oi_sci DROP COLUMN sporder;
ALTER TABLE psf_ami_oi_sci DROP COLUMN v2_ref;
ALTER TABLE psf_ami_oi_sci DROP COLUMN v3_ref;
ALTER TABLE psf_ami_oi_sci DROP COLUMN vparity;
ALTER TABLE psf_ami_oi_sci DROP COLUMN v3i_yang;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ra_ref;
ALTER TABLE psf_ami_oi_sci DROP COLUMN dec_ref;
ALTER TABLE psf_ami_oi_sci DROP COLUMN roll_ref;
ALTER TABLE psf_ami_oi_sci DROP COLUMN velosys;
ALTER TABLE psf_ami_oi_sci DROP COLUMN specsys;
ALTER TABLE psf_ami_oi_sci DROP COLUMN xref_sci;
ALTER TABLE psf_ami_oi_sci DROP COLUMN yref_sci;
ALTER TABLE psf_ami_oi_sci DROP COLUMN mt_ra;
ALTER TABLE psf_ami_oi_sci DROP COLUMN mt_dec;
ALTER TABLE psf_ami_oi_sci DROP COLUMN mt_avra;
ALTER TABLE psf_ami_oi_sci DROP COLUMN mt_avdec;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_order;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_order;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_order;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_order;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_0_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_0_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_0_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_0_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_0_6;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_1_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_1_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_1_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_1_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_1_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_2_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_2_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_2_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_2_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_2_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_3_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_3_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_3_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_3_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_4_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_4_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_4_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_5_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_5_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN a_6_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_0_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_0_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_0_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_0_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_0_6;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_1_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_1_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_1_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_1_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_1_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_2_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_2_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_2_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_2_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_2_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_3_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_3_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_3_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_3_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_4_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_4_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_4_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_5_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_5_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN b_6_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_0_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_0_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_0_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_0_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_0_6;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_1_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_1_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_1_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_1_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_1_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_2_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_2_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_2_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_2_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_2_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_3_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_3_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_3_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_3_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_4_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_4_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_4_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_5_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_5_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN ap_6_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_0_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_0_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_0_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_0_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_0_6;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_1_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_1_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_1_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_1_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_1_5;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_2_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_2_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_2_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_2_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_2_4;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_3_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_3_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_3_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_3_3;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_4_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_4_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_4_2;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_5_0;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_5_1;
ALTER TABLE psf_ami_oi_sci DROP COLUMN bp_6_0;


UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN hybridff;
ALTER TABLE amimulti_oi_primary DROP COLUMN r_sirskl;
ALTER TABLE amimulti_oi_primary DROP COLUMN calib;
ALTER TABLE amimulti_oi_primary DROP COLUMN roll_ref;
ALTER TABLE amimulti_oi_primary DROP COLUMN v3i_yang;
ALTER TABLE amimulti_oi_primary DROP COLUMN vparity;

UPDATE amimulti_oi_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch('{}', json_object('PA_APER', json(CASE WHEN typeof(pa_aper) = 'real' AND CAST(CAST(pa_aper AS TEXT) AS REAL) <> pa_aper THEN printf('%!.18g', pa_aper) ELSE CAST(pa_aper AS TEXT) END), 'VA_SCALE', json(CASE WHEN typeof(va_scale) = 'real' AND CAST(CAST(va_scale AS TEXT) AS REAL) <> va_scale THEN printf('%!.18g', va_scale) ELSE CAST(va_scale AS TEXT) END), 'RADESYS', radesys, 'RA_V1', json(CASE WHEN typeof(ra_v1) = 'real' AND CAST(CAST(ra_v1 AS TEXT) AS REAL) <> ra_v1 THEN printf('%!.18g', ra_v1) ELSE CAST(ra_v1 AS TEXT) END), 'DEC_V1', json(CASE WHEN typeof(dec_v1) = 'real' AND CAST(CAST(dec_v1 AS TEXT) AS REAL) <> dec_v1 THEN printf('%!.18g', dec_v1) ELSE CAST(dec_v1 AS TEXT) END), 'PA_V3', json(CASE WHEN typeof(pa_v3) = 'real' AND CAST(CAST(pa_v3 AS TEXT) AS REAL) <> pa_v3 THEN printf('%!.18g', pa_v3) ELSE CAST(pa_v3 AS TEXT) END), 'WCSAXES', wcsaxes, 'CRPIX1', json(CASE WHEN typeof(crpix1) = 'real' AND CAST(CAST(crpix1 AS TEXT) AS REAL) <> crpix1 THEN printf('%!.18g', crpix1) ELSE CAST(crpix1 AS TEXT) END), 'CRPIX2', json(CASE WHEN typeof(crpix2) = 'real' AND CAST(CAST(crpix2 AS TEXT) AS REAL) <> crpix2 THEN printf('%!.18g', crpix2) ELSE CAST(crpix2 AS TEXT) END), 'CRPIX3', json(CASE WHEN typeof(crpix3) = 'real' AND CAST(CAST(crpix3 AS TEXT) AS REAL) <> crpix3 THEN printf('%!.18g', crpix3) ELSE CAST(crpix3 AS TEXT) END), 'CRVAL1', json(CASE WHEN typeof(crval1) = 'real' AND CAST(CAST(crval1 AS TEXT) AS REAL) <> crval1 THEN printf('%!.18g', crval1) ELSE CAST(crval1 AS TEXT) END), 'CRVAL2', json(CASE WHEN typeof(crval2) = 'real' AND CAST(CAST(crval2 AS TEXT) AS REAL) <> crval2 THEN printf('%!.18g', crval2) ELSE CAST(crval2 AS TEXT) END), 'CRVAL3', json(CASE WHEN typeof(crval3) = 'real' AND CAST(CAST(crval3 AS TEXT) AS REAL) <> crval3 THEN printf('%!.18g', crval3) ELSE CAST(crval3 AS TEXT) END), 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', json(CASE WHEN typeof(cdelt1) = 'real' AND CAST(CAST(cdelt1 AS TEXT) AS REAL) <> cdelt1 THEN printf('%!.18g', cdelt1) ELSE CAST(cdelt1 AS TEXT) END), 'CDELT2', json(CASE WHEN typeof(cdelt2) = 'real' AND CAST(CAST(cdelt2 AS TEXT) AS REAL) <> cdelt2 THEN printf('%!.18g', cdelt2) ELSE CAST(cdelt2 AS TEXT) END), 'CDELT3', json(CASE WHEN typeof(cdelt3) = 'real' AND CAST(CAST(cdelt3 AS TEXT) AS REAL) <> cdelt3 THEN printf('%!.18g', cdelt3) ELSE CAST(cdelt3 AS TEXT) END), 'PC1_1', json(CASE WHEN typeof(pc1_1) = 'real' AND CAST(CAST(pc1_1 AS TEXT) AS REAL) <> pc1_1 THEN printf('%!.18g', pc1_1) ELSE CAST(pc1_1 AS TEXT) END), 'PC1_2', json(CASE WHEN typeof(pc1_2) = 'real' AND CAST(CAST(pc1_2 AS TEXT) AS REAL) <> pc1_2 THEN printf('%!.18g', pc1_2) ELSE CAST(pc1_2 AS TEXT) END), 'PC1_3', json(CASE WHEN typeof(pc1_3) = 'real' AND CAST(CAST(pc1_3 AS TEXT) AS REAL) <> pc1_3 THEN printf('%!.18g', pc1_3) ELSE CAST(pc1_3 AS TEXT) END), 'PC2_1', json(CASE WHEN typeof(pc2_1) = 'real' AND CAST(CAST(pc2_1 AS TEXT) AS REAL) <> pc2_1 THEN printf('%!.18g', pc2_1) ELSE CAST(pc2_1 AS TEXT) END), 'PC2_2', json(CASE WHEN typeof(pc2_2) = 'real' AND CAST(CAST(pc2_2 AS TEXT) AS REAL) <> pc2_2 THEN printf('%!.18g', pc2_2) ELSE CAST(pc2_2 AS TEXT) END), 'PC2_3', json(CASE WHEN typeof(pc2_3) = 'real' AND CAST(CAST(pc2_3 AS TEXT) AS REAL) <> pc2_3 THEN printf('%!.18g', pc2_3) ELSE CAST(pc2_3 AS TEXT) END), 'PC3_1', json(CASE WHEN typeof(pc3_1) = 'real' AND CAST(CAST(pc3_1 AS TEXT) AS REAL) <> pc3_1 THEN printf('%!.18g', pc3_1) ELSE CAST(pc3_1 AS TEXT) END), 'PC3_2', json(CASE WHEN typeof(pc3_2) = 'real' AND CAST(CAST(pc3_2 AS TEXT) AS REAL) <> pc3_2 THEN printf('%!.18g', pc3_2) ELSE CAST(pc3_2 AS TEXT) END), 'PC3_3', json(CASE WHEN typeof(pc3_3) = 'real' AND CAST(CAST(pc3_3 AS TEXT) AS REAL) <> pc3_3 THEN printf('%!.18g', pc3_3) ELSE CAST(pc3_3 AS TEXT) END), 'CD1_1', json(CASE WHEN typeof(cd1_1) = 'real' AND CAST(CAST(cd1_1 AS TEXT) AS REAL) <> cd1_1 THEN printf('%!.18g', cd1_1) ELSE CAST(cd1_1 AS TEXT) END), 'CD1_2', json(CASE WHEN typeof(cd1_2) = 'real' AND CAST(CAST(cd1_2 AS TEXT) AS REAL) <> cd1_2 THEN printf('%!.18g', cd1_2) ELSE CAST(cd1_2 AS TEXT) END), 'CD2_1', json(CASE WHEN typeof(cd2_1) = 'real' AND CAST(CAST(cd2_1 AS TEXT) AS REAL) <> cd2_1 THEN printf('%!.18g', cd2_1) ELSE CAST(cd2_1 AS TEXT) END), 'CD2_2', json(CASE WHEN typeof(cd2_2) = 'real' AND CAST(CAST(cd2_2 AS TEXT) AS REAL) <> cd2_2 THEN printf('%!.18g', cd2_2) ELSE CAST(cd2_2 AS TEXT) END), 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', json(CASE WHEN typeof(wavstart) = 'real' AND CAST(CAST(wavstart AS TEXT) AS REAL) <> wavstart THEN printf('%!.18g', wavstart) ELSE CAST(wavstart AS TEXT) END), 'WAVEND', json(CASE WHEN typeof(wavend) = 'real' AND CAST(CAST(wavend AS TEXT) AS REAL) <> wavend THEN printf('%!.18g', wavend) ELSE CAST(wavend AS TEXT) END), 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'VPARITY', vparity, 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'RA_REF', json(CASE WHEN typeof(ra_ref) = 'real' AND CAST(CAST(ra_ref AS TEXT) AS REAL) <> ra_ref THEN printf('%!.18g', ra_ref) ELSE CAST(ra_ref AS TEXT) END), 'DEC_REF', json(CASE WHEN typeof(dec_ref) = 'real' AND CAST(CAST(dec_ref AS TEXT) AS REAL) <> dec_ref THEN printf('%!.18g', dec_ref) ELSE CAST(dec_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'VELOSYS', json(CASE WHEN typeof(velosys) = 'real' AND CAST(CAST(velosys AS TEXT) AS REAL) <> velosys THEN printf('%!.18g', velosys) ELSE CAST(velosys AS TEXT) END))), json_object('SPECSYS', specsys, 'XREF_SCI', json(CASE WHEN typeof(xref_sci) = 'real' AND CAST(CAST(xref_sci AS TEXT) AS REAL) <> xref_sci THEN printf('%!.18g', xref_sci) ELSE CAST(xref_sci AS TEXT) END), 'YREF_SCI', json(CASE WHEN typeof(yref_sci) = 'real' AND CAST(CAST(yref_sci AS TEXT) AS REAL) <> yref_sci THEN printf('%!.18g', yref_sci) ELSE CAST(yref_sci AS TEXT) END), 'MT_RA', json(CASE WHEN typeof(mt_ra) = 'real' AND CAST(CAST(mt_ra AS TEXT) AS REAL) <> mt_ra THEN printf('%!.18g', mt_ra) ELSE CAST(mt_ra AS TEXT) END), 'MT_DEC', json(CASE WHEN typeof(mt_dec) = 'real' AND CAST(CAST(mt_dec AS TEXT) AS REAL) <> mt_dec THEN printf('%!.18g', mt_dec) ELSE CAST(mt_dec AS TEXT) END), 'MT_AVRA', json(CASE WHEN typeof(mt_avra) = 'real' AND CAST(CAST(mt_avra AS TEXT) AS REAL) <> mt_avra THEN printf('%!.18g', mt_avra) ELSE CAST(mt_avra AS TEXT) END), 'MT_AVDEC', json(CASE WHEN typeof(mt_avdec) = 'real' AND CAST(CAST(mt_avdec AS TEXT) AS REAL) <> mt_avdec THEN printf('%!.18g', mt_avdec) ELSE CAST(mt_avdec AS TEXT) END), 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', json(CASE WHEN typeof(a_0_2) = 'real' AND CAST(CAST(a_0_2 AS TEXT) AS REAL) <> a_0_2 THEN printf('%!.18g', a_0_2) ELSE CAST(a_0_2 AS TEXT) END), 'A_0_3', json(CASE WHEN typeof(a_0_3) = 'real' AND CAST(CAST(a_0_3 AS TEXT) AS REAL) <> a_0_3 THEN printf('%!.18g', a_0_3) ELSE CAST(a_0_3 AS TEXT) END), 'A_0_4', json(CASE WHEN typeof(a_0_4) = 'real' AND CAST(CAST(a_0_4 AS TEXT) AS REAL) <> a_0_4 THEN printf('%!.18g', a_0_4) ELSE CAST(a_0_4 AS TEXT) END), 'A_0_5', json(CASE WHEN typeof(a_0_5) = 'real' AND CAST(CAST(a_0_5 AS TEXT) AS REAL) <> a_0_5 THEN printf('%!.18g', a_0_5) ELSE CAST(a_0_5 AS TEXT) END), 'A_0_6', json(CASE WHEN typeof(a_0_6) = 'real' AND CAST(CAST(a_0_6 AS TEXT) AS REAL) <> a_0_6 THEN printf('%!.18g', a_0_6) ELSE CAST(a_0_6 AS TEXT) END), 'A_1_1', json(CASE WHEN typeof(a_1_1) = 'real' AND CAST(CAST(a_1_1 AS TEXT) AS REAL) <> a_1_1 THEN printf('%!.18g', a_1_1) ELSE CAST(a_1_1 AS TEXT) END), 'A_1_2', json(CASE WHEN typeof(a_1_2) = 'real' AND CAST(CAST(a_1_2 AS TEXT) AS REAL) <> a_1_2 THEN printf('%!.18g', a_1_2) ELSE CAST(a_1_2 AS TEXT) END), 'A_1_3', json(CASE WHEN typeof(a_1_3) = 'real' AND CAST(CAST(a_1_3 AS TEXT) AS REAL) <> a_1_3 THEN printf('%!.18g', a_1_3) ELSE CAST(a_1_3 AS TEXT) END), 'A_1_4', json(CASE WHEN typeof(a_1_4) = 'real' AND CAST(CAST(a_1_4 AS TEXT) AS REAL) <> a_1_4 THEN printf('%!.18g', a_1_4) ELSE CAST(a_1_4 AS TEXT) END), 'A_1_5', json(CASE WHEN typeof(a_1_5) = 'real' AND CAST(CAST(a_1_5 AS TEXT) AS REAL) <> a_1_5 THEN printf('%!.18g', a_1_5) ELSE CAST(a_1_5 AS TEXT) END), 'A_2_0', json(CASE WHEN typeof(a_2_0) = 'real' AND CAST(CAST(a_2_0 AS TEXT) AS REAL) <> a_2_0 THEN printf('%!.18g', a_2_0) ELSE CAST(a_2_0 AS TEXT) END), 'A_2_1', json(CASE WHEN typeof(a_2_1) = 'real' AND CAST(CAST(a_2_1 AS TEXT) AS REAL) <> a_2_1 THEN printf('%!.18g', a_2_1) ELSE CAST(a_2_1 AS TEXT) END), 'A_2_2', json(CASE WHEN typeof(a_2_2) = 'real' AND CAST(CAST(a_2_2 AS TEXT) AS REAL) <> a_2_2 THEN printf('%!.18g', a_2_2) ELSE CAST(a_2_2 AS TEXT) END), 'A_2_3', json(CASE WHEN typeof(a_2_3) = 'real' AND CAST(CAST(a_2_3 AS TEXT) AS REAL) <> a_2_3 THEN printf('%!.18g', a_2_3) ELSE CAST(a_2_3 AS TEXT) END), 'A_2_4', json(CASE WHEN typeof(a_2_4) = 'real' AND CAST(CAST(a_2_4 AS TEXT) AS REAL) <> a_2_4 THEN printf('%!.18g', a_2_4) ELSE CAST(a_2_4 AS TEXT) END), 'A_3_0', json(CASE WHEN typeof(a_3_0) = 'real' AND CAST(CAST(a_3_0 AS TEXT) AS REAL) <> a_3_0 THEN printf('%!.18g', a_3_0) ELSE CAST(a_3_0 AS TEXT) END), 'A_3_1', json(CASE WHEN typeof(a_3_1) = 'real' AND CAST(CAST(a_3_1 AS TEXT) AS REAL) <> a_3_1 THEN printf('%!.18g', a_3_1) ELSE CAST(a_3_1 AS TEXT) END), 'A_3_2', json(CASE WHEN typeof(a_3_2) = 'real' AND CAST(CAST(a_3_2 AS TEXT) AS REAL) <> a_3_2 THEN printf('%!.18g', a_3_2) ELSE CAST(a_3_2 AS TEXT) END), 'A_3_3', json(CASE WHEN typeof(a_3_3) = 'real' AND CAST(CAST(a_3_3 AS TEXT) AS REAL) <> a_3_3 THEN printf('%!.18g', a_3_3) ELSE CAST(a_3_3 AS TEXT) END), 'A_4_0', json(CASE WHEN typeof(a_4_0) = 'real' AND CAST(CAST(a_4_0 AS TEXT) AS REAL) <> a_4_0 THEN printf('%!.18g', a_4_0) ELSE CAST(a_4_0 AS TEXT) END), 'A_4_1', json(CASE WHEN typeof(a_4_1) = 'real' AND CAST(CAST(a_4_1 AS TEXT) AS REAL) <> a_4_1 THEN printf('%!.18g', a_4_1) ELSE CAST(a_4_1 AS TEXT) END), 'A_4_2', json(CASE WHEN typeof(a_4_2) = 'real' AND CAST(CAST(a_4_2 AS TEXT) AS REAL) <> a_4_2 THEN printf('%!.18g', a_4_2) ELSE CAST(a_4_2 AS TEXT) END), 'A_5_0', json(CASE WHEN typeof(a_5_0) = 'real' AND CAST(CAST(a_5_0 AS TEXT) AS REAL) <> a_5_0 THEN printf('%!.18g', a_5_0) ELSE CAST(a_5_0 AS TEXT) END), 'A_5_1', json(CASE WHEN typeof(a_5_1) = 'real' AND CAST(CAST(a_5_1 AS TEXT) AS REAL) <> a_5_1 THEN printf('%!.18g', a_5_1) ELSE CAST(a_5_1 AS TEXT) END), 'A_6_0', json(CASE WHEN typeof(a_6_0) = 'real' AND CAST(CAST(a_6_0 AS TEXT) AS REAL) <> a_6_0 THEN printf('%!.18g', a_6_0) ELSE CAST(a_6_0 AS TEXT) END), 'B_0_2', json(CASE WHEN typeof(b_0_2) = 'real' AND CAST(CAST(b_0_2 AS TEXT) AS REAL) <> b_0_2 THEN printf('%!.18g', b_0_2) ELSE CAST(b_0_2 AS TEXT) END), 'B_0_3', json(CASE WHEN typeof(b_0_3) = 'real' AND CAST(CAST(b_0_3 AS TEXT) AS REAL) <> b_0_3 THEN printf('%!.18g', b_0_3) ELSE CAST(b_0_3 AS TEXT) END), 'B_0_4', json(CASE WHEN typeof(b_0_4) = 'real' AND CAST(CAST(b_0_4 AS TEXT) AS REAL) <> b_0_4 THEN printf('%!.18g', b_0_4) ELSE CAST(b_0_4 AS TEXT) END), 'B_0_5', json(CASE WHEN typeof(b_0_5) = 'real' AND CAST(CAST(b_0_5 AS TEXT) AS REAL) <> b_0_5 THEN printf('%!.18g', b_0_5) ELSE CAST(b_0_5 AS TEXT) END), 'B_0_6', json(CASE WHEN typeof(b_0_6) = 'real' AND CAST(CAST(b_0_6 AS TEXT) AS REAL) <> b_0_6 THEN printf('%!.18g', b_0_6) ELSE CAST(b_0_6 AS TEXT) END), 'B_1_1', json(CASE WHEN typeof(b_1_1) = 'real' AND CAST(CAST(b_1_1 AS TEXT) AS REAL) <> b_1_1 THEN printf('%!.18g', b_1_1) ELSE CAST(b_1_1 AS TEXT) END), 'B_1_2', json(CASE WHEN typeof(b_1_2) = 'real' AND CAST(CAST(b_1_2 AS TEXT) AS REAL) <> b_1_2 THEN printf('%!.18g', b_1_2) ELSE CAST(b_1_2 AS TEXT) END), 'B_1_3', json(CASE WHEN typeof(b_1_3) = 'real' AND CAST(CAST(b_1_3 AS TEXT) AS REAL) <> b_1_3 THEN printf('%!.18g', b_1_3) ELSE CAST(b_1_3 AS TEXT) END), 'B_1_4', json(CASE WHEN typeof(b_1_4) = 'real' AND CAST(CAST(b_1_4 AS TEXT) AS REAL) <> b_1_4 THEN printf('%!.18g', b_1_4) ELSE CAST(b_1_4 AS TEXT) END), 'B_1_5', json(CASE WHEN typeof(b_1_5) = 'real' AND CAST(CAST(b_1_5 AS TEXT) AS REAL) <> b_1_5 THEN printf('%!.18g', b_1_5) ELSE CAST(b_1_5 AS TEXT) END), 'B_2_0', json(CASE WHEN typeof(b_2_0) = 'real' AND CAST(CAST(b_2_0 AS TEXT) AS REAL) <> b_2_0 THEN printf('%!.18g', b_2_0) ELSE CAST(b_2_0 AS TEXT) END), 'B_2_1', json(CASE WHEN typeof(b_2_1) = 'real' AND CAST(CAST(b_2_1 AS TEXT) AS REAL) <> b_2_1 THEN printf('%!.18g', b_2_1) ELSE CAST(b_2_1 AS TEXT) END), 'B_2_2', json(CASE WHEN typeof(b_2_2) = 'real' AND CAST(CAST(b_2_2 AS TEXT) AS REAL) <> b_2_2 THEN printf('%!.18g', b_2_2) ELSE CAST(b_2_2 AS TEXT) END), 'B_2_3', json(CASE WHEN typeof(b_2_3) = 'real' AND CAST(CAST(b_2_3 AS TEXT) AS REAL) <> b_2_3 THEN printf('%!.18g', b_2_3) ELSE CAST(b_2_3 AS TEXT) END))), json_object('B_2_4', json(CASE WHEN typeof(b_2_4) = 'real' AND CAST(CAST(b_2_4 AS TEXT) AS REAL) <> b_2_4 THEN printf('%!.18g', b_2_4) ELSE CAST(b_2_4 AS TEXT) END), 'B_3_0', json(CASE WHEN typeof(b_3_0) = 'real' AND CAST(CAST(b_3_0 AS TEXT) AS REAL) <> b_3_0 THEN printf('%!.18g', b_3_0) ELSE CAST(b_3_0 AS TEXT) END), 'B_3_1', json(CASE WHEN typeof(b_3_1) = 'real' AND CAST(CAST(b_3_1 AS TEXT) AS REAL) <> b_3_1 THEN printf('%!.18g', b_3_1) ELSE CAST(b_3_1 AS TEXT) END), 'B_3_2', json(CASE WHEN typeof(b_3_2) = 'real' AND CAST(CAST(b_3_2 AS TEXT) AS REAL) <> b_3_2 THEN printf('%!.18g', b_3_2) ELSE CAST(b_3_2 AS TEXT) END), 'B_3_3', json(CASE WHEN typeof(b_3_3) = 'real' AND CAST(CAST(b_3_3 AS TEXT) AS REAL) <> b_3_3 THEN printf('%!.18g', b_3_3) ELSE CAST(b_3_3 AS TEXT) END), 'B_4_0', json(CASE WHEN typeof(b_4_0) = 'real' AND CAST(CAST(b_4_0 AS TEXT) AS REAL) <> b_4_0 THEN printf('%!.18g', b_4_0) ELSE CAST(b_4_0 AS TEXT) END), 'B_4_1', json(CASE WHEN typeof(b_4_1) = 'real' AND CAST(CAST(b_4_1 AS TEXT) AS REAL) <> b_4_1 THEN printf('%!.18g', b_4_1) ELSE CAST(b_4_1 AS TEXT) END), 'B_4_2', json(CASE WHEN typeof(b_4_2) = 'real' AND CAST(CAST(b_4_2 AS TEXT) AS REAL) <> b_4_2 THEN printf('%!.18g', b_4_2) ELSE CAST(b_4_2 AS TEXT) END), 'B_5_0', json(CASE WHEN typeof(b_5_0) = 'real' AND CAST(CAST(b_5_0 AS TEXT) AS REAL) <> b_5_0 THEN printf('%!.18g', b_5_0) ELSE CAST(b_5_0 AS TEXT) END), 'B_5_1', json(CASE WHEN typeof(b_5_1) = 'real' AND CAST(CAST(b_5_1 AS TEXT) AS REAL) <> b_5_1 THEN printf('%!.18g', b_5_1) ELSE CAST(b_5_1 AS TEXT) END), 'B_6_0', json(CASE WHEN typeof(b_6_0) = 'real' AND CAST(CAST(b_6_0 AS TEXT) AS REAL) <> b_6_0 THEN printf('%!.18g', b_6_0) ELSE CAST(b_6_0 AS TEXT) END), 'AP_0_2', json(CASE WHEN typeof(ap_0_2) = 'real' AND CAST(CAST(ap_0_2 AS TEXT) AS REAL) <> ap_0_2 THEN printf('%!.18g', ap_0_2) ELSE CAST(ap_0_2 AS TEXT) END), 'AP_0_3', json(CASE WHEN typeof(ap_0_3) = 'real' AND CAST(CAST(ap_0_3 AS TEXT) AS REAL) <> ap_0_3 THEN printf('%!.18g', ap_0_3) ELSE CAST(ap_0_3 AS TEXT) END), 'AP_0_4', json(CASE WHEN typeof(ap_0_4) = 'real' AND CAST(CAST(ap_0_4 AS TEXT) AS REAL) <> ap_0_4 THEN printf('%!.18g', ap_0_4) ELSE CAST(ap_0_4 AS TEXT) END), 'AP_0_5', json(CASE WHEN typeof(ap_0_5) = 'real' AND CAST(CAST(ap_0_5 AS TEXT) AS REAL) <> ap_0_5 THEN printf('%!.18g', ap_0_5) ELSE CAST(ap_0_5 AS TEXT) END), 'AP_0_6', json(CASE WHEN typeof(ap_0_6) = 'real' AND CAST(CAST(ap_0_6 AS TEXT) AS REAL) <> ap_0_6 THEN printf('%!.18g', ap_0_6) ELSE CAST(ap_0_6 AS TEXT) END), 'AP_1_1', json(CASE WHEN typeof(ap_1_1) = 'real' AND CAST(CAST(ap_1_1 AS TEXT) AS REAL) <> ap_1_1 THEN printf('%!.18g', ap_1_1) ELSE CAST(ap_1_1 AS TEXT) END), 'AP_1_2', json(CASE WHEN typeof(ap_1_2) = 'real' AND CAST(CAST(ap_1_2 AS TEXT) AS REAL) <> ap_1_2 THEN printf('%!.18g', ap_1_2) ELSE CAST(ap_1_2 AS TEXT) END), 'AP_1_3', json(CASE WHEN typeof(ap_1_3) = 'real' AND CAST(CAST(ap_1_3 AS TEXT) AS REAL) <> ap_1_3 THEN printf('%!.18g', ap_1_3) ELSE CAST(ap_1_3 AS TEXT) END), 'AP_1_4', json(CASE WHEN typeof(ap_1_4) = 'real' AND CAST(CAST(ap_1_4 AS TEXT) AS REAL) <> ap_1_4 THEN printf('%!.18g', ap_1_4) ELSE CAST(ap_1_4 AS TEXT) END), 'AP_1_5', json(CASE WHEN typeof(ap_1_5) = 'real' AND CAST(CAST(ap_1_5 AS TEXT) AS REAL) <> ap_1_5 THEN printf('%!.18g', ap_1_5) ELSE CAST(ap_1_5 AS TEXT) END), 'AP_2_0', json(CASE WHEN typeof(ap_2_0) = 'real' AND CAST(CAST(ap_2_0 AS TEXT) AS REAL) <> ap_2_0 THEN printf('%!.18g', ap_2_0) ELSE CAST(ap_2_0 AS TEXT) END), 'AP_2_1', json(CASE WHEN typeof(ap_2_1) = 'real' AND CAST(CAST(ap_2_1 AS TEXT) AS REAL) <> ap_2_1 THEN printf('%!.18g', ap_2_1) ELSE CAST(ap_2_1 AS TEXT) END), 'AP_2_2', json(CASE WHEN typeof(ap_2_2) = 'real' AND CAST(CAST(ap_2_2 AS TEXT) AS REAL) <> ap_2_2 THEN printf('%!.18g', ap_2_2) ELSE CAST(ap_2_2 AS TEXT) END), 'AP_2_3', json(CASE WHEN typeof(ap_2_3) = 'real' AND CAST(CAST(ap_2_3 AS TEXT) AS REAL) <> ap_2_3 THEN printf('%!.18g', ap_2_3) ELSE CAST(ap_2_3 AS TEXT) END), 'AP_2_4', json(CASE WHEN typeof(ap_2_4) = 'real' AND CAST(CAST(ap_2_4 AS TEXT) AS REAL) <> ap_2_4 THEN printf('%!.18g', ap_2_4) ELSE CAST(ap_2_4 AS TEXT) END), 'AP_3_0', json(CASE WHEN typeof(ap_3_0) = 'real' AND CAST(CAST(ap_3_0 AS TEXT) AS REAL) <> ap_3_0 THEN printf('%!.18g', ap_3_0) ELSE CAST(ap_3_0 AS TEXT) END), 'AP_3_1', json(CASE WHEN typeof(ap_3_1) = 'real' AND CAST(CAST(ap_3_1 AS TEXT) AS REAL) <> ap_3_1 THEN printf('%!.18g', ap_3_1) ELSE CAST(ap_3_1 AS TEXT) END), 'AP_3_2', json(CASE WHEN typeof(ap_3_2) = 'real' AND CAST(CAST(ap_3_2 AS TEXT) AS REAL) <> ap_3_2 THEN printf('%!.18g', ap_3_2) ELSE CAST(ap_3_2 AS TEXT) END), 'AP_3_3', json(CASE WHEN typeof(ap_3_3) = 'real' AND CAST(CAST(ap_3_3 AS TEXT) AS REAL) <> ap_3_3 THEN printf('%!.18g', ap_3_3) ELSE CAST(ap_3_3 AS TEXT) END), 'AP_4_0', json(CASE WHEN typeof(ap_4_0) = 'real' AND CAST(CAST(ap_4_0 AS TEXT) AS REAL) <> ap_4_0 THEN printf('%!.18g', ap_4_0) ELSE CAST(ap_4_0 AS TEXT) END), 'AP_4_1', json(CASE WHEN typeof(ap_4_1) = 'real' AND CAST(CAST(ap_4_1 AS TEXT) AS REAL) <> ap_4_1 THEN printf('%!.18g', ap_4_1) ELSE CAST(ap_4_1 AS TEXT) END), 'AP_4_2', json(CASE WHEN typeof(ap_4_2) = 'real' AND CAST(CAST(ap_4_2 AS TEXT) AS REAL) <> ap_4_2 THEN printf('%!.18g', ap_4_2) ELSE CAST(ap_4_2 AS TEXT) END), 'AP_5_0', json(CASE WHEN typeof(ap_5_0) = 'real' AND CAST(CAST(ap_5_0 AS TEXT) AS REAL) <> ap_5_0 THEN printf('%!.18g', ap_5_0) ELSE CAST(ap_5_0 AS TEXT) END), 'AP_5_1', json(CASE WHEN typeof(ap_5_1) = 'real' AND CAST(CAST(ap_5_1 AS TEXT) AS REAL) <> ap_5_1 THEN printf('%!.18g', ap_5_1) ELSE CAST(ap_5_1 AS TEXT) END), 'AP_6_0', json(CASE WHEN typeof(ap_6_0) = 'real' AND CAST(CAST(ap_6_0 AS TEXT) AS REAL) <> ap_6_0 THEN printf('%!.18g', ap_6_0) ELSE CAST(ap_6_0 AS TEXT) END), 'BP_0_2', json(CASE WHEN typeof(bp_0_2) = 'real' AND CAST(CAST(bp_0_2 AS TEXT) AS REAL) <> bp_0_2 THEN printf('%!.18g', bp_0_2) ELSE CAST(bp_0_2 AS TEXT) END), 'BP_0_3', json(CASE WHEN typeof(bp_0_3) = 'real' AND CAST(CAST(bp_0_3 AS TEXT) AS REAL) <> bp_0_3 THEN printf('%!.18g', bp_0_3) ELSE CAST(bp_0_3 AS TEXT) END), 'BP_0_4', json(CASE WHEN typeof(bp_0_4) = 'real' AND CAST(CAST(bp_0_4 AS TEXT) AS REAL) <> bp_0_4 THEN printf('%!.18g', bp_0_4) ELSE CAST(bp_0_4 AS TEXT) END), 'BP_0_5', json(CASE WHEN typeof(bp_0_5) = 'real' AND CAST(CAST(bp_0_5 AS TEXT) AS REAL) <> bp_0_5 THEN printf('%!.18g', bp_0_5) ELSE CAST(bp_0_5 AS TEXT) END), 'BP_0_6', json(CASE WHEN typeof(bp_0_6) = 'real' AND CAST(CAST(bp_0_6 AS TEXT) AS REAL) <> bp_0_6 THEN printf('%!.18g', bp_0_6) ELSE CAST(bp_0_6 AS TEXT) END), 'BP_1_1', json(CASE WHEN typeof(bp_1_1) = 'real' AND CAST(CAST(bp_1_1 AS TEXT) AS REAL) <> bp_1_1 THEN printf('%!.18g', bp_1_1) ELSE CAST(bp_1_1 AS TEXT) END), 'BP_1_2', json(CASE WHEN typeof(bp_1_2) = 'real' AND CAST(CAST(bp_1_2 AS TEXT) AS REAL) <> bp_1_2 THEN printf('%!.18g', bp_1_2) ELSE CAST(bp_1_2 AS TEXT) END), 'BP_1_3', json(CASE WHEN typeof(bp_1_3) = 'real' AND CAST(CAST(bp_1_3 AS TEXT) AS REAL) <> bp_1_3 THEN printf('%!.18g', bp_1_3) ELSE CAST(bp_1_3 AS TEXT) END), 'BP_1_4', json(CASE WHEN typeof(bp_1_4) = 'real' AND CAST(CAST(bp_1_4 AS TEXT) AS REAL) <> bp_1_4 THEN printf('%!.18g', bp_1_4) ELSE CAST(bp_1_4 AS TEXT) END), 'BP_1_5', json(CASE WHEN typeof(bp_1_5) = 'real' AND CAST(CAST(bp_1_5 AS TEXT) AS REAL) <> bp_1_5 THEN printf('%!.18g', bp_1_5) ELSE CAST(bp_1_5 AS TEXT) END), 'BP_2_0', json(CASE WHEN typeof(bp_2_0) = 'real' AND CAST(CAST(bp_2_0 AS TEXT) AS REAL) <> bp_2_0 THEN printf('%!.18g', bp_2_0) ELSE CAST(bp_2_0 AS TEXT) END), 'BP_2_1', json(CASE WHEN typeof(bp_2_1) = 'real' AND CAST(CAST(bp_2_1 AS TEXT) AS REAL) <> bp_2_1 THEN printf('%!.18g', bp_2_1) ELSE CAST(bp_2_1 AS TEXT) END), 'BP_2_2', json(CASE WHEN typeof(bp_2_2) = 'real' AND CAST(CAST(bp_2_2 AS TEXT) AS REAL) <> bp_2_2 THEN printf('%!.18g', bp_2_2) ELSE CAST(bp_2_2 AS TEXT) END), 'BP_2_3', json(CASE WHEN typeof(bp_2_3) = 'real' AND CAST(CAST(bp_2_3 AS TEXT) AS REAL) <> bp_2_3 THEN printf('%!.18g', bp_2_3) ELSE CAST(bp_2_3 AS TEXT) END))), json_object('BP_2_4', json(CASE WHEN typeof(bp_2_4) = 'real' AND CAST(CAST(bp_2_4 AS TEXT) AS REAL) <> bp_2_4 THEN printf('%!.18g', bp_2_4) ELSE CAST(bp_2_4 AS TEXT) END), 'BP_3_0', json(CASE WHEN typeof(bp_3_0) = 'real' AND CAST(CAST(bp_3_0 AS TEXT) AS REAL) <> bp_3_0 THEN printf('%!.18g', bp_3_0) ELSE CAST(bp_3_0 AS TEXT) END), 'BP_3_1', json(CASE WHEN typeof(bp_3_1) = 'real' AND CAST(CAST(bp_3_1 AS TEXT) AS REAL) <> bp_3_1 THEN printf('%!.18g', bp_3_1) ELSE CAST(bp_3_1 AS TEXT) END), 'BP_3_2', json(CASE WHEN typeof(bp_3_2) = 'real' AND CAST(CAST(bp_3_2 AS TEXT) AS REAL) <> bp_3_2 THEN printf('%!.18g', bp_3_2) ELSE CAST(bp_3_2 AS TEXT) END), 'BP_3_3', json(CASE WHEN typeof(bp_3_3) = 'real' AND CAST(CAST(bp_3_3 AS TEXT) AS REAL) <> bp_3_3 THEN printf('%!.18g', bp_3_3) ELSE CAST(bp_3_3 AS TEXT) END), 'BP_4_0', json(CASE WHEN typeof(bp_4_0) = 'real' AND CAST(CAST(bp_4_0 AS TEXT) AS REAL) <> bp_4_0 THEN printf('%!.18g', bp_4_0) ELSE CAST(bp_4_0 AS TEXT) END), 'BP_4_1', json(CASE WHEN typeof(bp_4_1) = 'real' AND CAST(CAST(bp_4_1 AS TEXT) AS REAL) <> bp_4_1 THEN printf('%!.18g', bp_4_1) ELSE CAST(bp_4_1 AS TEXT) END), 'BP_4_2', json(CASE WHEN typeof(bp_4_2) = 'real' AND CAST(CAST(bp_4_2 AS TEXT) AS REAL) <> bp_4_2 THEN printf('%!.18g', bp_4_2) ELSE CAST(bp_4_2 AS TEXT) END), 'BP_5_0', json(CASE WHEN typeof(bp_5_0) = 'real' AND CAST(CAST(bp_5_0 AS TEXT) AS REAL) <> bp_5_0 THEN printf('%!.18g', bp_5_0) ELSE CAST(bp_5_0 AS TEXT) END), 'BP_5_1', json(CASE WHEN typeof(bp_5_1) = 'real' AND CAST(CAST(bp_5_1 AS TEXT) AS REAL) <> bp_5_1 THEN printf('%!.18g', bp_5_1) ELSE CAST(bp_5_1 AS TEXT) END), 'BP_6_0', json(CASE WHEN typeof(bp_6_0) = 'real' AND CAST(CAST(bp_6_0 AS TEXT) AS REAL) <> bp_6_0 THEN printf('%!.18g', bp_6_0) ELSE CAST(bp_6_0 AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE amimulti_oi_sci DROP COLUMN pa_aper;
ALTER TABLE amimulti_oi_sci DROP COLUMN va_scale;
ALTER TABLE amimulti_oi_sci DROP COLUMN radesys;
ALTER TABLE amimulti_oi_sci DROP COLUMN ra_v1;
ALTER TABLE amimulti_oi_sci DROP COLUMN dec_v1;
ALTER TABLE amimulti_oi_sci DROP COLUMN pa_v3;
ALTER TABLE amimulti_oi_sci DROP COLUMN wcsaxes;
ALTER TABLE amimulti_oi_sci DROP COLUMN crpix1;
ALTER TABLE amimulti_oi_sci DROP COLUMN crpix2;
ALTER TABLE amimulti_oi_sci DROP COLUMN crpix3;
ALTER TABLE amimulti_oi_sci DROP COLUMN crval1;
ALTER TABLE amimulti_oi_sci DROP COLUMN crval2;
ALTER TABLE amimulti_oi_sci DROP COLUMN crval3;
ALTER TABLE amimulti_oi_sci DROP COLUMN ctype1;
ALTER TABLE amimulti_oi_sci DROP COLUMN ctype2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ctype3;
ALTER TABLE amimulti_oi_sci DROP COLUMN cunit1;
ALTER TABLE amimulti_oi_sci DROP COLUMN cunit2;
ALTER TABLE amimulti_oi_sci DROP COLUMN cunit3;
ALTER TABLE amimulti_oi_sci DROP COLUMN cdelt1;
ALTER TABLE amimulti_oi_sci DROP COLUMN cdelt2;
ALTER TABLE amimulti_oi_sci DROP COLUMN cdelt3;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc1_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc1_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc1_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc2_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc2_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc2_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc3_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc3_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN pc3_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN cd1_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN cd1_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN cd2_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN cd2_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ps3_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN ps3_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN s_region;
ALTER TABLE amimulti_oi_sci DROP COLUMN wavstart;
ALTER TABLE amimulti_oi_sci DROP COLUMN wavend;
ALTER TABLE amimulti_oi_sci DROP COLUMN dispaxis;
ALTER TABLE amimulti_oi_sci DROP COLUMN sporder;
ALTER TABLE amimulti_oi_sci DROP COLUMN v2_ref;
ALTER TABLE amimulti_oi_sci DROP COLUMN v3_ref;
ALTER TABLE amimulti_oi_sci DROP COLUMN vparity;
ALTER TABLE amimulti_oi_sci DROP COLUMN v3i_yang;
ALTER TABLE amimulti_oi_sci DROP COLUMN ra_ref;
ALTER TABLE amimulti_oi_sci DROP COLUMN dec_ref;
ALTER TABLE amimulti_oi_sci DROP COLUMN roll_ref;
ALTER TABLE amimulti_oi_sci DROP COLUMN velosys;
ALTER TABLE amimulti_oi_sci DROP COLUMN specsys;
ALTER TABLE amimulti_oi_sci DROP COLUMN xref_sci;
ALTER TABLE amimulti_oi_sci DROP COLUMN yref_sci;
ALTER TABLE amimulti_oi_sci DROP COLUMN mt_ra;
ALTER TABLE amimulti_oi_sci DROP COLUMN mt_dec;
ALTER TABLE amimulti_oi_sci DROP COLUMN mt_avra;
ALTER TABLE amimulti_oi_sci DROP COLUMN mt_avdec;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_order;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_order;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_order;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_order;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_0_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_0_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_0_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_0_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_0_6;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_1_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_1_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_1_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_1_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_1_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_2_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_2_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_2_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_2_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_2_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_3_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_3_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_3_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_3_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_4_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_4_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_4_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_5_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_5_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN a_6_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_0_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_0_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_0_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_0_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_0_6;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_1_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_1_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_1_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_1_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_1_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_2_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_2_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_2_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_2_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_2_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_3_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_3_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_3_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_3_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_4_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_4_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_4_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_5_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_5_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN b_6_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_0_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_0_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_0_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_0_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_0_6;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_1_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_1_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_1_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_1_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_1_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_2_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_2_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_2_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_2_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_2_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_3_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_3_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_3_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_3_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_4_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_4_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_4_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_5_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_5_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN ap_6_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_0_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_0_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_0_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_0_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_0_6;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_1_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_1_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_1_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_1_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_1_5;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_2_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_2_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_2_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_2_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_2_4;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_3_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_3_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_3_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_3_3;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_4_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_4_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_4_2;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_5_0;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_5_1;
ALTER TABLE amimulti_oi_sci DROP COLUMN bp_6_0;


UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN hybridff;
ALTER TABLE amilg_primary DROP COLUMN r_sirskl;


UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl, 'CALIB', calib, 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'VPARITY', vparity)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL OR calib IS NOT NULL OR roll_ref IS NOT NULL OR v3i_yang IS NOT NULL OR vparity IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN hybridff;
ALTER TABLE aminorm_oi_primary DROP COLUMN r_sirskl;
ALTER TABLE aminorm_oi_primary DROP COLUMN calib;
ALTER TABLE aminorm_oi_primary DROP COLUMN roll_ref;
ALTER TABLE aminorm_oi_primary DROP COLUMN v3i_yang;
ALTER TABLE aminorm_oi_primary DROP COLUMN vparity;

UPDATE aminorm_oi_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch('{}', json_object('PA_APER', json(CASE WHEN typeof(pa_aper) = 'real' AND CAST(CAST(pa_aper AS TEXT) AS REAL) <> pa_aper THEN printf('%!.18g', pa_aper) ELSE CAST(pa_aper AS TEXT) END), 'VA_SCALE', json(CASE WHEN typeof(va_scale) = 'real' AND CAST(CAST(va_scale AS TEXT) AS REAL) <> va_scale THEN printf('%!.18g', va_scale) ELSE CAST(va_scale AS TEXT) END), 'RADESYS', radesys, 'RA_V1', json(CASE WHEN typeof(ra_v1) = 'real' AND CAST(CAST(ra_v1 AS TEXT) AS REAL) <> ra_v1 THEN printf('%!.18g', ra_v1) ELSE CAST(ra_v1 AS TEXT) END), 'DEC_V1', json(CASE WHEN typeof(dec_v1) = 'real' AND CAST(CAST(dec_v1 AS TEXT) AS REAL) <> dec_v1 THEN printf('%!.18g', dec_v1) ELSE CAST(dec_v1 AS TEXT) END), 'PA_V3', json(CASE WHEN typeof(pa_v3) = 'real' AND CAST(CAST(pa_v3 AS TEXT) AS REAL) <> pa_v3 THEN printf('%!.18g', pa_v3) ELSE CAST(pa_v3 AS TEXT) END), 'WCSAXES', wcsaxes, 'CRPIX1', json(CASE WHEN typeof(crpix1) = 'real' AND CAST(CAST(crpix1 AS TEXT) AS REAL) <> crpix1 THEN printf('%!.18g', crpix1) ELSE CAST(crpix1 AS TEXT) END), 'CRPIX2', json(CASE WHEN typeof(crpix2) = 'real' AND CAST(CAST(crpix2 AS TEXT) AS REAL) <> crpix2 THEN printf('%!.18g', crpix2) ELSE CAST(crpix2 AS TEXT) END), 'CRPIX3', json(CASE WHEN typeof(crpix3) = 'real' AND CAST(CAST(crpix3 AS TEXT) AS REAL) <> crpix3 THEN printf('%!.18g', crpix3) ELSE CAST(crpix3 AS TEXT) END), 'CRVAL1', json(CASE WHEN typeof(crval1) = 'real' AND CAST(CAST(crval1 AS TEXT) AS REAL) <> crval1 THEN printf('%!.18g', crval1) ELSE CAST(crval1 AS TEXT) END), 'CRVAL2', json(CASE WHEN typeof(crval2) = 'real' AND CAST(CAST(crval2 AS TEXT) AS REAL) <> crval2 THEN printf('%!.18g', crval2) ELSE CAST(crval2 AS TEXT) END), 'CRVAL3', json(CASE WHEN typeof(crval3) = 'real' AND CAST(CAST(crval3 AS TEXT) AS REAL) <> crval3 THEN printf('%!.18g', crval3) ELSE CAST(crval3 AS TEXT) END), 'CTYPE1', ctype1, 'CTYPE2', ctype2, 'CTYPE3', ctype3, 'CUNIT1', cunit1, 'CUNIT2', cunit2, 'CUNIT3', cunit3, 'CDELT1', json(CASE WHEN typeof(cdelt1) = 'real' AND CAST(CAST(cdelt1 AS TEXT) AS REAL) <> cdelt1 THEN printf('%!.18g', cdelt1) ELSE CAST(cdelt1 AS TEXT) END), 'CDELT2', json(CASE WHEN typeof(cdelt2) = 'real' AND CAST(CAST(cdelt2 AS TEXT) AS REAL) <> cdelt2 THEN printf('%!.18g', cdelt2) ELSE CAST(cdelt2 AS TEXT) END), 'CDELT3', json(CASE WHEN typeof(cdelt3) = 'real' AND CAST(CAST(cdelt3 AS TEXT) AS REAL) <> cdelt3 THEN printf('%!.18g', cdelt3) ELSE CAST(cdelt3 AS TEXT) END), 'PC1_1', json(CASE WHEN typeof(pc1_1) = 'real' AND CAST(CAST(pc1_1 AS TEXT) AS REAL) <> pc1_1 THEN printf('%!.18g', pc1_1) ELSE CAST(pc1_1 AS TEXT) END), 'PC1_2', json(CASE WHEN typeof(pc1_2) = 'real' AND CAST(CAST(pc1_2 AS TEXT) AS REAL) <> pc1_2 THEN printf('%!.18g', pc1_2) ELSE CAST(pc1_2 AS TEXT) END), 'PC1_3', json(CASE WHEN typeof(pc1_3) = 'real' AND CAST(CAST(pc1_3 AS TEXT) AS REAL) <> pc1_3 THEN printf('%!.18g', pc1_3) ELSE CAST(pc1_3 AS TEXT) END), 'PC2_1', json(CASE WHEN typeof(pc2_1) = 'real' AND CAST(CAST(pc2_1 AS TEXT) AS REAL) <> pc2_1 THEN printf('%!.18g', pc2_1) ELSE CAST(pc2_1 AS TEXT) END), 'PC2_2', json(CASE WHEN typeof(pc2_2) = 'real' AND CAST(CAST(pc2_2 AS TEXT) AS REAL) <> pc2_2 THEN printf('%!.18g', pc2_2) ELSE CAST(pc2_2 AS TEXT) END), 'PC2_3', json(CASE WHEN typeof(pc2_3) = 'real' AND CAST(CAST(pc2_3 AS TEXT) AS REAL) <> pc2_3 THEN printf('%!.18g', pc2_3) ELSE CAST(pc2_3 AS TEXT) END), 'PC3_1', json(CASE WHEN typeof(pc3_1) = 'real' AND CAST(CAST(pc3_1 AS TEXT) AS REAL) <> pc3_1 THEN printf('%!.18g', pc3_1) ELSE CAST(pc3_1 AS TEXT) END), 'PC3_2', json(CASE WHEN typeof(pc3_2) = 'real' AND CAST(CAST(pc3_2 AS TEXT) AS REAL) <> pc3_2 THEN printf('%!.18g', pc3_2) ELSE CAST(pc3_2 AS TEXT) END), 'PC3_3', json(CASE WHEN typeof(pc3_3) = 'real' AND CAST(CAST(pc3_3 AS TEXT) AS REAL) <> pc3_3 THEN printf('%!.18g', pc3_3) ELSE CAST(pc3_3 AS TEXT) END), 'CD1_1', json(CASE WHEN typeof(cd1_1) = 'real' AND CAST(CAST(cd1_1 AS TEXT) AS REAL) <> cd1_1 THEN printf('%!.18g', cd1_1) ELSE CAST(cd1_1 AS TEXT) END), 'CD1_2', json(CASE WHEN typeof(cd1_2) = 'real' AND CAST(CAST(cd1_2 AS TEXT) AS REAL) <> cd1_2 THEN printf('%!.18g', cd1_2) ELSE CAST(cd1_2 AS TEXT) END), 'CD2_1', json(CASE WHEN typeof(cd2_1) = 'real' AND CAST(CAST(cd2_1 AS TEXT) AS REAL) <> cd2_1 THEN printf('%!.18g', cd2_1) ELSE CAST(cd2_1 AS TEXT) END), 'CD2_2', json(CASE WHEN typeof(cd2_2) = 'real' AND CAST(CAST(cd2_2 AS TEXT) AS REAL) <> cd2_2 THEN printf('%!.18g', cd2_2) ELSE CAST(cd2_2 AS TEXT) END), 'PS3_0', ps3_0, 'PS3_1', ps3_1, 'S_REGION', s_region, 'WAVSTART', json(CASE WHEN typeof(wavstart) = 'real' AND CAST(CAST(wavstart AS TEXT) AS REAL) <> wavstart THEN printf('%!.18g', wavstart) ELSE CAST(wavstart AS TEXT) END), 'WAVEND', json(CASE WHEN typeof(wavend) = 'real' AND CAST(CAST(wavend AS TEXT) AS REAL) <> wavend THEN printf('%!.18g', wavend) ELSE CAST(wavend AS TEXT) END), 'DISPAXIS', dispaxis, 'SPORDER', sporder, 'V2_REF', json(CASE WHEN typeof(v2_ref) = 'real' AND CAST(CAST(v2_ref AS TEXT) AS REAL) <> v2_ref THEN printf('%!.18g', v2_ref) ELSE CAST(v2_ref AS TEXT) END), 'V3_REF', json(CASE WHEN typeof(v3_ref) = 'real' AND CAST(CAST(v3_ref AS TEXT) AS REAL) <> v3_ref THEN printf('%!.18g', v3_ref) ELSE CAST(v3_ref AS TEXT) END), 'VPARITY', vparity, 'V3I_YANG', json(CASE WHEN typeof(v3i_yang) = 'real' AND CAST(CAST(v3i_yang AS TEXT) AS REAL) <> v3i_yang THEN printf('%!.18g', v3i_yang) ELSE CAST(v3i_yang AS TEXT) END), 'RA_REF', json(CASE WHEN typeof(ra_ref) = 'real' AND CAST(CAST(ra_ref AS TEXT) AS REAL) <> ra_ref THEN printf('%!.18g', ra_ref) ELSE CAST(ra_ref AS TEXT) END), 'DEC_REF', json(CASE WHEN typeof(dec_ref) = 'real' AND CAST(CAST(dec_ref AS TEXT) AS REAL) <> dec_ref THEN printf('%!.18g', dec_ref) ELSE CAST(dec_ref AS TEXT) END), 'ROLL_REF', json(CASE WHEN typeof(roll_ref) = 'real' AND CAST(CAST(roll_ref AS TEXT) AS REAL) <> roll_ref THEN printf('%!.18g', roll_ref) ELSE CAST(roll_ref AS TEXT) END), 'VELOSYS', json(CASE WHEN typeof(velosys) = 'real' AND CAST(CAST(velosys AS TEXT) AS REAL) <> velosys THEN printf('%!.18g', velosys) ELSE CAST(velosys AS TEXT) END))), json_object('SPECSYS', specsys, 'XREF_SCI', json(CASE WHEN typeof(xref_sci) = 'real' AND CAST(CAST(xref_sci AS TEXT) AS REAL) <> xref_sci THEN printf('%!.18g', xref_sci) ELSE CAST(xref_sci AS TEXT) END), 'YREF_SCI', json(CASE WHEN typeof(yref_sci) = 'real' AND CAST(CAST(yref_sci AS TEXT) AS REAL) <> yref_sci THEN printf('%!.18g', yref_sci) ELSE CAST(yref_sci AS TEXT) END), 'MT_RA', json(CASE WHEN typeof(mt_ra) = 'real' AND CAST(CAST(mt_ra AS TEXT) AS REAL) <> mt_ra THEN printf('%!.18g', mt_ra) ELSE CAST(mt_ra AS TEXT) END), 'MT_DEC', json(CASE WHEN typeof(mt_dec) = 'real' AND CAST(CAST(mt_dec AS TEXT) AS REAL) <> mt_dec THEN printf('%!.18g', mt_dec) ELSE CAST(mt_dec AS TEXT) END), 'MT_AVRA', json(CASE WHEN typeof(mt_avra) = 'real' AND CAST(CAST(mt_avra AS TEXT) AS REAL) <> mt_avra THEN printf('%!.18g', mt_avra) ELSE CAST(mt_avra AS TEXT) END), 'MT_AVDEC', json(CASE WHEN typeof(mt_avdec) = 'real' AND CAST(CAST(mt_avdec AS TEXT) AS REAL) <> mt_avdec THEN printf('%!.18g', mt_avdec) ELSE CAST(mt_avdec AS TEXT) END), 'A_ORDER', a_order, 'B_ORDER', b_order, 'AP_ORDER', ap_order, 'BP_ORDER', bp_order, 'A_0_2', json(CASE WHEN typeof(a_0_2) = 'real' AND CAST(CAST(a_0_2 AS TEXT) AS REAL) <> a_0_2 THEN printf('%!.18g', a_0_2) ELSE CAST(a_0_2 AS TEXT) END), 'A_0_3', json(CASE WHEN typeof(a_0_3) = 'real' AND CAST(CAST(a_0_3 AS TEXT) AS REAL) <> a_0_3 THEN printf('%!.18g', a_0_3) ELSE CAST(a_0_3 AS TEXT) END), 'A_0_4', json(CASE WHEN typeof(a_0_4) = 'real' AND CAST(CAST(a_0_4 AS TEXT) AS REAL) <> a_0_4 THEN printf('%!.18g', a_0_4) ELSE CAST(a_0_4 AS TEXT) END), 'A_0_5', json(CASE WHEN typeof(a_0_5) = 'real' AND CAST(CAST(a_0_5 AS TEXT) AS REAL) <> a_0_5 THEN printf('%!.18g', a_0_5) ELSE CAST(a_0_5 AS TEXT) END), 'A_0_6', json(CASE WHEN typeof(a_0_6) = 'real' AND CAST(CAST(a_0_6 AS TEXT) AS REAL) <> a_0_6 THEN printf('%!.18g', a_0_6) ELSE CAST(a_0_6 AS TEXT) END), 'A_1_1', json(CASE WHEN typeof(a_1_1) = 'real' AND CAST(CAST(a_1_1 AS TEXT) AS REAL) <> a_1_1 THEN printf('%!.18g', a_1_1) ELSE CAST(a_1_1 AS TEXT) END), 'A_1_2', json(CASE WHEN typeof(a_1_2) = 'real' AND CAST(CAST(a_1_2 AS TEXT) AS REAL) <> a_1_2 THEN printf('%!.18g', a_1_2) ELSE CAST(a_1_2 AS TEXT) END), 'A_1_3', json(CASE WHEN typeof(a_1_3) = 'real' AND CAST(CAST(a_1_3 AS TEXT) AS REAL) <> a_1_3 THEN printf('%!.18g', a_1_3) ELSE CAST(a_1_3 AS TEXT) END), 'A_1_4', json(CASE WHEN typeof(a_1_4) = 'real' AND CAST(CAST(a_1_4 AS TEXT) AS REAL) <> a_1_4 THEN printf('%!.18g', a_1_4) ELSE CAST(a_1_4 AS TEXT) END), 'A_1_5', json(CASE WHEN typeof(a_1_5) = 'real' AND CAST(CAST(a_1_5 AS TEXT) AS REAL) <> a_1_5 THEN printf('%!.18g', a_1_5) ELSE CAST(a_1_5 AS TEXT) END), 'A_2_0', json(CASE WHEN typeof(a_2_0) = 'real' AND CAST(CAST(a_2_0 AS TEXT) AS REAL) <> a_2_0 THEN printf('%!.18g', a_2_0) ELSE CAST(a_2_0 AS TEXT) END), 'A_2_1', json(CASE WHEN typeof(a_2_1) = 'real' AND CAST(CAST(a_2_1 AS TEXT) AS REAL) <> a_2_1 THEN printf('%!.18g', a_2_1) ELSE CAST(a_2_1 AS TEXT) END), 'A_2_2', json(CASE WHEN typeof(a_2_2) = 'real' AND CAST(CAST(a_2_2 AS TEXT) AS REAL) <> a_2_2 THEN printf('%!.18g', a_2_2) ELSE CAST(a_2_2 AS TEXT) END), 'A_2_3', json(CASE WHEN typeof(a_2_3) = 'real' AND CAST(CAST(a_2_3 AS TEXT) AS REAL) <> a_2_3 THEN printf('%!.18g', a_2_3) ELSE CAST(a_2_3 AS TEXT) END), 'A_2_4', json(CASE WHEN typeof(a_2_4) = 'real' AND CAST(CAST(a_2_4 AS TEXT) AS REAL) <> a_2_4 THEN printf('%!.18g', a_2_4) ELSE CAST(a_2_4 AS TEXT) END), 'A_3_0', json(CASE WHEN typeof(a_3_0) = 'real' AND CAST(CAST(a_3_0 AS TEXT) AS REAL) <> a_3_0 THEN printf('%!.18g', a_3_0) ELSE CAST(a_3_0 AS TEXT) END), 'A_3_1', json(CASE WHEN typeof(a_3_1) = 'real' AND CAST(CAST(a_3_1 AS TEXT) AS REAL) <> a_3_1 THEN printf('%!.18g', a_3_1) ELSE CAST(a_3_1 AS TEXT) END), 'A_3_2', json(CASE WHEN typeof(a_3_2) = 'real' AND CAST(CAST(a_3_2 AS TEXT) AS REAL) <> a_3_2 THEN printf('%!.18g', a_3_2) ELSE CAST(a_3_2 AS TEXT) END), 'A_3_3', json(CASE WHEN typeof(a_3_3) = 'real' AND CAST(CAST(a_3_3 AS TEXT) AS REAL) <> a_3_3 THEN printf('%!.18g', a_3_3) ELSE CAST(a_3_3 AS TEXT) END), 'A_4_0', json(CASE WHEN typeof(a_4_0) = 'real' AND CAST(CAST(a_4_0 AS TEXT) AS REAL) <> a_4_0 THEN printf('%!.18g', a_4_0) ELSE CAST(a_4_0 AS TEXT) END), 'A_4_1', json(CASE WHEN typeof(a_4_1) = 'real' AND CAST(CAST(a_4_1 AS TEXT) AS REAL) <> a_4_1 THEN printf('%!.18g', a_4_1) ELSE CAST(a_4_1 AS TEXT) END), 'A_4_2', json(CASE WHEN typeof(a_4_2) = 'real' AND CAST(CAST(a_4_2 AS TEXT) AS REAL) <> a_4_2 THEN printf('%!.18g', a_4_2) ELSE CAST(a_4_2 AS TEXT) END), 'A_5_0', json(CASE WHEN typeof(a_5_0) = 'real' AND CAST(CAST(a_5_0 AS TEXT) AS REAL) <> a_5_0 THEN printf('%!.18g', a_5_0) ELSE CAST(a_5_0 AS TEXT) END), 'A_5_1', json(CASE WHEN typeof(a_5_1) = 'real' AND CAST(CAST(a_5_1 AS TEXT) AS REAL) <> a_5_1 THEN printf('%!.18g', a_5_1) ELSE CAST(a_5_1 AS TEXT) END), 'A_6_0', json(CASE WHEN typeof(a_6_0) = 'real' AND CAST(CAST(a_6_0 AS TEXT) AS REAL) <> a_6_0 THEN printf('%!.18g', a_6_0) ELSE CAST(a_6_0 AS TEXT) END), 'B_0_2', json(CASE WHEN typeof(b_0_2) = 'real' AND CAST(CAST(b_0_2 AS TEXT) AS REAL) <> b_0_2 THEN printf('%!.18g', b_0_2) ELSE CAST(b_0_2 AS TEXT) END), 'B_0_3', json(CASE WHEN typeof(b_0_3) = 'real' AND CAST(CAST(b_0_3 AS TEXT) AS REAL) <> b_0_3 THEN printf('%!.18g', b_0_3) ELSE CAST(b_0_3 AS TEXT) END), 'B_0_4', json(CASE WHEN typeof(b_0_4) = 'real' AND CAST(CAST(b_0_4 AS TEXT) AS REAL) <> b_0_4 THEN printf('%!.18g', b_0_4) ELSE CAST(b_0_4 AS TEXT) END), 'B_0_5', json(CASE WHEN typeof(b_0_5) = 'real' AND CAST(CAST(b_0_5 AS TEXT) AS REAL) <> b_0_5 THEN printf('%!.18g', b_0_5) ELSE CAST(b_0_5 AS TEXT) END), 'B_0_6', json(CASE WHEN typeof(b_0_6) = 'real' AND CAST(CAST(b_0_6 AS TEXT) AS REAL) <> b_0_6 THEN printf('%!.18g', b_0_6) ELSE CAST(b_0_6 AS TEXT) END), 'B_1_1', json(CASE WHEN typeof(b_1_1) = 'real' AND CAST(CAST(b_1_1 AS TEXT) AS REAL) <> b_1_1 THEN printf('%!.18g', b_1_1) ELSE CAST(b_1_1 AS TEXT) END), 'B_1_2', json(CASE WHEN typeof(b_1_2) = 'real' AND CAST(CAST(b_1_2 AS TEXT) AS REAL) <> b_1_2 THEN printf('%!.18g', b_1_2) ELSE CAST(b_1_2 AS TEXT) END), 'B_1_3', json(CASE WHEN typeof(b_1_3) = 'real' AND CAST(CAST(b_1_3 AS TEXT) AS REAL) <> b_1_3 THEN printf('%!.18g', b_1_3) ELSE CAST(b_1_3 AS TEXT) END), 'B_1_4', json(CASE WHEN typeof(b_1_4) = 'real' AND CAST(CAST(b_1_4 AS TEXT) AS REAL) <> b_1_4 THEN printf('%!.18g', b_1_4) ELSE CAST(b_1_4 AS TEXT) END), 'B_1_5', json(CASE WHEN typeof(b_1_5) = 'real' AND CAST(CAST(b_1_5 AS TEXT) AS REAL) <> b_1_5 THEN printf('%!.18g', b_1_5) ELSE CAST(b_1_5 AS TEXT) END), 'B_2_0', json(CASE WHEN typeof(b_2_0) = 'real' AND CAST(CAST(b_2_0 AS TEXT) AS REAL) <> b_2_0 THEN printf('%!.18g', b_2_0) ELSE CAST(b_2_0 AS TEXT) END), 'B_2_1', json(CASE WHEN typeof(b_2_1) = 'real' AND CAST(CAST(b_2_1 AS TEXT) AS REAL) <> b_2_1 THEN printf('%!.18g', b_2_1) ELSE CAST(b_2_1 AS TEXT) END), 'B_2_2', json(CASE WHEN typeof(b_2_2) = 'real' AND CAST(CAST(b_2_2 AS TEXT) AS REAL) <> b_2_2 THEN printf('%!.18g', b_2_2) ELSE CAST(b_2_2 AS TEXT) END), 'B_2_3', json(CASE WHEN typeof(b_2_3) = 'real' AND CAST(CAST(b_2_3 AS TEXT) AS REAL) <> b_2_3 THEN printf('%!.18g', b_2_3) ELSE CAST(b_2_3 AS TEXT) END))), json_object('B_2_4', json(CASE WHEN typeof(b_2_4) = 'real' AND CAST(CAST(b_2_4 AS TEXT) AS REAL) <> b_2_4 THEN printf('%!.18g', b_2_4) ELSE CAST(b_2_4 AS TEXT) END), 'B_3_0', json(CASE WHEN typeof(b_3_0) = 'real' AND CAST(CAST(b_3_0 AS TEXT) AS REAL) <> b_3_0 THEN printf('%!.18g', b_3_0) ELSE CAST(b_3_0 AS TEXT) END), 'B_3_1', json(CASE WHEN typeof(b_3_1) = 'real' AND CAST(CAST(b_3_1 AS TEXT) AS REAL) <> b_3_1 THEN printf('%!.18g', b_3_1) ELSE CAST(b_3_1 AS TEXT) END), 'B_3_2', json(CASE WHEN typeof(b_3_2) = 'real' AND CAST(CAST(b_3_2 AS TEXT) AS REAL) <> b_3_2 THEN printf('%!.18g', b_3_2) ELSE CAST(b_3_2 AS TEXT) END), 'B_3_3', json(CASE WHEN typeof(b_3_3) = 'real' AND CAST(CAST(b_3_3 AS TEXT) AS REAL) <> b_3_3 THEN printf('%!.18g', b_3_3) ELSE CAST(b_3_3 AS TEXT) END), 'B_4_0', json(CASE WHEN typeof(b_4_0) = 'real' AND CAST(CAST(b_4_0 AS TEXT) AS REAL) <> b_4_0 THEN printf('%!.18g', b_4_0) ELSE CAST(b_4_0 AS TEXT) END), 'B_4_1', json(CASE WHEN typeof(b_4_1) = 'real' AND CAST(CAST(b_4_1 AS TEXT) AS REAL) <> b_4_1 THEN printf('%!.18g', b_4_1) ELSE CAST(b_4_1 AS TEXT) END), 'B_4_2', json(CASE WHEN typeof(b_4_2) = 'real' AND CAST(CAST(b_4_2 AS TEXT) AS REAL) <> b_4_2 THEN printf('%!.18g', b_4_2) ELSE CAST(b_4_2 AS TEXT) END), 'B_5_0', json(CASE WHEN typeof(b_5_0) = 'real' AND CAST(CAST(b_5_0 AS TEXT) AS REAL) <> b_5_0 THEN printf('%!.18g', b_5_0) ELSE CAST(b_5_0 AS TEXT) END), 'B_5_1', json(CASE WHEN typeof(b_5_1) = 'real' AND CAST(CAST(b_5_1 AS TEXT) AS REAL) <> b_5_1 THEN printf('%!.18g', b_5_1) ELSE CAST(b_5_1 AS TEXT) END), 'B_6_0', json(CASE WHEN typeof(b_6_0) = 'real' AND CAST(CAST(b_6_0 AS TEXT) AS REAL) <> b_6_0 THEN printf('%!.18g', b_6_0) ELSE CAST(b_6_0 AS TEXT) END), 'AP_0_2', json(CASE WHEN typeof(ap_0_2) = 'real' AND CAST(CAST(ap_0_2 AS TEXT) AS REAL) <> ap_0_2 THEN printf('%!.18g', ap_0_2) ELSE CAST(ap_0_2 AS TEXT) END), 'AP_0_3', json(CASE WHEN typeof(ap_0_3) = 'real' AND CAST(CAST(ap_0_3 AS TEXT) AS REAL) <> ap_0_3 THEN printf('%!.18g', ap_0_3) ELSE CAST(ap_0_3 AS TEXT) END), 'AP_0_4', json(CASE WHEN typeof(ap_0_4) = 'real' AND CAST(CAST(ap_0_4 AS TEXT) AS REAL) <> ap_0_4 THEN printf('%!.18g', ap_0_4) ELSE CAST(ap_0_4 AS TEXT) END), 'AP_0_5', json(CASE WHEN typeof(ap_0_5) = 'real' AND CAST(CAST(ap_0_5 AS TEXT) AS REAL) <> ap_0_5 THEN printf('%!.18g', ap_0_5) ELSE CAST(ap_0_5 AS TEXT) END), 'AP_0_6', json(CASE WHEN typeof(ap_0_6) = 'real' AND CAST(CAST(ap_0_6 AS TEXT) AS REAL) <> ap_0_6 THEN printf('%!.18g', ap_0_6) ELSE CAST(ap_0_6 AS TEXT) END), 'AP_1_1', json(CASE WHEN typeof(ap_1_1) = 'real' AND CAST(CAST(ap_1_1 AS TEXT) AS REAL) <> ap_1_1 THEN printf('%!.18g', ap_1_1) ELSE CAST(ap_1_1 AS TEXT) END), 'AP_1_2', json(CASE WHEN typeof(ap_1_2) = 'real' AND CAST(CAST(ap_1_2 AS TEXT) AS REAL) <> ap_1_2 THEN printf('%!.18g', ap_1_2) ELSE CAST(ap_1_2 AS TEXT) END), 'AP_1_3', json(CASE WHEN typeof(ap_1_3) = 'real' AND CAST(CAST(ap_1_3 AS TEXT) AS REAL) <> ap_1_3 THEN printf('%!.18g', ap_1_3) ELSE CAST(ap_1_3 AS TEXT) END), 'AP_1_4', json(CASE WHEN typeof(ap_1_4) = 'real' AND CAST(CAST(ap_1_4 AS TEXT) AS REAL) <> ap_1_4 THEN printf('%!.18g', ap_1_4) ELSE CAST(ap_1_4 AS TEXT) END), 'AP_1_5', json(CASE WHEN typeof(ap_1_5) = 'real' AND CAST(CAST(ap_1_5 AS TEXT) AS REAL) <> ap_1_5 THEN printf('%!.18g', ap_1_5) ELSE CAST(ap_1_5 AS TEXT) END), 'AP_2_0', json(CASE WHEN typeof(ap_2_0) = 'real' AND CAST(CAST(ap_2_0 AS TEXT) AS REAL) <> ap_2_0 THEN printf('%!.18g', ap_2_0) ELSE CAST(ap_2_0 AS TEXT) END), 'AP_2_1', json(CASE WHEN typeof(ap_2_1) = 'real' AND CAST(CAST(ap_2_1 AS TEXT) AS REAL) <> ap_2_1 THEN printf('%!.18g', ap_2_1) ELSE CAST(ap_2_1 AS TEXT) END), 'AP_2_2', json(CASE WHEN typeof(ap_2_2) = 'real' AND CAST(CAST(ap_2_2 AS TEXT) AS REAL) <> ap_2_2 THEN printf('%!.18g', ap_2_2) ELSE CAST(ap_2_2 AS TEXT) END), 'AP_2_3', json(CASE WHEN typeof(ap_2_3) = 'real' AND CAST(CAST(ap_2_3 AS TEXT) AS REAL) <> ap_2_3 THEN printf('%!.18g', ap_2_3) ELSE CAST(ap_2_3 AS TEXT) END), 'AP_2_4', json(CASE WHEN typeof(ap_2_4) = 'real' AND CAST(CAST(ap_2_4 AS TEXT) AS REAL) <> ap_2_4 THEN printf('%!.18g', ap_2_4) ELSE CAST(ap_2_4 AS TEXT) END), 'AP_3_0', json(CASE WHEN typeof(ap_3_0) = 'real' AND CAST(CAST(ap_3_0 AS TEXT) AS REAL) <> ap_3_0 THEN printf('%!.18g', ap_3_0) ELSE CAST(ap_3_0 AS TEXT) END), 'AP_3_1', json(CASE WHEN typeof(ap_3_1) = 'real' AND CAST(CAST(ap_3_1 AS TEXT) AS REAL) <> ap_3_1 THEN printf('%!.18g', ap_3_1) ELSE CAST(ap_3_1 AS TEXT) END), 'AP_3_2', json(CASE WHEN typeof(ap_3_2) = 'real' AND CAST(CAST(ap_3_2 AS TEXT) AS REAL) <> ap_3_2 THEN printf('%!.18g', ap_3_2) ELSE CAST(ap_3_2 AS TEXT) END), 'AP_3_3', json(CASE WHEN typeof(ap_3_3) = 'real' AND CAST(CAST(ap_3_3 AS TEXT) AS REAL) <> ap_3_3 THEN printf('%!.18g', ap_3_3) ELSE CAST(ap_3_3 AS TEXT) END), 'AP_4_0', json(CASE WHEN typeof(ap_4_0) = 'real' AND CAST(CAST(ap_4_0 AS TEXT) AS REAL) <> ap_4_0 THEN printf('%!.18g', ap_4_0) ELSE CAST(ap_4_0 AS TEXT) END), 'AP_4_1', json(CASE WHEN typeof(ap_4_1) = 'real' AND CAST(CAST(ap_4_1 AS TEXT) AS REAL) <> ap_4_1 THEN printf('%!.18g', ap_4_1) ELSE CAST(ap_4_1 AS TEXT) END), 'AP_4_2', json(CASE WHEN typeof(ap_4_2) = 'real' AND CAST(CAST(ap_4_2 AS TEXT) AS REAL) <> ap_4_2 THEN printf('%!.18g', ap_4_2) ELSE CAST(ap_4_2 AS TEXT) END), 'AP_5_0', json(CASE WHEN typeof(ap_5_0) = 'real' AND CAST(CAST(ap_5_0 AS TEXT) AS REAL) <> ap_5_0 THEN printf('%!.18g', ap_5_0) ELSE CAST(ap_5_0 AS TEXT) END), 'AP_5_1', json(CASE WHEN typeof(ap_5_1) = 'real' AND CAST(CAST(ap_5_1 AS TEXT) AS REAL) <> ap_5_1 THEN printf('%!.18g', ap_5_1) ELSE CAST(ap_5_1 AS TEXT) END), 'AP_6_0', json(CASE WHEN typeof(ap_6_0) = 'real' AND CAST(CAST(ap_6_0 AS TEXT) AS REAL) <> ap_6_0 THEN printf('%!.18g', ap_6_0) ELSE CAST(ap_6_0 AS TEXT) END), 'BP_0_2', json(CASE WHEN typeof(bp_0_2) = 'real' AND CAST(CAST(bp_0_2 AS TEXT) AS REAL) <> bp_0_2 THEN printf('%!.18g', bp_0_2) ELSE CAST(bp_0_2 AS TEXT) END), 'BP_0_3', json(CASE WHEN typeof(bp_0_3) = 'real' AND CAST(CAST(bp_0_3 AS TEXT) AS REAL) <> bp_0_3 THEN printf('%!.18g', bp_0_3) ELSE CAST(bp_0_3 AS TEXT) END), 'BP_0_4', json(CASE WHEN typeof(bp_0_4) = 'real' AND CAST(CAST(bp_0_4 AS TEXT) AS REAL) <> bp_0_4 THEN printf('%!.18g', bp_0_4) ELSE CAST(bp_0_4 AS TEXT) END), 'BP_0_5', json(CASE WHEN typeof(bp_0_5) = 'real' AND CAST(CAST(bp_0_5 AS TEXT) AS REAL) <> bp_0_5 THEN printf('%!.18g', bp_0_5) ELSE CAST(bp_0_5 AS TEXT) END), 'BP_0_6', json(CASE WHEN typeof(bp_0_6) = 'real' AND CAST(CAST(bp_0_6 AS TEXT) AS REAL) <> bp_0_6 THEN printf('%!.18g', bp_0_6) ELSE CAST(bp_0_6 AS TEXT) END), 'BP_1_1', json(CASE WHEN typeof(bp_1_1) = 'real' AND CAST(CAST(bp_1_1 AS TEXT) AS REAL) <> bp_1_1 THEN printf('%!.18g', bp_1_1) ELSE CAST(bp_1_1 AS TEXT) END), 'BP_1_2', json(CASE WHEN typeof(bp_1_2) = 'real' AND CAST(CAST(bp_1_2 AS TEXT) AS REAL) <> bp_1_2 THEN printf('%!.18g', bp_1_2) ELSE CAST(bp_1_2 AS TEXT) END), 'BP_1_3', json(CASE WHEN typeof(bp_1_3) = 'real' AND CAST(CAST(bp_1_3 AS TEXT) AS REAL) <> bp_1_3 THEN printf('%!.18g', bp_1_3) ELSE CAST(bp_1_3 AS TEXT) END), 'BP_1_4', json(CASE WHEN typeof(bp_1_4) = 'real' AND CAST(CAST(bp_1_4 AS TEXT) AS REAL) <> bp_1_4 THEN printf('%!.18g', bp_1_4) ELSE CAST(bp_1_4 AS TEXT) END), 'BP_1_5', json(CASE WHEN typeof(bp_1_5) = 'real' AND CAST(CAST(bp_1_5 AS TEXT) AS REAL) <> bp_1_5 THEN printf('%!.18g', bp_1_5) ELSE CAST(bp_1_5 AS TEXT) END), 'BP_2_0', json(CASE WHEN typeof(bp_2_0) = 'real' AND CAST(CAST(bp_2_0 AS TEXT) AS REAL) <> bp_2_0 THEN printf('%!.18g', bp_2_0) ELSE CAST(bp_2_0 AS TEXT) END), 'BP_2_1', json(CASE WHEN typeof(bp_2_1) = 'real' AND CAST(CAST(bp_2_1 AS TEXT) AS REAL) <> bp_2_1 THEN printf('%!.18g', bp_2_1) ELSE CAST(bp_2_1 AS TEXT) END), 'BP_2_2', json(CASE WHEN typeof(bp_2_2) = 'real' AND CAST(CAST(bp_2_2 AS TEXT) AS REAL) <> bp_2_2 THEN printf('%!.18g', bp_2_2) ELSE CAST(bp_2_2 AS TEXT) END), 'BP_2_3', json(CASE WHEN typeof(bp_2_3) = 'real' AND CAST(CAST(bp_2_3 AS TEXT) AS REAL) <> bp_2_3 THEN printf('%!.18g', bp_2_3) ELSE CAST(bp_2_3 AS TEXT) END))), json_object('BP_2_4', json(CASE WHEN typeof(bp_2_4) = 'real' AND CAST(CAST(bp_2_4 AS TEXT) AS REAL) <> bp_2_4 THEN printf('%!.18g', bp_2_4) ELSE CAST(bp_2_4 AS TEXT) END), 'BP_3_0', json(CASE WHEN typeof(bp_3_0) = 'real' AND CAST(CAST(bp_3_0 AS TEXT) AS REAL) <> bp_3_0 THEN printf('%!.18g', bp_3_0) ELSE CAST(bp_3_0 AS TEXT) END), 'BP_3_1', json(CASE WHEN typeof(bp_3_1) = 'real' AND CAST(CAST(bp_3_1 AS TEXT) AS REAL) <> bp_3_1 THEN printf('%!.18g', bp_3_1) ELSE CAST(bp_3_1 AS TEXT) END), 'BP_3_2', json(CASE WHEN typeof(bp_3_2) = 'real' AND CAST(CAST(bp_3_2 AS TEXT) AS REAL) <> bp_3_2 THEN printf('%!.18g', bp_3_2) ELSE CAST(bp_3_2 AS TEXT) END), 'BP_3_3', json(CASE WHEN typeof(bp_3_3) = 'real' AND CAST(CAST(bp_3_3 AS TEXT) AS REAL) <> bp_3_3 THEN printf('%!.18g', bp_3_3) ELSE CAST(bp_3_3 AS TEXT) END), 'BP_4_0', json(CASE WHEN typeof(bp_4_0) = 'real' AND CAST(CAST(bp_4_0 AS TEXT) AS REAL) <> bp_4_0 THEN printf('%!.18g', bp_4_0) ELSE CAST(bp_4_0 AS TEXT) END), 'BP_4_1', json(CASE WHEN typeof(bp_4_1) = 'real' AND CAST(CAST(bp_4_1 AS TEXT) AS REAL) <> bp_4_1 THEN printf('%!.18g', bp_4_1) ELSE CAST(bp_4_1 AS TEXT) END), 'BP_4_2', json(CASE WHEN typeof(bp_4_2) = 'real' AND CAST(CAST(bp_4_2 AS TEXT) AS REAL) <> bp_4_2 THEN printf('%!.18g', bp_4_2) ELSE CAST(bp_4_2 AS TEXT) END), 'BP_5_0', json(CASE WHEN typeof(bp_5_0) = 'real' AND CAST(CAST(bp_5_0 AS TEXT) AS REAL) <> bp_5_0 THEN printf('%!.18g', bp_5_0) ELSE CAST(bp_5_0 AS TEXT) END), 'BP_5_1', json(CASE WHEN typeof(bp_5_1) = 'real' AND CAST(CAST(bp_5_1 AS TEXT) AS REAL) <> bp_5_1 THEN printf('%!.18g', bp_5_1) ELSE CAST(bp_5_1 AS TEXT) END), 'BP_6_0', json(CASE WHEN typeof(bp_6_0) = 'real' AND CAST(CAST(bp_6_0 AS TEXT) AS REAL) <> bp_6_0 THEN printf('%!.18g', bp_6_0) ELSE CAST(bp_6_0 AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE pa_aper IS NOT NULL OR va_scale IS NOT NULL OR radesys IS NOT NULL OR ra_v1 IS NOT NULL OR dec_v1 IS NOT NULL OR pa_v3 IS NOT NULL OR wcsaxes IS NOT NULL OR crpix1 IS NOT NULL OR crpix2 IS NOT NULL OR crpix3 IS NOT NULL OR crval1 IS NOT NULL OR crval2 IS NOT NULL OR crval3 IS NOT NULL OR ctype1 IS NOT NULL OR ctype2 IS NOT NULL OR ctype3 IS NOT NULL OR cunit1 IS NOT NULL OR cunit2 IS NOT NULL OR cunit3 IS NOT NULL OR cdelt1 IS NOT NULL OR cdelt2 IS NOT NULL OR cdelt3 IS NOT NULL OR pc1_1 IS NOT NULL OR pc1_2 IS NOT NULL OR pc1_3 IS NOT NULL OR pc2_1 IS NOT NULL OR pc2_2 IS NOT NULL OR pc2_3 IS NOT NULL OR pc3_1 IS NOT NULL OR pc3_2 IS NOT NULL OR pc3_3 IS NOT NULL OR cd1_1 IS NOT NULL OR cd1_2 IS NOT NULL OR cd2_1 IS NOT NULL OR cd2_2 IS NOT NULL OR ps3_0 IS NOT NULL OR ps3_1 IS NOT NULL OR s_region IS NOT NULL OR wavstart IS NOT NULL OR wavend IS NOT NULL OR dispaxis IS NOT NULL OR sporder IS NOT NULL OR v2_ref IS NOT NULL OR v3_ref IS NOT NULL OR vparity IS NOT NULL OR v3i_yang IS NOT NULL OR ra_ref IS NOT NULL OR dec_ref IS NOT NULL OR roll_ref IS NOT NULL OR velosys IS NOT NULL OR specsys IS NOT NULL OR xref_sci IS NOT NULL OR yref_sci IS NOT NULL OR mt_ra IS NOT NULL OR mt_dec IS NOT NULL OR mt_avra IS NOT NULL OR mt_avdec IS NOT NULL OR a_order IS NOT NULL OR b_order IS NOT NULL OR ap_order IS NOT NULL OR bp_order IS NOT NULL OR a_0_2 IS NOT NULL OR a_0_3 IS NOT NULL OR a_0_4 IS NOT NULL OR a_0_5 IS NOT NULL OR a_0_6 IS NOT NULL OR a_1_1 IS NOT NULL OR a_1_2 IS NOT NULL OR a_1_3 IS NOT NULL OR a_1_4 IS NOT NULL OR a_1_5 IS NOT NULL OR a_2_0 IS NOT NULL OR a_2_1 IS NOT NULL OR a_2_2 IS NOT NULL OR a_2_3 IS NOT NULL OR a_2_4 IS NOT NULL OR a_3_0 IS NOT NULL OR a_3_1 IS NOT NULL OR a_3_2 IS NOT NULL OR a_3_3 IS NOT NULL OR a_4_0 IS NOT NULL OR a_4_1 IS NOT NULL OR a_4_2 IS NOT NULL OR a_5_0 IS NOT NULL OR a_5_1 IS NOT NULL OR a_6_0 IS NOT NULL OR b_0_2 IS NOT NULL OR b_0_3 IS NOT NULL OR b_0_4 IS NOT NULL OR b_0_5 IS NOT NULL OR b_0_6 IS NOT NULL OR b_1_1 IS NOT NULL OR b_1_2 IS NOT NULL OR b_1_3 IS NOT NULL OR b_1_4 IS NOT NULL OR b_1_5 IS NOT NULL OR b_2_0 IS NOT NULL OR b_2_1 IS NOT NULL OR b_2_2 IS NOT NULL OR b_2_3 IS NOT NULL OR b_2_4 IS NOT NULL OR b_3_0 IS NOT NULL OR b_3_1 IS NOT NULL OR b_3_2 IS NOT NULL OR b_3_3 IS NOT NULL OR b_4_0 IS NOT NULL OR b_4_1 IS NOT NULL OR b_4_2 IS NOT NULL OR b_5_0 IS NOT NULL OR b_5_1 IS NOT NULL OR b_6_0 IS NOT NULL OR ap_0_2 IS NOT NULL OR ap_0_3 IS NOT NULL OR ap_0_4 IS NOT NULL OR ap_0_5 IS NOT NULL OR ap_0_6 IS NOT NULL OR ap_1_1 IS NOT NULL OR ap_1_2 IS NOT NULL OR ap_1_3 IS NOT NULL OR ap_1_4 IS NOT NULL OR ap_1_5 IS NOT NULL OR ap_2_0 IS NOT NULL OR ap_2_1 IS NOT NULL OR ap_2_2 IS NOT NULL OR ap_2_3 IS NOT NULL OR ap_2_4 IS NOT NULL OR ap_3_0 IS NOT NULL OR ap_3_1 IS NOT NULL OR ap_3_2 IS NOT NULL OR ap_3_3 IS NOT NULL OR ap_4_0 IS NOT NULL OR ap_4_1 IS NOT NULL OR ap_4_2 IS NOT NULL OR ap_5_0 IS NOT NULL OR ap_5_1 IS NOT NULL OR ap_6_0 IS NOT NULL OR bp_0_2 IS NOT NULL OR bp_0_3 IS NOT NULL OR bp_0_4 IS NOT NULL OR bp_0_5 IS NOT NULL OR bp_0_6 IS NOT NULL OR bp_1_1 IS NOT NULL OR bp_1_2 IS NOT NULL OR bp_1_3 IS NOT NULL OR bp_1_4 IS NOT NULL OR bp_1_5 IS NOT NULL OR bp_2_0 IS NOT NULL OR bp_2_1 IS NOT NULL OR bp_2_2 IS NOT NULL OR bp_2_3 IS NOT NULL OR bp_2_4 IS NOT NULL OR bp_3_0 IS NOT NULL OR bp_3_1 IS NOT NULL OR bp_3_2 IS NOT NULL OR bp_3_3 IS NOT NULL OR bp_4_0 IS NOT NULL OR bp_4_1 IS NOT NULL OR bp_4_2 IS NOT NULL OR bp_5_0 IS NOT NULL OR bp_5_1 IS NOT NULL OR bp_6_0 IS NOT NULL;
ALTER TABLE aminorm_oi_sci DROP COLUMN pa_aper;
ALTER TABLE aminorm_oi_sci DROP COLUMN va_scale;
ALTER TABLE aminorm_oi_sci DROP COLUMN radesys;
ALTER TABLE aminorm_oi_sci DROP COLUMN ra_v1;
ALTER TABLE aminorm_oi_sci DROP COLUMN dec_v1;
ALTER TABLE aminorm_oi_sci DROP COLUMN pa_v3;
ALTER TABLE aminorm_oi_sci DROP COLUMN wcsaxes;
ALTER TABLE aminorm_oi_sci DROP COLUMN crpix1;
ALTER TABLE aminorm_oi_sci DROP COLUMN crpix2;
ALTER TABLE aminorm_oi_sci DROP COLUMN crpix3;
ALTER TABLE aminorm_oi_sci DROP COLUMN crval1;
ALTER TABLE aminorm_oi_sci DROP COLUMN crval2;
ALTER TABLE aminorm_oi_sci DROP COLUMN crval3;
ALTER TABLE aminorm_oi_sci DROP COLUMN ctype1;
ALTER TABLE aminorm_oi_sci DROP COLUMN ctype2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ctype3;
ALTER TABLE aminorm_oi_sci DROP COLUMN cunit1;
ALTER TABLE aminorm_oi_sci DROP COLUMN cunit2;
ALTER TABLE aminorm_oi_sci DROP COLUMN cunit3;
ALTER TABLE aminorm_oi_sci DROP COLUMN cdelt1;
ALTER TABLE aminorm_oi_sci DROP COLUMN cdelt2;
ALTER TABLE aminorm_oi_sci DROP COLUMN cdelt3;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc1_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc1_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc1_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc2_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc2_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc2_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc3_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc3_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN pc3_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN cd1_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN cd1_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN cd2_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN cd2_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ps3_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN ps3_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN s_region;
ALTER TABLE aminorm_oi_sci DROP COLUMN wavstart;
ALTER TABLE aminorm_oi_sci DROP COLUMN wavend;
ALTER TABLE aminorm_oi_sci DROP COLUMN dispaxis;
ALTER TABLE aminorm_oi_sci DROP COLUMN sporder;
ALTER TABLE aminorm_oi_sci DROP COLUMN v2_ref;
ALTER TABLE aminorm_oi_sci DROP COLUMN v3_ref;
ALTER TABLE aminorm_oi_sci DROP COLUMN vparity;
ALTER TABLE aminorm_oi_sci DROP COLUMN v3i_yang;
ALTER TABLE aminorm_oi_sci DROP COLUMN ra_ref;
ALTER TABLE aminorm_oi_sci DROP COLUMN dec_ref;
ALTER TABLE aminorm_oi_sci DROP COLUMN roll_ref;
ALTER TABLE aminorm_oi_sci DROP COLUMN velosys;
ALTER TABLE aminorm_oi_sci DROP COLUMN specsys;
ALTER TABLE aminorm_oi_sci DROP COLUMN xref_sci;
ALTER TABLE aminorm_oi_sci DROP COLUMN yref_sci;
ALTER TABLE aminorm_oi_sci DROP COLUMN mt_ra;
ALTER TABLE aminorm_oi_sci DROP COLUMN mt_dec;
ALTER TABLE aminorm_oi_sci DROP COLUMN mt_avra;
ALTER TABLE aminorm_oi_sci DROP COLUMN mt_avdec;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_order;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_order;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_order;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_order;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_0_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_0_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_0_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_0_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_0_6;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_1_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_1_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_1_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_1_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_1_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_2_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_2_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_2_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_2_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_2_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_3_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_3_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_3_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_3_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_4_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_4_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_4_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_5_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_5_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN a_6_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_0_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_0_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_0_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_0_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_0_6;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_1_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_1_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_1_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_1_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_1_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_2_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_2_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_2_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_2_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_2_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_3_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_3_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_3_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_3_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_4_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_4_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_4_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_5_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_5_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN b_6_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_0_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_0_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_0_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_0_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_0_6;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_1_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_1_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_1_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_1_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_1_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_2_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_2_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_2_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_2_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_2_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_3_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_3_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_3_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_3_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_4_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_4_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_4_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_5_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_5_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN ap_6_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_0_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_0_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_0_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_0_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_0_6;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_1_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_1_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_1_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_1_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_1_5;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_2_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_2_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_2_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_2_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_2_4;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_3_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_3_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_3_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_3_3;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_4_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_4_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_4_2;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_5_0;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_5_1;
ALTER TABLE aminorm_oi_sci DROP COLUMN bp_6_0;


UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN hybridff;
ALTER TABLE wfscmb_primary DROP COLUMN r_sirskl;


UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN hybridff;
ALTER TABLE segm_primary DROP COLUMN r_sirskl;


UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN hybridff;
ALTER TABLE image_cal_primary DROP COLUMN r_sirskl;


UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('HYBRIDFF', json(CASE hybridff WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'R_SIRSKL', r_sirskl)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE hybridff IS NOT NULL OR r_sirskl IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN hybridff;
ALTER TABLE stacked_cal_primary DROP COLUMN r_sirskl;


DELETE FROM schemagen_columns
WHERE column_name = 'hybridff' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sirskl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'calib' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'roll_ref' AND table_name IN ('ami_oi_primary', 'ami_oi_sci', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'amimulti_oi_primary', 'amimulti_oi_sci', 'aminorm_oi_primary', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v3i_yang' AND table_name IN ('ami_oi_primary', 'ami_oi_sci', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'amimulti_oi_primary', 'amimulti_oi_sci', 'aminorm_oi_primary', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'vparity' AND table_name IN ('ami_oi_primary', 'ami_oi_sci', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'amimulti_oi_primary', 'amimulti_oi_sci', 'aminorm_oi_primary', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_aper' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'va_scale' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'radesys' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ra_v1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dec_v1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pa_v3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wcsaxes' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crpix3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'crval3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ctype3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cunit3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cdelt3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pc3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'cd2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ps3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ps3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 's_region' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wavstart' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'wavend' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dispaxis' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'sporder' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v2_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'v3_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ra_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'dec_ref' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'velosys' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'specsys' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xref_sci' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'yref_sci' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_ra' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_dec' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_avra' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mt_avdec' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_order' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'a_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'b_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ap_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_0_6' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_1_5' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_2_4' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_3_3' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_4_2' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_5_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_5_1' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bp_6_0' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci');
UPDATE schemagen_columns SET title = 'Data processing (DP) Software Version'
WHERE column_name IN ('sdp_ver') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Previous WFS exposure end time'
WHERE column_name IN ('pwfseet') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Next WFS exposure start time'
WHERE column_name IN ('nwfsest') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL
WHERE column_name IN ('targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'prop_ra', 'prop_dec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Target proper motion epoch'
WHERE column_name IN ('mu_epoch') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRCam module: A, B, or MULTIPLE'
WHERE column_name IN ('module') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "MEDIUMDEEP2", "MEDIUMDEEP8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Frames dropped between integrations'
WHERE column_name IN ('drpfrms3') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of resets at start of exposure'
WHERE column_name IN ('nrststrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of resets between integrations'
WHERE column_name IN ('nresets') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of points in pattern'
WHERE column_name IN ('numdthpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of points in image dither pattern'
WHERE column_name IN ('nrimdtpt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of steps in spectral direction'
WHERE column_name IN ('specnstp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of steps in spatial direction'
WHERE column_name IN ('spatnstp') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'x offset from pattern starting position'
WHERE column_name IN ('xoffset') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'y offset from pattern starting position'
WHERE column_name IN ('yoffset') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Starting 4-point set number', enum = '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]'
WHERE column_name IN ('dsetstrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Total number of 4-point sets'
WHERE column_name IN ('numdsets') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MRS primary channel'
WHERE column_name IN ('mrsprchn') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time when the visit completed'
WHERE column_name IN ('visitend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'MJD start time of guider data within this file'
WHERE column_name IN ('datastrt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'MJD end time of guider data within this file'
WHERE column_name IN ('dataend') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'guide star centroid x position in FGS ideal frame'
WHERE column_name IN ('gscentx') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'guide star centroid y position in FGS ideal frame'
WHERE column_name IN ('gscenty') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star IRCS right ascension proper motion'
WHERE column_name IN ('gs_mura') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star IRCS declination proper motion'
WHERE column_name IN ('gs_mudec') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIRSpec operability reference file name'
WHERE column_name IN ('r_msaope') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Nirspec Barshadow reference file name'
WHERE column_name IN ('r_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'DFlat reference file name'
WHERE column_name IN ('r_dflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'FFlat reference file name'
WHERE column_name IN ('r_fflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SFlat reference file name'
WHERE column_name IN ('r_sflat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'MIRI MRS mrsxartcorr reference file name'
WHERE column_name IN ('r_mrsxar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'SOSS trace and wavecal reference file name'
WHERE column_name IN ('r_pstsos') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Straylight reference file name'
WHERE column_name IN ('r_stray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = NULL
WHERE column_name IN ('s_psfali', 's_amiana', 's_amiavg', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_mrsmat', 's_msaflg', 's_nsclen', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_ramp', 's_refpix', 's_resamp', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Clean flicker noise', enum = NULL
WHERE column_name IN ('s_clnfns') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pixel Replacment', enum = NULL
WHERE column_name IN ('s_pxrepl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Residual fringe Correction', enum = NULL
WHERE column_name IN ('s_resfri') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Ephemeris reference frame'
WHERE column_name IN ('refframe') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X coordinate at MJD_AVG'
WHERE column_name IN ('jwst_x') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y coordinate at MJD_AVG'
WHERE column_name IN ('jwst_y') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z coordinate at MJD_AVG'
WHERE column_name IN ('jwst_z') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X coordinate at MJD_AVG'
WHERE column_name IN ('obsgeo_x') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y coordinate at MJD_AVG'
WHERE column_name IN ('obsgeo_y') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z coordinate at MJD_AVG'
WHERE column_name IN ('obsgeo_z') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST X velocity at MJD_AVG'
WHERE column_name IN ('jwst_dx') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Y velocity at MJD_AVG'
WHERE column_name IN ('jwst_dy') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'barycentric JWST Z velocity at MJD_AVG'
WHERE column_name IN ('jwst_dz') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST X velocity at MJD_AVG'
WHERE column_name IN ('obsgeodx') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Y velocity at MJD_AVG'
WHERE column_name IN ('obsgeody') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'geocentric JWST Z velocity at MJD_AVG'
WHERE column_name IN ('obsgeodz') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'axis 1 coordinate of the reference pixel'
WHERE column_name IN ('crpix1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'axis 2 coordinate of the reference pixel'
WHERE column_name IN ('crpix2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'axis 3 coordinate of the reference pixel'
WHERE column_name IN ('crpix3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'first axis value at the reference pixel'
WHERE column_name IN ('crval1') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'second axis value at the reference pixel'
WHERE column_name IN ('crval2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'third axis value at the reference pixel'
WHERE column_name IN ('crval3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'linear transformation matrix element'
WHERE column_name IN ('pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'linear transformation matrix element, CD matrix'
WHERE column_name IN ('cd1_1', 'cd1_2', 'cd2_1', 'cd2_2') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'spatial extent of the observation'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'lower bound of the default wavelength range'
WHERE column_name IN ('wavstart') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'upper bound of the default wavelength range'
WHERE column_name IN ('wavend') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Right ascension of the reference point'
WHERE column_name IN ('ra_ref') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET title = 'Name of the slit'
WHERE column_name IN ('sltname') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'Starting pixel in x direction'
WHERE column_name IN ('sltstrt1') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Number of pixels in x direction'
WHERE column_name IN ('sltsize1') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Starting pixel in y direction'
WHERE column_name IN ('sltstrt2') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Number of pixels in y direction'
WHERE column_name IN ('sltsize2') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Source ID'
WHERE column_name IN ('sourceid') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET title = 'All (open and closed) shutters in a slit'
WHERE column_name IN ('shutsta') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci');
UPDATE schemagen_columns SET title = 'Weighting type (MSM,MIRIPSF,AREA)'
WHERE column_name IN ('wtype') AND table_name IN ('s3d_primary');
UPDATE schemagen_columns SET unit = NULL, title = 'Right ascension (deg) at middle of slit'
WHERE column_name IN ('slit_ra') AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = NULL, title = 'Declination (deg) at middle of slit'
WHERE column_name IN ('slit_dec') AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET unit = NULL, title = 'Array center x (m)'
WHERE column_name IN ('arrayx') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = NULL, title = 'Array center y (m)'
WHERE column_name IN ('arrayy') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
UPDATE schemagen_columns SET unit = NULL, title = 'Array center z (m)'
WHERE column_name IN ('arrayz') AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.16.1', since, 'stdatamodels', '2.1.2', 'a57eed5dcad07ba0c6543a25792d2db6f47869d909c323d4a602608e29d6bbc1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

