-- jwst 1.1.0 → 1.2.0, down. SQLite.
-- Takes a database back from jwst 1.2.0 to 1.1.0. What only 1.2.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.2.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.2.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.2.0'));
DROP TABLE schemagen_guard;












UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN dirimage;
ALTER TABLE uncal_primary DROP COLUMN pixfrac;
ALTER TABLE uncal_primary DROP COLUMN pxsclrt;

UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE uncal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE uncal_sci DROP COLUMN refframe;
ALTER TABLE uncal_sci DROP COLUMN eph_type;
ALTER TABLE uncal_sci DROP COLUMN eph_time;
ALTER TABLE uncal_sci DROP COLUMN jwst_x;
ALTER TABLE uncal_sci DROP COLUMN jwst_y;
ALTER TABLE uncal_sci DROP COLUMN jwst_z;
ALTER TABLE uncal_sci DROP COLUMN obsgeo_x;
ALTER TABLE uncal_sci DROP COLUMN obsgeo_y;
ALTER TABLE uncal_sci DROP COLUMN obsgeo_z;
ALTER TABLE uncal_sci DROP COLUMN jwst_dx;
ALTER TABLE uncal_sci DROP COLUMN jwst_dy;
ALTER TABLE uncal_sci DROP COLUMN jwst_dz;
ALTER TABLE uncal_sci DROP COLUMN obsgeodx;
ALTER TABLE uncal_sci DROP COLUMN obsgeody;
ALTER TABLE uncal_sci DROP COLUMN obsgeodz;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN dirimage;
ALTER TABLE image_uncal_primary DROP COLUMN pixfrac;
ALTER TABLE image_uncal_primary DROP COLUMN pxsclrt;

UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE image_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE image_uncal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE image_uncal_sci DROP COLUMN refframe;
ALTER TABLE image_uncal_sci DROP COLUMN eph_type;
ALTER TABLE image_uncal_sci DROP COLUMN eph_time;
ALTER TABLE image_uncal_sci DROP COLUMN jwst_x;
ALTER TABLE image_uncal_sci DROP COLUMN jwst_y;
ALTER TABLE image_uncal_sci DROP COLUMN jwst_z;
ALTER TABLE image_uncal_sci DROP COLUMN obsgeo_x;
ALTER TABLE image_uncal_sci DROP COLUMN obsgeo_y;
ALTER TABLE image_uncal_sci DROP COLUMN obsgeo_z;
ALTER TABLE image_uncal_sci DROP COLUMN jwst_dx;
ALTER TABLE image_uncal_sci DROP COLUMN jwst_dy;
ALTER TABLE image_uncal_sci DROP COLUMN jwst_dz;
ALTER TABLE image_uncal_sci DROP COLUMN obsgeodx;
ALTER TABLE image_uncal_sci DROP COLUMN obsgeody;
ALTER TABLE image_uncal_sci DROP COLUMN obsgeodz;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN dirimage;
ALTER TABLE stacked_uncal_primary DROP COLUMN pixfrac;
ALTER TABLE stacked_uncal_primary DROP COLUMN pxsclrt;

UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE stacked_uncal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE stacked_uncal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE stacked_uncal_sci DROP COLUMN refframe;
ALTER TABLE stacked_uncal_sci DROP COLUMN eph_type;
ALTER TABLE stacked_uncal_sci DROP COLUMN eph_time;
ALTER TABLE stacked_uncal_sci DROP COLUMN jwst_x;
ALTER TABLE stacked_uncal_sci DROP COLUMN jwst_y;
ALTER TABLE stacked_uncal_sci DROP COLUMN jwst_z;
ALTER TABLE stacked_uncal_sci DROP COLUMN obsgeo_x;
ALTER TABLE stacked_uncal_sci DROP COLUMN obsgeo_y;
ALTER TABLE stacked_uncal_sci DROP COLUMN obsgeo_z;
ALTER TABLE stacked_uncal_sci DROP COLUMN jwst_dx;
ALTER TABLE stacked_uncal_sci DROP COLUMN jwst_dy;
ALTER TABLE stacked_uncal_sci DROP COLUMN jwst_dz;
ALTER TABLE stacked_uncal_sci DROP COLUMN obsgeodx;
ALTER TABLE stacked_uncal_sci DROP COLUMN obsgeody;
ALTER TABLE stacked_uncal_sci DROP COLUMN obsgeodz;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN dirimage;
ALTER TABLE ramp_primary DROP COLUMN pixfrac;
ALTER TABLE ramp_primary DROP COLUMN pxsclrt;

UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE ramp_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE ramp_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE ramp_sci DROP COLUMN refframe;
ALTER TABLE ramp_sci DROP COLUMN eph_type;
ALTER TABLE ramp_sci DROP COLUMN eph_time;
ALTER TABLE ramp_sci DROP COLUMN jwst_x;
ALTER TABLE ramp_sci DROP COLUMN jwst_y;
ALTER TABLE ramp_sci DROP COLUMN jwst_z;
ALTER TABLE ramp_sci DROP COLUMN obsgeo_x;
ALTER TABLE ramp_sci DROP COLUMN obsgeo_y;
ALTER TABLE ramp_sci DROP COLUMN obsgeo_z;
ALTER TABLE ramp_sci DROP COLUMN jwst_dx;
ALTER TABLE ramp_sci DROP COLUMN jwst_dy;
ALTER TABLE ramp_sci DROP COLUMN jwst_dz;
ALTER TABLE ramp_sci DROP COLUMN obsgeodx;
ALTER TABLE ramp_sci DROP COLUMN obsgeody;
ALTER TABLE ramp_sci DROP COLUMN obsgeodz;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN dirimage;
ALTER TABLE dark_primary DROP COLUMN pixfrac;
ALTER TABLE dark_primary DROP COLUMN pxsclrt;

UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE dark_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE dark_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE dark_sci DROP COLUMN refframe;
ALTER TABLE dark_sci DROP COLUMN eph_type;
ALTER TABLE dark_sci DROP COLUMN eph_time;
ALTER TABLE dark_sci DROP COLUMN jwst_x;
ALTER TABLE dark_sci DROP COLUMN jwst_y;
ALTER TABLE dark_sci DROP COLUMN jwst_z;
ALTER TABLE dark_sci DROP COLUMN obsgeo_x;
ALTER TABLE dark_sci DROP COLUMN obsgeo_y;
ALTER TABLE dark_sci DROP COLUMN obsgeo_z;
ALTER TABLE dark_sci DROP COLUMN jwst_dx;
ALTER TABLE dark_sci DROP COLUMN jwst_dy;
ALTER TABLE dark_sci DROP COLUMN jwst_dz;
ALTER TABLE dark_sci DROP COLUMN obsgeodx;
ALTER TABLE dark_sci DROP COLUMN obsgeody;
ALTER TABLE dark_sci DROP COLUMN obsgeodz;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN dirimage;
ALTER TABLE trapsfilled_primary DROP COLUMN pixfrac;
ALTER TABLE trapsfilled_primary DROP COLUMN pxsclrt;

UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE trapsfilled_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE trapsfilled_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE trapsfilled_sci DROP COLUMN refframe;
ALTER TABLE trapsfilled_sci DROP COLUMN eph_type;
ALTER TABLE trapsfilled_sci DROP COLUMN eph_time;
ALTER TABLE trapsfilled_sci DROP COLUMN jwst_x;
ALTER TABLE trapsfilled_sci DROP COLUMN jwst_y;
ALTER TABLE trapsfilled_sci DROP COLUMN jwst_z;
ALTER TABLE trapsfilled_sci DROP COLUMN obsgeo_x;
ALTER TABLE trapsfilled_sci DROP COLUMN obsgeo_y;
ALTER TABLE trapsfilled_sci DROP COLUMN obsgeo_z;
ALTER TABLE trapsfilled_sci DROP COLUMN jwst_dx;
ALTER TABLE trapsfilled_sci DROP COLUMN jwst_dy;
ALTER TABLE trapsfilled_sci DROP COLUMN jwst_dz;
ALTER TABLE trapsfilled_sci DROP COLUMN obsgeodx;
ALTER TABLE trapsfilled_sci DROP COLUMN obsgeody;
ALTER TABLE trapsfilled_sci DROP COLUMN obsgeodz;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN dirimage;
ALTER TABLE rate_primary DROP COLUMN pixfrac;
ALTER TABLE rate_primary DROP COLUMN pxsclrt;

UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE rate_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE rate_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE rate_sci DROP COLUMN refframe;
ALTER TABLE rate_sci DROP COLUMN eph_type;
ALTER TABLE rate_sci DROP COLUMN eph_time;
ALTER TABLE rate_sci DROP COLUMN jwst_x;
ALTER TABLE rate_sci DROP COLUMN jwst_y;
ALTER TABLE rate_sci DROP COLUMN jwst_z;
ALTER TABLE rate_sci DROP COLUMN obsgeo_x;
ALTER TABLE rate_sci DROP COLUMN obsgeo_y;
ALTER TABLE rate_sci DROP COLUMN obsgeo_z;
ALTER TABLE rate_sci DROP COLUMN jwst_dx;
ALTER TABLE rate_sci DROP COLUMN jwst_dy;
ALTER TABLE rate_sci DROP COLUMN jwst_dz;
ALTER TABLE rate_sci DROP COLUMN obsgeodx;
ALTER TABLE rate_sci DROP COLUMN obsgeody;
ALTER TABLE rate_sci DROP COLUMN obsgeodz;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN dirimage;
ALTER TABLE rateints_primary DROP COLUMN pixfrac;
ALTER TABLE rateints_primary DROP COLUMN pxsclrt;

UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE rateints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE rateints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE rateints_sci DROP COLUMN refframe;
ALTER TABLE rateints_sci DROP COLUMN eph_type;
ALTER TABLE rateints_sci DROP COLUMN eph_time;
ALTER TABLE rateints_sci DROP COLUMN jwst_x;
ALTER TABLE rateints_sci DROP COLUMN jwst_y;
ALTER TABLE rateints_sci DROP COLUMN jwst_z;
ALTER TABLE rateints_sci DROP COLUMN obsgeo_x;
ALTER TABLE rateints_sci DROP COLUMN obsgeo_y;
ALTER TABLE rateints_sci DROP COLUMN obsgeo_z;
ALTER TABLE rateints_sci DROP COLUMN jwst_dx;
ALTER TABLE rateints_sci DROP COLUMN jwst_dy;
ALTER TABLE rateints_sci DROP COLUMN jwst_dz;
ALTER TABLE rateints_sci DROP COLUMN obsgeodx;
ALTER TABLE rateints_sci DROP COLUMN obsgeody;
ALTER TABLE rateints_sci DROP COLUMN obsgeodz;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN dirimage;
ALTER TABLE fitopt_primary DROP COLUMN pixfrac;
ALTER TABLE fitopt_primary DROP COLUMN pxsclrt;

UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE fitopt_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE fitopt_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE fitopt_sci DROP COLUMN refframe;
ALTER TABLE fitopt_sci DROP COLUMN eph_type;
ALTER TABLE fitopt_sci DROP COLUMN eph_time;
ALTER TABLE fitopt_sci DROP COLUMN jwst_x;
ALTER TABLE fitopt_sci DROP COLUMN jwst_y;
ALTER TABLE fitopt_sci DROP COLUMN jwst_z;
ALTER TABLE fitopt_sci DROP COLUMN obsgeo_x;
ALTER TABLE fitopt_sci DROP COLUMN obsgeo_y;
ALTER TABLE fitopt_sci DROP COLUMN obsgeo_z;
ALTER TABLE fitopt_sci DROP COLUMN jwst_dx;
ALTER TABLE fitopt_sci DROP COLUMN jwst_dy;
ALTER TABLE fitopt_sci DROP COLUMN jwst_dz;
ALTER TABLE fitopt_sci DROP COLUMN obsgeodx;
ALTER TABLE fitopt_sci DROP COLUMN obsgeody;
ALTER TABLE fitopt_sci DROP COLUMN obsgeodz;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN dirimage;
ALTER TABLE bsub_primary DROP COLUMN pixfrac;
ALTER TABLE bsub_primary DROP COLUMN pxsclrt;

UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE bsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE bsub_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE bsub_sci DROP COLUMN refframe;
ALTER TABLE bsub_sci DROP COLUMN eph_type;
ALTER TABLE bsub_sci DROP COLUMN eph_time;
ALTER TABLE bsub_sci DROP COLUMN jwst_x;
ALTER TABLE bsub_sci DROP COLUMN jwst_y;
ALTER TABLE bsub_sci DROP COLUMN jwst_z;
ALTER TABLE bsub_sci DROP COLUMN obsgeo_x;
ALTER TABLE bsub_sci DROP COLUMN obsgeo_y;
ALTER TABLE bsub_sci DROP COLUMN obsgeo_z;
ALTER TABLE bsub_sci DROP COLUMN jwst_dx;
ALTER TABLE bsub_sci DROP COLUMN jwst_dy;
ALTER TABLE bsub_sci DROP COLUMN jwst_dz;
ALTER TABLE bsub_sci DROP COLUMN obsgeodx;
ALTER TABLE bsub_sci DROP COLUMN obsgeody;
ALTER TABLE bsub_sci DROP COLUMN obsgeodz;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN dirimage;
ALTER TABLE bsubints_primary DROP COLUMN pixfrac;
ALTER TABLE bsubints_primary DROP COLUMN pxsclrt;

UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE bsubints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE bsubints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE bsubints_sci DROP COLUMN refframe;
ALTER TABLE bsubints_sci DROP COLUMN eph_type;
ALTER TABLE bsubints_sci DROP COLUMN eph_time;
ALTER TABLE bsubints_sci DROP COLUMN jwst_x;
ALTER TABLE bsubints_sci DROP COLUMN jwst_y;
ALTER TABLE bsubints_sci DROP COLUMN jwst_z;
ALTER TABLE bsubints_sci DROP COLUMN obsgeo_x;
ALTER TABLE bsubints_sci DROP COLUMN obsgeo_y;
ALTER TABLE bsubints_sci DROP COLUMN obsgeo_z;
ALTER TABLE bsubints_sci DROP COLUMN jwst_dx;
ALTER TABLE bsubints_sci DROP COLUMN jwst_dy;
ALTER TABLE bsubints_sci DROP COLUMN jwst_dz;
ALTER TABLE bsubints_sci DROP COLUMN obsgeodx;
ALTER TABLE bsubints_sci DROP COLUMN obsgeody;
ALTER TABLE bsubints_sci DROP COLUMN obsgeodz;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN dirimage;
ALTER TABLE cal_primary DROP COLUMN pixfrac;
ALTER TABLE cal_primary DROP COLUMN pxsclrt;

UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE cal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE cal_sci DROP COLUMN refframe;
ALTER TABLE cal_sci DROP COLUMN eph_type;
ALTER TABLE cal_sci DROP COLUMN eph_time;
ALTER TABLE cal_sci DROP COLUMN jwst_x;
ALTER TABLE cal_sci DROP COLUMN jwst_y;
ALTER TABLE cal_sci DROP COLUMN jwst_z;
ALTER TABLE cal_sci DROP COLUMN obsgeo_x;
ALTER TABLE cal_sci DROP COLUMN obsgeo_y;
ALTER TABLE cal_sci DROP COLUMN obsgeo_z;
ALTER TABLE cal_sci DROP COLUMN jwst_dx;
ALTER TABLE cal_sci DROP COLUMN jwst_dy;
ALTER TABLE cal_sci DROP COLUMN jwst_dz;
ALTER TABLE cal_sci DROP COLUMN obsgeodx;
ALTER TABLE cal_sci DROP COLUMN obsgeody;
ALTER TABLE cal_sci DROP COLUMN obsgeodz;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN dirimage;
ALTER TABLE calints_primary DROP COLUMN pixfrac;
ALTER TABLE calints_primary DROP COLUMN pxsclrt;

UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE calints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE calints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE calints_sci DROP COLUMN refframe;
ALTER TABLE calints_sci DROP COLUMN eph_type;
ALTER TABLE calints_sci DROP COLUMN eph_time;
ALTER TABLE calints_sci DROP COLUMN jwst_x;
ALTER TABLE calints_sci DROP COLUMN jwst_y;
ALTER TABLE calints_sci DROP COLUMN jwst_z;
ALTER TABLE calints_sci DROP COLUMN obsgeo_x;
ALTER TABLE calints_sci DROP COLUMN obsgeo_y;
ALTER TABLE calints_sci DROP COLUMN obsgeo_z;
ALTER TABLE calints_sci DROP COLUMN jwst_dx;
ALTER TABLE calints_sci DROP COLUMN jwst_dy;
ALTER TABLE calints_sci DROP COLUMN jwst_dz;
ALTER TABLE calints_sci DROP COLUMN obsgeodx;
ALTER TABLE calints_sci DROP COLUMN obsgeody;
ALTER TABLE calints_sci DROP COLUMN obsgeodz;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN dirimage;
ALTER TABLE crf_primary DROP COLUMN pixfrac;
ALTER TABLE crf_primary DROP COLUMN pxsclrt;

UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE crf_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE crf_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE crf_sci DROP COLUMN refframe;
ALTER TABLE crf_sci DROP COLUMN eph_type;
ALTER TABLE crf_sci DROP COLUMN eph_time;
ALTER TABLE crf_sci DROP COLUMN jwst_x;
ALTER TABLE crf_sci DROP COLUMN jwst_y;
ALTER TABLE crf_sci DROP COLUMN jwst_z;
ALTER TABLE crf_sci DROP COLUMN obsgeo_x;
ALTER TABLE crf_sci DROP COLUMN obsgeo_y;
ALTER TABLE crf_sci DROP COLUMN obsgeo_z;
ALTER TABLE crf_sci DROP COLUMN jwst_dx;
ALTER TABLE crf_sci DROP COLUMN jwst_dy;
ALTER TABLE crf_sci DROP COLUMN jwst_dz;
ALTER TABLE crf_sci DROP COLUMN obsgeodx;
ALTER TABLE crf_sci DROP COLUMN obsgeody;
ALTER TABLE crf_sci DROP COLUMN obsgeodz;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN dirimage;
ALTER TABLE crfints_primary DROP COLUMN pixfrac;
ALTER TABLE crfints_primary DROP COLUMN pxsclrt;

UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE crfints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE crfints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE crfints_sci DROP COLUMN refframe;
ALTER TABLE crfints_sci DROP COLUMN eph_type;
ALTER TABLE crfints_sci DROP COLUMN eph_time;
ALTER TABLE crfints_sci DROP COLUMN jwst_x;
ALTER TABLE crfints_sci DROP COLUMN jwst_y;
ALTER TABLE crfints_sci DROP COLUMN jwst_z;
ALTER TABLE crfints_sci DROP COLUMN obsgeo_x;
ALTER TABLE crfints_sci DROP COLUMN obsgeo_y;
ALTER TABLE crfints_sci DROP COLUMN obsgeo_z;
ALTER TABLE crfints_sci DROP COLUMN jwst_dx;
ALTER TABLE crfints_sci DROP COLUMN jwst_dy;
ALTER TABLE crfints_sci DROP COLUMN jwst_dz;
ALTER TABLE crfints_sci DROP COLUMN obsgeodx;
ALTER TABLE crfints_sci DROP COLUMN obsgeody;
ALTER TABLE crfints_sci DROP COLUMN obsgeodz;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN dirimage;
ALTER TABLE i2d_primary DROP COLUMN pixfrac;
ALTER TABLE i2d_primary DROP COLUMN pxsclrt;

UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE i2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE i2d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE i2d_sci DROP COLUMN refframe;
ALTER TABLE i2d_sci DROP COLUMN eph_type;
ALTER TABLE i2d_sci DROP COLUMN eph_time;
ALTER TABLE i2d_sci DROP COLUMN jwst_x;
ALTER TABLE i2d_sci DROP COLUMN jwst_y;
ALTER TABLE i2d_sci DROP COLUMN jwst_z;
ALTER TABLE i2d_sci DROP COLUMN obsgeo_x;
ALTER TABLE i2d_sci DROP COLUMN obsgeo_y;
ALTER TABLE i2d_sci DROP COLUMN obsgeo_z;
ALTER TABLE i2d_sci DROP COLUMN jwst_dx;
ALTER TABLE i2d_sci DROP COLUMN jwst_dy;
ALTER TABLE i2d_sci DROP COLUMN jwst_dz;
ALTER TABLE i2d_sci DROP COLUMN obsgeodx;
ALTER TABLE i2d_sci DROP COLUMN obsgeody;
ALTER TABLE i2d_sci DROP COLUMN obsgeodz;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN dirimage;
ALTER TABLE s2d_primary DROP COLUMN pixfrac;
ALTER TABLE s2d_primary DROP COLUMN pxsclrt;

UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE s2d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE s2d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE s2d_sci DROP COLUMN refframe;
ALTER TABLE s2d_sci DROP COLUMN eph_type;
ALTER TABLE s2d_sci DROP COLUMN eph_time;
ALTER TABLE s2d_sci DROP COLUMN jwst_x;
ALTER TABLE s2d_sci DROP COLUMN jwst_y;
ALTER TABLE s2d_sci DROP COLUMN jwst_z;
ALTER TABLE s2d_sci DROP COLUMN obsgeo_x;
ALTER TABLE s2d_sci DROP COLUMN obsgeo_y;
ALTER TABLE s2d_sci DROP COLUMN obsgeo_z;
ALTER TABLE s2d_sci DROP COLUMN jwst_dx;
ALTER TABLE s2d_sci DROP COLUMN jwst_dy;
ALTER TABLE s2d_sci DROP COLUMN jwst_dz;
ALTER TABLE s2d_sci DROP COLUMN obsgeodx;
ALTER TABLE s2d_sci DROP COLUMN obsgeody;
ALTER TABLE s2d_sci DROP COLUMN obsgeodz;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN dirimage;
ALTER TABLE s3d_primary DROP COLUMN pixfrac;
ALTER TABLE s3d_primary DROP COLUMN pxsclrt;

UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE s3d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE s3d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE s3d_sci DROP COLUMN refframe;
ALTER TABLE s3d_sci DROP COLUMN eph_type;
ALTER TABLE s3d_sci DROP COLUMN eph_time;
ALTER TABLE s3d_sci DROP COLUMN jwst_x;
ALTER TABLE s3d_sci DROP COLUMN jwst_y;
ALTER TABLE s3d_sci DROP COLUMN jwst_z;
ALTER TABLE s3d_sci DROP COLUMN obsgeo_x;
ALTER TABLE s3d_sci DROP COLUMN obsgeo_y;
ALTER TABLE s3d_sci DROP COLUMN obsgeo_z;
ALTER TABLE s3d_sci DROP COLUMN jwst_dx;
ALTER TABLE s3d_sci DROP COLUMN jwst_dy;
ALTER TABLE s3d_sci DROP COLUMN jwst_dz;
ALTER TABLE s3d_sci DROP COLUMN obsgeodx;
ALTER TABLE s3d_sci DROP COLUMN obsgeody;
ALTER TABLE s3d_sci DROP COLUMN obsgeodz;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN dirimage;
ALTER TABLE x1d_primary DROP COLUMN pixfrac;
ALTER TABLE x1d_primary DROP COLUMN pxsclrt;

UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE x1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE x1d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE x1d_sci DROP COLUMN refframe;
ALTER TABLE x1d_sci DROP COLUMN eph_type;
ALTER TABLE x1d_sci DROP COLUMN eph_time;
ALTER TABLE x1d_sci DROP COLUMN jwst_x;
ALTER TABLE x1d_sci DROP COLUMN jwst_y;
ALTER TABLE x1d_sci DROP COLUMN jwst_z;
ALTER TABLE x1d_sci DROP COLUMN obsgeo_x;
ALTER TABLE x1d_sci DROP COLUMN obsgeo_y;
ALTER TABLE x1d_sci DROP COLUMN obsgeo_z;
ALTER TABLE x1d_sci DROP COLUMN jwst_dx;
ALTER TABLE x1d_sci DROP COLUMN jwst_dy;
ALTER TABLE x1d_sci DROP COLUMN jwst_dz;
ALTER TABLE x1d_sci DROP COLUMN obsgeodx;
ALTER TABLE x1d_sci DROP COLUMN obsgeody;
ALTER TABLE x1d_sci DROP COLUMN obsgeodz;

UPDATE x1d_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR ttype14 IS NOT NULL OR tform14 IS NOT NULL OR tunit14 IS NOT NULL OR ttype15 IS NOT NULL OR tform15 IS NOT NULL OR tunit15 IS NOT NULL OR ttype16 IS NOT NULL OR tform16 IS NOT NULL OR tunit16 IS NOT NULL OR ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE x1d_extract1d DROP COLUMN ttype10;
ALTER TABLE x1d_extract1d DROP COLUMN tform10;
ALTER TABLE x1d_extract1d DROP COLUMN tunit10;
ALTER TABLE x1d_extract1d DROP COLUMN ttype11;
ALTER TABLE x1d_extract1d DROP COLUMN tform11;
ALTER TABLE x1d_extract1d DROP COLUMN tunit11;
ALTER TABLE x1d_extract1d DROP COLUMN ttype12;
ALTER TABLE x1d_extract1d DROP COLUMN tform12;
ALTER TABLE x1d_extract1d DROP COLUMN tunit12;
ALTER TABLE x1d_extract1d DROP COLUMN ttype13;
ALTER TABLE x1d_extract1d DROP COLUMN tform13;
ALTER TABLE x1d_extract1d DROP COLUMN tunit13;
ALTER TABLE x1d_extract1d DROP COLUMN ttype14;
ALTER TABLE x1d_extract1d DROP COLUMN tform14;
ALTER TABLE x1d_extract1d DROP COLUMN tunit14;
ALTER TABLE x1d_extract1d DROP COLUMN ttype15;
ALTER TABLE x1d_extract1d DROP COLUMN tform15;
ALTER TABLE x1d_extract1d DROP COLUMN tunit15;
ALTER TABLE x1d_extract1d DROP COLUMN ttype16;
ALTER TABLE x1d_extract1d DROP COLUMN tform16;
ALTER TABLE x1d_extract1d DROP COLUMN tunit16;
ALTER TABLE x1d_extract1d DROP COLUMN ttype17;
ALTER TABLE x1d_extract1d DROP COLUMN tform17;
ALTER TABLE x1d_extract1d DROP COLUMN tunit17;
ALTER TABLE x1d_extract1d DROP COLUMN ttype18;
ALTER TABLE x1d_extract1d DROP COLUMN tform18;
ALTER TABLE x1d_extract1d DROP COLUMN tunit18;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN dirimage;
ALTER TABLE x1dints_primary DROP COLUMN pixfrac;
ALTER TABLE x1dints_primary DROP COLUMN pxsclrt;

UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE x1dints_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE x1dints_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE x1dints_sci DROP COLUMN refframe;
ALTER TABLE x1dints_sci DROP COLUMN eph_type;
ALTER TABLE x1dints_sci DROP COLUMN eph_time;
ALTER TABLE x1dints_sci DROP COLUMN jwst_x;
ALTER TABLE x1dints_sci DROP COLUMN jwst_y;
ALTER TABLE x1dints_sci DROP COLUMN jwst_z;
ALTER TABLE x1dints_sci DROP COLUMN obsgeo_x;
ALTER TABLE x1dints_sci DROP COLUMN obsgeo_y;
ALTER TABLE x1dints_sci DROP COLUMN obsgeo_z;
ALTER TABLE x1dints_sci DROP COLUMN jwst_dx;
ALTER TABLE x1dints_sci DROP COLUMN jwst_dy;
ALTER TABLE x1dints_sci DROP COLUMN jwst_dz;
ALTER TABLE x1dints_sci DROP COLUMN obsgeodx;
ALTER TABLE x1dints_sci DROP COLUMN obsgeody;
ALTER TABLE x1dints_sci DROP COLUMN obsgeodz;

UPDATE x1dints_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR ttype14 IS NOT NULL OR tform14 IS NOT NULL OR tunit14 IS NOT NULL OR ttype15 IS NOT NULL OR tform15 IS NOT NULL OR tunit15 IS NOT NULL OR ttype16 IS NOT NULL OR tform16 IS NOT NULL OR tunit16 IS NOT NULL OR ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype10;
ALTER TABLE x1dints_extract1d DROP COLUMN tform10;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit10;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype11;
ALTER TABLE x1dints_extract1d DROP COLUMN tform11;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit11;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype12;
ALTER TABLE x1dints_extract1d DROP COLUMN tform12;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit12;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype13;
ALTER TABLE x1dints_extract1d DROP COLUMN tform13;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit13;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype14;
ALTER TABLE x1dints_extract1d DROP COLUMN tform14;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit14;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype15;
ALTER TABLE x1dints_extract1d DROP COLUMN tform15;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit15;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype16;
ALTER TABLE x1dints_extract1d DROP COLUMN tform16;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit16;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype17;
ALTER TABLE x1dints_extract1d DROP COLUMN tform17;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit17;
ALTER TABLE x1dints_extract1d DROP COLUMN ttype18;
ALTER TABLE x1dints_extract1d DROP COLUMN tform18;
ALTER TABLE x1dints_extract1d DROP COLUMN tunit18;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN dirimage;
ALTER TABLE c1d_primary DROP COLUMN pixfrac;
ALTER TABLE c1d_primary DROP COLUMN pxsclrt;

UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE c1d_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE c1d_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE c1d_sci DROP COLUMN refframe;
ALTER TABLE c1d_sci DROP COLUMN eph_type;
ALTER TABLE c1d_sci DROP COLUMN eph_time;
ALTER TABLE c1d_sci DROP COLUMN jwst_x;
ALTER TABLE c1d_sci DROP COLUMN jwst_y;
ALTER TABLE c1d_sci DROP COLUMN jwst_z;
ALTER TABLE c1d_sci DROP COLUMN obsgeo_x;
ALTER TABLE c1d_sci DROP COLUMN obsgeo_y;
ALTER TABLE c1d_sci DROP COLUMN obsgeo_z;
ALTER TABLE c1d_sci DROP COLUMN jwst_dx;
ALTER TABLE c1d_sci DROP COLUMN jwst_dy;
ALTER TABLE c1d_sci DROP COLUMN jwst_dz;
ALTER TABLE c1d_sci DROP COLUMN obsgeodx;
ALTER TABLE c1d_sci DROP COLUMN obsgeody;
ALTER TABLE c1d_sci DROP COLUMN obsgeodz;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN dirimage;
ALTER TABLE psfstack_primary DROP COLUMN pixfrac;
ALTER TABLE psfstack_primary DROP COLUMN pxsclrt;

UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfstack_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfstack_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psfstack_sci DROP COLUMN refframe;
ALTER TABLE psfstack_sci DROP COLUMN eph_type;
ALTER TABLE psfstack_sci DROP COLUMN eph_time;
ALTER TABLE psfstack_sci DROP COLUMN jwst_x;
ALTER TABLE psfstack_sci DROP COLUMN jwst_y;
ALTER TABLE psfstack_sci DROP COLUMN jwst_z;
ALTER TABLE psfstack_sci DROP COLUMN obsgeo_x;
ALTER TABLE psfstack_sci DROP COLUMN obsgeo_y;
ALTER TABLE psfstack_sci DROP COLUMN obsgeo_z;
ALTER TABLE psfstack_sci DROP COLUMN jwst_dx;
ALTER TABLE psfstack_sci DROP COLUMN jwst_dy;
ALTER TABLE psfstack_sci DROP COLUMN jwst_dz;
ALTER TABLE psfstack_sci DROP COLUMN obsgeodx;
ALTER TABLE psfstack_sci DROP COLUMN obsgeody;
ALTER TABLE psfstack_sci DROP COLUMN obsgeodz;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN dirimage;
ALTER TABLE psfalign_primary DROP COLUMN pixfrac;
ALTER TABLE psfalign_primary DROP COLUMN pxsclrt;

UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfalign_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfalign_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psfalign_sci DROP COLUMN refframe;
ALTER TABLE psfalign_sci DROP COLUMN eph_type;
ALTER TABLE psfalign_sci DROP COLUMN eph_time;
ALTER TABLE psfalign_sci DROP COLUMN jwst_x;
ALTER TABLE psfalign_sci DROP COLUMN jwst_y;
ALTER TABLE psfalign_sci DROP COLUMN jwst_z;
ALTER TABLE psfalign_sci DROP COLUMN obsgeo_x;
ALTER TABLE psfalign_sci DROP COLUMN obsgeo_y;
ALTER TABLE psfalign_sci DROP COLUMN obsgeo_z;
ALTER TABLE psfalign_sci DROP COLUMN jwst_dx;
ALTER TABLE psfalign_sci DROP COLUMN jwst_dy;
ALTER TABLE psfalign_sci DROP COLUMN jwst_dz;
ALTER TABLE psfalign_sci DROP COLUMN obsgeodx;
ALTER TABLE psfalign_sci DROP COLUMN obsgeody;
ALTER TABLE psfalign_sci DROP COLUMN obsgeodz;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN dirimage;
ALTER TABLE psfsub_primary DROP COLUMN pixfrac;
ALTER TABLE psfsub_primary DROP COLUMN pxsclrt;

UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfsub_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfsub_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psfsub_sci DROP COLUMN refframe;
ALTER TABLE psfsub_sci DROP COLUMN eph_type;
ALTER TABLE psfsub_sci DROP COLUMN eph_time;
ALTER TABLE psfsub_sci DROP COLUMN jwst_x;
ALTER TABLE psfsub_sci DROP COLUMN jwst_y;
ALTER TABLE psfsub_sci DROP COLUMN jwst_z;
ALTER TABLE psfsub_sci DROP COLUMN obsgeo_x;
ALTER TABLE psfsub_sci DROP COLUMN obsgeo_y;
ALTER TABLE psfsub_sci DROP COLUMN obsgeo_z;
ALTER TABLE psfsub_sci DROP COLUMN jwst_dx;
ALTER TABLE psfsub_sci DROP COLUMN jwst_dy;
ALTER TABLE psfsub_sci DROP COLUMN jwst_dz;
ALTER TABLE psfsub_sci DROP COLUMN obsgeodx;
ALTER TABLE psfsub_sci DROP COLUMN obsgeody;
ALTER TABLE psfsub_sci DROP COLUMN obsgeodz;

UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN dirimage;
ALTER TABLE ami_primary DROP COLUMN pixfrac;
ALTER TABLE ami_primary DROP COLUMN pxsclrt;

UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE ami_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE ami_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE ami_sci DROP COLUMN refframe;
ALTER TABLE ami_sci DROP COLUMN eph_type;
ALTER TABLE ami_sci DROP COLUMN eph_time;
ALTER TABLE ami_sci DROP COLUMN jwst_x;
ALTER TABLE ami_sci DROP COLUMN jwst_y;
ALTER TABLE ami_sci DROP COLUMN jwst_z;
ALTER TABLE ami_sci DROP COLUMN obsgeo_x;
ALTER TABLE ami_sci DROP COLUMN obsgeo_y;
ALTER TABLE ami_sci DROP COLUMN obsgeo_z;
ALTER TABLE ami_sci DROP COLUMN jwst_dx;
ALTER TABLE ami_sci DROP COLUMN jwst_dy;
ALTER TABLE ami_sci DROP COLUMN jwst_dz;
ALTER TABLE ami_sci DROP COLUMN obsgeodx;
ALTER TABLE ami_sci DROP COLUMN obsgeody;
ALTER TABLE ami_sci DROP COLUMN obsgeodz;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN dirimage;
ALTER TABLE amiavg_primary DROP COLUMN pixfrac;
ALTER TABLE amiavg_primary DROP COLUMN pxsclrt;

UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE amiavg_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE amiavg_sci DROP COLUMN refframe;
ALTER TABLE amiavg_sci DROP COLUMN eph_type;
ALTER TABLE amiavg_sci DROP COLUMN eph_time;
ALTER TABLE amiavg_sci DROP COLUMN jwst_x;
ALTER TABLE amiavg_sci DROP COLUMN jwst_y;
ALTER TABLE amiavg_sci DROP COLUMN jwst_z;
ALTER TABLE amiavg_sci DROP COLUMN obsgeo_x;
ALTER TABLE amiavg_sci DROP COLUMN obsgeo_y;
ALTER TABLE amiavg_sci DROP COLUMN obsgeo_z;
ALTER TABLE amiavg_sci DROP COLUMN jwst_dx;
ALTER TABLE amiavg_sci DROP COLUMN jwst_dy;
ALTER TABLE amiavg_sci DROP COLUMN jwst_dz;
ALTER TABLE amiavg_sci DROP COLUMN obsgeodx;
ALTER TABLE amiavg_sci DROP COLUMN obsgeody;
ALTER TABLE amiavg_sci DROP COLUMN obsgeodz;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN dirimage;
ALTER TABLE psf_amiavg_primary DROP COLUMN pixfrac;
ALTER TABLE psf_amiavg_primary DROP COLUMN pxsclrt;

UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psf_amiavg_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psf_amiavg_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psf_amiavg_sci DROP COLUMN refframe;
ALTER TABLE psf_amiavg_sci DROP COLUMN eph_type;
ALTER TABLE psf_amiavg_sci DROP COLUMN eph_time;
ALTER TABLE psf_amiavg_sci DROP COLUMN jwst_x;
ALTER TABLE psf_amiavg_sci DROP COLUMN jwst_y;
ALTER TABLE psf_amiavg_sci DROP COLUMN jwst_z;
ALTER TABLE psf_amiavg_sci DROP COLUMN obsgeo_x;
ALTER TABLE psf_amiavg_sci DROP COLUMN obsgeo_y;
ALTER TABLE psf_amiavg_sci DROP COLUMN obsgeo_z;
ALTER TABLE psf_amiavg_sci DROP COLUMN jwst_dx;
ALTER TABLE psf_amiavg_sci DROP COLUMN jwst_dy;
ALTER TABLE psf_amiavg_sci DROP COLUMN jwst_dz;
ALTER TABLE psf_amiavg_sci DROP COLUMN obsgeodx;
ALTER TABLE psf_amiavg_sci DROP COLUMN obsgeody;
ALTER TABLE psf_amiavg_sci DROP COLUMN obsgeodz;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN dirimage;
ALTER TABLE aminorm_primary DROP COLUMN pixfrac;
ALTER TABLE aminorm_primary DROP COLUMN pxsclrt;

UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE aminorm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE aminorm_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE aminorm_sci DROP COLUMN refframe;
ALTER TABLE aminorm_sci DROP COLUMN eph_type;
ALTER TABLE aminorm_sci DROP COLUMN eph_time;
ALTER TABLE aminorm_sci DROP COLUMN jwst_x;
ALTER TABLE aminorm_sci DROP COLUMN jwst_y;
ALTER TABLE aminorm_sci DROP COLUMN jwst_z;
ALTER TABLE aminorm_sci DROP COLUMN obsgeo_x;
ALTER TABLE aminorm_sci DROP COLUMN obsgeo_y;
ALTER TABLE aminorm_sci DROP COLUMN obsgeo_z;
ALTER TABLE aminorm_sci DROP COLUMN jwst_dx;
ALTER TABLE aminorm_sci DROP COLUMN jwst_dy;
ALTER TABLE aminorm_sci DROP COLUMN jwst_dz;
ALTER TABLE aminorm_sci DROP COLUMN obsgeodx;
ALTER TABLE aminorm_sci DROP COLUMN obsgeody;
ALTER TABLE aminorm_sci DROP COLUMN obsgeodz;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN dirimage;
ALTER TABLE wfscmb_primary DROP COLUMN pixfrac;
ALTER TABLE wfscmb_primary DROP COLUMN pxsclrt;

UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE wfscmb_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE wfscmb_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE wfscmb_sci DROP COLUMN refframe;
ALTER TABLE wfscmb_sci DROP COLUMN eph_type;
ALTER TABLE wfscmb_sci DROP COLUMN eph_time;
ALTER TABLE wfscmb_sci DROP COLUMN jwst_x;
ALTER TABLE wfscmb_sci DROP COLUMN jwst_y;
ALTER TABLE wfscmb_sci DROP COLUMN jwst_z;
ALTER TABLE wfscmb_sci DROP COLUMN obsgeo_x;
ALTER TABLE wfscmb_sci DROP COLUMN obsgeo_y;
ALTER TABLE wfscmb_sci DROP COLUMN obsgeo_z;
ALTER TABLE wfscmb_sci DROP COLUMN jwst_dx;
ALTER TABLE wfscmb_sci DROP COLUMN jwst_dy;
ALTER TABLE wfscmb_sci DROP COLUMN jwst_dz;
ALTER TABLE wfscmb_sci DROP COLUMN obsgeodx;
ALTER TABLE wfscmb_sci DROP COLUMN obsgeody;
ALTER TABLE wfscmb_sci DROP COLUMN obsgeodz;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN dirimage;
ALTER TABLE segm_primary DROP COLUMN pixfrac;
ALTER TABLE segm_primary DROP COLUMN pxsclrt;

UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE segm_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE segm_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE segm_sci DROP COLUMN refframe;
ALTER TABLE segm_sci DROP COLUMN eph_type;
ALTER TABLE segm_sci DROP COLUMN eph_time;
ALTER TABLE segm_sci DROP COLUMN jwst_x;
ALTER TABLE segm_sci DROP COLUMN jwst_y;
ALTER TABLE segm_sci DROP COLUMN jwst_z;
ALTER TABLE segm_sci DROP COLUMN obsgeo_x;
ALTER TABLE segm_sci DROP COLUMN obsgeo_y;
ALTER TABLE segm_sci DROP COLUMN obsgeo_z;
ALTER TABLE segm_sci DROP COLUMN jwst_dx;
ALTER TABLE segm_sci DROP COLUMN jwst_dy;
ALTER TABLE segm_sci DROP COLUMN jwst_dz;
ALTER TABLE segm_sci DROP COLUMN obsgeodx;
ALTER TABLE segm_sci DROP COLUMN obsgeody;
ALTER TABLE segm_sci DROP COLUMN obsgeodz;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN dirimage;
ALTER TABLE image_cal_primary DROP COLUMN pixfrac;
ALTER TABLE image_cal_primary DROP COLUMN pxsclrt;

UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE image_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE image_cal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE image_cal_sci DROP COLUMN refframe;
ALTER TABLE image_cal_sci DROP COLUMN eph_type;
ALTER TABLE image_cal_sci DROP COLUMN eph_time;
ALTER TABLE image_cal_sci DROP COLUMN jwst_x;
ALTER TABLE image_cal_sci DROP COLUMN jwst_y;
ALTER TABLE image_cal_sci DROP COLUMN jwst_z;
ALTER TABLE image_cal_sci DROP COLUMN obsgeo_x;
ALTER TABLE image_cal_sci DROP COLUMN obsgeo_y;
ALTER TABLE image_cal_sci DROP COLUMN obsgeo_z;
ALTER TABLE image_cal_sci DROP COLUMN jwst_dx;
ALTER TABLE image_cal_sci DROP COLUMN jwst_dy;
ALTER TABLE image_cal_sci DROP COLUMN jwst_dz;
ALTER TABLE image_cal_sci DROP COLUMN obsgeodx;
ALTER TABLE image_cal_sci DROP COLUMN obsgeody;
ALTER TABLE image_cal_sci DROP COLUMN obsgeodz;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('DIRIMAGE', dirimage, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN dirimage;
ALTER TABLE stacked_cal_primary DROP COLUMN pixfrac;
ALTER TABLE stacked_cal_primary DROP COLUMN pxsclrt;

UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('REFFRAME', refframe)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TYPE', eph_type)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE stacked_cal_sci AS t SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE stacked_cal_sci SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE stacked_cal_sci DROP COLUMN refframe;
ALTER TABLE stacked_cal_sci DROP COLUMN eph_type;
ALTER TABLE stacked_cal_sci DROP COLUMN eph_time;
ALTER TABLE stacked_cal_sci DROP COLUMN jwst_x;
ALTER TABLE stacked_cal_sci DROP COLUMN jwst_y;
ALTER TABLE stacked_cal_sci DROP COLUMN jwst_z;
ALTER TABLE stacked_cal_sci DROP COLUMN obsgeo_x;
ALTER TABLE stacked_cal_sci DROP COLUMN obsgeo_y;
ALTER TABLE stacked_cal_sci DROP COLUMN obsgeo_z;
ALTER TABLE stacked_cal_sci DROP COLUMN jwst_dx;
ALTER TABLE stacked_cal_sci DROP COLUMN jwst_dy;
ALTER TABLE stacked_cal_sci DROP COLUMN jwst_dz;
ALTER TABLE stacked_cal_sci DROP COLUMN obsgeodx;
ALTER TABLE stacked_cal_sci DROP COLUMN obsgeody;
ALTER TABLE stacked_cal_sci DROP COLUMN obsgeodz;

DELETE FROM schemagen_columns
WHERE column_name = 'dirimage' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pixfrac' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pxsclrt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_x' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_y' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_z' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodx' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeody' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodz' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'fitopt_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'x1d_sci', 'x1dints_sci', 'c1d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype18' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tform18' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit18' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('xtension', 'bitpix', 'naxis', 'naxis1', 'naxis2', 'naxis3', 'naxis4', 'pcount', 'gcount', 'bscale', 'bzero', 'blank', 'extname', 'extver', 'checksum', 'datasum') AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('bunit') AND table_name IN ('segm_err', 'segm_sci');
UPDATE schemagen_columns SET title = 'Grating Y tilt angle relative to mirror'
WHERE column_name IN ('gwa_xtil') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Grating X tilt angle relative to mirror'
WHERE column_name IN ('gwa_ytil') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA X-position/tilt sensor calib'
WHERE column_name IN ('gwa_xp_v') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA Y-position/tilt sensor calib'
WHERE column_name IN ('gwa_yp_v') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg X-pos/tilt sensor calib'
WHERE column_name IN ('gwa_pxav') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg Y-pos/tilt sensor calib'
WHERE column_name IN ('gwa_pyav') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320ALWB", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'jwst_dx', 'jwst_dy', 'jwst_dz') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.1.0', since, 'jwst', '1.1.0', '5226f7148ff8bfd09cd2056e64ed74bf28aef44edca8525bf20a32827d3a6a6a'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

