-- jwst 1.3.3 → 1.4.0, down. SQLite.
-- Takes a database back from jwst 1.4.0 to 1.3.3. What only 1.4.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.4.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.4.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.4.0');
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

DROP VIEW nircam_rate_wavelength;
DROP VIEW niriss_rate_wavelength;
DROP VIEW fgs_rate_wavelength;

DROP VIEW nircam_bsub_wavelength;
DROP VIEW niriss_bsub_wavelength;

DROP VIEW fgs_cal_wavelength;

DROP VIEW nircam_crf_wavelength;
DROP VIEW niriss_crf_wavelength;
DROP VIEW fgs_crf_wavelength;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN fpe_side;
ALTER TABLE uncal_primary DROP COLUMN ice_side;
ALTER TABLE uncal_primary DROP COLUMN r_spkern;
ALTER TABLE uncal_primary DROP COLUMN r_spprof;
ALTER TABLE uncal_primary DROP COLUMN r_sptrac;
ALTER TABLE uncal_primary DROP COLUMN r_wavmap;
ALTER TABLE uncal_primary DROP COLUMN sosswdth;
ALTER TABLE uncal_primary DROP COLUMN tikfactr;
ALTER TABLE uncal_primary DROP COLUMN sossdltx;
ALTER TABLE uncal_primary DROP COLUMN sossdlty;
ALTER TABLE uncal_primary DROP COLUMN sossrotn;
ALTER TABLE uncal_primary DROP COLUMN oversamp;
ALTER TABLE uncal_primary DROP COLUMN threshld;


UPDATE uncal_planned_reference_stars SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE uncal_planned_reference_stars DROP COLUMN ttype11;
ALTER TABLE uncal_planned_reference_stars DROP COLUMN tform11;
ALTER TABLE uncal_planned_reference_stars DROP COLUMN tunit11;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN fpe_side;
ALTER TABLE image_uncal_primary DROP COLUMN ice_side;
ALTER TABLE image_uncal_primary DROP COLUMN r_spkern;
ALTER TABLE image_uncal_primary DROP COLUMN r_spprof;
ALTER TABLE image_uncal_primary DROP COLUMN r_sptrac;
ALTER TABLE image_uncal_primary DROP COLUMN r_wavmap;
ALTER TABLE image_uncal_primary DROP COLUMN sosswdth;
ALTER TABLE image_uncal_primary DROP COLUMN tikfactr;
ALTER TABLE image_uncal_primary DROP COLUMN sossdltx;
ALTER TABLE image_uncal_primary DROP COLUMN sossdlty;
ALTER TABLE image_uncal_primary DROP COLUMN sossrotn;
ALTER TABLE image_uncal_primary DROP COLUMN oversamp;
ALTER TABLE image_uncal_primary DROP COLUMN threshld;


UPDATE image_uncal_planned_reference_stars SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE image_uncal_planned_reference_stars DROP COLUMN ttype11;
ALTER TABLE image_uncal_planned_reference_stars DROP COLUMN tform11;
ALTER TABLE image_uncal_planned_reference_stars DROP COLUMN tunit11;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN fpe_side;
ALTER TABLE stacked_uncal_primary DROP COLUMN ice_side;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_spkern;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_spprof;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_sptrac;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_wavmap;
ALTER TABLE stacked_uncal_primary DROP COLUMN sosswdth;
ALTER TABLE stacked_uncal_primary DROP COLUMN tikfactr;
ALTER TABLE stacked_uncal_primary DROP COLUMN sossdltx;
ALTER TABLE stacked_uncal_primary DROP COLUMN sossdlty;
ALTER TABLE stacked_uncal_primary DROP COLUMN sossrotn;
ALTER TABLE stacked_uncal_primary DROP COLUMN oversamp;
ALTER TABLE stacked_uncal_primary DROP COLUMN threshld;


UPDATE stacked_uncal_planned_reference_stars SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE stacked_uncal_planned_reference_stars DROP COLUMN ttype11;
ALTER TABLE stacked_uncal_planned_reference_stars DROP COLUMN tform11;
ALTER TABLE stacked_uncal_planned_reference_stars DROP COLUMN tunit11;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN fpe_side;
ALTER TABLE ramp_primary DROP COLUMN ice_side;
ALTER TABLE ramp_primary DROP COLUMN r_spkern;
ALTER TABLE ramp_primary DROP COLUMN r_spprof;
ALTER TABLE ramp_primary DROP COLUMN r_sptrac;
ALTER TABLE ramp_primary DROP COLUMN r_wavmap;
ALTER TABLE ramp_primary DROP COLUMN sosswdth;
ALTER TABLE ramp_primary DROP COLUMN tikfactr;
ALTER TABLE ramp_primary DROP COLUMN sossdltx;
ALTER TABLE ramp_primary DROP COLUMN sossdlty;
ALTER TABLE ramp_primary DROP COLUMN sossrotn;
ALTER TABLE ramp_primary DROP COLUMN oversamp;
ALTER TABLE ramp_primary DROP COLUMN threshld;


UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN fpe_side;
ALTER TABLE dark_primary DROP COLUMN ice_side;
ALTER TABLE dark_primary DROP COLUMN r_spkern;
ALTER TABLE dark_primary DROP COLUMN r_spprof;
ALTER TABLE dark_primary DROP COLUMN r_sptrac;
ALTER TABLE dark_primary DROP COLUMN r_wavmap;
ALTER TABLE dark_primary DROP COLUMN sosswdth;
ALTER TABLE dark_primary DROP COLUMN tikfactr;
ALTER TABLE dark_primary DROP COLUMN sossdltx;
ALTER TABLE dark_primary DROP COLUMN sossdlty;
ALTER TABLE dark_primary DROP COLUMN sossrotn;
ALTER TABLE dark_primary DROP COLUMN oversamp;
ALTER TABLE dark_primary DROP COLUMN threshld;


UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN fpe_side;
ALTER TABLE trapsfilled_primary DROP COLUMN ice_side;
ALTER TABLE trapsfilled_primary DROP COLUMN r_spkern;
ALTER TABLE trapsfilled_primary DROP COLUMN r_spprof;
ALTER TABLE trapsfilled_primary DROP COLUMN r_sptrac;
ALTER TABLE trapsfilled_primary DROP COLUMN r_wavmap;
ALTER TABLE trapsfilled_primary DROP COLUMN sosswdth;
ALTER TABLE trapsfilled_primary DROP COLUMN tikfactr;
ALTER TABLE trapsfilled_primary DROP COLUMN sossdltx;
ALTER TABLE trapsfilled_primary DROP COLUMN sossdlty;
ALTER TABLE trapsfilled_primary DROP COLUMN sossrotn;
ALTER TABLE trapsfilled_primary DROP COLUMN oversamp;
ALTER TABLE trapsfilled_primary DROP COLUMN threshld;


UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN fpe_side;
ALTER TABLE rate_primary DROP COLUMN ice_side;
ALTER TABLE rate_primary DROP COLUMN r_spkern;
ALTER TABLE rate_primary DROP COLUMN r_spprof;
ALTER TABLE rate_primary DROP COLUMN r_sptrac;
ALTER TABLE rate_primary DROP COLUMN r_wavmap;
ALTER TABLE rate_primary DROP COLUMN sosswdth;
ALTER TABLE rate_primary DROP COLUMN tikfactr;
ALTER TABLE rate_primary DROP COLUMN sossdltx;
ALTER TABLE rate_primary DROP COLUMN sossdlty;
ALTER TABLE rate_primary DROP COLUMN sossrotn;
ALTER TABLE rate_primary DROP COLUMN oversamp;
ALTER TABLE rate_primary DROP COLUMN threshld;


UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN fpe_side;
ALTER TABLE rateints_primary DROP COLUMN ice_side;
ALTER TABLE rateints_primary DROP COLUMN r_spkern;
ALTER TABLE rateints_primary DROP COLUMN r_spprof;
ALTER TABLE rateints_primary DROP COLUMN r_sptrac;
ALTER TABLE rateints_primary DROP COLUMN r_wavmap;
ALTER TABLE rateints_primary DROP COLUMN sosswdth;
ALTER TABLE rateints_primary DROP COLUMN tikfactr;
ALTER TABLE rateints_primary DROP COLUMN sossdltx;
ALTER TABLE rateints_primary DROP COLUMN sossdlty;
ALTER TABLE rateints_primary DROP COLUMN sossrotn;
ALTER TABLE rateints_primary DROP COLUMN oversamp;
ALTER TABLE rateints_primary DROP COLUMN threshld;


UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN fpe_side;
ALTER TABLE fitopt_primary DROP COLUMN ice_side;
ALTER TABLE fitopt_primary DROP COLUMN r_spkern;
ALTER TABLE fitopt_primary DROP COLUMN r_spprof;
ALTER TABLE fitopt_primary DROP COLUMN r_sptrac;
ALTER TABLE fitopt_primary DROP COLUMN r_wavmap;
ALTER TABLE fitopt_primary DROP COLUMN sosswdth;
ALTER TABLE fitopt_primary DROP COLUMN tikfactr;
ALTER TABLE fitopt_primary DROP COLUMN sossdltx;
ALTER TABLE fitopt_primary DROP COLUMN sossdlty;
ALTER TABLE fitopt_primary DROP COLUMN sossrotn;
ALTER TABLE fitopt_primary DROP COLUMN oversamp;
ALTER TABLE fitopt_primary DROP COLUMN threshld;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN fpe_side;
ALTER TABLE bsub_primary DROP COLUMN ice_side;
ALTER TABLE bsub_primary DROP COLUMN r_spkern;
ALTER TABLE bsub_primary DROP COLUMN r_spprof;
ALTER TABLE bsub_primary DROP COLUMN r_sptrac;
ALTER TABLE bsub_primary DROP COLUMN r_wavmap;
ALTER TABLE bsub_primary DROP COLUMN sosswdth;
ALTER TABLE bsub_primary DROP COLUMN tikfactr;
ALTER TABLE bsub_primary DROP COLUMN sossdltx;
ALTER TABLE bsub_primary DROP COLUMN sossdlty;
ALTER TABLE bsub_primary DROP COLUMN sossrotn;
ALTER TABLE bsub_primary DROP COLUMN oversamp;
ALTER TABLE bsub_primary DROP COLUMN threshld;


UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN fpe_side;
ALTER TABLE bsubints_primary DROP COLUMN ice_side;
ALTER TABLE bsubints_primary DROP COLUMN r_spkern;
ALTER TABLE bsubints_primary DROP COLUMN r_spprof;
ALTER TABLE bsubints_primary DROP COLUMN r_sptrac;
ALTER TABLE bsubints_primary DROP COLUMN r_wavmap;
ALTER TABLE bsubints_primary DROP COLUMN sosswdth;
ALTER TABLE bsubints_primary DROP COLUMN tikfactr;
ALTER TABLE bsubints_primary DROP COLUMN sossdltx;
ALTER TABLE bsubints_primary DROP COLUMN sossdlty;
ALTER TABLE bsubints_primary DROP COLUMN sossrotn;
ALTER TABLE bsubints_primary DROP COLUMN oversamp;
ALTER TABLE bsubints_primary DROP COLUMN threshld;


UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN fpe_side;
ALTER TABLE cal_primary DROP COLUMN ice_side;
ALTER TABLE cal_primary DROP COLUMN r_spkern;
ALTER TABLE cal_primary DROP COLUMN r_spprof;
ALTER TABLE cal_primary DROP COLUMN r_sptrac;
ALTER TABLE cal_primary DROP COLUMN r_wavmap;
ALTER TABLE cal_primary DROP COLUMN sosswdth;
ALTER TABLE cal_primary DROP COLUMN tikfactr;
ALTER TABLE cal_primary DROP COLUMN sossdltx;
ALTER TABLE cal_primary DROP COLUMN sossdlty;
ALTER TABLE cal_primary DROP COLUMN sossrotn;
ALTER TABLE cal_primary DROP COLUMN oversamp;
ALTER TABLE cal_primary DROP COLUMN threshld;


UPDATE cal_planned_reference_stars SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE cal_planned_reference_stars DROP COLUMN ttype11;
ALTER TABLE cal_planned_reference_stars DROP COLUMN tform11;
ALTER TABLE cal_planned_reference_stars DROP COLUMN tunit11;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN fpe_side;
ALTER TABLE calints_primary DROP COLUMN ice_side;
ALTER TABLE calints_primary DROP COLUMN r_spkern;
ALTER TABLE calints_primary DROP COLUMN r_spprof;
ALTER TABLE calints_primary DROP COLUMN r_sptrac;
ALTER TABLE calints_primary DROP COLUMN r_wavmap;
ALTER TABLE calints_primary DROP COLUMN sosswdth;
ALTER TABLE calints_primary DROP COLUMN tikfactr;
ALTER TABLE calints_primary DROP COLUMN sossdltx;
ALTER TABLE calints_primary DROP COLUMN sossdlty;
ALTER TABLE calints_primary DROP COLUMN sossrotn;
ALTER TABLE calints_primary DROP COLUMN oversamp;
ALTER TABLE calints_primary DROP COLUMN threshld;


UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN fpe_side;
ALTER TABLE crf_primary DROP COLUMN ice_side;
ALTER TABLE crf_primary DROP COLUMN r_spkern;
ALTER TABLE crf_primary DROP COLUMN r_spprof;
ALTER TABLE crf_primary DROP COLUMN r_sptrac;
ALTER TABLE crf_primary DROP COLUMN r_wavmap;
ALTER TABLE crf_primary DROP COLUMN sosswdth;
ALTER TABLE crf_primary DROP COLUMN tikfactr;
ALTER TABLE crf_primary DROP COLUMN sossdltx;
ALTER TABLE crf_primary DROP COLUMN sossdlty;
ALTER TABLE crf_primary DROP COLUMN sossrotn;
ALTER TABLE crf_primary DROP COLUMN oversamp;
ALTER TABLE crf_primary DROP COLUMN threshld;


UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN fpe_side;
ALTER TABLE crfints_primary DROP COLUMN ice_side;
ALTER TABLE crfints_primary DROP COLUMN r_spkern;
ALTER TABLE crfints_primary DROP COLUMN r_spprof;
ALTER TABLE crfints_primary DROP COLUMN r_sptrac;
ALTER TABLE crfints_primary DROP COLUMN r_wavmap;
ALTER TABLE crfints_primary DROP COLUMN sosswdth;
ALTER TABLE crfints_primary DROP COLUMN tikfactr;
ALTER TABLE crfints_primary DROP COLUMN sossdltx;
ALTER TABLE crfints_primary DROP COLUMN sossdlty;
ALTER TABLE crfints_primary DROP COLUMN sossrotn;
ALTER TABLE crfints_primary DROP COLUMN oversamp;
ALTER TABLE crfints_primary DROP COLUMN threshld;


UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN fpe_side;
ALTER TABLE i2d_primary DROP COLUMN ice_side;
ALTER TABLE i2d_primary DROP COLUMN r_spkern;
ALTER TABLE i2d_primary DROP COLUMN r_spprof;
ALTER TABLE i2d_primary DROP COLUMN r_sptrac;
ALTER TABLE i2d_primary DROP COLUMN r_wavmap;
ALTER TABLE i2d_primary DROP COLUMN sosswdth;
ALTER TABLE i2d_primary DROP COLUMN tikfactr;
ALTER TABLE i2d_primary DROP COLUMN sossdltx;
ALTER TABLE i2d_primary DROP COLUMN sossdlty;
ALTER TABLE i2d_primary DROP COLUMN sossrotn;
ALTER TABLE i2d_primary DROP COLUMN oversamp;
ALTER TABLE i2d_primary DROP COLUMN threshld;


UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN fpe_side;
ALTER TABLE s2d_primary DROP COLUMN ice_side;
ALTER TABLE s2d_primary DROP COLUMN r_spkern;
ALTER TABLE s2d_primary DROP COLUMN r_spprof;
ALTER TABLE s2d_primary DROP COLUMN r_sptrac;
ALTER TABLE s2d_primary DROP COLUMN r_wavmap;
ALTER TABLE s2d_primary DROP COLUMN sosswdth;
ALTER TABLE s2d_primary DROP COLUMN tikfactr;
ALTER TABLE s2d_primary DROP COLUMN sossdltx;
ALTER TABLE s2d_primary DROP COLUMN sossdlty;
ALTER TABLE s2d_primary DROP COLUMN sossrotn;
ALTER TABLE s2d_primary DROP COLUMN oversamp;
ALTER TABLE s2d_primary DROP COLUMN threshld;


UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN fpe_side;
ALTER TABLE s3d_primary DROP COLUMN ice_side;
ALTER TABLE s3d_primary DROP COLUMN r_spkern;
ALTER TABLE s3d_primary DROP COLUMN r_spprof;
ALTER TABLE s3d_primary DROP COLUMN r_sptrac;
ALTER TABLE s3d_primary DROP COLUMN r_wavmap;
ALTER TABLE s3d_primary DROP COLUMN sosswdth;
ALTER TABLE s3d_primary DROP COLUMN tikfactr;
ALTER TABLE s3d_primary DROP COLUMN sossdltx;
ALTER TABLE s3d_primary DROP COLUMN sossdlty;
ALTER TABLE s3d_primary DROP COLUMN sossrotn;
ALTER TABLE s3d_primary DROP COLUMN oversamp;
ALTER TABLE s3d_primary DROP COLUMN threshld;


UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN fpe_side;
ALTER TABLE x1d_primary DROP COLUMN ice_side;
ALTER TABLE x1d_primary DROP COLUMN r_spkern;
ALTER TABLE x1d_primary DROP COLUMN r_spprof;
ALTER TABLE x1d_primary DROP COLUMN r_sptrac;
ALTER TABLE x1d_primary DROP COLUMN r_wavmap;
ALTER TABLE x1d_primary DROP COLUMN sosswdth;
ALTER TABLE x1d_primary DROP COLUMN tikfactr;
ALTER TABLE x1d_primary DROP COLUMN sossdltx;
ALTER TABLE x1d_primary DROP COLUMN sossdlty;
ALTER TABLE x1d_primary DROP COLUMN sossrotn;
ALTER TABLE x1d_primary DROP COLUMN oversamp;
ALTER TABLE x1d_primary DROP COLUMN threshld;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN fpe_side;
ALTER TABLE x1dints_primary DROP COLUMN ice_side;
ALTER TABLE x1dints_primary DROP COLUMN r_spkern;
ALTER TABLE x1dints_primary DROP COLUMN r_spprof;
ALTER TABLE x1dints_primary DROP COLUMN r_sptrac;
ALTER TABLE x1dints_primary DROP COLUMN r_wavmap;
ALTER TABLE x1dints_primary DROP COLUMN sosswdth;
ALTER TABLE x1dints_primary DROP COLUMN tikfactr;
ALTER TABLE x1dints_primary DROP COLUMN sossdltx;
ALTER TABLE x1dints_primary DROP COLUMN sossdlty;
ALTER TABLE x1dints_primary DROP COLUMN sossrotn;
ALTER TABLE x1dints_primary DROP COLUMN oversamp;
ALTER TABLE x1dints_primary DROP COLUMN threshld;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN fpe_side;
ALTER TABLE c1d_primary DROP COLUMN ice_side;
ALTER TABLE c1d_primary DROP COLUMN r_spkern;
ALTER TABLE c1d_primary DROP COLUMN r_spprof;
ALTER TABLE c1d_primary DROP COLUMN r_sptrac;
ALTER TABLE c1d_primary DROP COLUMN r_wavmap;
ALTER TABLE c1d_primary DROP COLUMN sosswdth;
ALTER TABLE c1d_primary DROP COLUMN tikfactr;
ALTER TABLE c1d_primary DROP COLUMN sossdltx;
ALTER TABLE c1d_primary DROP COLUMN sossdlty;
ALTER TABLE c1d_primary DROP COLUMN sossrotn;
ALTER TABLE c1d_primary DROP COLUMN oversamp;
ALTER TABLE c1d_primary DROP COLUMN threshld;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN fpe_side;
ALTER TABLE psfstack_primary DROP COLUMN ice_side;
ALTER TABLE psfstack_primary DROP COLUMN r_spkern;
ALTER TABLE psfstack_primary DROP COLUMN r_spprof;
ALTER TABLE psfstack_primary DROP COLUMN r_sptrac;
ALTER TABLE psfstack_primary DROP COLUMN r_wavmap;
ALTER TABLE psfstack_primary DROP COLUMN sosswdth;
ALTER TABLE psfstack_primary DROP COLUMN tikfactr;
ALTER TABLE psfstack_primary DROP COLUMN sossdltx;
ALTER TABLE psfstack_primary DROP COLUMN sossdlty;
ALTER TABLE psfstack_primary DROP COLUMN sossrotn;
ALTER TABLE psfstack_primary DROP COLUMN oversamp;
ALTER TABLE psfstack_primary DROP COLUMN threshld;


UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN fpe_side;
ALTER TABLE psfalign_primary DROP COLUMN ice_side;
ALTER TABLE psfalign_primary DROP COLUMN r_spkern;
ALTER TABLE psfalign_primary DROP COLUMN r_spprof;
ALTER TABLE psfalign_primary DROP COLUMN r_sptrac;
ALTER TABLE psfalign_primary DROP COLUMN r_wavmap;
ALTER TABLE psfalign_primary DROP COLUMN sosswdth;
ALTER TABLE psfalign_primary DROP COLUMN tikfactr;
ALTER TABLE psfalign_primary DROP COLUMN sossdltx;
ALTER TABLE psfalign_primary DROP COLUMN sossdlty;
ALTER TABLE psfalign_primary DROP COLUMN sossrotn;
ALTER TABLE psfalign_primary DROP COLUMN oversamp;
ALTER TABLE psfalign_primary DROP COLUMN threshld;


UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN fpe_side;
ALTER TABLE psfsub_primary DROP COLUMN ice_side;
ALTER TABLE psfsub_primary DROP COLUMN r_spkern;
ALTER TABLE psfsub_primary DROP COLUMN r_spprof;
ALTER TABLE psfsub_primary DROP COLUMN r_sptrac;
ALTER TABLE psfsub_primary DROP COLUMN r_wavmap;
ALTER TABLE psfsub_primary DROP COLUMN sosswdth;
ALTER TABLE psfsub_primary DROP COLUMN tikfactr;
ALTER TABLE psfsub_primary DROP COLUMN sossdltx;
ALTER TABLE psfsub_primary DROP COLUMN sossdlty;
ALTER TABLE psfsub_primary DROP COLUMN sossrotn;
ALTER TABLE psfsub_primary DROP COLUMN oversamp;
ALTER TABLE psfsub_primary DROP COLUMN threshld;


UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN fpe_side;
ALTER TABLE ami_primary DROP COLUMN ice_side;
ALTER TABLE ami_primary DROP COLUMN r_spkern;
ALTER TABLE ami_primary DROP COLUMN r_spprof;
ALTER TABLE ami_primary DROP COLUMN r_sptrac;
ALTER TABLE ami_primary DROP COLUMN r_wavmap;
ALTER TABLE ami_primary DROP COLUMN sosswdth;
ALTER TABLE ami_primary DROP COLUMN tikfactr;
ALTER TABLE ami_primary DROP COLUMN sossdltx;
ALTER TABLE ami_primary DROP COLUMN sossdlty;
ALTER TABLE ami_primary DROP COLUMN sossrotn;
ALTER TABLE ami_primary DROP COLUMN oversamp;
ALTER TABLE ami_primary DROP COLUMN threshld;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN fpe_side;
ALTER TABLE amiavg_primary DROP COLUMN ice_side;
ALTER TABLE amiavg_primary DROP COLUMN r_spkern;
ALTER TABLE amiavg_primary DROP COLUMN r_spprof;
ALTER TABLE amiavg_primary DROP COLUMN r_sptrac;
ALTER TABLE amiavg_primary DROP COLUMN r_wavmap;
ALTER TABLE amiavg_primary DROP COLUMN sosswdth;
ALTER TABLE amiavg_primary DROP COLUMN tikfactr;
ALTER TABLE amiavg_primary DROP COLUMN sossdltx;
ALTER TABLE amiavg_primary DROP COLUMN sossdlty;
ALTER TABLE amiavg_primary DROP COLUMN sossrotn;
ALTER TABLE amiavg_primary DROP COLUMN oversamp;
ALTER TABLE amiavg_primary DROP COLUMN threshld;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN fpe_side;
ALTER TABLE psf_amiavg_primary DROP COLUMN ice_side;
ALTER TABLE psf_amiavg_primary DROP COLUMN r_spkern;
ALTER TABLE psf_amiavg_primary DROP COLUMN r_spprof;
ALTER TABLE psf_amiavg_primary DROP COLUMN r_sptrac;
ALTER TABLE psf_amiavg_primary DROP COLUMN r_wavmap;
ALTER TABLE psf_amiavg_primary DROP COLUMN sosswdth;
ALTER TABLE psf_amiavg_primary DROP COLUMN tikfactr;
ALTER TABLE psf_amiavg_primary DROP COLUMN sossdltx;
ALTER TABLE psf_amiavg_primary DROP COLUMN sossdlty;
ALTER TABLE psf_amiavg_primary DROP COLUMN sossrotn;
ALTER TABLE psf_amiavg_primary DROP COLUMN oversamp;
ALTER TABLE psf_amiavg_primary DROP COLUMN threshld;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN fpe_side;
ALTER TABLE aminorm_primary DROP COLUMN ice_side;
ALTER TABLE aminorm_primary DROP COLUMN r_spkern;
ALTER TABLE aminorm_primary DROP COLUMN r_spprof;
ALTER TABLE aminorm_primary DROP COLUMN r_sptrac;
ALTER TABLE aminorm_primary DROP COLUMN r_wavmap;
ALTER TABLE aminorm_primary DROP COLUMN sosswdth;
ALTER TABLE aminorm_primary DROP COLUMN tikfactr;
ALTER TABLE aminorm_primary DROP COLUMN sossdltx;
ALTER TABLE aminorm_primary DROP COLUMN sossdlty;
ALTER TABLE aminorm_primary DROP COLUMN sossrotn;
ALTER TABLE aminorm_primary DROP COLUMN oversamp;
ALTER TABLE aminorm_primary DROP COLUMN threshld;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN fpe_side;
ALTER TABLE wfscmb_primary DROP COLUMN ice_side;
ALTER TABLE wfscmb_primary DROP COLUMN r_spkern;
ALTER TABLE wfscmb_primary DROP COLUMN r_spprof;
ALTER TABLE wfscmb_primary DROP COLUMN r_sptrac;
ALTER TABLE wfscmb_primary DROP COLUMN r_wavmap;
ALTER TABLE wfscmb_primary DROP COLUMN sosswdth;
ALTER TABLE wfscmb_primary DROP COLUMN tikfactr;
ALTER TABLE wfscmb_primary DROP COLUMN sossdltx;
ALTER TABLE wfscmb_primary DROP COLUMN sossdlty;
ALTER TABLE wfscmb_primary DROP COLUMN sossrotn;
ALTER TABLE wfscmb_primary DROP COLUMN oversamp;
ALTER TABLE wfscmb_primary DROP COLUMN threshld;


UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN fpe_side;
ALTER TABLE segm_primary DROP COLUMN ice_side;
ALTER TABLE segm_primary DROP COLUMN r_spkern;
ALTER TABLE segm_primary DROP COLUMN r_spprof;
ALTER TABLE segm_primary DROP COLUMN r_sptrac;
ALTER TABLE segm_primary DROP COLUMN r_wavmap;
ALTER TABLE segm_primary DROP COLUMN sosswdth;
ALTER TABLE segm_primary DROP COLUMN tikfactr;
ALTER TABLE segm_primary DROP COLUMN sossdltx;
ALTER TABLE segm_primary DROP COLUMN sossdlty;
ALTER TABLE segm_primary DROP COLUMN sossrotn;
ALTER TABLE segm_primary DROP COLUMN oversamp;
ALTER TABLE segm_primary DROP COLUMN threshld;


UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN fpe_side;
ALTER TABLE image_cal_primary DROP COLUMN ice_side;
ALTER TABLE image_cal_primary DROP COLUMN r_spkern;
ALTER TABLE image_cal_primary DROP COLUMN r_spprof;
ALTER TABLE image_cal_primary DROP COLUMN r_sptrac;
ALTER TABLE image_cal_primary DROP COLUMN r_wavmap;
ALTER TABLE image_cal_primary DROP COLUMN sosswdth;
ALTER TABLE image_cal_primary DROP COLUMN tikfactr;
ALTER TABLE image_cal_primary DROP COLUMN sossdltx;
ALTER TABLE image_cal_primary DROP COLUMN sossdlty;
ALTER TABLE image_cal_primary DROP COLUMN sossrotn;
ALTER TABLE image_cal_primary DROP COLUMN oversamp;
ALTER TABLE image_cal_primary DROP COLUMN threshld;


