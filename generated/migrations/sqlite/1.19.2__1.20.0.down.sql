-- jwst 1.19.2 → 1.20.0, down. SQLite.
-- Takes a database back from jwst 1.20.0 to 1.19.2. What only 1.20.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.20.0', '1.20.1', '1.20.2');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.20.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.20.0', '1.20.1', '1.20.2');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.20.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.20.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.20.0'));
DROP TABLE schemagen_guard;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN s_contam;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN s_contam;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_contam;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN s_contam;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN s_contam;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN s_contam;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN s_contam;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN s_contam;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN s_contam;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN s_contam;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN s_contam;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN s_contam;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN s_contam;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN s_contam;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN s_contam;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN s_contam;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN s_contam;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN s_contam;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN s_contam;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN s_contam;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN s_contam;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN s_contam;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN s_contam;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN s_contam;

UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN s_contam;

UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN s_contam;

UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN s_contam;

UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN s_contam;

UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN s_contam;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN s_contam;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN s_contam;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN s_contam;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('S_CONTAM', s_contam)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE s_contam IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN s_contam;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM rate_mask;
DROP VIEW nircam_rate_mask;
DROP VIEW nirspec_rate_mask;
DROP VIEW niriss_rate_mask;
DROP VIEW miri_rate_mask;
DROP VIEW fgs_rate_mask;
DROP TABLE rate_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM bsub_mask;
DROP VIEW nircam_bsub_mask;
DROP VIEW nirspec_bsub_mask;
DROP VIEW niriss_bsub_mask;
DROP VIEW miri_bsub_mask;
DROP TABLE bsub_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM cal_mask;
DROP VIEW nircam_cal_mask;
DROP VIEW nirspec_cal_mask;
DROP VIEW niriss_cal_mask;
DROP VIEW miri_cal_mask;
DROP VIEW fgs_cal_mask;
DROP TABLE cal_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM crf_mask;
DROP VIEW nircam_crf_mask;
DROP VIEW nirspec_crf_mask;
DROP VIEW niriss_crf_mask;
DROP VIEW miri_crf_mask;
DROP VIEW fgs_crf_mask;
DROP TABLE crf_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM i2d_mask;
DROP VIEW nircam_i2d_mask;
DROP VIEW nirspec_i2d_mask;
DROP VIEW niriss_i2d_mask;
DROP VIEW miri_i2d_mask;
DROP VIEW fgs_i2d_mask;
DROP TABLE i2d_mask;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_q4;
DROP VIEW niriss_ami_oi_oi_q4;
DROP TABLE ami_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_q4;
DROP VIEW niriss_psf_ami_oi_oi_q4;
DROP TABLE psf_ami_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_q4;
DROP VIEW niriss_amimulti_oi_oi_q4;
DROP TABLE amimulti_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_Q4', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_q4;
DROP VIEW niriss_aminorm_oi_oi_q4;
DROP TABLE aminorm_oi_oi_q4;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MASK', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM wfscmb_mask;
DROP VIEW nircam_wfscmb_mask;
DROP TABLE wfscmb_mask;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('rate_mask', 'bsub_mask', 'cal_mask', 'crf_mask', 'i2d_mask', 'ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4', 'wfscmb_mask');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'arrname' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'insname' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 'oi_revn' AND table_name IN ('ami_oi_oi_q4', 'psf_ami_oi_oi_q4', 'amimulti_oi_oi_q4', 'aminorm_oi_oi_q4');
DELETE FROM schemagen_columns
WHERE column_name = 's_contam' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["FGS_DARK", "FGS_FOCUS", "FGS_IMAGE", "FGS_INTFLAT", "FGS_SKYFLAT", "FGS_ACQ1", "FGS_ACQ2", "FGS_FINEGUIDE", "FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_TRACK", "MIR_4QPM", "MIR_CORONCAL", "MIR_DARKALL", "MIR_DARKIMG", "MIR_DARKMRS", "MIR_FLATIMAGE", "MIR_FLATIMAGE-EXT", "MIR_FLATMRS", "MIR_FLATMRS-EXT", "MIR_IMAGE", "MIR_LRS-FIXEDSLIT", "MIR_LRS-SLITLESS", "MIR_LYOT", "MIR_MRS", "MIR_TACONFIRM", "MIR_TACQ", "NIS_AMI", "NIS_DARK", "NIS_EXTCAL", "NIS_FOCUS", "NIS_IMAGE", "NIS_LAMP", "NIS_SOSS", "NIS_TACQ", "NIS_TACONFIRM", "NIS_WFSS", "NRC_CORON", "NRC_DARK", "NRC_FLAT", "NRC_FOCUS", "NRC_GRISM", "NRC_IMAGE", "NRC_WFSS", "NRC_LED", "NRC_WFSC", "NRC_TACONFIRM", "NRC_TACQ", "NRC_TSGRISM", "NRC_TSIMAGE", "NRS_AUTOFLAT", "NRS_AUTOWAVE", "NRS_BRIGHTOBJ", "NRS_CONFIRM", "NRS_DARK", "NRS_FIXEDSLIT", "NRS_FOCUS", "NRS_IFU", "NRS_IMAGE", "NRS_LAMP", "NRS_MIMF", "NRS_MSASPEC", "NRS_MSATA", "NRS_TACONFIRM", "NRS_TACQ", "NRS_TASLIT", "NRS_VERIFY", "NRS_WATA", "N/A", "ANY"]'
WHERE column_name IN ('exp_type') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["SKIPPED", "COMPLETE"]'
WHERE column_name IN ('s_bkdsub') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('s_mrsmat') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.19.2', since, 'stdatamodels', '4.0.1', 'ec50b2db659cbdbf401de1ca933f872243bf8386c939c2c8d7c4db547075db25'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

