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
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'fwposoff', 'fwpostol', 'pupil', 'pilin', 'pwposoff', 'pwpostol', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'hybridff', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'sub_shrt', 'sub_long', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'mstr_rd1', 'mstr_sk1', 'mstr_rd2', 'mstr_sk2', 'mstr_rpt', 'mstr_ilv', 'sstr_stp', 'sstr_nst', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'fgs_aper', 'gsidl_x', 'gsidl_y', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_bkg', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_sirskl', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_nrm', 'r_ote', 'r_pstsos', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_bpxslf', 's_barsha', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'int1skip', 'int2skip', 'int1ugp1', 'int2ugp1', 'int1bors', 'int2bors', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg', 'bkgd_scl') AND table_name IN ('trapsfilled_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('v2_ref', 'v3_ref', 'roll_ref', 'v3i_yang', 'vparity') AND table_name IN ('trapsfilled_primary', 'trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('trapsfilled_sci', 'trapsfilled_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank', 'srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz', 'pa_aper', 'va_scale', 'radesys', 'ra_v1', 'dec_v1', 'pa_v3', 'wcsaxes', 'crpix1', 'crpix2', 'crpix3', 'crval1', 'crval2', 'crval3', 'ctype1', 'ctype2', 'ctype3', 'cunit1', 'cunit2', 'cunit3', 'cdelt1', 'cdelt2', 'cdelt3', 'pc1_1', 'pc1_2', 'pc1_3', 'pc2_1', 'pc2_2', 'pc2_3', 'pc3_1', 'pc3_2', 'pc3_3', 'cd1_1', 'cd1_2', 'cd2_1', 'cd2_2', 'ps3_0', 'ps3_1', 's_region', 'wavstart', 'wavend', 'dispaxis', 'sporder', 'ra_ref', 'dec_ref', 'velosys', 'specsys', 'xref_sci', 'yref_sci', 'mt_ra', 'mt_dec', 'mt_avra', 'mt_avdec', 'a_order', 'b_order', 'ap_order', 'bp_order', 'a_0_2', 'a_0_3', 'a_0_4', 'a_0_5', 'a_0_6', 'a_1_1', 'a_1_2', 'a_1_3', 'a_1_4', 'a_1_5', 'a_2_0', 'a_2_1', 'a_2_2', 'a_2_3', 'a_2_4', 'a_3_0', 'a_3_1', 'a_3_2', 'a_3_3', 'a_4_0', 'a_4_1', 'a_4_2', 'a_5_0', 'a_5_1', 'a_6_0', 'b_0_2', 'b_0_3', 'b_0_4', 'b_0_5', 'b_0_6', 'b_1_1', 'b_1_2', 'b_1_3', 'b_1_4', 'b_1_5', 'b_2_0', 'b_2_1', 'b_2_2', 'b_2_3', 'b_2_4', 'b_3_0', 'b_3_1', 'b_3_2', 'b_3_3', 'b_4_0', 'b_4_1', 'b_4_2', 'b_5_0', 'b_5_1', 'b_6_0', 'ap_0_2', 'ap_0_3', 'ap_0_4', 'ap_0_5', 'ap_0_6', 'ap_1_1', 'ap_1_2', 'ap_1_3', 'ap_1_4', 'ap_1_5', 'ap_2_0', 'ap_2_1', 'ap_2_2', 'ap_2_3', 'ap_2_4', 'ap_3_0', 'ap_3_1', 'ap_3_2', 'ap_3_3', 'ap_4_0', 'ap_4_1', 'ap_4_2', 'ap_5_0', 'ap_5_1', 'ap_6_0', 'bp_0_2', 'bp_0_3', 'bp_0_4', 'bp_0_5', 'bp_0_6', 'bp_1_1', 'bp_1_2', 'bp_1_3', 'bp_1_4', 'bp_1_5', 'bp_2_0', 'bp_2_1', 'bp_2_2', 'bp_2_3', 'bp_2_4', 'bp_3_0', 'bp_3_1', 'bp_3_2', 'bp_3_3', 'bp_4_0', 'bp_4_1', 'bp_4_2', 'bp_5_0', 'bp_5_1', 'bp_6_0') AND table_name IN ('trapsfilled_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('tfields') AND table_name IN ('trapsfilled_asdf');
UPDATE schemagen_columns SET title = 'Calibration software version control sys number'
WHERE column_name IN ('cal_vcs') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Engineering data quality indicator from EngDB'
WHERE column_name IN ('eng_qual') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Pupil imaging lens in the optical path?'
WHERE column_name IN ('pilin') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Number of frames dropped prior to first integration'
WHERE column_name IN ('drpfrms1') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "SUB128_IP", "SUB64_IP", "SLITLESSPRISM_IP", "SLITLESSPRISM_IPS", "SUBSLIT", "SUBPRISM_IP", "SUBPRISM_IPS", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB41STRIPE1_DHS", "SUB82STRIPE2_DHS", "SUB164STRIPE4_DHS", "SUB260STRIPE4_DHS", "SUB160STRIPE4_DHS", "SUB256STRIPE4_DHS", "SUB40STRIPE1_DHS", "SUB80STRIPE2_DHS", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB32TA_DHS", "SUB400P", "SUB400X256ALWB", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB64FP6A", "SUB8FP1A", "SUB8FP1B", "SUB8FP6A", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB320ALWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUB17STRIPE_SOSS", "SUB60STRIPE_SOSS", "SUB204STRIPE_SOSS", "SUB680STRIPE_SOSS", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'PRD science aperture used'
WHERE column_name IN ('apername') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function start'
WHERE column_name IN ('gf_start') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Observatory UTC time at guider function end'
WHERE column_name IN ('gf_end') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Guide star ideal y coordinate'
WHERE column_name IN ('gsidl_x') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'NIR Simple Improved Reference Subtraction'
WHERE column_name IN ('r_sirskl') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Fringe Frequency reference file name'
WHERE column_name IN ('r_frifrq') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_trcmod', 's_psfali', 's_amiana', 's_aminor', 's_wcs', 's_mtwcs', 's_bpxslf', 's_chgmig', 's_clnfns', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_msaflg', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pctfrm', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tacntr', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_contam', 's_whtlit') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Bar shadow correction', enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_barsha') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Computed/Matched constant background level'
WHERE column_name IN ('bkglevel') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'spatial extent of the observation, footprint'
WHERE column_name IN ('s_region') AND table_name IN ('uncal_sci', 'image_uncal_sci', 'stacked_uncal_sci', 'ramp_sci', 'dark_sci', 'rate_sci', 'rateints_sci', 'bsub_sci', 'bsubints_sci', 'cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 'i2d_sci', 's2d_sci', 's3d_sci', 'psfstack_sci', 'psfalign_sci', 'psfsub_sci', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'aminorm_oi_sci', 'wfscmb_sci', 'segm_sci', 'image_cal_sci', 'stacked_cal_sci');
UPDATE schemagen_columns SET enum = NULL
WHERE column_name IN ('pthloss') AND table_name IN ('cal_sci', 'calints_sci', 'crf_sci', 'crfints_sci', 's2d_sci', 'x1d_extract1d', 'x1dints_extract1d');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '2.0.1', since, 'stdatamodels', '5.0.2', '67f764fd4a3d90cea79b908f65532143f79c399eadeb18c7d081a8348a389690'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