UPDATE image_cal_planned_reference_stars SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE image_cal_planned_reference_stars DROP COLUMN ttype11;
ALTER TABLE image_cal_planned_reference_stars DROP COLUMN tform11;
ALTER TABLE image_cal_planned_reference_stars DROP COLUMN tunit11;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof, 'R_SPTRAC', r_sptrac, 'R_WAVMAP', r_wavmap, 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE fpe_side IS NOT NULL OR ice_side IS NOT NULL OR r_spkern IS NOT NULL OR r_spprof IS NOT NULL OR r_sptrac IS NOT NULL OR r_wavmap IS NOT NULL OR sosswdth IS NOT NULL OR tikfactr IS NOT NULL OR sossdltx IS NOT NULL OR sossdlty IS NOT NULL OR sossrotn IS NOT NULL OR oversamp IS NOT NULL OR threshld IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN fpe_side;
ALTER TABLE stacked_cal_primary DROP COLUMN ice_side;
ALTER TABLE stacked_cal_primary DROP COLUMN r_spkern;
ALTER TABLE stacked_cal_primary DROP COLUMN r_spprof;
ALTER TABLE stacked_cal_primary DROP COLUMN r_sptrac;
ALTER TABLE stacked_cal_primary DROP COLUMN r_wavmap;
ALTER TABLE stacked_cal_primary DROP COLUMN sosswdth;
ALTER TABLE stacked_cal_primary DROP COLUMN tikfactr;
ALTER TABLE stacked_cal_primary DROP COLUMN sossdltx;
ALTER TABLE stacked_cal_primary DROP COLUMN sossdlty;
ALTER TABLE stacked_cal_primary DROP COLUMN sossrotn;
ALTER TABLE stacked_cal_primary DROP COLUMN oversamp;
ALTER TABLE stacked_cal_primary DROP COLUMN threshld;


