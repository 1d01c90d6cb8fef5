-- jwst 2.0.1 → 3.0.0, down. SQLite.
-- Takes a database back from jwst 3.0.0 to 2.0.1. What only 3.0.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('3.0.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 3.0.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('3.0.0');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('3.0.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 3.0.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('3.0.0'));
DROP TABLE schemagen_guard;




DROP VIEW nircam_cal_tracemodel;
DROP VIEW niriss_cal_tracemodel;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN r_chrcor;


UPDATE uncal_cheby SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype26 IS NOT NULL OR tform26 IS NOT NULL OR tunit26 IS NOT NULL;
ALTER TABLE uncal_cheby DROP COLUMN ttype26;
ALTER TABLE uncal_cheby DROP COLUMN tform26;
ALTER TABLE uncal_cheby DROP COLUMN tunit26;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN r_chrcor;


UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_chrcor;


UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN r_chrcor;


UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN r_chrcor;


UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN r_chrcor;


UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN r_chrcor;


UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN r_chrcor;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN r_chrcor;


UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN r_chrcor;


UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN r_chrcor;


UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN r_chrcor;


UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN r_chrcor;


UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN r_chrcor;


UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN r_chrcor;


UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN r_chrcor;


UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN r_chrcor;


UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN r_chrcor;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN r_chrcor;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN r_chrcor;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN r_chrcor;


UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN r_chrcor;


UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN r_chrcor;


UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN r_chrcor;


UPDATE ami_oi_oi_q4 SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE ami_oi_oi_q4 DROP COLUMN ttype17;
ALTER TABLE ami_oi_oi_q4 DROP COLUMN tform17;
ALTER TABLE ami_oi_oi_q4 DROP COLUMN tunit17;
ALTER TABLE ami_oi_oi_q4 DROP COLUMN ttype18;
ALTER TABLE ami_oi_oi_q4 DROP COLUMN tform18;
ALTER TABLE ami_oi_oi_q4 DROP COLUMN tunit18;

UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN r_chrcor;


UPDATE psf_ami_oi_oi_q4 SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE psf_ami_oi_oi_q4 DROP COLUMN ttype17;
ALTER TABLE psf_ami_oi_oi_q4 DROP COLUMN tform17;
ALTER TABLE psf_ami_oi_oi_q4 DROP COLUMN tunit17;
ALTER TABLE psf_ami_oi_oi_q4 DROP COLUMN ttype18;
ALTER TABLE psf_ami_oi_oi_q4 DROP COLUMN tform18;
ALTER TABLE psf_ami_oi_oi_q4 DROP COLUMN tunit18;

UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN r_chrcor;


UPDATE amimulti_oi_oi_q4 SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE amimulti_oi_oi_q4 DROP COLUMN ttype17;
ALTER TABLE amimulti_oi_oi_q4 DROP COLUMN tform17;
ALTER TABLE amimulti_oi_oi_q4 DROP COLUMN tunit17;
ALTER TABLE amimulti_oi_oi_q4 DROP COLUMN ttype18;
ALTER TABLE amimulti_oi_oi_q4 DROP COLUMN tform18;
ALTER TABLE amimulti_oi_oi_q4 DROP COLUMN tunit18;

UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN r_chrcor;

UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN r_chrcor;


UPDATE aminorm_oi_oi_q4 SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE aminorm_oi_oi_q4 DROP COLUMN ttype17;
ALTER TABLE aminorm_oi_oi_q4 DROP COLUMN tform17;
ALTER TABLE aminorm_oi_oi_q4 DROP COLUMN tunit17;
ALTER TABLE aminorm_oi_oi_q4 DROP COLUMN ttype18;
ALTER TABLE aminorm_oi_oi_q4 DROP COLUMN tform18;
ALTER TABLE aminorm_oi_oi_q4 DROP COLUMN tunit18;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN r_chrcor;


UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN r_chrcor;


UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN r_chrcor;


UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_CHRCOR', r_chrcor)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_chrcor IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN r_chrcor;


INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM calints_tracemodel;
DROP VIEW nircam_calints_tracemodel;
DROP VIEW nirspec_calints_tracemodel;
DROP VIEW miri_calints_tracemodel;
DROP TABLE calints_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crfints_tracemodel;
DROP VIEW nircam_crfints_tracemodel;
DROP VIEW nirspec_crfints_tracemodel;
DROP VIEW miri_crfints_tracemodel;
DROP TABLE crfints_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'TRACEMODEL', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM s2d_tracemodel;
DROP VIEW nirspec_s2d_tracemodel;
DROP VIEW miri_s2d_tracemodel;
DROP TABLE s2d_tracemodel;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'HDRTAB', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM x1dints_hdrtab;
DROP VIEW nircam_x1dints_hdrtab;
DROP VIEW nirspec_x1dints_hdrtab;
DROP VIEW niriss_x1dints_hdrtab;
DROP VIEW miri_x1dints_hdrtab;
DROP TABLE x1dints_hdrtab;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('calints_tracemodel', 'crfints_tracemodel', 's2d_tracemodel', 'x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('x1dints_hdrtab');
DELETE FROM schemagen_columns
WHERE column_name = 'r_chrcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('uncal_cheby');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('uncal_cheby');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('uncal_cheby');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype18' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform18' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit18' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'simple' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bitpix' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'checksum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datasum' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'origin' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'timesys' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'timeunit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'filename' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sdp_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'prd_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'oss_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsc_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cal_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cal_vcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datamodl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'telescop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hga_move' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hga_strt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hga_stop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwfseet' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nwfsest' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'compress' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'asnpool' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'asntable' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'title' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pi_name' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'category' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subcat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'scicat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cont_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date_obs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'time_obs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date_beg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'date_end' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obs_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visit_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'program' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'observtn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitgrp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'seq_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'act_id' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exposure' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgdtarg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'template' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obslabel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsfoldr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'eng_qual' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'engqlptg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'vststart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitsta' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nexposur' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'intarget' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targoopp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tsovisit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exp_only' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crowdfld' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targprop' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targname' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targtype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targcat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targdesc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targ_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targ_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'targudec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mu_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mu_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mu_epoch' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'prop_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'prop_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'srctyapt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'instrume' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detector' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'module' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'channel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'filter' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fwposoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fwpostol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pupil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pilin' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwposoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwpostol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'grating' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'band' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fxd_slit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'focuspos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'preimage' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fpe_side' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ice_side' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cccstate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'coronmsk' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msastate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msametfl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msametid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'msaconid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'lamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'opmode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_xtil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_ytil' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_xp_v' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_yp_v' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_pxav' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_pyav' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gwa_tilt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fwcpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pwcpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expcount' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expripar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exp_type' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expstart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expmid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'expsteng' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'osf_file' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'readpatt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hybridff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exsegnum' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'exsegtot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'noutputs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nints' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'intstart' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'intend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ngroups' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nframes' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mirngrps' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mirnfrms' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detmode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cmd_tsel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'frmdivsr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'groupgap' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'drpfrms1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'drpfrms3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nsamples' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tsample' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tframe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tgroup' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'effinttm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'effexptm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tmeasure' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'duration' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrststrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nresets' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'zerofram' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dataprob' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sca_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datamode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrs_norm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrs_ref' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sctarate' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gainfact' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'is_imprt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'is_psf' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'selfref' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'primecrs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extncrs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subarray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sub_shrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sub_long' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'substrt1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'substrt2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subsize1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subsize2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastaxis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'slowaxis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detxcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detycor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detxsiz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'detysiz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_rd1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_sk1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_rd2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_sk2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_rpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mstr_ilv' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sstr_stp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sstr_nst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'patttype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pridtype' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pridtpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'patt_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pattstrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'numdthpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pattnpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nrimdtpt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'nod_type' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pattsize' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'smgrdpat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subpxpts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'subpxpat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spec_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'specnstp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'specstep' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spcoffst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spat_num' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spatnstp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'spatstep' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sptoffst' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xoffset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'yoffset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dsetstrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'numdsets' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dithdirc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dithopfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dithpnts' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mrsprchn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dith_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dith_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'apername' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pps_aper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'va_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'va_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bartdelt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bstrtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bendtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bmidtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'helidelt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hstrtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hendtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'hmidtime' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fam_la1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastep1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faunit1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faphase1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fa1value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fam_la2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastep2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faunit2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faphase2' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fa2value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fam_la3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fastep3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faunit3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'faphase3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fa3value' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'rma_pos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fcsrlpos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_order' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsstrttm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsendtim' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gdstarid' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_ra' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_dec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_ura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_udec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_mag' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_umag' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_v3_pa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pcs_mode' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'visitend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gf_start' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gf_end' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'fgs_aper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsidl_x' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsidl_y' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'v2_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'v3_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'roll_ref' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'v3i_yang' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'vparity' AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'datastrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dataend' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gsacstat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gscentx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gscenty' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_epoch' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_mura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_mudec' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gs_para' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crds_ver' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crds_ctx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_area' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_bkg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_msaope' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_barsha' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_camera' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_collim' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_sirskl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_cubpar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_dark' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_disper' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_distor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_miremi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_extr1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_filoff' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_flat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_dflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_sflat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fore' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fpa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_fringe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_frifrq' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_gain' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ifufor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ifupos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ifusli' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ipc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_lastfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_linear' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_mask' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_msa' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_mrsxar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_mrspt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_nrm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_ote' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_pstsos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_pthlos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_persat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_photom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_psfmas' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_readno' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_refpix' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_region' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_resamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_resol' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_reset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_rscd' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_satura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_spkern' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_spprof' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_sptrac' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_spcwcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_stray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_superb' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_thrput' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_trpden' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_trppar' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_tsphot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_v2v3' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_wavcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_wavran' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'r_wavmap' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_trcmod' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_psfali' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_amiana' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_aminor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_wcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_mtwcs' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_bkdsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_bpxslf' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_barsha' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_chgmig' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_clnfns' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_comb1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ifucub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_dark' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_dqinit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_miremi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_telemi' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_errini' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_extr1d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_extr2d' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_frstfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_flat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_fringe' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ganscl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_grpscl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_guicds' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_imprnt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ipc' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_jump' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_klip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_lastfr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_linear' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_msbsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_msaflg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_outlir' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_pthlos' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_persis' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_photom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_pctfrm' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_pxrepl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_ramp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_refpix' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_resamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_resfri' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_reset' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_rscd' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_satura' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_skymat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_srccat' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_spleak' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_srctyp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_psfstk' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_stray' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_superb' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_tacntr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_tsphot' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_twkreg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_wavcor' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_wfscom' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_contam' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_whtlit' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tcatfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'scatfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'segmfile' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dirimage' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ndriz' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'reswht' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pixfrac' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pxsclrt' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int1skip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int2skip' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int1ugp1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int2ugp1' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int1bors' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'int2bors' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sosswdth' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tikfactr' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sossdltx' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sossdlty' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sossrotn' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'oversamp' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'threshld' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgmeth' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkglevel' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgsub' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'masterbg' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bkgd_scl' AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xtension' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis1' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis2' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'naxis4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'gcount' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bscale' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bzero' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'blank' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extname' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'extver' AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'srctype' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mjd_beg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mjd_avg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mjd_end' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tdb_beg' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tdb_mid' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tdb_end' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xposure' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'telapse' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'refframe' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'eph_type' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'eph_time' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_x' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_y' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_z' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeo_x' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeo_y' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeo_z' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_dx' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_dy' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'jwst_dz' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeodx' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeody' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'obsgeodz' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pa_aper' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'va_scale' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'radesys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ra_v1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dec_v1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pa_v3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'wcsaxes' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crpix1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crpix2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crpix3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crval1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crval2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'crval3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ctype1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ctype2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ctype3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cunit1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cunit2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cunit3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cdelt1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cdelt2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cdelt3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'pc3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'cd2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ps3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ps3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 's_region' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'wavstart' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'wavend' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dispaxis' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'sporder' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ra_ref' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'dec_ref' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'velosys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'specsys' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'xref_sci' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'yref_sci' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_ra' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_dec' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_avra' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'mt_avdec' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_order' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'a_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'b_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'ap_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_0_6' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_1_5' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_2_4' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_3_3' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_4_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_4_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_4_2' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_5_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_5_1' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'bp_6_0' AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name = 'tfields' AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration software version control sys number'
WHERE column_name = 'cal_vcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering data quality indicator from EngDB'
WHERE column_name = 'eng_qual' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path?'
WHERE column_name = 'pilin' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name = 'drpfrms1' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PRD science aperture used'
WHERE column_name = 'apername' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function start'
WHERE column_name = 'gf_start' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function end'
WHERE column_name = 'gf_end' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal y coordinate'
WHERE column_name = 'gsidl_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIR Simple Improved Reference Subtraction'
WHERE column_name = 'r_sirskl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fringe Frequency reference file name'
WHERE column_name = 'r_frifrq' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_trcmod' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfali' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_amiana' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_aminor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_mtwcs' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_bpxslf' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Bar shadow correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_barsha' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_chgmig' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_comb1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ifucub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dark' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_dqinit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_miremi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_telemi' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_errini' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr1d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_extr2d' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_frstfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_flat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_fringe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ganscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_grpscl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_guicds' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_imprnt' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ipc' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_jump' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_klip' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_lastfr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_linear' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msbsub' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_msaflg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_outlir' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pthlos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_persis' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_photom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pctfrm' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_pxrepl' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_ramp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_refpix' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resamp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_resfri' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_reset' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_rscd' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_satura' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_skymat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srccat' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_spleak' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_srctyp' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_psfstk' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_stray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_superb' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_tacntr' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_tsphot' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_twkreg' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wavcor' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_wfscom' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_contam' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name = 's_whtlit' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed/Matched constant background level'
WHERE column_name = 'bkglevel' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name = 's_region' AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = NULL
WHERE column_name = 'pthloss' AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '2.0.1', since, 'stdatamodels', '5.0.2', '67f764fd4a3d90cea79b908f65532143f79c399eadeb18c7d081a8348a389690'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

