-- jwst 1.4.6 → 1.5.0, down. SQLite.
-- Takes a database back from jwst 1.5.0 to 1.4.6. What only 1.5.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.0');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.5.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.5.0');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.5.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.5.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.5.0'));
DROP TABLE schemagen_guard;

UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN bkgmeth;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN bkgmeth;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN bkgmeth;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN bkgmeth;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN bkgmeth;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN bkgmeth;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN bkgmeth;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN bkgmeth;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN bkgmeth;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN bkgmeth;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN bkgmeth;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN bkgmeth;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN bkgmeth;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN bkgmeth;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN bkgmeth;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN bkgmeth;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN bkgmeth;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN bkgmeth;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN bkgmeth;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN bkgmeth;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN bkgmeth;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN bkgmeth;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN bkgmeth;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN bkgmeth;

UPDATE ami_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE ami_primary DROP COLUMN bkgmeth;

UPDATE amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE amiavg_primary DROP COLUMN bkgmeth;

UPDATE psf_amiavg_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE psf_amiavg_primary DROP COLUMN bkgmeth;

UPDATE aminorm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE aminorm_primary DROP COLUMN bkgmeth;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN bkgmeth;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN bkgmeth;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN bkgmeth;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('BKGMETH', bkgmeth)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE bkgmeth IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN bkgmeth;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MSA_TARG_ACQ', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18, 'TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'TTYPE30', ttype30, 'TFORM30', tform30, 'TUNIT30', tunit30, 'TTYPE31', ttype31, 'TFORM31', tform31)), json_object('TUNIT31', tunit31, 'TTYPE32', ttype32, 'TFORM32', tform32, 'TUNIT32', tunit32, 'TTYPE33', ttype33, 'TFORM33', tform33, 'TUNIT33', tunit33, 'TTYPE34', ttype34, 'TFORM34', tform34, 'TUNIT34', tunit34, 'TTYPE35', ttype35, 'TFORM35', tform35, 'TUNIT35', tunit35, 'TTYPE36', ttype36, 'TFORM36', tform36, 'TUNIT36', tunit36, 'TTYPE37', ttype37, 'TFORM37', tform37, 'TUNIT37', tunit37, 'TTYPE38', ttype38, 'TFORM38', tform38, 'TUNIT38', tunit38, 'TTYPE39', ttype39, 'TFORM39', tform39, 'TUNIT39', tunit39, 'TTYPE40', ttype40, 'TFORM40', tform40, 'TUNIT40', tunit40, 'TTYPE41', ttype41, 'TFORM41', tform41, 'TUNIT41', tunit41, 'TTYPE42', ttype42, 'TFORM42', tform42, 'TUNIT42', tunit42, 'TTYPE43', ttype43, 'TFORM43', tform43, 'TUNIT43', tunit43, 'TTYPE44', ttype44, 'TFORM44', tform44, 'TUNIT44', tunit44, 'TTYPE45', ttype45, 'TFORM45', tform45, 'TUNIT45', tunit45, 'TTYPE46', ttype46, 'TFORM46', tform46, 'TUNIT46', tunit46, 'TTYPE47', ttype47, 'TFORM47', tform47, 'TUNIT47', tunit47, 'TTYPE48', ttype48)), json_object('TFORM48', tform48, 'TUNIT48', tunit48, 'TTYPE49', ttype49, 'TFORM49', tform49, 'TUNIT49', tunit49, 'TTYPE50', ttype50, 'TFORM50', tform50, 'TUNIT50', tunit50, 'TTYPE51', ttype51, 'TFORM51', tform51, 'TUNIT51', tunit51, 'TTYPE52', ttype52, 'TFORM52', tform52, 'TUNIT52', tunit52, 'TTYPE53', ttype53, 'TFORM53', tform53, 'TUNIT53', tunit53, 'TTYPE54', ttype54, 'TFORM54', tform54, 'TUNIT54', tunit54, 'TTYPE55', ttype55, 'TFORM55', tform55, 'TUNIT55', tunit55, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'NUMREFST', numrefst, 'TASTATUS', tastatus, 'STAT_RSN', stat_rsn, 'V2HFOFFS', json(CASE WHEN typeof(v2hfoffs) = 'real' AND CAST(CAST(v2hfoffs AS TEXT) AS REAL) <> v2hfoffs THEN printf('%!.18g', v2hfoffs) ELSE CAST(v2hfoffs AS TEXT) END), 'V3HFOFFS', json(CASE WHEN typeof(v3hfoffs) = 'real' AND CAST(CAST(v3hfoffs AS TEXT) AS REAL) <> v3hfoffs THEN printf('%!.18g', v3hfoffs) ELSE CAST(v3hfoffs AS TEXT) END), 'V2MSACTR', json(CASE WHEN typeof(v2msactr) = 'real' AND CAST(CAST(v2msactr AS TEXT) AS REAL) <> v2msactr THEN printf('%!.18g', v2msactr) ELSE CAST(v2msactr AS TEXT) END), 'V3MSACTR', json(CASE WHEN typeof(v3msactr) = 'real' AND CAST(CAST(v3msactr AS TEXT) AS REAL) <> v3msactr THEN printf('%!.18g', v3msactr) ELSE CAST(v3msactr AS TEXT) END), 'CRMETHOD', crmethod, 'BCKGMETH', bckgmeth, 'IMAGETYP', imagetyp, 'CENBOXCL', cenboxcl, 'CENBOXRW', cenboxrw, 'CONVTHRS', json(CASE WHEN typeof(convthrs) = 'real' AND CAST(CAST(convthrs AS TEXT) AS REAL) <> convthrs THEN printf('%!.18g', convthrs) ELSE CAST(convthrs AS TEXT) END), 'FITXOFFS', json(CASE WHEN typeof(fitxoffs) = 'real' AND CAST(CAST(fitxoffs AS TEXT) AS REAL) <> fitxoffs THEN printf('%!.18g', fitxoffs) ELSE CAST(fitxoffs AS TEXT) END), 'FITYOFFS', json(CASE WHEN typeof(fityoffs) = 'real' AND CAST(CAST(fityoffs AS TEXT) AS REAL) <> fityoffs THEN printf('%!.18g', fityoffs) ELSE CAST(fityoffs AS TEXT) END), 'OFFSTMAG', json(CASE WHEN typeof(offstmag) = 'real' AND CAST(CAST(offstmag AS TEXT) AS REAL) <> offstmag THEN printf('%!.18g', offstmag) ELSE CAST(offstmag AS TEXT) END), 'FITROFFS', json(CASE WHEN typeof(fitroffs) = 'real' AND CAST(CAST(fitroffs AS TEXT) AS REAL) <> fitroffs THEN printf('%!.18g', fitroffs) ELSE CAST(fitroffs AS TEXT) END), 'FITXSIGM', json(CASE WHEN typeof(fitxsigm) = 'real' AND CAST(CAST(fitxsigm AS TEXT) AS REAL) <> fitxsigm THEN printf('%!.18g', fitxsigm) ELSE CAST(fitxsigm AS TEXT) END), 'FITYSIGM', json(CASE WHEN typeof(fitysigm) = 'real' AND CAST(CAST(fitysigm AS TEXT) AS REAL) <> fitysigm THEN printf('%!.18g', fitysigm) ELSE CAST(fitysigm AS TEXT) END), 'ITERATNS', iteratns, 'FITTARGS', fittargs, 'GUIDERID', guiderid, 'IDEAL_X', json(CASE WHEN typeof(ideal_x) = 'real' AND CAST(CAST(ideal_x AS TEXT) AS REAL) <> ideal_x THEN printf('%!.18g', ideal_x) ELSE CAST(ideal_x AS TEXT) END))), json_object('IDEAL_Y', json(CASE WHEN typeof(ideal_y) = 'real' AND CAST(CAST(ideal_y AS TEXT) AS REAL) <> ideal_y THEN printf('%!.18g', ideal_y) ELSE CAST(ideal_y AS TEXT) END), 'IDL_ROLL', json(CASE WHEN typeof(idl_roll) = 'real' AND CAST(CAST(idl_roll AS TEXT) AS REAL) <> idl_roll THEN printf('%!.18g', idl_roll) ELSE CAST(idl_roll AS TEXT) END), 'SAM_X', json(CASE WHEN typeof(sam_x) = 'real' AND CAST(CAST(sam_x AS TEXT) AS REAL) <> sam_x THEN printf('%!.18g', sam_x) ELSE CAST(sam_x AS TEXT) END), 'SAM_Y', json(CASE WHEN typeof(sam_y) = 'real' AND CAST(CAST(sam_y AS TEXT) AS REAL) <> sam_y THEN printf('%!.18g', sam_y) ELSE CAST(sam_y AS TEXT) END), 'SAM_ROLL', json(CASE WHEN typeof(sam_roll) = 'real' AND CAST(CAST(sam_roll AS TEXT) AS REAL) <> sam_roll THEN printf('%!.18g', sam_roll) ELSE CAST(sam_roll AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM uncal_msa_targ_acq;
DROP VIEW nircam_uncal_msa_targ_acq;
DROP VIEW nirspec_uncal_msa_targ_acq;
DROP VIEW niriss_uncal_msa_targ_acq;
DROP VIEW miri_uncal_msa_targ_acq;
DROP VIEW fgs_uncal_msa_targ_acq;
DROP TABLE uncal_msa_targ_acq;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MSA_TARG_ACQ', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18, 'TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'TTYPE30', ttype30, 'TFORM30', tform30, 'TUNIT30', tunit30, 'TTYPE31', ttype31, 'TFORM31', tform31)), json_object('TUNIT31', tunit31, 'TTYPE32', ttype32, 'TFORM32', tform32, 'TUNIT32', tunit32, 'TTYPE33', ttype33, 'TFORM33', tform33, 'TUNIT33', tunit33, 'TTYPE34', ttype34, 'TFORM34', tform34, 'TUNIT34', tunit34, 'TTYPE35', ttype35, 'TFORM35', tform35, 'TUNIT35', tunit35, 'TTYPE36', ttype36, 'TFORM36', tform36, 'TUNIT36', tunit36, 'TTYPE37', ttype37, 'TFORM37', tform37, 'TUNIT37', tunit37, 'TTYPE38', ttype38, 'TFORM38', tform38, 'TUNIT38', tunit38, 'TTYPE39', ttype39, 'TFORM39', tform39, 'TUNIT39', tunit39, 'TTYPE40', ttype40, 'TFORM40', tform40, 'TUNIT40', tunit40, 'TTYPE41', ttype41, 'TFORM41', tform41, 'TUNIT41', tunit41, 'TTYPE42', ttype42, 'TFORM42', tform42, 'TUNIT42', tunit42, 'TTYPE43', ttype43, 'TFORM43', tform43, 'TUNIT43', tunit43, 'TTYPE44', ttype44, 'TFORM44', tform44, 'TUNIT44', tunit44, 'TTYPE45', ttype45, 'TFORM45', tform45, 'TUNIT45', tunit45, 'TTYPE46', ttype46, 'TFORM46', tform46, 'TUNIT46', tunit46, 'TTYPE47', ttype47, 'TFORM47', tform47, 'TUNIT47', tunit47, 'TTYPE48', ttype48)), json_object('TFORM48', tform48, 'TUNIT48', tunit48, 'TTYPE49', ttype49, 'TFORM49', tform49, 'TUNIT49', tunit49, 'TTYPE50', ttype50, 'TFORM50', tform50, 'TUNIT50', tunit50, 'TTYPE51', ttype51, 'TFORM51', tform51, 'TUNIT51', tunit51, 'TTYPE52', ttype52, 'TFORM52', tform52, 'TUNIT52', tunit52, 'TTYPE53', ttype53, 'TFORM53', tform53, 'TUNIT53', tunit53, 'TTYPE54', ttype54, 'TFORM54', tform54, 'TUNIT54', tunit54, 'TTYPE55', ttype55, 'TFORM55', tform55, 'TUNIT55', tunit55, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'NUMREFST', numrefst, 'TASTATUS', tastatus, 'STAT_RSN', stat_rsn, 'V2HFOFFS', json(CASE WHEN typeof(v2hfoffs) = 'real' AND CAST(CAST(v2hfoffs AS TEXT) AS REAL) <> v2hfoffs THEN printf('%!.18g', v2hfoffs) ELSE CAST(v2hfoffs AS TEXT) END), 'V3HFOFFS', json(CASE WHEN typeof(v3hfoffs) = 'real' AND CAST(CAST(v3hfoffs AS TEXT) AS REAL) <> v3hfoffs THEN printf('%!.18g', v3hfoffs) ELSE CAST(v3hfoffs AS TEXT) END), 'V2MSACTR', json(CASE WHEN typeof(v2msactr) = 'real' AND CAST(CAST(v2msactr AS TEXT) AS REAL) <> v2msactr THEN printf('%!.18g', v2msactr) ELSE CAST(v2msactr AS TEXT) END), 'V3MSACTR', json(CASE WHEN typeof(v3msactr) = 'real' AND CAST(CAST(v3msactr AS TEXT) AS REAL) <> v3msactr THEN printf('%!.18g', v3msactr) ELSE CAST(v3msactr AS TEXT) END), 'CRMETHOD', crmethod, 'BCKGMETH', bckgmeth, 'IMAGETYP', imagetyp, 'CENBOXCL', cenboxcl, 'CENBOXRW', cenboxrw, 'CONVTHRS', json(CASE WHEN typeof(convthrs) = 'real' AND CAST(CAST(convthrs AS TEXT) AS REAL) <> convthrs THEN printf('%!.18g', convthrs) ELSE CAST(convthrs AS TEXT) END), 'FITXOFFS', json(CASE WHEN typeof(fitxoffs) = 'real' AND CAST(CAST(fitxoffs AS TEXT) AS REAL) <> fitxoffs THEN printf('%!.18g', fitxoffs) ELSE CAST(fitxoffs AS TEXT) END), 'FITYOFFS', json(CASE WHEN typeof(fityoffs) = 'real' AND CAST(CAST(fityoffs AS TEXT) AS REAL) <> fityoffs THEN printf('%!.18g', fityoffs) ELSE CAST(fityoffs AS TEXT) END), 'OFFSTMAG', json(CASE WHEN typeof(offstmag) = 'real' AND CAST(CAST(offstmag AS TEXT) AS REAL) <> offstmag THEN printf('%!.18g', offstmag) ELSE CAST(offstmag AS TEXT) END), 'FITROFFS', json(CASE WHEN typeof(fitroffs) = 'real' AND CAST(CAST(fitroffs AS TEXT) AS REAL) <> fitroffs THEN printf('%!.18g', fitroffs) ELSE CAST(fitroffs AS TEXT) END), 'FITXSIGM', json(CASE WHEN typeof(fitxsigm) = 'real' AND CAST(CAST(fitxsigm AS TEXT) AS REAL) <> fitxsigm THEN printf('%!.18g', fitxsigm) ELSE CAST(fitxsigm AS TEXT) END), 'FITYSIGM', json(CASE WHEN typeof(fitysigm) = 'real' AND CAST(CAST(fitysigm AS TEXT) AS REAL) <> fitysigm THEN printf('%!.18g', fitysigm) ELSE CAST(fitysigm AS TEXT) END), 'ITERATNS', iteratns, 'FITTARGS', fittargs, 'GUIDERID', guiderid, 'IDEAL_X', json(CASE WHEN typeof(ideal_x) = 'real' AND CAST(CAST(ideal_x AS TEXT) AS REAL) <> ideal_x THEN printf('%!.18g', ideal_x) ELSE CAST(ideal_x AS TEXT) END))), json_object('IDEAL_Y', json(CASE WHEN typeof(ideal_y) = 'real' AND CAST(CAST(ideal_y AS TEXT) AS REAL) <> ideal_y THEN printf('%!.18g', ideal_y) ELSE CAST(ideal_y AS TEXT) END), 'IDL_ROLL', json(CASE WHEN typeof(idl_roll) = 'real' AND CAST(CAST(idl_roll AS TEXT) AS REAL) <> idl_roll THEN printf('%!.18g', idl_roll) ELSE CAST(idl_roll AS TEXT) END), 'SAM_X', json(CASE WHEN typeof(sam_x) = 'real' AND CAST(CAST(sam_x AS TEXT) AS REAL) <> sam_x THEN printf('%!.18g', sam_x) ELSE CAST(sam_x AS TEXT) END), 'SAM_Y', json(CASE WHEN typeof(sam_y) = 'real' AND CAST(CAST(sam_y AS TEXT) AS REAL) <> sam_y THEN printf('%!.18g', sam_y) ELSE CAST(sam_y AS TEXT) END), 'SAM_ROLL', json(CASE WHEN typeof(sam_roll) = 'real' AND CAST(CAST(sam_roll AS TEXT) AS REAL) <> sam_roll THEN printf('%!.18g', sam_roll) ELSE CAST(sam_roll AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ramp_msa_targ_acq;
DROP VIEW nircam_ramp_msa_targ_acq;
DROP VIEW nirspec_ramp_msa_targ_acq;
DROP VIEW niriss_ramp_msa_targ_acq;
DROP VIEW miri_ramp_msa_targ_acq;
DROP VIEW fgs_ramp_msa_targ_acq;
DROP TABLE ramp_msa_targ_acq;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'MSA_TARG_ACQ', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18, 'TTYPE19', ttype19, 'TFORM19', tform19, 'TUNIT19', tunit19, 'TTYPE20', ttype20, 'TFORM20', tform20, 'TUNIT20', tunit20, 'TTYPE21', ttype21, 'TFORM21', tform21, 'TUNIT21', tunit21, 'TTYPE22', ttype22, 'TFORM22', tform22, 'TUNIT22', tunit22, 'TTYPE23', ttype23, 'TFORM23', tform23, 'TUNIT23', tunit23, 'TTYPE24', ttype24, 'TFORM24', tform24, 'TUNIT24', tunit24, 'TTYPE25', ttype25, 'TFORM25', tform25, 'TUNIT25', tunit25, 'TTYPE26', ttype26, 'TFORM26', tform26, 'TUNIT26', tunit26, 'TTYPE27', ttype27, 'TFORM27', tform27, 'TUNIT27', tunit27, 'TTYPE28', ttype28, 'TFORM28', tform28, 'TUNIT28', tunit28, 'TTYPE29', ttype29, 'TFORM29', tform29, 'TUNIT29', tunit29, 'TTYPE30', ttype30, 'TFORM30', tform30, 'TUNIT30', tunit30, 'TTYPE31', ttype31, 'TFORM31', tform31)), json_object('TUNIT31', tunit31, 'TTYPE32', ttype32, 'TFORM32', tform32, 'TUNIT32', tunit32, 'TTYPE33', ttype33, 'TFORM33', tform33, 'TUNIT33', tunit33, 'TTYPE34', ttype34, 'TFORM34', tform34, 'TUNIT34', tunit34, 'TTYPE35', ttype35, 'TFORM35', tform35, 'TUNIT35', tunit35, 'TTYPE36', ttype36, 'TFORM36', tform36, 'TUNIT36', tunit36, 'TTYPE37', ttype37, 'TFORM37', tform37, 'TUNIT37', tunit37, 'TTYPE38', ttype38, 'TFORM38', tform38, 'TUNIT38', tunit38, 'TTYPE39', ttype39, 'TFORM39', tform39, 'TUNIT39', tunit39, 'TTYPE40', ttype40, 'TFORM40', tform40, 'TUNIT40', tunit40, 'TTYPE41', ttype41, 'TFORM41', tform41, 'TUNIT41', tunit41, 'TTYPE42', ttype42, 'TFORM42', tform42, 'TUNIT42', tunit42, 'TTYPE43', ttype43, 'TFORM43', tform43, 'TUNIT43', tunit43, 'TTYPE44', ttype44, 'TFORM44', tform44, 'TUNIT44', tunit44, 'TTYPE45', ttype45, 'TFORM45', tform45, 'TUNIT45', tunit45, 'TTYPE46', ttype46, 'TFORM46', tform46, 'TUNIT46', tunit46, 'TTYPE47', ttype47, 'TFORM47', tform47, 'TUNIT47', tunit47, 'TTYPE48', ttype48)), json_object('TFORM48', tform48, 'TUNIT48', tunit48, 'TTYPE49', ttype49, 'TFORM49', tform49, 'TUNIT49', tunit49, 'TTYPE50', ttype50, 'TFORM50', tform50, 'TUNIT50', tunit50, 'TTYPE51', ttype51, 'TFORM51', tform51, 'TUNIT51', tunit51, 'TTYPE52', ttype52, 'TFORM52', tform52, 'TUNIT52', tunit52, 'TTYPE53', ttype53, 'TFORM53', tform53, 'TUNIT53', tunit53, 'TTYPE54', ttype54, 'TFORM54', tform54, 'TUNIT54', tunit54, 'TTYPE55', ttype55, 'TFORM55', tform55, 'TUNIT55', tunit55, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'NUMREFST', numrefst, 'TASTATUS', tastatus, 'STAT_RSN', stat_rsn, 'V2HFOFFS', json(CASE WHEN typeof(v2hfoffs) = 'real' AND CAST(CAST(v2hfoffs AS TEXT) AS REAL) <> v2hfoffs THEN printf('%!.18g', v2hfoffs) ELSE CAST(v2hfoffs AS TEXT) END), 'V3HFOFFS', json(CASE WHEN typeof(v3hfoffs) = 'real' AND CAST(CAST(v3hfoffs AS TEXT) AS REAL) <> v3hfoffs THEN printf('%!.18g', v3hfoffs) ELSE CAST(v3hfoffs AS TEXT) END), 'V2MSACTR', json(CASE WHEN typeof(v2msactr) = 'real' AND CAST(CAST(v2msactr AS TEXT) AS REAL) <> v2msactr THEN printf('%!.18g', v2msactr) ELSE CAST(v2msactr AS TEXT) END), 'V3MSACTR', json(CASE WHEN typeof(v3msactr) = 'real' AND CAST(CAST(v3msactr AS TEXT) AS REAL) <> v3msactr THEN printf('%!.18g', v3msactr) ELSE CAST(v3msactr AS TEXT) END), 'CRMETHOD', crmethod, 'BCKGMETH', bckgmeth, 'IMAGETYP', imagetyp, 'CENBOXCL', cenboxcl, 'CENBOXRW', cenboxrw, 'CONVTHRS', json(CASE WHEN typeof(convthrs) = 'real' AND CAST(CAST(convthrs AS TEXT) AS REAL) <> convthrs THEN printf('%!.18g', convthrs) ELSE CAST(convthrs AS TEXT) END), 'FITXOFFS', json(CASE WHEN typeof(fitxoffs) = 'real' AND CAST(CAST(fitxoffs AS TEXT) AS REAL) <> fitxoffs THEN printf('%!.18g', fitxoffs) ELSE CAST(fitxoffs AS TEXT) END), 'FITYOFFS', json(CASE WHEN typeof(fityoffs) = 'real' AND CAST(CAST(fityoffs AS TEXT) AS REAL) <> fityoffs THEN printf('%!.18g', fityoffs) ELSE CAST(fityoffs AS TEXT) END), 'OFFSTMAG', json(CASE WHEN typeof(offstmag) = 'real' AND CAST(CAST(offstmag AS TEXT) AS REAL) <> offstmag THEN printf('%!.18g', offstmag) ELSE CAST(offstmag AS TEXT) END), 'FITROFFS', json(CASE WHEN typeof(fitroffs) = 'real' AND CAST(CAST(fitroffs AS TEXT) AS REAL) <> fitroffs THEN printf('%!.18g', fitroffs) ELSE CAST(fitroffs AS TEXT) END), 'FITXSIGM', json(CASE WHEN typeof(fitxsigm) = 'real' AND CAST(CAST(fitxsigm AS TEXT) AS REAL) <> fitxsigm THEN printf('%!.18g', fitxsigm) ELSE CAST(fitxsigm AS TEXT) END), 'FITYSIGM', json(CASE WHEN typeof(fitysigm) = 'real' AND CAST(CAST(fitysigm AS TEXT) AS REAL) <> fitysigm THEN printf('%!.18g', fitysigm) ELSE CAST(fitysigm AS TEXT) END), 'ITERATNS', iteratns, 'FITTARGS', fittargs, 'GUIDERID', guiderid, 'IDEAL_X', json(CASE WHEN typeof(ideal_x) = 'real' AND CAST(CAST(ideal_x AS TEXT) AS REAL) <> ideal_x THEN printf('%!.18g', ideal_x) ELSE CAST(ideal_x AS TEXT) END))), json_object('IDEAL_Y', json(CASE WHEN typeof(ideal_y) = 'real' AND CAST(CAST(ideal_y AS TEXT) AS REAL) <> ideal_y THEN printf('%!.18g', ideal_y) ELSE CAST(ideal_y AS TEXT) END), 'IDL_ROLL', json(CASE WHEN typeof(idl_roll) = 'real' AND CAST(CAST(idl_roll AS TEXT) AS REAL) <> idl_roll THEN printf('%!.18g', idl_roll) ELSE CAST(idl_roll AS TEXT) END), 'SAM_X', json(CASE WHEN typeof(sam_x) = 'real' AND CAST(CAST(sam_x AS TEXT) AS REAL) <> sam_x THEN printf('%!.18g', sam_x) ELSE CAST(sam_x AS TEXT) END), 'SAM_Y', json(CASE WHEN typeof(sam_y) = 'real' AND CAST(CAST(sam_y AS TEXT) AS REAL) <> sam_y THEN printf('%!.18g', sam_y) ELSE CAST(sam_y AS TEXT) END), 'SAM_ROLL', json(CASE WHEN typeof(sam_roll) = 'real' AND CAST(CAST(sam_roll AS TEXT) AS REAL) <> sam_roll THEN printf('%!.18g', sam_roll) ELSE CAST(sam_roll AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM dark_msa_targ_acq;
DROP VIEW nircam_dark_msa_targ_acq;
DROP VIEW nirspec_dark_msa_targ_acq;
DROP VIEW niriss_dark_msa_targ_acq;
DROP VIEW miri_dark_msa_targ_acq;
DROP VIEW fgs_dark_msa_targ_acq;
DROP TABLE dark_msa_targ_acq;

DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype18' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform18' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit18' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype19' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform19' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit19' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype20' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform20' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit20' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype21' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform21' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit21' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype22' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform22' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit22' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype23' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform23' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit23' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype24' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform24' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit24' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype25' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform25' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit25' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype26' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform26' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit26' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype27' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform27' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit27' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype28' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform28' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit28' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype29' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform29' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit29' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype30' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform30' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit30' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype31' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform31' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit31' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype32' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform32' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit32' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype33' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform33' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit33' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype34' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform34' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit34' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype35' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform35' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit35' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype36' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform36' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit36' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype37' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform37' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit37' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype38' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform38' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit38' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype39' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform39' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit39' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype40' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform40' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit40' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype41' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform41' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit41' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype42' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform42' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit42' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype43' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform43' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit43' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype44' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform44' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit44' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype45' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform45' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit45' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype46' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform46' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit46' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype47' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform47' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit47' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype48' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform48' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit48' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype49' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform49' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit49' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype50' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform50' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit50' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype51' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform51' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit51' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype52' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform52' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit52' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype53' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform53' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit53' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype54' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform54' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit54' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype55' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tform55' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit55' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'numrefst' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'tastatus' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'stat_rsn' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v2hfoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v3hfoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v2msactr' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'v3msactr' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'crmethod' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'bckgmeth' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'imagetyp' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'cenboxcl' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'cenboxrw' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'convthrs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitxoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fityoffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'offstmag' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitroffs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitxsigm' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fitysigm' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'iteratns' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'fittargs' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'guiderid' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ideal_x' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'ideal_y' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'idl_roll' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'sam_x' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'sam_y' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'sam_roll' AND table_name IN ('uncal_msa_targ_acq', 'ramp_msa_targ_acq', 'dark_msa_targ_acq');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('filetype') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.4.6', since, 'jwst', '1.4.6', '8cdb393b201cebfcefba656606dbfebb0380623119fbf6bd44970eca1f38c502'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