UPDATE stacked_cal_planned_reference_stars SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL;
ALTER TABLE stacked_cal_planned_reference_stars DROP COLUMN ttype11;
ALTER TABLE stacked_cal_planned_reference_stars DROP COLUMN tform11;
ALTER TABLE stacked_cal_planned_reference_stars DROP COLUMN tunit11;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM i2d_wavelength;
DROP VIEW nircam_i2d_wavelength;
DROP VIEW nirspec_i2d_wavelength;
DROP VIEW niriss_i2d_wavelength;
DROP VIEW miri_i2d_wavelength;
DROP VIEW fgs_i2d_wavelength;
DROP TABLE i2d_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM wfscmb_wavelength;
DROP VIEW nircam_wfscmb_wavelength;
DROP TABLE wfscmb_wavelength;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('i2d_wavelength', 'wfscmb_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('uncal_planned_reference_stars', 'image_uncal_planned_reference_stars', 'stacked_uncal_planned_reference_stars', 'cal_planned_reference_stars', 'image_cal_planned_reference_stars', 'stacked_cal_planned_reference_stars');
UPDATE schemagen_columns SET enum = '["CALCULATED", "CALCULATED_COARSE_TR_202107", "CALCULATED_FULL", "CALCULATED_FULLVA", "CALCULATED_GSCMD", "CALCULATED_GSCMD_V3PAGS", "CALCULATED_ORIGINAL", "PLANNED", "CALCULATED_TR_202105", "CALCULATED_TR_202105_VA", "CALCULATED_TRACK_TR_202107"]'
WHERE column_name IN ('engqlptg') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FULL", "FULLBOX", "INTRAMODULE", "INTRAMODULEBOX", "INTRAMODULEX", "INTRASCA", "SUBARRAY_DITHER", "WFSC", "AMI", "IMAGING", "MIMF", "WFSS", "5-POINT-SMALL-GRID", "9-POINT-SMALL-GRID", "4QPM_LFLAT", "4QPM_PFLAT", "LYOT_LFLAT", "LYOT_PFLAT", "CYCLING", "REULEAUX", "SPARSE-CYCLING", "2-POINT", "4-POINT-SETS", "2-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F770W-WITH-NIRCam", "4-POINT-MIRI-F770W-WITH-NIRCam", "9-POINT-MIRI-F770W-WITH-NIRCam", "3-POINT-MIRI-F1000W-WITH-NIRCam", "4-POINT-MIRI-F1000W-WITH-NIRCam", "2-POINT-MIRI-F1280W-WITH-NIRCam", "3-POINT-MIRI-F1280W-WITH-NIRCam", "4-POINT-MIRI-F1280W-WITH-NIRCam", "9-POINT-MIRI-F1280W-WITH-NIRCam", "2-POINT-MIRI-F1500W-WITH-NIRCam", "3-POINT-MIRI-F1500W-WITH-NIRCam", "4-POINT-MIRI-F1500W-WITH-NIRCam", "9-POINT-MIRI-F1500W-WITH-NIRCam", "2-POINT-MIRI-F1800W-WITH-NIRCam", "3-POINT-MIRI-F1800W-WITH-NIRCam", "4-POINT-MIRI-F1800W-WITH-NIRCam", "2-POINT-MIRI-F2100W-WITH-NIRCam", "3-POINT-MIRI-F2100W-WITH-NIRCam", "4-POINT-MIRI-F2100W-WITH-NIRCam", "9-POINT-MIRI-F2100W-WITH-NIRCam", "2-POINT-MIRI-F2550W-WITH-NIRCam", "3-POINT-MIRI-F2550W-WITH-NIRCam", "4-POINT-MIRI-F2550W-WITH-NIRCam", "9-POINT-MIRI-F2550W-WITH-NIRCam", "2-POINT-MIRI-F560W-WITH-NIRISS", "3-POINT-MIRI-F770W-WITH-NIRISS", "4-POINT-MIRI-F770W-WITH-NIRISS", "9-POINT-MIRI-F770W-WITH-NIRISS", "3-POINT-MIRI-F1000W-WITH-NIRISS", "4-POINT-MIRI-F1000W-WITH-NIRISS", "9-POINT-MIRI-F1000W-WITH-NIRISS", "2-POINT-MIRI-F1280W-WITH-NIRISS", "3-POINT-MIRI-F1280W-WITH-NIRISS", "4-POINT-MIRI-F1280W-WITH-NIRISS", "9-POINT-MIRI-F1280W-WITH-NIRISS", "2-POINT-MIRI-F1800W-WITH-NIRISS", "3-POINT-MIRI-F1800W-WITH-NIRISS", "4-POINT-MIRI-F1800W-WITH-NIRISS", "9-POINT-MIRI-F1800W-WITH-NIRISS", "2-POINT-MIRI-F2100W-WITH-NIRISS", "3-POINT-MIRI-F2100W-WITH-NIRISS", "4-POINT-MIRI-F2100W-WITH-NIRISS", "2-POINT-MIRI-F2550W-WITH-NIRISS", "3-POINT-MIRI-F2550W-WITH-NIRISS", "4-POINT-MIRI-F2550W-WITH-NIRISS", "9-POINT-MIRI-F2550W-WITH-NIRISS", "7X3-PIXEL-MAP-CENTER", "7X3-PIXEL-MAP-NOD1", "7X3-PIXEL-MAP-NOD2", "1PIXEL-SLIT-SCAN", "2PIXEL-SLIT-SCAN", "7PIXEL-SLIT-SCAN", "7PIX-5PIX-SLIT-SCAN", "ALONG-SLIT-NOD", "MAPPING", "INTRAPIXEL-SLIT-SCAN-CENTER", "INTRAPIXEL-SLIT-SCAN-NOD1", "INTRAPIXEL-SLIT-SCAN-NOD2", "LONG-CROSS-SCAN-CENTER", "LONG-CROSS-SCAN-NOD1", "LONG-CROSS-SCAN-NOD2", "SHORT-CROSS-SCAN-CENTER", "SHORT-CROSS-SCAN-NOD1", "SHORT-CROSS-SCAN-NOD2", "5PIXEL-8x4-MAP-SLITLESS", "7PIXEL-9x3-MAP-SLITLESS", "5PIXEL-SLITLESS-SCAN", "7PIXEL-SLITLESS-SCAN", "1PIXEL-SLITLESS-SCAN-LONG", "1PIXEL-SLITLESS-SCAN-SHORT", "2PIXEL-SLITLESS-SCAN-SHORT", "7x3-PIXEL-MAP-SLITLESS", "9x3-8x4-SCAN-MAPS-SLITLESS", "4-POINT", "FULL-TIGHT", "SUBARRAY-DITHER", "1LOS", "NIS_NRC_2L", "NIS_NRC_2M", "NIS_NRC_3L", "NIS_NRC_3M", "NIS_NRC_3S", "NIS_NRC_4L", "NIS_NRC_4M", "NIS_NRC_4S", "NIS_NRC_9L", "NIS_NRC_9M", "NIS_NRC_9S", "NIS-MIR056-2", "NIS-MIR056-3", "NIS-MIR077-3", "NIS-MIR077-9", "NIS-MIR100-2", "NIS-MIR100-3", "NIS-MIR100-4", "NIS-MIR128-2", "NIS-MIR128-3", "NIS-MIR128-4", "NIS-MIR128-9", "NIS-MIR150-2", "NIS-MIR150-3", "NIS-MIR150-4", "NIS-MIR150-9", "NIS-MIR180-2", "NIS-MIR180-3", "NIS-MIR180-4", "NIS-MIR180-9", "NIS-MIR210-2", "NIS-MIR210-3", "NIS-MIR210-4", "NIS-MIR210-9", "NIS-MIR255-2", "NIS-MIR255-3", "NIS-MIR255-4", "NIS-MIR255-9", "2-POINT-NOD", "3-POINT-NOD", "5-POINT-NOD", "2-POINT-WITH-NIRCAM-SIZE1", "2-POINT-WITH-NIRCAM-SIZE2", "2-POINT-WITH-NIRCAM-SIZE3", "3-POINT-WITH-NIRCAM-SIZE1", "3-POINT-WITH-NIRCAM-SIZE2", "3-POINT-WITH-NIRCAM-SIZE3", "4-POINT-NOD", "4-POINT-DITHER", "N/A", "NONE", "ANY"]'
WHERE column_name IN ('patttype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Radial velocity wrt Barycenter'
WHERE column_name IN ('velosys') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'trapsfilled_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.3.3', since, 'jwst', '1.3.3', '656af74a7cdcd84425f91d835a9f3500250060dbafc482fc03204a2e2878ea27'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

