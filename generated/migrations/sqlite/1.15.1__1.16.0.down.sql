-- jwst 1.15.1 → 1.16.0, down. SQLite.
-- Takes a database back from jwst 1.16.0 to 1.15.1. What only 1.16.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.16.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.16.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.16.0');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.16.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.16.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.16.0'));
DROP TABLE schemagen_guard;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN r_pstsos;
ALTER TABLE uncal_primary DROP COLUMN s_clnfns;

UPDATE uncal_moving_target_position SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE ttype27 IS NOT NULL OR tform27 IS NOT NULL OR tunit27 IS NOT NULL OR ttype28 IS NOT NULL OR tform28 IS NOT NULL OR tunit28 IS NOT NULL;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype27;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform27;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit27;
ALTER TABLE uncal_moving_target_position DROP COLUMN ttype28;
ALTER TABLE uncal_moving_target_position DROP COLUMN tform28;
ALTER TABLE uncal_moving_target_position DROP COLUMN tunit28;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN r_pstsos;
ALTER TABLE image_uncal_primary DROP COLUMN s_clnfns;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_pstsos;
ALTER TABLE stacked_uncal_primary DROP COLUMN s_clnfns;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN r_pstsos;
ALTER TABLE ramp_primary DROP COLUMN s_clnfns;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN r_pstsos;
ALTER TABLE dark_primary DROP COLUMN s_clnfns;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN r_pstsos;
ALTER TABLE trapsfilled_primary DROP COLUMN s_clnfns;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN r_pstsos;
ALTER TABLE rate_primary DROP COLUMN s_clnfns;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN r_pstsos;
ALTER TABLE rateints_primary DROP COLUMN s_clnfns;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN r_pstsos;
ALTER TABLE fitopt_primary DROP COLUMN s_clnfns;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN r_pstsos;
ALTER TABLE bsub_primary DROP COLUMN s_clnfns;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN r_pstsos;
ALTER TABLE bsubints_primary DROP COLUMN s_clnfns;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN r_pstsos;
ALTER TABLE cal_primary DROP COLUMN s_clnfns;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN r_pstsos;
ALTER TABLE calints_primary DROP COLUMN s_clnfns;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN r_pstsos;
ALTER TABLE crf_primary DROP COLUMN s_clnfns;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN r_pstsos;
ALTER TABLE crfints_primary DROP COLUMN s_clnfns;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN r_pstsos;
ALTER TABLE i2d_primary DROP COLUMN s_clnfns;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN r_pstsos;
ALTER TABLE s2d_primary DROP COLUMN s_clnfns;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN r_pstsos;
ALTER TABLE s3d_primary DROP COLUMN s_clnfns;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN r_pstsos;
ALTER TABLE x1d_primary DROP COLUMN s_clnfns;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN r_pstsos;
ALTER TABLE x1dints_primary DROP COLUMN s_clnfns;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN r_pstsos;
ALTER TABLE c1d_primary DROP COLUMN s_clnfns;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN r_pstsos;
ALTER TABLE psfstack_primary DROP COLUMN s_clnfns;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN r_pstsos;
ALTER TABLE psfalign_primary DROP COLUMN s_clnfns;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN r_pstsos;
ALTER TABLE psfsub_primary DROP COLUMN s_clnfns;

UPDATE ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE ami_oi_primary DROP COLUMN r_pstsos;
ALTER TABLE ami_oi_primary DROP COLUMN s_clnfns;

UPDATE psf_ami_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE psf_ami_oi_primary DROP COLUMN r_pstsos;
ALTER TABLE psf_ami_oi_primary DROP COLUMN s_clnfns;

UPDATE amimulti_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE amimulti_oi_primary DROP COLUMN r_pstsos;
ALTER TABLE amimulti_oi_primary DROP COLUMN s_clnfns;

UPDATE amilg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE amilg_primary DROP COLUMN r_pstsos;
ALTER TABLE amilg_primary DROP COLUMN s_clnfns;

UPDATE aminorm_oi_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE aminorm_oi_primary DROP COLUMN r_pstsos;
ALTER TABLE aminorm_oi_primary DROP COLUMN s_clnfns;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN r_pstsos;
ALTER TABLE wfscmb_primary DROP COLUMN s_clnfns;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN r_pstsos;
ALTER TABLE segm_primary DROP COLUMN s_clnfns;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN r_pstsos;
ALTER TABLE image_cal_primary DROP COLUMN s_clnfns;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_PSTSOS', r_pstsos, 'S_CLNFNS', s_clnfns)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_pstsos IS NOT NULL OR s_clnfns IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN r_pstsos;
ALTER TABLE stacked_cal_primary DROP COLUMN s_clnfns;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ZEROFRAME', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_zeroframe;
DROP VIEW nircam_psfalign_zeroframe;
DROP VIEW miri_psfalign_zeroframe;
DROP TABLE psfalign_zeroframe;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'AREA', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_area;
DROP VIEW nircam_psfalign_area;
DROP VIEW miri_psfalign_area;
DROP TABLE psfalign_area;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_wavelength;
DROP VIEW nircam_psfalign_wavelength;
DROP VIEW miri_psfalign_wavelength;
DROP TABLE psfalign_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'INT_TIMES', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_int_times;
DROP VIEW nircam_psfalign_int_times;
DROP VIEW miri_psfalign_int_times;
DROP TABLE psfalign_int_times;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'VAR_POISSON', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_var_poisson;
DROP VIEW nircam_psfalign_var_poisson;
DROP VIEW miri_psfalign_var_poisson;
DROP TABLE psfalign_var_poisson;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'VAR_RNOISE', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_var_rnoise;
DROP VIEW nircam_psfalign_var_rnoise;
DROP VIEW miri_psfalign_var_rnoise;
DROP TABLE psfalign_var_rnoise;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'VAR_FLAT', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psfalign_var_flat;
DROP VIEW nircam_psfalign_var_flat;
DROP VIEW miri_psfalign_var_flat;
DROP TABLE psfalign_var_flat;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('psfalign_zeroframe', 'psfalign_area', 'psfalign_wavelength', 'psfalign_int_times', 'psfalign_var_poisson', 'psfalign_var_rnoise', 'psfalign_var_flat');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('psfalign_int_times');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pstsos' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_clnfns' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('uncal_moving_target_position');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('uncal_moving_target_position');
UPDATE schemagen_columns SET enum = '["ACQ1", "ACQ2", "BRIGHT1", "BRIGHT2", "DEEP2", "DEEP8", "FAST", "FASTGRPAVG", "FASTGRPAVG8", "FASTGRPAVG16", "FASTGRPAVG32", "FASTGRPAVG64", "FASTR1", "FASTR100", "FGS", "FGS60", "FGS8370", "FGS840", "FGSRAPID", "FINEGUIDE", "ID", "MEDIUM2", "MEDIUM8", "NIS", "NISRAPID", "NRS", "NRSIRS2", "NRSN16R4", "NRSN32R8", "NRSN8R2", "NRSRAPID", "NRSIRS2RAPID", "NRSRAPIDD1", "NRSRAPIDD2", "NRSRAPIDD6", "NRSSLOW", "RAPID", "SHALLOW2", "SHALLOW4", "SLOW", "SLOWR1", "TRACK", "ANY", "N/A"]'
WHERE column_name IN ('readpatt') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('r_drzpar') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.15.1', since, 'stdatamodels', '2.0.0', '6fcd76d12432233ef5277d8ab2dbcdb31d255caab6dbab789777149c51bf2708'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

