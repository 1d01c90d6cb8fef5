-- jwst 1.13.4 → 1.14.0, down. SQLite.
-- Takes a database back from jwst 1.14.0 to 1.13.4. What only 1.14.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- ALTER TABLE need not look through all the views, which costs it most of its time.
PRAGMA legacy_alter_table = ON;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
CREATE TEMP TABLE schemagen_never (fault TEXT PRIMARY KEY);
CREATE TEMP TABLE schemagen_faults (
    fault TEXT REFERENCES schemagen_never (fault) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schemagen_faults SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.14.0', '1.14.1');
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: this script leads from jwst 1.14.0, and the database is at another release" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'at another release' WHERE coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.14.0', '1.14.1');
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
INSERT INTO schemagen_faults SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.14.0'));
CREATE TEMP TABLE schemagen_guard (
    fault TEXT CONSTRAINT "nothing was changed: what jwst 1.14.0 retired was dropped by a contract, and there is no way back" CHECK (fault IS NULL)
);
INSERT INTO schemagen_guard SELECT 'contracted' WHERE NOT EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.14.0'));
DROP TABLE schemagen_guard;
















































UPDATE uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE uncal_primary DROP COLUMN r_nrm;

UPDATE image_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE image_uncal_primary DROP COLUMN r_nrm;

UPDATE stacked_uncal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE stacked_uncal_primary DROP COLUMN r_nrm;

UPDATE ramp_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE ramp_primary DROP COLUMN r_nrm;

UPDATE dark_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE dark_primary DROP COLUMN r_nrm;

UPDATE trapsfilled_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE trapsfilled_primary DROP COLUMN r_nrm;

UPDATE rate_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE rate_primary DROP COLUMN r_nrm;

UPDATE rateints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE rateints_primary DROP COLUMN r_nrm;

UPDATE fitopt_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE fitopt_primary DROP COLUMN r_nrm;

UPDATE bsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE bsub_primary DROP COLUMN r_nrm;

UPDATE bsubints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE bsubints_primary DROP COLUMN r_nrm;

UPDATE cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE cal_primary DROP COLUMN r_nrm;

UPDATE calints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE calints_primary DROP COLUMN r_nrm;

UPDATE crf_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE crf_primary DROP COLUMN r_nrm;

UPDATE crfints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE crfints_primary DROP COLUMN r_nrm;

UPDATE i2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE i2d_primary DROP COLUMN r_nrm;

UPDATE s2d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE s2d_primary DROP COLUMN r_nrm;

UPDATE s3d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE s3d_primary DROP COLUMN r_nrm;

UPDATE x1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE x1d_primary DROP COLUMN r_nrm;

UPDATE x1d_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EXTRXSTR', json(CASE WHEN typeof(extrxstr) = 'real' AND CAST(CAST(extrxstr AS TEXT) AS REAL) <> extrxstr THEN printf('%!.18g', extrxstr) ELSE CAST(extrxstr AS TEXT) END), 'EXTRXSTP', json(CASE WHEN typeof(extrxstp) = 'real' AND CAST(CAST(extrxstp AS TEXT) AS REAL) <> extrxstp THEN printf('%!.18g', extrxstp) ELSE CAST(extrxstp AS TEXT) END), 'EXTRYSTR', json(CASE WHEN typeof(extrystr) = 'real' AND CAST(CAST(extrystr AS TEXT) AS REAL) <> extrystr THEN printf('%!.18g', extrystr) ELSE CAST(extrystr AS TEXT) END), 'EXTRYSTP', json(CASE WHEN typeof(extrystp) = 'real' AND CAST(CAST(extrystp AS TEXT) AS REAL) <> extrystp THEN printf('%!.18g', extrystp) ELSE CAST(extrystp AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE extrxstr IS NOT NULL OR extrxstp IS NOT NULL OR extrystr IS NOT NULL OR extrystp IS NOT NULL;
ALTER TABLE x1d_extract1d DROP COLUMN extrxstr;
ALTER TABLE x1d_extract1d DROP COLUMN extrxstp;
ALTER TABLE x1d_extract1d DROP COLUMN extrystr;
ALTER TABLE x1d_extract1d DROP COLUMN extrystp;

UPDATE x1dints_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE x1dints_primary DROP COLUMN r_nrm;

UPDATE x1dints_extract1d SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('EXTRXSTR', json(CASE WHEN typeof(extrxstr) = 'real' AND CAST(CAST(extrxstr AS TEXT) AS REAL) <> extrxstr THEN printf('%!.18g', extrxstr) ELSE CAST(extrxstr AS TEXT) END), 'EXTRXSTP', json(CASE WHEN typeof(extrxstp) = 'real' AND CAST(CAST(extrxstp AS TEXT) AS REAL) <> extrxstp THEN printf('%!.18g', extrxstp) ELSE CAST(extrxstp AS TEXT) END), 'EXTRYSTR', json(CASE WHEN typeof(extrystr) = 'real' AND CAST(CAST(extrystr AS TEXT) AS REAL) <> extrystr THEN printf('%!.18g', extrystr) ELSE CAST(extrystr AS TEXT) END), 'EXTRYSTP', json(CASE WHEN typeof(extrystp) = 'real' AND CAST(CAST(extrystp AS TEXT) AS REAL) <> extrystp THEN printf('%!.18g', extrystp) ELSE CAST(extrystp AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE extrxstr IS NOT NULL OR extrxstp IS NOT NULL OR extrystr IS NOT NULL OR extrystp IS NOT NULL;
ALTER TABLE x1dints_extract1d DROP COLUMN extrxstr;
ALTER TABLE x1dints_extract1d DROP COLUMN extrxstp;
ALTER TABLE x1dints_extract1d DROP COLUMN extrystr;
ALTER TABLE x1dints_extract1d DROP COLUMN extrystp;

UPDATE c1d_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE c1d_primary DROP COLUMN r_nrm;

UPDATE psfstack_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfstack_primary DROP COLUMN r_nrm;

UPDATE psfalign_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfalign_primary DROP COLUMN r_nrm;

UPDATE psfsub_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE psfsub_primary DROP COLUMN r_nrm;

UPDATE wfscmb_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE wfscmb_primary DROP COLUMN r_nrm;

UPDATE segm_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE segm_primary DROP COLUMN r_nrm;

UPDATE image_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE image_cal_primary DROP COLUMN r_nrm;

UPDATE stacked_cal_primary SET other_keywords = (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('R_NRM', r_nrm)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
WHERE r_nrm IS NOT NULL;
ALTER TABLE stacked_cal_primary DROP COLUMN r_nrm;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'AVDRKCUR', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ramp_avdrkcur;
DROP VIEW nircam_ramp_avdrkcur;
DROP VIEW nirspec_ramp_avdrkcur;
DROP VIEW niriss_ramp_avdrkcur;
DROP VIEW miri_ramp_avdrkcur;
DROP VIEW fgs_ramp_avdrkcur;
DROP TABLE ramp_avdrkcur;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'AVDRKCUR', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM dark_avdrkcur;
DROP VIEW nircam_dark_avdrkcur;
DROP VIEW nirspec_dark_avdrkcur;
DROP VIEW niriss_dark_avdrkcur;
DROP VIEW miri_dark_avdrkcur;
DROP VIEW fgs_dark_avdrkcur;
DROP TABLE dark_avdrkcur;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('SIMPLE', json(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', json(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', replace(CASE WHEN date LIKE '%.___000' THEN substr(date, 1, length(date) - 3) ELSE date END, ' ', 'T'), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', json(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', json(CASE WHEN typeof(pwfseet) = 'real' AND CAST(CAST(pwfseet AS TEXT) AS REAL) <> pwfseet THEN printf('%!.18g', pwfseet) ELSE CAST(pwfseet AS TEXT) END), 'NWFSEST', json(CASE WHEN typeof(nwfsest) = 'real' AND CAST(CAST(nwfsest AS TEXT) AS REAL) <> nwfsest THEN printf('%!.18g', nwfsest) ELSE CAST(nwfsest AS TEXT) END), 'COMPRESS', json(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', CASE WHEN time_obs LIKE '%.___000' THEN substr(time_obs, 1, length(time_obs) - 3) ELSE time_obs END, 'DATE-BEG', replace(CASE WHEN date_beg LIKE '%.___000' THEN substr(date_beg, 1, length(date_beg) - 3) ELSE date_beg END, ' ', 'T'), 'DATE-END', replace(CASE WHEN date_end LIKE '%.___000' THEN substr(date_end, 1, length(date_end) - 3) ELSE date_end END, ' ', 'T'), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', json(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr)), json_object('ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', json(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGOOPP', json(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TSOVISIT', json(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'EXP_ONLY', json(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CROWDFLD', json(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', json(CASE WHEN typeof(targ_ra) = 'real' AND CAST(CAST(targ_ra AS TEXT) AS REAL) <> targ_ra THEN printf('%!.18g', targ_ra) ELSE CAST(targ_ra AS TEXT) END), 'TARG_DEC', json(CASE WHEN typeof(targ_dec) = 'real' AND CAST(CAST(targ_dec AS TEXT) AS REAL) <> targ_dec THEN printf('%!.18g', targ_dec) ELSE CAST(targ_dec AS TEXT) END), 'TARGURA', json(CASE WHEN typeof(targura) = 'real' AND CAST(CAST(targura AS TEXT) AS REAL) <> targura THEN printf('%!.18g', targura) ELSE CAST(targura AS TEXT) END), 'TARGUDEC', json(CASE WHEN typeof(targudec) = 'real' AND CAST(CAST(targudec AS TEXT) AS REAL) <> targudec THEN printf('%!.18g', targudec) ELSE CAST(targudec AS TEXT) END), 'MU_RA', json(CASE WHEN typeof(mu_ra) = 'real' AND CAST(CAST(mu_ra AS TEXT) AS REAL) <> mu_ra THEN printf('%!.18g', mu_ra) ELSE CAST(mu_ra AS TEXT) END), 'MU_DEC', json(CASE WHEN typeof(mu_dec) = 'real' AND CAST(CAST(mu_dec AS TEXT) AS REAL) <> mu_dec THEN printf('%!.18g', mu_dec) ELSE CAST(mu_dec AS TEXT) END), 'MU_EPOCH', mu_epoch, 'PROP_RA', json(CASE WHEN typeof(prop_ra) = 'real' AND CAST(CAST(prop_ra AS TEXT) AS REAL) <> prop_ra THEN printf('%!.18g', prop_ra) ELSE CAST(prop_ra AS TEXT) END), 'PROP_DEC', json(CASE WHEN typeof(prop_dec) = 'real' AND CAST(CAST(prop_dec AS TEXT) AS REAL) <> prop_dec THEN printf('%!.18g', prop_dec) ELSE CAST(prop_dec AS TEXT) END), 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', json(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', json(CASE WHEN typeof(focuspos) = 'real' AND CAST(CAST(focuspos AS TEXT) AS REAL) <> focuspos THEN printf('%!.18g', focuspos) ELSE CAST(focuspos AS TEXT) END), 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', json(CASE WHEN typeof(gwa_xtil) = 'real' AND CAST(CAST(gwa_xtil AS TEXT) AS REAL) <> gwa_xtil THEN printf('%!.18g', gwa_xtil) ELSE CAST(gwa_xtil AS TEXT) END), 'GWA_YTIL', json(CASE WHEN typeof(gwa_ytil) = 'real' AND CAST(CAST(gwa_ytil AS TEXT) AS REAL) <> gwa_ytil THEN printf('%!.18g', gwa_ytil) ELSE CAST(gwa_ytil AS TEXT) END))), json_object('GWA_XP_V', json(CASE WHEN typeof(gwa_xp_v) = 'real' AND CAST(CAST(gwa_xp_v AS TEXT) AS REAL) <> gwa_xp_v THEN printf('%!.18g', gwa_xp_v) ELSE CAST(gwa_xp_v AS TEXT) END), 'GWA_YP_V', json(CASE WHEN typeof(gwa_yp_v) = 'real' AND CAST(CAST(gwa_yp_v AS TEXT) AS REAL) <> gwa_yp_v THEN printf('%!.18g', gwa_yp_v) ELSE CAST(gwa_yp_v AS TEXT) END), 'GWA_PXAV', json(CASE WHEN typeof(gwa_pxav) = 'real' AND CAST(CAST(gwa_pxav AS TEXT) AS REAL) <> gwa_pxav THEN printf('%!.18g', gwa_pxav) ELSE CAST(gwa_pxav AS TEXT) END), 'GWA_PYAV', json(CASE WHEN typeof(gwa_pyav) = 'real' AND CAST(CAST(gwa_pyav AS TEXT) AS REAL) <> gwa_pyav THEN printf('%!.18g', gwa_pyav) ELSE CAST(gwa_pyav AS TEXT) END), 'GWA_TILT', json(CASE WHEN typeof(gwa_tilt) = 'real' AND CAST(CAST(gwa_tilt AS TEXT) AS REAL) <> gwa_tilt THEN printf('%!.18g', gwa_tilt) ELSE CAST(gwa_tilt AS TEXT) END), 'FWCPOS', json(CASE WHEN typeof(fwcpos) = 'real' AND CAST(CAST(fwcpos AS TEXT) AS REAL) <> fwcpos THEN printf('%!.18g', fwcpos) ELSE CAST(fwcpos AS TEXT) END), 'PWCPOS', json(CASE WHEN typeof(pwcpos) = 'real' AND CAST(CAST(pwcpos AS TEXT) AS REAL) <> pwcpos THEN printf('%!.18g', pwcpos) ELSE CAST(pwcpos AS TEXT) END), 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', json(CASE WHEN typeof(expstart) = 'real' AND CAST(CAST(expstart AS TEXT) AS REAL) <> expstart THEN printf('%!.18g', expstart) ELSE CAST(expstart AS TEXT) END), 'EXPMID', json(CASE WHEN typeof(expmid) = 'real' AND CAST(CAST(expmid AS TEXT) AS REAL) <> expmid THEN printf('%!.18g', expmid) ELSE CAST(expmid AS TEXT) END), 'EXPEND', json(CASE WHEN typeof(expend) = 'real' AND CAST(CAST(expend AS TEXT) AS REAL) <> expend THEN printf('%!.18g', expend) ELSE CAST(expend AS TEXT) END), 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', json(CASE WHEN typeof(tsample) = 'real' AND CAST(CAST(tsample AS TEXT) AS REAL) <> tsample THEN printf('%!.18g', tsample) ELSE CAST(tsample AS TEXT) END), 'TFRAME', json(CASE WHEN typeof(tframe) = 'real' AND CAST(CAST(tframe AS TEXT) AS REAL) <> tframe THEN printf('%!.18g', tframe) ELSE CAST(tframe AS TEXT) END), 'TGROUP', json(CASE WHEN typeof(tgroup) = 'real' AND CAST(CAST(tgroup AS TEXT) AS REAL) <> tgroup THEN printf('%!.18g', tgroup) ELSE CAST(tgroup AS TEXT) END), 'EFFINTTM', json(CASE WHEN typeof(effinttm) = 'real' AND CAST(CAST(effinttm AS TEXT) AS REAL) <> effinttm THEN printf('%!.18g', effinttm) ELSE CAST(effinttm AS TEXT) END), 'EFFEXPTM', json(CASE WHEN typeof(effexptm) = 'real' AND CAST(CAST(effexptm AS TEXT) AS REAL) <> effexptm THEN printf('%!.18g', effexptm) ELSE CAST(effexptm AS TEXT) END), 'TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'DURATION', json(CASE WHEN typeof(duration) = 'real' AND CAST(CAST(duration AS TEXT) AS REAL) <> duration THEN printf('%!.18g', duration) ELSE CAST(duration AS TEXT) END), 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', json(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'DATAPROB', json(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', json(CASE WHEN typeof(sctarate) = 'real' AND CAST(CAST(sctarate AS TEXT) AS REAL) <> sctarate THEN printf('%!.18g', sctarate) ELSE CAST(sctarate AS TEXT) END), 'GAINFACT', json(CASE WHEN typeof(gainfact) = 'real' AND CAST(CAST(gainfact AS TEXT) AS REAL) <> gainfact THEN printf('%!.18g', gainfact) ELSE CAST(gainfact AS TEXT) END))), json_object('IS_IMPRT', json(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'IS_PSF', json(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SELFREF', json(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PRIMECRS', json(CASE WHEN typeof(primecrs) = 'real' AND CAST(CAST(primecrs AS TEXT) AS REAL) <> primecrs THEN printf('%!.18g', primecrs) ELSE CAST(primecrs AS TEXT) END), 'EXTNCRS', json(CASE WHEN typeof(extncrs) = 'real' AND CAST(CAST(extncrs AS TEXT) AS REAL) <> extncrs THEN printf('%!.18g', extncrs) ELSE CAST(extncrs AS TEXT) END), 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', json(CASE WHEN typeof(specstep) = 'real' AND CAST(CAST(specstep AS TEXT) AS REAL) <> specstep THEN printf('%!.18g', specstep) ELSE CAST(specstep AS TEXT) END), 'SPCOFFST', json(CASE WHEN typeof(spcoffst) = 'real' AND CAST(CAST(spcoffst AS TEXT) AS REAL) <> spcoffst THEN printf('%!.18g', spcoffst) ELSE CAST(spcoffst AS TEXT) END), 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', json(CASE WHEN typeof(spatstep) = 'real' AND CAST(CAST(spatstep AS TEXT) AS REAL) <> spatstep THEN printf('%!.18g', spatstep) ELSE CAST(spatstep AS TEXT) END), 'SPTOFFST', json(CASE WHEN typeof(sptoffst) = 'real' AND CAST(CAST(sptoffst AS TEXT) AS REAL) <> sptoffst THEN printf('%!.18g', sptoffst) ELSE CAST(sptoffst AS TEXT) END), 'XOFFSET', json(CASE WHEN typeof(xoffset) = 'real' AND CAST(CAST(xoffset AS TEXT) AS REAL) <> xoffset THEN printf('%!.18g', xoffset) ELSE CAST(xoffset AS TEXT) END), 'YOFFSET', json(CASE WHEN typeof(yoffset) = 'real' AND CAST(CAST(yoffset AS TEXT) AS REAL) <> yoffset THEN printf('%!.18g', yoffset) ELSE CAST(yoffset AS TEXT) END), 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', json(CASE WHEN typeof(va_ra) = 'real' AND CAST(CAST(va_ra AS TEXT) AS REAL) <> va_ra THEN printf('%!.18g', va_ra) ELSE CAST(va_ra AS TEXT) END))), json_object('VA_DEC', json(CASE WHEN typeof(va_dec) = 'real' AND CAST(CAST(va_dec AS TEXT) AS REAL) <> va_dec THEN printf('%!.18g', va_dec) ELSE CAST(va_dec AS TEXT) END), 'BARTDELT', json(CASE WHEN typeof(bartdelt) = 'real' AND CAST(CAST(bartdelt AS TEXT) AS REAL) <> bartdelt THEN printf('%!.18g', bartdelt) ELSE CAST(bartdelt AS TEXT) END), 'BSTRTIME', json(CASE WHEN typeof(bstrtime) = 'real' AND CAST(CAST(bstrtime AS TEXT) AS REAL) <> bstrtime THEN printf('%!.18g', bstrtime) ELSE CAST(bstrtime AS TEXT) END), 'BENDTIME', json(CASE WHEN typeof(bendtime) = 'real' AND CAST(CAST(bendtime AS TEXT) AS REAL) <> bendtime THEN printf('%!.18g', bendtime) ELSE CAST(bendtime AS TEXT) END), 'BMIDTIME', json(CASE WHEN typeof(bmidtime) = 'real' AND CAST(CAST(bmidtime AS TEXT) AS REAL) <> bmidtime THEN printf('%!.18g', bmidtime) ELSE CAST(bmidtime AS TEXT) END), 'HELIDELT', json(CASE WHEN typeof(helidelt) = 'real' AND CAST(CAST(helidelt AS TEXT) AS REAL) <> helidelt THEN printf('%!.18g', helidelt) ELSE CAST(helidelt AS TEXT) END), 'HSTRTIME', json(CASE WHEN typeof(hstrtime) = 'real' AND CAST(CAST(hstrtime AS TEXT) AS REAL) <> hstrtime THEN printf('%!.18g', hstrtime) ELSE CAST(hstrtime AS TEXT) END), 'HENDTIME', json(CASE WHEN typeof(hendtime) = 'real' AND CAST(CAST(hendtime AS TEXT) AS REAL) <> hendtime THEN printf('%!.18g', hendtime) ELSE CAST(hendtime AS TEXT) END), 'HMIDTIME', json(CASE WHEN typeof(hmidtime) = 'real' AND CAST(CAST(hmidtime AS TEXT) AS REAL) <> hmidtime THEN printf('%!.18g', hmidtime) ELSE CAST(hmidtime AS TEXT) END), 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', json(CASE WHEN typeof(faunit1) = 'real' AND CAST(CAST(faunit1 AS TEXT) AS REAL) <> faunit1 THEN printf('%!.18g', faunit1) ELSE CAST(faunit1 AS TEXT) END), 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', json(CASE WHEN typeof(faunit2) = 'real' AND CAST(CAST(faunit2 AS TEXT) AS REAL) <> faunit2 THEN printf('%!.18g', faunit2) ELSE CAST(faunit2 AS TEXT) END), 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', json(CASE WHEN typeof(faunit3) = 'real' AND CAST(CAST(faunit3 AS TEXT) AS REAL) <> faunit3 THEN printf('%!.18g', faunit3) ELSE CAST(faunit3 AS TEXT) END), 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', json(CASE WHEN typeof(gs_ra) = 'real' AND CAST(CAST(gs_ra AS TEXT) AS REAL) <> gs_ra THEN printf('%!.18g', gs_ra) ELSE CAST(gs_ra AS TEXT) END), 'GS_DEC', json(CASE WHEN typeof(gs_dec) = 'real' AND CAST(CAST(gs_dec AS TEXT) AS REAL) <> gs_dec THEN printf('%!.18g', gs_dec) ELSE CAST(gs_dec AS TEXT) END), 'GS_URA', json(CASE WHEN typeof(gs_ura) = 'real' AND CAST(CAST(gs_ura AS TEXT) AS REAL) <> gs_ura THEN printf('%!.18g', gs_ura) ELSE CAST(gs_ura AS TEXT) END), 'GS_UDEC', json(CASE WHEN typeof(gs_udec) = 'real' AND CAST(CAST(gs_udec AS TEXT) AS REAL) <> gs_udec THEN printf('%!.18g', gs_udec) ELSE CAST(gs_udec AS TEXT) END), 'GS_MAG', json(CASE WHEN typeof(gs_mag) = 'real' AND CAST(CAST(gs_mag AS TEXT) AS REAL) <> gs_mag THEN printf('%!.18g', gs_mag) ELSE CAST(gs_mag AS TEXT) END), 'GS_UMAG', json(CASE WHEN typeof(gs_umag) = 'real' AND CAST(CAST(gs_umag AS TEXT) AS REAL) <> gs_umag THEN printf('%!.18g', gs_umag) ELSE CAST(gs_umag AS TEXT) END), 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END), 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', json(CASE WHEN typeof(datastrt) = 'real' AND CAST(CAST(datastrt AS TEXT) AS REAL) <> datastrt THEN printf('%!.18g', datastrt) ELSE CAST(datastrt AS TEXT) END), 'DATAEND', json(CASE WHEN typeof(dataend) = 'real' AND CAST(CAST(dataend AS TEXT) AS REAL) <> dataend THEN printf('%!.18g', dataend) ELSE CAST(dataend AS TEXT) END), 'GSACSTAT', gsacstat, 'GSCENTX', json(CASE WHEN typeof(gscentx) = 'real' AND CAST(CAST(gscentx AS TEXT) AS REAL) <> gscentx THEN printf('%!.18g', gscentx) ELSE CAST(gscentx AS TEXT) END), 'GSCENTY', json(CASE WHEN typeof(gscenty) = 'real' AND CAST(CAST(gscenty AS TEXT) AS REAL) <> gscenty THEN printf('%!.18g', gscenty) ELSE CAST(gscenty AS TEXT) END), 'GS_EPOCH', gs_epoch, 'GS_MURA', json(CASE WHEN typeof(gs_mura) = 'real' AND CAST(CAST(gs_mura AS TEXT) AS REAL) <> gs_mura THEN printf('%!.18g', gs_mura) ELSE CAST(gs_mura AS TEXT) END), 'GS_MUDEC', json(CASE WHEN typeof(gs_mudec) = 'real' AND CAST(CAST(gs_mudec AS TEXT) AS REAL) <> gs_mudec THEN printf('%!.18g', gs_mudec) ELSE CAST(gs_mudec AS TEXT) END), 'GS_PARA', json(CASE WHEN typeof(gs_para) = 'real' AND CAST(CAST(gs_para AS TEXT) AS REAL) <> gs_para THEN printf('%!.18g', gs_para) ELSE CAST(gs_para AS TEXT) END))), json_object('CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof)), json_object('R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom)), json_object('S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END), 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END), 'BKGMETH', bkgmeth, 'BKGLEVEL', json(CASE WHEN typeof(bkglevel) = 'real' AND CAST(CAST(bkglevel AS TEXT) AS REAL) <> bkglevel THEN printf('%!.18g', bkglevel) ELSE CAST(bkglevel AS TEXT) END), 'BKGSUB', json(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_primary;
DROP VIEW niriss_ami_oi_primary;
DROP TABLE ami_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', json(CASE WHEN typeof(mjd_beg) = 'real' AND CAST(CAST(mjd_beg AS TEXT) AS REAL) <> mjd_beg THEN printf('%!.18g', mjd_beg) ELSE CAST(mjd_beg AS TEXT) END), 'MJD-AVG', json(CASE WHEN typeof(mjd_avg) = 'real' AND CAST(CAST(mjd_avg AS TEXT) AS REAL) <> mjd_avg THEN printf('%!.18g', mjd_avg) ELSE CAST(mjd_avg AS TEXT) END), 'MJD-END', json(CASE WHEN typeof(mjd_end) = 'real' AND CAST(CAST(mjd_end AS TEXT) AS REAL) <> mjd_end THEN printf('%!.18g', mjd_end) ELSE CAST(mjd_end AS TEXT) END), 'TDB-BEG', json(CASE WHEN typeof(tdb_beg) = 'real' AND CAST(CAST(tdb_beg AS TEXT) AS REAL) <> tdb_beg THEN printf('%!.18g', tdb_beg) ELSE CAST(tdb_beg AS TEXT) END), 'TDB-MID', json(CASE WHEN typeof(tdb_mid) = 'real' AND CAST(CAST(tdb_mid AS TEXT) AS REAL) <> tdb_mid THEN printf('%!.18g', tdb_mid) ELSE CAST(tdb_mid AS TEXT) END), 'TDB-END', json(CASE WHEN typeof(tdb_end) = 'real' AND CAST(CAST(tdb_end AS TEXT) AS REAL) <> tdb_end THEN printf('%!.18g', tdb_end) ELSE CAST(tdb_end AS TEXT) END), 'XPOSURE', json(CASE WHEN typeof(xposure) = 'real' AND CAST(CAST(xposure AS TEXT) AS REAL) <> xposure THEN printf('%!.18g', xposure) ELSE CAST(xposure AS TEXT) END), 'TELAPSE', json(CASE WHEN typeof(telapse) = 'real' AND CAST(CAST(telapse AS TEXT) AS REAL) <> telapse THEN printf('%!.18g', telapse) ELSE CAST(telapse AS TEXT) END), 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END), 'JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END), 'JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END), 'JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END), 'OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END), 'JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END), 'JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_sci;
DROP VIEW niriss_ami_oi_sci;
DROP TABLE ami_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', json(CASE WHEN typeof(arrayx) = 'real' AND CAST(CAST(arrayx AS TEXT) AS REAL) <> arrayx THEN printf('%!.18g', arrayx) ELSE CAST(arrayx AS TEXT) END), 'ARRAYY', json(CASE WHEN typeof(arrayy) = 'real' AND CAST(CAST(arrayy AS TEXT) AS REAL) <> arrayy THEN printf('%!.18g', arrayy) ELSE CAST(arrayy AS TEXT) END), 'ARRAYZ', json(CASE WHEN typeof(arrayz) = 'real' AND CAST(CAST(arrayz AS TEXT) AS REAL) <> arrayz THEN printf('%!.18g', arrayz) ELSE CAST(arrayz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_array;
DROP VIEW niriss_ami_oi_oi_array;
DROP TABLE ami_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_t3;
DROP VIEW niriss_ami_oi_oi_t3;
DROP TABLE ami_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_target;
DROP VIEW niriss_ami_oi_oi_target;
DROP TABLE ami_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs)), json_object('INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_vis;
DROP VIEW niriss_ami_oi_oi_vis;
DROP TABLE ami_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_vis2;
DROP VIEW niriss_ami_oi_oi_vis2;
DROP TABLE ami_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_oi_wavelength;
DROP VIEW niriss_ami_oi_oi_wavelength;
DROP TABLE ami_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM ami_oi_asdf;
DROP VIEW niriss_ami_oi_asdf;
DROP TABLE ami_oi_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('SIMPLE', json(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', json(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', replace(CASE WHEN date LIKE '%.___000' THEN substr(date, 1, length(date) - 3) ELSE date END, ' ', 'T'), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', json(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', json(CASE WHEN typeof(pwfseet) = 'real' AND CAST(CAST(pwfseet AS TEXT) AS REAL) <> pwfseet THEN printf('%!.18g', pwfseet) ELSE CAST(pwfseet AS TEXT) END), 'NWFSEST', json(CASE WHEN typeof(nwfsest) = 'real' AND CAST(CAST(nwfsest AS TEXT) AS REAL) <> nwfsest THEN printf('%!.18g', nwfsest) ELSE CAST(nwfsest AS TEXT) END), 'COMPRESS', json(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', CASE WHEN time_obs LIKE '%.___000' THEN substr(time_obs, 1, length(time_obs) - 3) ELSE time_obs END, 'DATE-BEG', replace(CASE WHEN date_beg LIKE '%.___000' THEN substr(date_beg, 1, length(date_beg) - 3) ELSE date_beg END, ' ', 'T'), 'DATE-END', replace(CASE WHEN date_end LIKE '%.___000' THEN substr(date_end, 1, length(date_end) - 3) ELSE date_end END, ' ', 'T'), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', json(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr)), json_object('ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', json(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGOOPP', json(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TSOVISIT', json(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'EXP_ONLY', json(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CROWDFLD', json(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', json(CASE WHEN typeof(targ_ra) = 'real' AND CAST(CAST(targ_ra AS TEXT) AS REAL) <> targ_ra THEN printf('%!.18g', targ_ra) ELSE CAST(targ_ra AS TEXT) END), 'TARG_DEC', json(CASE WHEN typeof(targ_dec) = 'real' AND CAST(CAST(targ_dec AS TEXT) AS REAL) <> targ_dec THEN printf('%!.18g', targ_dec) ELSE CAST(targ_dec AS TEXT) END), 'TARGURA', json(CASE WHEN typeof(targura) = 'real' AND CAST(CAST(targura AS TEXT) AS REAL) <> targura THEN printf('%!.18g', targura) ELSE CAST(targura AS TEXT) END), 'TARGUDEC', json(CASE WHEN typeof(targudec) = 'real' AND CAST(CAST(targudec AS TEXT) AS REAL) <> targudec THEN printf('%!.18g', targudec) ELSE CAST(targudec AS TEXT) END), 'MU_RA', json(CASE WHEN typeof(mu_ra) = 'real' AND CAST(CAST(mu_ra AS TEXT) AS REAL) <> mu_ra THEN printf('%!.18g', mu_ra) ELSE CAST(mu_ra AS TEXT) END), 'MU_DEC', json(CASE WHEN typeof(mu_dec) = 'real' AND CAST(CAST(mu_dec AS TEXT) AS REAL) <> mu_dec THEN printf('%!.18g', mu_dec) ELSE CAST(mu_dec AS TEXT) END), 'MU_EPOCH', mu_epoch, 'PROP_RA', json(CASE WHEN typeof(prop_ra) = 'real' AND CAST(CAST(prop_ra AS TEXT) AS REAL) <> prop_ra THEN printf('%!.18g', prop_ra) ELSE CAST(prop_ra AS TEXT) END), 'PROP_DEC', json(CASE WHEN typeof(prop_dec) = 'real' AND CAST(CAST(prop_dec AS TEXT) AS REAL) <> prop_dec THEN printf('%!.18g', prop_dec) ELSE CAST(prop_dec AS TEXT) END), 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', json(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', json(CASE WHEN typeof(focuspos) = 'real' AND CAST(CAST(focuspos AS TEXT) AS REAL) <> focuspos THEN printf('%!.18g', focuspos) ELSE CAST(focuspos AS TEXT) END), 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', json(CASE WHEN typeof(gwa_xtil) = 'real' AND CAST(CAST(gwa_xtil AS TEXT) AS REAL) <> gwa_xtil THEN printf('%!.18g', gwa_xtil) ELSE CAST(gwa_xtil AS TEXT) END), 'GWA_YTIL', json(CASE WHEN typeof(gwa_ytil) = 'real' AND CAST(CAST(gwa_ytil AS TEXT) AS REAL) <> gwa_ytil THEN printf('%!.18g', gwa_ytil) ELSE CAST(gwa_ytil AS TEXT) END))), json_object('GWA_XP_V', json(CASE WHEN typeof(gwa_xp_v) = 'real' AND CAST(CAST(gwa_xp_v AS TEXT) AS REAL) <> gwa_xp_v THEN printf('%!.18g', gwa_xp_v) ELSE CAST(gwa_xp_v AS TEXT) END), 'GWA_YP_V', json(CASE WHEN typeof(gwa_yp_v) = 'real' AND CAST(CAST(gwa_yp_v AS TEXT) AS REAL) <> gwa_yp_v THEN printf('%!.18g', gwa_yp_v) ELSE CAST(gwa_yp_v AS TEXT) END), 'GWA_PXAV', json(CASE WHEN typeof(gwa_pxav) = 'real' AND CAST(CAST(gwa_pxav AS TEXT) AS REAL) <> gwa_pxav THEN printf('%!.18g', gwa_pxav) ELSE CAST(gwa_pxav AS TEXT) END), 'GWA_PYAV', json(CASE WHEN typeof(gwa_pyav) = 'real' AND CAST(CAST(gwa_pyav AS TEXT) AS REAL) <> gwa_pyav THEN printf('%!.18g', gwa_pyav) ELSE CAST(gwa_pyav AS TEXT) END), 'GWA_TILT', json(CASE WHEN typeof(gwa_tilt) = 'real' AND CAST(CAST(gwa_tilt AS TEXT) AS REAL) <> gwa_tilt THEN printf('%!.18g', gwa_tilt) ELSE CAST(gwa_tilt AS TEXT) END), 'FWCPOS', json(CASE WHEN typeof(fwcpos) = 'real' AND CAST(CAST(fwcpos AS TEXT) AS REAL) <> fwcpos THEN printf('%!.18g', fwcpos) ELSE CAST(fwcpos AS TEXT) END), 'PWCPOS', json(CASE WHEN typeof(pwcpos) = 'real' AND CAST(CAST(pwcpos AS TEXT) AS REAL) <> pwcpos THEN printf('%!.18g', pwcpos) ELSE CAST(pwcpos AS TEXT) END), 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', json(CASE WHEN typeof(expstart) = 'real' AND CAST(CAST(expstart AS TEXT) AS REAL) <> expstart THEN printf('%!.18g', expstart) ELSE CAST(expstart AS TEXT) END), 'EXPMID', json(CASE WHEN typeof(expmid) = 'real' AND CAST(CAST(expmid AS TEXT) AS REAL) <> expmid THEN printf('%!.18g', expmid) ELSE CAST(expmid AS TEXT) END), 'EXPEND', json(CASE WHEN typeof(expend) = 'real' AND CAST(CAST(expend AS TEXT) AS REAL) <> expend THEN printf('%!.18g', expend) ELSE CAST(expend AS TEXT) END), 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', json(CASE WHEN typeof(tsample) = 'real' AND CAST(CAST(tsample AS TEXT) AS REAL) <> tsample THEN printf('%!.18g', tsample) ELSE CAST(tsample AS TEXT) END), 'TFRAME', json(CASE WHEN typeof(tframe) = 'real' AND CAST(CAST(tframe AS TEXT) AS REAL) <> tframe THEN printf('%!.18g', tframe) ELSE CAST(tframe AS TEXT) END), 'TGROUP', json(CASE WHEN typeof(tgroup) = 'real' AND CAST(CAST(tgroup AS TEXT) AS REAL) <> tgroup THEN printf('%!.18g', tgroup) ELSE CAST(tgroup AS TEXT) END), 'EFFINTTM', json(CASE WHEN typeof(effinttm) = 'real' AND CAST(CAST(effinttm AS TEXT) AS REAL) <> effinttm THEN printf('%!.18g', effinttm) ELSE CAST(effinttm AS TEXT) END), 'EFFEXPTM', json(CASE WHEN typeof(effexptm) = 'real' AND CAST(CAST(effexptm AS TEXT) AS REAL) <> effexptm THEN printf('%!.18g', effexptm) ELSE CAST(effexptm AS TEXT) END), 'TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'DURATION', json(CASE WHEN typeof(duration) = 'real' AND CAST(CAST(duration AS TEXT) AS REAL) <> duration THEN printf('%!.18g', duration) ELSE CAST(duration AS TEXT) END), 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', json(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'DATAPROB', json(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', json(CASE WHEN typeof(sctarate) = 'real' AND CAST(CAST(sctarate AS TEXT) AS REAL) <> sctarate THEN printf('%!.18g', sctarate) ELSE CAST(sctarate AS TEXT) END), 'GAINFACT', json(CASE WHEN typeof(gainfact) = 'real' AND CAST(CAST(gainfact AS TEXT) AS REAL) <> gainfact THEN printf('%!.18g', gainfact) ELSE CAST(gainfact AS TEXT) END))), json_object('IS_IMPRT', json(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'IS_PSF', json(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SELFREF', json(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PRIMECRS', json(CASE WHEN typeof(primecrs) = 'real' AND CAST(CAST(primecrs AS TEXT) AS REAL) <> primecrs THEN printf('%!.18g', primecrs) ELSE CAST(primecrs AS TEXT) END), 'EXTNCRS', json(CASE WHEN typeof(extncrs) = 'real' AND CAST(CAST(extncrs AS TEXT) AS REAL) <> extncrs THEN printf('%!.18g', extncrs) ELSE CAST(extncrs AS TEXT) END), 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', json(CASE WHEN typeof(specstep) = 'real' AND CAST(CAST(specstep AS TEXT) AS REAL) <> specstep THEN printf('%!.18g', specstep) ELSE CAST(specstep AS TEXT) END), 'SPCOFFST', json(CASE WHEN typeof(spcoffst) = 'real' AND CAST(CAST(spcoffst AS TEXT) AS REAL) <> spcoffst THEN printf('%!.18g', spcoffst) ELSE CAST(spcoffst AS TEXT) END), 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', json(CASE WHEN typeof(spatstep) = 'real' AND CAST(CAST(spatstep AS TEXT) AS REAL) <> spatstep THEN printf('%!.18g', spatstep) ELSE CAST(spatstep AS TEXT) END), 'SPTOFFST', json(CASE WHEN typeof(sptoffst) = 'real' AND CAST(CAST(sptoffst AS TEXT) AS REAL) <> sptoffst THEN printf('%!.18g', sptoffst) ELSE CAST(sptoffst AS TEXT) END), 'XOFFSET', json(CASE WHEN typeof(xoffset) = 'real' AND CAST(CAST(xoffset AS TEXT) AS REAL) <> xoffset THEN printf('%!.18g', xoffset) ELSE CAST(xoffset AS TEXT) END), 'YOFFSET', json(CASE WHEN typeof(yoffset) = 'real' AND CAST(CAST(yoffset AS TEXT) AS REAL) <> yoffset THEN printf('%!.18g', yoffset) ELSE CAST(yoffset AS TEXT) END), 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', json(CASE WHEN typeof(va_ra) = 'real' AND CAST(CAST(va_ra AS TEXT) AS REAL) <> va_ra THEN printf('%!.18g', va_ra) ELSE CAST(va_ra AS TEXT) END))), json_object('VA_DEC', json(CASE WHEN typeof(va_dec) = 'real' AND CAST(CAST(va_dec AS TEXT) AS REAL) <> va_dec THEN printf('%!.18g', va_dec) ELSE CAST(va_dec AS TEXT) END), 'BARTDELT', json(CASE WHEN typeof(bartdelt) = 'real' AND CAST(CAST(bartdelt AS TEXT) AS REAL) <> bartdelt THEN printf('%!.18g', bartdelt) ELSE CAST(bartdelt AS TEXT) END), 'BSTRTIME', json(CASE WHEN typeof(bstrtime) = 'real' AND CAST(CAST(bstrtime AS TEXT) AS REAL) <> bstrtime THEN printf('%!.18g', bstrtime) ELSE CAST(bstrtime AS TEXT) END), 'BENDTIME', json(CASE WHEN typeof(bendtime) = 'real' AND CAST(CAST(bendtime AS TEXT) AS REAL) <> bendtime THEN printf('%!.18g', bendtime) ELSE CAST(bendtime AS TEXT) END), 'BMIDTIME', json(CASE WHEN typeof(bmidtime) = 'real' AND CAST(CAST(bmidtime AS TEXT) AS REAL) <> bmidtime THEN printf('%!.18g', bmidtime) ELSE CAST(bmidtime AS TEXT) END), 'HELIDELT', json(CASE WHEN typeof(helidelt) = 'real' AND CAST(CAST(helidelt AS TEXT) AS REAL) <> helidelt THEN printf('%!.18g', helidelt) ELSE CAST(helidelt AS TEXT) END), 'HSTRTIME', json(CASE WHEN typeof(hstrtime) = 'real' AND CAST(CAST(hstrtime AS TEXT) AS REAL) <> hstrtime THEN printf('%!.18g', hstrtime) ELSE CAST(hstrtime AS TEXT) END), 'HENDTIME', json(CASE WHEN typeof(hendtime) = 'real' AND CAST(CAST(hendtime AS TEXT) AS REAL) <> hendtime THEN printf('%!.18g', hendtime) ELSE CAST(hendtime AS TEXT) END), 'HMIDTIME', json(CASE WHEN typeof(hmidtime) = 'real' AND CAST(CAST(hmidtime AS TEXT) AS REAL) <> hmidtime THEN printf('%!.18g', hmidtime) ELSE CAST(hmidtime AS TEXT) END), 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', json(CASE WHEN typeof(faunit1) = 'real' AND CAST(CAST(faunit1 AS TEXT) AS REAL) <> faunit1 THEN printf('%!.18g', faunit1) ELSE CAST(faunit1 AS TEXT) END), 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', json(CASE WHEN typeof(faunit2) = 'real' AND CAST(CAST(faunit2 AS TEXT) AS REAL) <> faunit2 THEN printf('%!.18g', faunit2) ELSE CAST(faunit2 AS TEXT) END), 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', json(CASE WHEN typeof(faunit3) = 'real' AND CAST(CAST(faunit3 AS TEXT) AS REAL) <> faunit3 THEN printf('%!.18g', faunit3) ELSE CAST(faunit3 AS TEXT) END), 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', json(CASE WHEN typeof(gs_ra) = 'real' AND CAST(CAST(gs_ra AS TEXT) AS REAL) <> gs_ra THEN printf('%!.18g', gs_ra) ELSE CAST(gs_ra AS TEXT) END), 'GS_DEC', json(CASE WHEN typeof(gs_dec) = 'real' AND CAST(CAST(gs_dec AS TEXT) AS REAL) <> gs_dec THEN printf('%!.18g', gs_dec) ELSE CAST(gs_dec AS TEXT) END), 'GS_URA', json(CASE WHEN typeof(gs_ura) = 'real' AND CAST(CAST(gs_ura AS TEXT) AS REAL) <> gs_ura THEN printf('%!.18g', gs_ura) ELSE CAST(gs_ura AS TEXT) END), 'GS_UDEC', json(CASE WHEN typeof(gs_udec) = 'real' AND CAST(CAST(gs_udec AS TEXT) AS REAL) <> gs_udec THEN printf('%!.18g', gs_udec) ELSE CAST(gs_udec AS TEXT) END), 'GS_MAG', json(CASE WHEN typeof(gs_mag) = 'real' AND CAST(CAST(gs_mag AS TEXT) AS REAL) <> gs_mag THEN printf('%!.18g', gs_mag) ELSE CAST(gs_mag AS TEXT) END), 'GS_UMAG', json(CASE WHEN typeof(gs_umag) = 'real' AND CAST(CAST(gs_umag AS TEXT) AS REAL) <> gs_umag THEN printf('%!.18g', gs_umag) ELSE CAST(gs_umag AS TEXT) END), 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END), 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', json(CASE WHEN typeof(datastrt) = 'real' AND CAST(CAST(datastrt AS TEXT) AS REAL) <> datastrt THEN printf('%!.18g', datastrt) ELSE CAST(datastrt AS TEXT) END), 'DATAEND', json(CASE WHEN typeof(dataend) = 'real' AND CAST(CAST(dataend AS TEXT) AS REAL) <> dataend THEN printf('%!.18g', dataend) ELSE CAST(dataend AS TEXT) END), 'GSACSTAT', gsacstat, 'GSCENTX', json(CASE WHEN typeof(gscentx) = 'real' AND CAST(CAST(gscentx AS TEXT) AS REAL) <> gscentx THEN printf('%!.18g', gscentx) ELSE CAST(gscentx AS TEXT) END), 'GSCENTY', json(CASE WHEN typeof(gscenty) = 'real' AND CAST(CAST(gscenty AS TEXT) AS REAL) <> gscenty THEN printf('%!.18g', gscenty) ELSE CAST(gscenty AS TEXT) END), 'GS_EPOCH', gs_epoch, 'GS_MURA', json(CASE WHEN typeof(gs_mura) = 'real' AND CAST(CAST(gs_mura AS TEXT) AS REAL) <> gs_mura THEN printf('%!.18g', gs_mura) ELSE CAST(gs_mura AS TEXT) END), 'GS_MUDEC', json(CASE WHEN typeof(gs_mudec) = 'real' AND CAST(CAST(gs_mudec AS TEXT) AS REAL) <> gs_mudec THEN printf('%!.18g', gs_mudec) ELSE CAST(gs_mudec AS TEXT) END), 'GS_PARA', json(CASE WHEN typeof(gs_para) = 'real' AND CAST(CAST(gs_para AS TEXT) AS REAL) <> gs_para THEN printf('%!.18g', gs_para) ELSE CAST(gs_para AS TEXT) END))), json_object('CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof)), json_object('R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom)), json_object('S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END), 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END), 'BKGMETH', bkgmeth, 'BKGLEVEL', json(CASE WHEN typeof(bkglevel) = 'real' AND CAST(CAST(bkglevel AS TEXT) AS REAL) <> bkglevel THEN printf('%!.18g', bkglevel) ELSE CAST(bkglevel AS TEXT) END), 'BKGSUB', json(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_primary;
DROP VIEW niriss_psf_ami_oi_primary;
DROP TABLE psf_ami_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', json(CASE WHEN typeof(mjd_beg) = 'real' AND CAST(CAST(mjd_beg AS TEXT) AS REAL) <> mjd_beg THEN printf('%!.18g', mjd_beg) ELSE CAST(mjd_beg AS TEXT) END), 'MJD-AVG', json(CASE WHEN typeof(mjd_avg) = 'real' AND CAST(CAST(mjd_avg AS TEXT) AS REAL) <> mjd_avg THEN printf('%!.18g', mjd_avg) ELSE CAST(mjd_avg AS TEXT) END), 'MJD-END', json(CASE WHEN typeof(mjd_end) = 'real' AND CAST(CAST(mjd_end AS TEXT) AS REAL) <> mjd_end THEN printf('%!.18g', mjd_end) ELSE CAST(mjd_end AS TEXT) END), 'TDB-BEG', json(CASE WHEN typeof(tdb_beg) = 'real' AND CAST(CAST(tdb_beg AS TEXT) AS REAL) <> tdb_beg THEN printf('%!.18g', tdb_beg) ELSE CAST(tdb_beg AS TEXT) END), 'TDB-MID', json(CASE WHEN typeof(tdb_mid) = 'real' AND CAST(CAST(tdb_mid AS TEXT) AS REAL) <> tdb_mid THEN printf('%!.18g', tdb_mid) ELSE CAST(tdb_mid AS TEXT) END), 'TDB-END', json(CASE WHEN typeof(tdb_end) = 'real' AND CAST(CAST(tdb_end AS TEXT) AS REAL) <> tdb_end THEN printf('%!.18g', tdb_end) ELSE CAST(tdb_end AS TEXT) END), 'XPOSURE', json(CASE WHEN typeof(xposure) = 'real' AND CAST(CAST(xposure AS TEXT) AS REAL) <> xposure THEN printf('%!.18g', xposure) ELSE CAST(xposure AS TEXT) END), 'TELAPSE', json(CASE WHEN typeof(telapse) = 'real' AND CAST(CAST(telapse AS TEXT) AS REAL) <> telapse THEN printf('%!.18g', telapse) ELSE CAST(telapse AS TEXT) END), 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END), 'JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END), 'JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END), 'JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END), 'OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END), 'JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END), 'JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_sci;
DROP VIEW niriss_psf_ami_oi_sci;
DROP TABLE psf_ami_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', json(CASE WHEN typeof(arrayx) = 'real' AND CAST(CAST(arrayx AS TEXT) AS REAL) <> arrayx THEN printf('%!.18g', arrayx) ELSE CAST(arrayx AS TEXT) END), 'ARRAYY', json(CASE WHEN typeof(arrayy) = 'real' AND CAST(CAST(arrayy AS TEXT) AS REAL) <> arrayy THEN printf('%!.18g', arrayy) ELSE CAST(arrayy AS TEXT) END), 'ARRAYZ', json(CASE WHEN typeof(arrayz) = 'real' AND CAST(CAST(arrayz AS TEXT) AS REAL) <> arrayz THEN printf('%!.18g', arrayz) ELSE CAST(arrayz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_array;
DROP VIEW niriss_psf_ami_oi_oi_array;
DROP TABLE psf_ami_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_t3;
DROP VIEW niriss_psf_ami_oi_oi_t3;
DROP TABLE psf_ami_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_target;
DROP VIEW niriss_psf_ami_oi_oi_target;
DROP TABLE psf_ami_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs)), json_object('INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_vis;
DROP VIEW niriss_psf_ami_oi_oi_vis;
DROP TABLE psf_ami_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_vis2;
DROP VIEW niriss_psf_ami_oi_oi_vis2;
DROP TABLE psf_ami_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_oi_wavelength;
DROP VIEW niriss_psf_ami_oi_oi_wavelength;
DROP TABLE psf_ami_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM psf_ami_oi_asdf;
DROP VIEW niriss_psf_ami_oi_asdf;
DROP TABLE psf_ami_oi_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('SIMPLE', json(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', json(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', replace(CASE WHEN date LIKE '%.___000' THEN substr(date, 1, length(date) - 3) ELSE date END, ' ', 'T'), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', json(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', json(CASE WHEN typeof(pwfseet) = 'real' AND CAST(CAST(pwfseet AS TEXT) AS REAL) <> pwfseet THEN printf('%!.18g', pwfseet) ELSE CAST(pwfseet AS TEXT) END), 'NWFSEST', json(CASE WHEN typeof(nwfsest) = 'real' AND CAST(CAST(nwfsest AS TEXT) AS REAL) <> nwfsest THEN printf('%!.18g', nwfsest) ELSE CAST(nwfsest AS TEXT) END), 'COMPRESS', json(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', CASE WHEN time_obs LIKE '%.___000' THEN substr(time_obs, 1, length(time_obs) - 3) ELSE time_obs END, 'DATE-BEG', replace(CASE WHEN date_beg LIKE '%.___000' THEN substr(date_beg, 1, length(date_beg) - 3) ELSE date_beg END, ' ', 'T'), 'DATE-END', replace(CASE WHEN date_end LIKE '%.___000' THEN substr(date_end, 1, length(date_end) - 3) ELSE date_end END, ' ', 'T'), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', json(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr)), json_object('ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', json(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGOOPP', json(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TSOVISIT', json(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'EXP_ONLY', json(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CROWDFLD', json(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', json(CASE WHEN typeof(targ_ra) = 'real' AND CAST(CAST(targ_ra AS TEXT) AS REAL) <> targ_ra THEN printf('%!.18g', targ_ra) ELSE CAST(targ_ra AS TEXT) END), 'TARG_DEC', json(CASE WHEN typeof(targ_dec) = 'real' AND CAST(CAST(targ_dec AS TEXT) AS REAL) <> targ_dec THEN printf('%!.18g', targ_dec) ELSE CAST(targ_dec AS TEXT) END), 'TARGURA', json(CASE WHEN typeof(targura) = 'real' AND CAST(CAST(targura AS TEXT) AS REAL) <> targura THEN printf('%!.18g', targura) ELSE CAST(targura AS TEXT) END), 'TARGUDEC', json(CASE WHEN typeof(targudec) = 'real' AND CAST(CAST(targudec AS TEXT) AS REAL) <> targudec THEN printf('%!.18g', targudec) ELSE CAST(targudec AS TEXT) END), 'MU_RA', json(CASE WHEN typeof(mu_ra) = 'real' AND CAST(CAST(mu_ra AS TEXT) AS REAL) <> mu_ra THEN printf('%!.18g', mu_ra) ELSE CAST(mu_ra AS TEXT) END), 'MU_DEC', json(CASE WHEN typeof(mu_dec) = 'real' AND CAST(CAST(mu_dec AS TEXT) AS REAL) <> mu_dec THEN printf('%!.18g', mu_dec) ELSE CAST(mu_dec AS TEXT) END), 'MU_EPOCH', mu_epoch, 'PROP_RA', json(CASE WHEN typeof(prop_ra) = 'real' AND CAST(CAST(prop_ra AS TEXT) AS REAL) <> prop_ra THEN printf('%!.18g', prop_ra) ELSE CAST(prop_ra AS TEXT) END), 'PROP_DEC', json(CASE WHEN typeof(prop_dec) = 'real' AND CAST(CAST(prop_dec AS TEXT) AS REAL) <> prop_dec THEN printf('%!.18g', prop_dec) ELSE CAST(prop_dec AS TEXT) END), 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', json(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', json(CASE WHEN typeof(focuspos) = 'real' AND CAST(CAST(focuspos AS TEXT) AS REAL) <> focuspos THEN printf('%!.18g', focuspos) ELSE CAST(focuspos AS TEXT) END), 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', json(CASE WHEN typeof(gwa_xtil) = 'real' AND CAST(CAST(gwa_xtil AS TEXT) AS REAL) <> gwa_xtil THEN printf('%!.18g', gwa_xtil) ELSE CAST(gwa_xtil AS TEXT) END), 'GWA_YTIL', json(CASE WHEN typeof(gwa_ytil) = 'real' AND CAST(CAST(gwa_ytil AS TEXT) AS REAL) <> gwa_ytil THEN printf('%!.18g', gwa_ytil) ELSE CAST(gwa_ytil AS TEXT) END))), json_object('GWA_XP_V', json(CASE WHEN typeof(gwa_xp_v) = 'real' AND CAST(CAST(gwa_xp_v AS TEXT) AS REAL) <> gwa_xp_v THEN printf('%!.18g', gwa_xp_v) ELSE CAST(gwa_xp_v AS TEXT) END), 'GWA_YP_V', json(CASE WHEN typeof(gwa_yp_v) = 'real' AND CAST(CAST(gwa_yp_v AS TEXT) AS REAL) <> gwa_yp_v THEN printf('%!.18g', gwa_yp_v) ELSE CAST(gwa_yp_v AS TEXT) END), 'GWA_PXAV', json(CASE WHEN typeof(gwa_pxav) = 'real' AND CAST(CAST(gwa_pxav AS TEXT) AS REAL) <> gwa_pxav THEN printf('%!.18g', gwa_pxav) ELSE CAST(gwa_pxav AS TEXT) END), 'GWA_PYAV', json(CASE WHEN typeof(gwa_pyav) = 'real' AND CAST(CAST(gwa_pyav AS TEXT) AS REAL) <> gwa_pyav THEN printf('%!.18g', gwa_pyav) ELSE CAST(gwa_pyav AS TEXT) END), 'GWA_TILT', json(CASE WHEN typeof(gwa_tilt) = 'real' AND CAST(CAST(gwa_tilt AS TEXT) AS REAL) <> gwa_tilt THEN printf('%!.18g', gwa_tilt) ELSE CAST(gwa_tilt AS TEXT) END), 'FWCPOS', json(CASE WHEN typeof(fwcpos) = 'real' AND CAST(CAST(fwcpos AS TEXT) AS REAL) <> fwcpos THEN printf('%!.18g', fwcpos) ELSE CAST(fwcpos AS TEXT) END), 'PWCPOS', json(CASE WHEN typeof(pwcpos) = 'real' AND CAST(CAST(pwcpos AS TEXT) AS REAL) <> pwcpos THEN printf('%!.18g', pwcpos) ELSE CAST(pwcpos AS TEXT) END), 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', json(CASE WHEN typeof(expstart) = 'real' AND CAST(CAST(expstart AS TEXT) AS REAL) <> expstart THEN printf('%!.18g', expstart) ELSE CAST(expstart AS TEXT) END), 'EXPMID', json(CASE WHEN typeof(expmid) = 'real' AND CAST(CAST(expmid AS TEXT) AS REAL) <> expmid THEN printf('%!.18g', expmid) ELSE CAST(expmid AS TEXT) END), 'EXPEND', json(CASE WHEN typeof(expend) = 'real' AND CAST(CAST(expend AS TEXT) AS REAL) <> expend THEN printf('%!.18g', expend) ELSE CAST(expend AS TEXT) END), 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', json(CASE WHEN typeof(tsample) = 'real' AND CAST(CAST(tsample AS TEXT) AS REAL) <> tsample THEN printf('%!.18g', tsample) ELSE CAST(tsample AS TEXT) END), 'TFRAME', json(CASE WHEN typeof(tframe) = 'real' AND CAST(CAST(tframe AS TEXT) AS REAL) <> tframe THEN printf('%!.18g', tframe) ELSE CAST(tframe AS TEXT) END), 'TGROUP', json(CASE WHEN typeof(tgroup) = 'real' AND CAST(CAST(tgroup AS TEXT) AS REAL) <> tgroup THEN printf('%!.18g', tgroup) ELSE CAST(tgroup AS TEXT) END), 'EFFINTTM', json(CASE WHEN typeof(effinttm) = 'real' AND CAST(CAST(effinttm AS TEXT) AS REAL) <> effinttm THEN printf('%!.18g', effinttm) ELSE CAST(effinttm AS TEXT) END), 'EFFEXPTM', json(CASE WHEN typeof(effexptm) = 'real' AND CAST(CAST(effexptm AS TEXT) AS REAL) <> effexptm THEN printf('%!.18g', effexptm) ELSE CAST(effexptm AS TEXT) END), 'TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'DURATION', json(CASE WHEN typeof(duration) = 'real' AND CAST(CAST(duration AS TEXT) AS REAL) <> duration THEN printf('%!.18g', duration) ELSE CAST(duration AS TEXT) END), 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', json(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'DATAPROB', json(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', json(CASE WHEN typeof(sctarate) = 'real' AND CAST(CAST(sctarate AS TEXT) AS REAL) <> sctarate THEN printf('%!.18g', sctarate) ELSE CAST(sctarate AS TEXT) END), 'GAINFACT', json(CASE WHEN typeof(gainfact) = 'real' AND CAST(CAST(gainfact AS TEXT) AS REAL) <> gainfact THEN printf('%!.18g', gainfact) ELSE CAST(gainfact AS TEXT) END))), json_object('IS_IMPRT', json(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'IS_PSF', json(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SELFREF', json(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PRIMECRS', json(CASE WHEN typeof(primecrs) = 'real' AND CAST(CAST(primecrs AS TEXT) AS REAL) <> primecrs THEN printf('%!.18g', primecrs) ELSE CAST(primecrs AS TEXT) END), 'EXTNCRS', json(CASE WHEN typeof(extncrs) = 'real' AND CAST(CAST(extncrs AS TEXT) AS REAL) <> extncrs THEN printf('%!.18g', extncrs) ELSE CAST(extncrs AS TEXT) END), 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', json(CASE WHEN typeof(specstep) = 'real' AND CAST(CAST(specstep AS TEXT) AS REAL) <> specstep THEN printf('%!.18g', specstep) ELSE CAST(specstep AS TEXT) END), 'SPCOFFST', json(CASE WHEN typeof(spcoffst) = 'real' AND CAST(CAST(spcoffst AS TEXT) AS REAL) <> spcoffst THEN printf('%!.18g', spcoffst) ELSE CAST(spcoffst AS TEXT) END), 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', json(CASE WHEN typeof(spatstep) = 'real' AND CAST(CAST(spatstep AS TEXT) AS REAL) <> spatstep THEN printf('%!.18g', spatstep) ELSE CAST(spatstep AS TEXT) END), 'SPTOFFST', json(CASE WHEN typeof(sptoffst) = 'real' AND CAST(CAST(sptoffst AS TEXT) AS REAL) <> sptoffst THEN printf('%!.18g', sptoffst) ELSE CAST(sptoffst AS TEXT) END), 'XOFFSET', json(CASE WHEN typeof(xoffset) = 'real' AND CAST(CAST(xoffset AS TEXT) AS REAL) <> xoffset THEN printf('%!.18g', xoffset) ELSE CAST(xoffset AS TEXT) END), 'YOFFSET', json(CASE WHEN typeof(yoffset) = 'real' AND CAST(CAST(yoffset AS TEXT) AS REAL) <> yoffset THEN printf('%!.18g', yoffset) ELSE CAST(yoffset AS TEXT) END), 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', json(CASE WHEN typeof(va_ra) = 'real' AND CAST(CAST(va_ra AS TEXT) AS REAL) <> va_ra THEN printf('%!.18g', va_ra) ELSE CAST(va_ra AS TEXT) END))), json_object('VA_DEC', json(CASE WHEN typeof(va_dec) = 'real' AND CAST(CAST(va_dec AS TEXT) AS REAL) <> va_dec THEN printf('%!.18g', va_dec) ELSE CAST(va_dec AS TEXT) END), 'BARTDELT', json(CASE WHEN typeof(bartdelt) = 'real' AND CAST(CAST(bartdelt AS TEXT) AS REAL) <> bartdelt THEN printf('%!.18g', bartdelt) ELSE CAST(bartdelt AS TEXT) END), 'BSTRTIME', json(CASE WHEN typeof(bstrtime) = 'real' AND CAST(CAST(bstrtime AS TEXT) AS REAL) <> bstrtime THEN printf('%!.18g', bstrtime) ELSE CAST(bstrtime AS TEXT) END), 'BENDTIME', json(CASE WHEN typeof(bendtime) = 'real' AND CAST(CAST(bendtime AS TEXT) AS REAL) <> bendtime THEN printf('%!.18g', bendtime) ELSE CAST(bendtime AS TEXT) END), 'BMIDTIME', json(CASE WHEN typeof(bmidtime) = 'real' AND CAST(CAST(bmidtime AS TEXT) AS REAL) <> bmidtime THEN printf('%!.18g', bmidtime) ELSE CAST(bmidtime AS TEXT) END), 'HELIDELT', json(CASE WHEN typeof(helidelt) = 'real' AND CAST(CAST(helidelt AS TEXT) AS REAL) <> helidelt THEN printf('%!.18g', helidelt) ELSE CAST(helidelt AS TEXT) END), 'HSTRTIME', json(CASE WHEN typeof(hstrtime) = 'real' AND CAST(CAST(hstrtime AS TEXT) AS REAL) <> hstrtime THEN printf('%!.18g', hstrtime) ELSE CAST(hstrtime AS TEXT) END), 'HENDTIME', json(CASE WHEN typeof(hendtime) = 'real' AND CAST(CAST(hendtime AS TEXT) AS REAL) <> hendtime THEN printf('%!.18g', hendtime) ELSE CAST(hendtime AS TEXT) END), 'HMIDTIME', json(CASE WHEN typeof(hmidtime) = 'real' AND CAST(CAST(hmidtime AS TEXT) AS REAL) <> hmidtime THEN printf('%!.18g', hmidtime) ELSE CAST(hmidtime AS TEXT) END), 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', json(CASE WHEN typeof(faunit1) = 'real' AND CAST(CAST(faunit1 AS TEXT) AS REAL) <> faunit1 THEN printf('%!.18g', faunit1) ELSE CAST(faunit1 AS TEXT) END), 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', json(CASE WHEN typeof(faunit2) = 'real' AND CAST(CAST(faunit2 AS TEXT) AS REAL) <> faunit2 THEN printf('%!.18g', faunit2) ELSE CAST(faunit2 AS TEXT) END), 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', json(CASE WHEN typeof(faunit3) = 'real' AND CAST(CAST(faunit3 AS TEXT) AS REAL) <> faunit3 THEN printf('%!.18g', faunit3) ELSE CAST(faunit3 AS TEXT) END), 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', json(CASE WHEN typeof(gs_ra) = 'real' AND CAST(CAST(gs_ra AS TEXT) AS REAL) <> gs_ra THEN printf('%!.18g', gs_ra) ELSE CAST(gs_ra AS TEXT) END), 'GS_DEC', json(CASE WHEN typeof(gs_dec) = 'real' AND CAST(CAST(gs_dec AS TEXT) AS REAL) <> gs_dec THEN printf('%!.18g', gs_dec) ELSE CAST(gs_dec AS TEXT) END), 'GS_URA', json(CASE WHEN typeof(gs_ura) = 'real' AND CAST(CAST(gs_ura AS TEXT) AS REAL) <> gs_ura THEN printf('%!.18g', gs_ura) ELSE CAST(gs_ura AS TEXT) END), 'GS_UDEC', json(CASE WHEN typeof(gs_udec) = 'real' AND CAST(CAST(gs_udec AS TEXT) AS REAL) <> gs_udec THEN printf('%!.18g', gs_udec) ELSE CAST(gs_udec AS TEXT) END), 'GS_MAG', json(CASE WHEN typeof(gs_mag) = 'real' AND CAST(CAST(gs_mag AS TEXT) AS REAL) <> gs_mag THEN printf('%!.18g', gs_mag) ELSE CAST(gs_mag AS TEXT) END), 'GS_UMAG', json(CASE WHEN typeof(gs_umag) = 'real' AND CAST(CAST(gs_umag AS TEXT) AS REAL) <> gs_umag THEN printf('%!.18g', gs_umag) ELSE CAST(gs_umag AS TEXT) END), 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END), 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', json(CASE WHEN typeof(datastrt) = 'real' AND CAST(CAST(datastrt AS TEXT) AS REAL) <> datastrt THEN printf('%!.18g', datastrt) ELSE CAST(datastrt AS TEXT) END), 'DATAEND', json(CASE WHEN typeof(dataend) = 'real' AND CAST(CAST(dataend AS TEXT) AS REAL) <> dataend THEN printf('%!.18g', dataend) ELSE CAST(dataend AS TEXT) END), 'GSACSTAT', gsacstat, 'GSCENTX', json(CASE WHEN typeof(gscentx) = 'real' AND CAST(CAST(gscentx AS TEXT) AS REAL) <> gscentx THEN printf('%!.18g', gscentx) ELSE CAST(gscentx AS TEXT) END), 'GSCENTY', json(CASE WHEN typeof(gscenty) = 'real' AND CAST(CAST(gscenty AS TEXT) AS REAL) <> gscenty THEN printf('%!.18g', gscenty) ELSE CAST(gscenty AS TEXT) END), 'GS_EPOCH', gs_epoch, 'GS_MURA', json(CASE WHEN typeof(gs_mura) = 'real' AND CAST(CAST(gs_mura AS TEXT) AS REAL) <> gs_mura THEN printf('%!.18g', gs_mura) ELSE CAST(gs_mura AS TEXT) END), 'GS_MUDEC', json(CASE WHEN typeof(gs_mudec) = 'real' AND CAST(CAST(gs_mudec AS TEXT) AS REAL) <> gs_mudec THEN printf('%!.18g', gs_mudec) ELSE CAST(gs_mudec AS TEXT) END), 'GS_PARA', json(CASE WHEN typeof(gs_para) = 'real' AND CAST(CAST(gs_para AS TEXT) AS REAL) <> gs_para THEN printf('%!.18g', gs_para) ELSE CAST(gs_para AS TEXT) END))), json_object('CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof)), json_object('R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom)), json_object('S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END), 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END), 'BKGMETH', bkgmeth, 'BKGLEVEL', json(CASE WHEN typeof(bkglevel) = 'real' AND CAST(CAST(bkglevel AS TEXT) AS REAL) <> bkglevel THEN printf('%!.18g', bkglevel) ELSE CAST(bkglevel AS TEXT) END), 'BKGSUB', json(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_primary;
DROP VIEW niriss_amimulti_oi_primary;
DROP TABLE amimulti_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', json(CASE WHEN typeof(mjd_beg) = 'real' AND CAST(CAST(mjd_beg AS TEXT) AS REAL) <> mjd_beg THEN printf('%!.18g', mjd_beg) ELSE CAST(mjd_beg AS TEXT) END), 'MJD-AVG', json(CASE WHEN typeof(mjd_avg) = 'real' AND CAST(CAST(mjd_avg AS TEXT) AS REAL) <> mjd_avg THEN printf('%!.18g', mjd_avg) ELSE CAST(mjd_avg AS TEXT) END), 'MJD-END', json(CASE WHEN typeof(mjd_end) = 'real' AND CAST(CAST(mjd_end AS TEXT) AS REAL) <> mjd_end THEN printf('%!.18g', mjd_end) ELSE CAST(mjd_end AS TEXT) END), 'TDB-BEG', json(CASE WHEN typeof(tdb_beg) = 'real' AND CAST(CAST(tdb_beg AS TEXT) AS REAL) <> tdb_beg THEN printf('%!.18g', tdb_beg) ELSE CAST(tdb_beg AS TEXT) END), 'TDB-MID', json(CASE WHEN typeof(tdb_mid) = 'real' AND CAST(CAST(tdb_mid AS TEXT) AS REAL) <> tdb_mid THEN printf('%!.18g', tdb_mid) ELSE CAST(tdb_mid AS TEXT) END), 'TDB-END', json(CASE WHEN typeof(tdb_end) = 'real' AND CAST(CAST(tdb_end AS TEXT) AS REAL) <> tdb_end THEN printf('%!.18g', tdb_end) ELSE CAST(tdb_end AS TEXT) END), 'XPOSURE', json(CASE WHEN typeof(xposure) = 'real' AND CAST(CAST(xposure AS TEXT) AS REAL) <> xposure THEN printf('%!.18g', xposure) ELSE CAST(xposure AS TEXT) END), 'TELAPSE', json(CASE WHEN typeof(telapse) = 'real' AND CAST(CAST(telapse AS TEXT) AS REAL) <> telapse THEN printf('%!.18g', telapse) ELSE CAST(telapse AS TEXT) END), 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END), 'JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END), 'JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END), 'JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END), 'OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END), 'JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END), 'JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_sci;
DROP VIEW niriss_amimulti_oi_sci;
DROP TABLE amimulti_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', json(CASE WHEN typeof(arrayx) = 'real' AND CAST(CAST(arrayx AS TEXT) AS REAL) <> arrayx THEN printf('%!.18g', arrayx) ELSE CAST(arrayx AS TEXT) END), 'ARRAYY', json(CASE WHEN typeof(arrayy) = 'real' AND CAST(CAST(arrayy AS TEXT) AS REAL) <> arrayy THEN printf('%!.18g', arrayy) ELSE CAST(arrayy AS TEXT) END), 'ARRAYZ', json(CASE WHEN typeof(arrayz) = 'real' AND CAST(CAST(arrayz AS TEXT) AS REAL) <> arrayz THEN printf('%!.18g', arrayz) ELSE CAST(arrayz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_array;
DROP VIEW niriss_amimulti_oi_oi_array;
DROP TABLE amimulti_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_t3;
DROP VIEW niriss_amimulti_oi_oi_t3;
DROP TABLE amimulti_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_target;
DROP VIEW niriss_amimulti_oi_oi_target;
DROP TABLE amimulti_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs)), json_object('INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_vis;
DROP VIEW niriss_amimulti_oi_oi_vis;
DROP TABLE amimulti_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_vis2;
DROP VIEW niriss_amimulti_oi_oi_vis2;
DROP TABLE amimulti_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_oi_wavelength;
DROP VIEW niriss_amimulti_oi_oi_wavelength;
DROP TABLE amimulti_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amimulti_oi_asdf;
DROP VIEW niriss_amimulti_oi_asdf;
DROP TABLE amimulti_oi_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('SIMPLE', json(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', json(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', replace(CASE WHEN date LIKE '%.___000' THEN substr(date, 1, length(date) - 3) ELSE date END, ' ', 'T'), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', json(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', json(CASE WHEN typeof(pwfseet) = 'real' AND CAST(CAST(pwfseet AS TEXT) AS REAL) <> pwfseet THEN printf('%!.18g', pwfseet) ELSE CAST(pwfseet AS TEXT) END), 'NWFSEST', json(CASE WHEN typeof(nwfsest) = 'real' AND CAST(CAST(nwfsest AS TEXT) AS REAL) <> nwfsest THEN printf('%!.18g', nwfsest) ELSE CAST(nwfsest AS TEXT) END), 'COMPRESS', json(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', CASE WHEN time_obs LIKE '%.___000' THEN substr(time_obs, 1, length(time_obs) - 3) ELSE time_obs END, 'DATE-BEG', replace(CASE WHEN date_beg LIKE '%.___000' THEN substr(date_beg, 1, length(date_beg) - 3) ELSE date_beg END, ' ', 'T'), 'DATE-END', replace(CASE WHEN date_end LIKE '%.___000' THEN substr(date_end, 1, length(date_end) - 3) ELSE date_end END, ' ', 'T'), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', json(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr)), json_object('ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', json(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGOOPP', json(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TSOVISIT', json(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'EXP_ONLY', json(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CROWDFLD', json(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', json(CASE WHEN typeof(targ_ra) = 'real' AND CAST(CAST(targ_ra AS TEXT) AS REAL) <> targ_ra THEN printf('%!.18g', targ_ra) ELSE CAST(targ_ra AS TEXT) END), 'TARG_DEC', json(CASE WHEN typeof(targ_dec) = 'real' AND CAST(CAST(targ_dec AS TEXT) AS REAL) <> targ_dec THEN printf('%!.18g', targ_dec) ELSE CAST(targ_dec AS TEXT) END), 'TARGURA', json(CASE WHEN typeof(targura) = 'real' AND CAST(CAST(targura AS TEXT) AS REAL) <> targura THEN printf('%!.18g', targura) ELSE CAST(targura AS TEXT) END), 'TARGUDEC', json(CASE WHEN typeof(targudec) = 'real' AND CAST(CAST(targudec AS TEXT) AS REAL) <> targudec THEN printf('%!.18g', targudec) ELSE CAST(targudec AS TEXT) END), 'MU_RA', json(CASE WHEN typeof(mu_ra) = 'real' AND CAST(CAST(mu_ra AS TEXT) AS REAL) <> mu_ra THEN printf('%!.18g', mu_ra) ELSE CAST(mu_ra AS TEXT) END), 'MU_DEC', json(CASE WHEN typeof(mu_dec) = 'real' AND CAST(CAST(mu_dec AS TEXT) AS REAL) <> mu_dec THEN printf('%!.18g', mu_dec) ELSE CAST(mu_dec AS TEXT) END), 'MU_EPOCH', mu_epoch, 'PROP_RA', json(CASE WHEN typeof(prop_ra) = 'real' AND CAST(CAST(prop_ra AS TEXT) AS REAL) <> prop_ra THEN printf('%!.18g', prop_ra) ELSE CAST(prop_ra AS TEXT) END), 'PROP_DEC', json(CASE WHEN typeof(prop_dec) = 'real' AND CAST(CAST(prop_dec AS TEXT) AS REAL) <> prop_dec THEN printf('%!.18g', prop_dec) ELSE CAST(prop_dec AS TEXT) END), 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', json(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', json(CASE WHEN typeof(focuspos) = 'real' AND CAST(CAST(focuspos AS TEXT) AS REAL) <> focuspos THEN printf('%!.18g', focuspos) ELSE CAST(focuspos AS TEXT) END), 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', json(CASE WHEN typeof(gwa_xtil) = 'real' AND CAST(CAST(gwa_xtil AS TEXT) AS REAL) <> gwa_xtil THEN printf('%!.18g', gwa_xtil) ELSE CAST(gwa_xtil AS TEXT) END), 'GWA_YTIL', json(CASE WHEN typeof(gwa_ytil) = 'real' AND CAST(CAST(gwa_ytil AS TEXT) AS REAL) <> gwa_ytil THEN printf('%!.18g', gwa_ytil) ELSE CAST(gwa_ytil AS TEXT) END))), json_object('GWA_XP_V', json(CASE WHEN typeof(gwa_xp_v) = 'real' AND CAST(CAST(gwa_xp_v AS TEXT) AS REAL) <> gwa_xp_v THEN printf('%!.18g', gwa_xp_v) ELSE CAST(gwa_xp_v AS TEXT) END), 'GWA_YP_V', json(CASE WHEN typeof(gwa_yp_v) = 'real' AND CAST(CAST(gwa_yp_v AS TEXT) AS REAL) <> gwa_yp_v THEN printf('%!.18g', gwa_yp_v) ELSE CAST(gwa_yp_v AS TEXT) END), 'GWA_PXAV', json(CASE WHEN typeof(gwa_pxav) = 'real' AND CAST(CAST(gwa_pxav AS TEXT) AS REAL) <> gwa_pxav THEN printf('%!.18g', gwa_pxav) ELSE CAST(gwa_pxav AS TEXT) END), 'GWA_PYAV', json(CASE WHEN typeof(gwa_pyav) = 'real' AND CAST(CAST(gwa_pyav AS TEXT) AS REAL) <> gwa_pyav THEN printf('%!.18g', gwa_pyav) ELSE CAST(gwa_pyav AS TEXT) END), 'GWA_TILT', json(CASE WHEN typeof(gwa_tilt) = 'real' AND CAST(CAST(gwa_tilt AS TEXT) AS REAL) <> gwa_tilt THEN printf('%!.18g', gwa_tilt) ELSE CAST(gwa_tilt AS TEXT) END), 'FWCPOS', json(CASE WHEN typeof(fwcpos) = 'real' AND CAST(CAST(fwcpos AS TEXT) AS REAL) <> fwcpos THEN printf('%!.18g', fwcpos) ELSE CAST(fwcpos AS TEXT) END), 'PWCPOS', json(CASE WHEN typeof(pwcpos) = 'real' AND CAST(CAST(pwcpos AS TEXT) AS REAL) <> pwcpos THEN printf('%!.18g', pwcpos) ELSE CAST(pwcpos AS TEXT) END), 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', json(CASE WHEN typeof(expstart) = 'real' AND CAST(CAST(expstart AS TEXT) AS REAL) <> expstart THEN printf('%!.18g', expstart) ELSE CAST(expstart AS TEXT) END), 'EXPMID', json(CASE WHEN typeof(expmid) = 'real' AND CAST(CAST(expmid AS TEXT) AS REAL) <> expmid THEN printf('%!.18g', expmid) ELSE CAST(expmid AS TEXT) END), 'EXPEND', json(CASE WHEN typeof(expend) = 'real' AND CAST(CAST(expend AS TEXT) AS REAL) <> expend THEN printf('%!.18g', expend) ELSE CAST(expend AS TEXT) END), 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', json(CASE WHEN typeof(tsample) = 'real' AND CAST(CAST(tsample AS TEXT) AS REAL) <> tsample THEN printf('%!.18g', tsample) ELSE CAST(tsample AS TEXT) END), 'TFRAME', json(CASE WHEN typeof(tframe) = 'real' AND CAST(CAST(tframe AS TEXT) AS REAL) <> tframe THEN printf('%!.18g', tframe) ELSE CAST(tframe AS TEXT) END), 'TGROUP', json(CASE WHEN typeof(tgroup) = 'real' AND CAST(CAST(tgroup AS TEXT) AS REAL) <> tgroup THEN printf('%!.18g', tgroup) ELSE CAST(tgroup AS TEXT) END), 'EFFINTTM', json(CASE WHEN typeof(effinttm) = 'real' AND CAST(CAST(effinttm AS TEXT) AS REAL) <> effinttm THEN printf('%!.18g', effinttm) ELSE CAST(effinttm AS TEXT) END), 'EFFEXPTM', json(CASE WHEN typeof(effexptm) = 'real' AND CAST(CAST(effexptm AS TEXT) AS REAL) <> effexptm THEN printf('%!.18g', effexptm) ELSE CAST(effexptm AS TEXT) END), 'TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'DURATION', json(CASE WHEN typeof(duration) = 'real' AND CAST(CAST(duration AS TEXT) AS REAL) <> duration THEN printf('%!.18g', duration) ELSE CAST(duration AS TEXT) END), 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', json(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'DATAPROB', json(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', json(CASE WHEN typeof(sctarate) = 'real' AND CAST(CAST(sctarate AS TEXT) AS REAL) <> sctarate THEN printf('%!.18g', sctarate) ELSE CAST(sctarate AS TEXT) END), 'GAINFACT', json(CASE WHEN typeof(gainfact) = 'real' AND CAST(CAST(gainfact AS TEXT) AS REAL) <> gainfact THEN printf('%!.18g', gainfact) ELSE CAST(gainfact AS TEXT) END))), json_object('IS_IMPRT', json(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'IS_PSF', json(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SELFREF', json(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PRIMECRS', json(CASE WHEN typeof(primecrs) = 'real' AND CAST(CAST(primecrs AS TEXT) AS REAL) <> primecrs THEN printf('%!.18g', primecrs) ELSE CAST(primecrs AS TEXT) END), 'EXTNCRS', json(CASE WHEN typeof(extncrs) = 'real' AND CAST(CAST(extncrs AS TEXT) AS REAL) <> extncrs THEN printf('%!.18g', extncrs) ELSE CAST(extncrs AS TEXT) END), 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', json(CASE WHEN typeof(specstep) = 'real' AND CAST(CAST(specstep AS TEXT) AS REAL) <> specstep THEN printf('%!.18g', specstep) ELSE CAST(specstep AS TEXT) END), 'SPCOFFST', json(CASE WHEN typeof(spcoffst) = 'real' AND CAST(CAST(spcoffst AS TEXT) AS REAL) <> spcoffst THEN printf('%!.18g', spcoffst) ELSE CAST(spcoffst AS TEXT) END), 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', json(CASE WHEN typeof(spatstep) = 'real' AND CAST(CAST(spatstep AS TEXT) AS REAL) <> spatstep THEN printf('%!.18g', spatstep) ELSE CAST(spatstep AS TEXT) END), 'SPTOFFST', json(CASE WHEN typeof(sptoffst) = 'real' AND CAST(CAST(sptoffst AS TEXT) AS REAL) <> sptoffst THEN printf('%!.18g', sptoffst) ELSE CAST(sptoffst AS TEXT) END), 'XOFFSET', json(CASE WHEN typeof(xoffset) = 'real' AND CAST(CAST(xoffset AS TEXT) AS REAL) <> xoffset THEN printf('%!.18g', xoffset) ELSE CAST(xoffset AS TEXT) END), 'YOFFSET', json(CASE WHEN typeof(yoffset) = 'real' AND CAST(CAST(yoffset AS TEXT) AS REAL) <> yoffset THEN printf('%!.18g', yoffset) ELSE CAST(yoffset AS TEXT) END), 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', json(CASE WHEN typeof(va_ra) = 'real' AND CAST(CAST(va_ra AS TEXT) AS REAL) <> va_ra THEN printf('%!.18g', va_ra) ELSE CAST(va_ra AS TEXT) END))), json_object('VA_DEC', json(CASE WHEN typeof(va_dec) = 'real' AND CAST(CAST(va_dec AS TEXT) AS REAL) <> va_dec THEN printf('%!.18g', va_dec) ELSE CAST(va_dec AS TEXT) END), 'BARTDELT', json(CASE WHEN typeof(bartdelt) = 'real' AND CAST(CAST(bartdelt AS TEXT) AS REAL) <> bartdelt THEN printf('%!.18g', bartdelt) ELSE CAST(bartdelt AS TEXT) END), 'BSTRTIME', json(CASE WHEN typeof(bstrtime) = 'real' AND CAST(CAST(bstrtime AS TEXT) AS REAL) <> bstrtime THEN printf('%!.18g', bstrtime) ELSE CAST(bstrtime AS TEXT) END), 'BENDTIME', json(CASE WHEN typeof(bendtime) = 'real' AND CAST(CAST(bendtime AS TEXT) AS REAL) <> bendtime THEN printf('%!.18g', bendtime) ELSE CAST(bendtime AS TEXT) END), 'BMIDTIME', json(CASE WHEN typeof(bmidtime) = 'real' AND CAST(CAST(bmidtime AS TEXT) AS REAL) <> bmidtime THEN printf('%!.18g', bmidtime) ELSE CAST(bmidtime AS TEXT) END), 'HELIDELT', json(CASE WHEN typeof(helidelt) = 'real' AND CAST(CAST(helidelt AS TEXT) AS REAL) <> helidelt THEN printf('%!.18g', helidelt) ELSE CAST(helidelt AS TEXT) END), 'HSTRTIME', json(CASE WHEN typeof(hstrtime) = 'real' AND CAST(CAST(hstrtime AS TEXT) AS REAL) <> hstrtime THEN printf('%!.18g', hstrtime) ELSE CAST(hstrtime AS TEXT) END), 'HENDTIME', json(CASE WHEN typeof(hendtime) = 'real' AND CAST(CAST(hendtime AS TEXT) AS REAL) <> hendtime THEN printf('%!.18g', hendtime) ELSE CAST(hendtime AS TEXT) END), 'HMIDTIME', json(CASE WHEN typeof(hmidtime) = 'real' AND CAST(CAST(hmidtime AS TEXT) AS REAL) <> hmidtime THEN printf('%!.18g', hmidtime) ELSE CAST(hmidtime AS TEXT) END), 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', json(CASE WHEN typeof(faunit1) = 'real' AND CAST(CAST(faunit1 AS TEXT) AS REAL) <> faunit1 THEN printf('%!.18g', faunit1) ELSE CAST(faunit1 AS TEXT) END), 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', json(CASE WHEN typeof(faunit2) = 'real' AND CAST(CAST(faunit2 AS TEXT) AS REAL) <> faunit2 THEN printf('%!.18g', faunit2) ELSE CAST(faunit2 AS TEXT) END), 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', json(CASE WHEN typeof(faunit3) = 'real' AND CAST(CAST(faunit3 AS TEXT) AS REAL) <> faunit3 THEN printf('%!.18g', faunit3) ELSE CAST(faunit3 AS TEXT) END), 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', json(CASE WHEN typeof(gs_ra) = 'real' AND CAST(CAST(gs_ra AS TEXT) AS REAL) <> gs_ra THEN printf('%!.18g', gs_ra) ELSE CAST(gs_ra AS TEXT) END), 'GS_DEC', json(CASE WHEN typeof(gs_dec) = 'real' AND CAST(CAST(gs_dec AS TEXT) AS REAL) <> gs_dec THEN printf('%!.18g', gs_dec) ELSE CAST(gs_dec AS TEXT) END), 'GS_URA', json(CASE WHEN typeof(gs_ura) = 'real' AND CAST(CAST(gs_ura AS TEXT) AS REAL) <> gs_ura THEN printf('%!.18g', gs_ura) ELSE CAST(gs_ura AS TEXT) END), 'GS_UDEC', json(CASE WHEN typeof(gs_udec) = 'real' AND CAST(CAST(gs_udec AS TEXT) AS REAL) <> gs_udec THEN printf('%!.18g', gs_udec) ELSE CAST(gs_udec AS TEXT) END), 'GS_MAG', json(CASE WHEN typeof(gs_mag) = 'real' AND CAST(CAST(gs_mag AS TEXT) AS REAL) <> gs_mag THEN printf('%!.18g', gs_mag) ELSE CAST(gs_mag AS TEXT) END), 'GS_UMAG', json(CASE WHEN typeof(gs_umag) = 'real' AND CAST(CAST(gs_umag AS TEXT) AS REAL) <> gs_umag THEN printf('%!.18g', gs_umag) ELSE CAST(gs_umag AS TEXT) END), 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END), 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', json(CASE WHEN typeof(datastrt) = 'real' AND CAST(CAST(datastrt AS TEXT) AS REAL) <> datastrt THEN printf('%!.18g', datastrt) ELSE CAST(datastrt AS TEXT) END), 'DATAEND', json(CASE WHEN typeof(dataend) = 'real' AND CAST(CAST(dataend AS TEXT) AS REAL) <> dataend THEN printf('%!.18g', dataend) ELSE CAST(dataend AS TEXT) END), 'GSACSTAT', gsacstat, 'GSCENTX', json(CASE WHEN typeof(gscentx) = 'real' AND CAST(CAST(gscentx AS TEXT) AS REAL) <> gscentx THEN printf('%!.18g', gscentx) ELSE CAST(gscentx AS TEXT) END), 'GSCENTY', json(CASE WHEN typeof(gscenty) = 'real' AND CAST(CAST(gscenty AS TEXT) AS REAL) <> gscenty THEN printf('%!.18g', gscenty) ELSE CAST(gscenty AS TEXT) END), 'GS_EPOCH', gs_epoch, 'GS_MURA', json(CASE WHEN typeof(gs_mura) = 'real' AND CAST(CAST(gs_mura AS TEXT) AS REAL) <> gs_mura THEN printf('%!.18g', gs_mura) ELSE CAST(gs_mura AS TEXT) END), 'GS_MUDEC', json(CASE WHEN typeof(gs_mudec) = 'real' AND CAST(CAST(gs_mudec AS TEXT) AS REAL) <> gs_mudec THEN printf('%!.18g', gs_mudec) ELSE CAST(gs_mudec AS TEXT) END), 'GS_PARA', json(CASE WHEN typeof(gs_para) = 'real' AND CAST(CAST(gs_para AS TEXT) AS REAL) <> gs_para THEN printf('%!.18g', gs_para) ELSE CAST(gs_para AS TEXT) END))), json_object('CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof)), json_object('R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom)), json_object('S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END), 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END), 'BKGMETH', bkgmeth, 'BKGLEVEL', json(CASE WHEN typeof(bkglevel) = 'real' AND CAST(CAST(bkglevel AS TEXT) AS REAL) <> bkglevel THEN printf('%!.18g', bkglevel) ELSE CAST(bkglevel AS TEXT) END), 'BKGSUB', json(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'MASTERBG', masterbg)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_primary;
DROP VIEW niriss_amilg_primary;
DROP TABLE amilg_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', json(CASE WHEN typeof(mjd_beg) = 'real' AND CAST(CAST(mjd_beg AS TEXT) AS REAL) <> mjd_beg THEN printf('%!.18g', mjd_beg) ELSE CAST(mjd_beg AS TEXT) END), 'MJD-AVG', json(CASE WHEN typeof(mjd_avg) = 'real' AND CAST(CAST(mjd_avg AS TEXT) AS REAL) <> mjd_avg THEN printf('%!.18g', mjd_avg) ELSE CAST(mjd_avg AS TEXT) END), 'MJD-END', json(CASE WHEN typeof(mjd_end) = 'real' AND CAST(CAST(mjd_end AS TEXT) AS REAL) <> mjd_end THEN printf('%!.18g', mjd_end) ELSE CAST(mjd_end AS TEXT) END), 'TDB-BEG', json(CASE WHEN typeof(tdb_beg) = 'real' AND CAST(CAST(tdb_beg AS TEXT) AS REAL) <> tdb_beg THEN printf('%!.18g', tdb_beg) ELSE CAST(tdb_beg AS TEXT) END), 'TDB-MID', json(CASE WHEN typeof(tdb_mid) = 'real' AND CAST(CAST(tdb_mid AS TEXT) AS REAL) <> tdb_mid THEN printf('%!.18g', tdb_mid) ELSE CAST(tdb_mid AS TEXT) END), 'TDB-END', json(CASE WHEN typeof(tdb_end) = 'real' AND CAST(CAST(tdb_end AS TEXT) AS REAL) <> tdb_end THEN printf('%!.18g', tdb_end) ELSE CAST(tdb_end AS TEXT) END), 'XPOSURE', json(CASE WHEN typeof(xposure) = 'real' AND CAST(CAST(xposure AS TEXT) AS REAL) <> xposure THEN printf('%!.18g', xposure) ELSE CAST(xposure AS TEXT) END), 'TELAPSE', json(CASE WHEN typeof(telapse) = 'real' AND CAST(CAST(telapse AS TEXT) AS REAL) <> telapse THEN printf('%!.18g', telapse) ELSE CAST(telapse AS TEXT) END), 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END), 'JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END), 'JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END), 'JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END), 'OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END), 'JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END), 'JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_sci;
DROP VIEW niriss_amilg_sci;
DROP TABLE amilg_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'CTRD', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_ctrd;
DROP VIEW niriss_amilg_ctrd;
DROP TABLE amilg_ctrd;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'N_CTRD', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_n_ctrd;
DROP VIEW niriss_amilg_n_ctrd;
DROP TABLE amilg_n_ctrd;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'FIT', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_fit;
DROP VIEW niriss_amilg_fit;
DROP TABLE amilg_fit;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'N_FIT', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_n_fit;
DROP VIEW niriss_amilg_n_fit;
DROP TABLE amilg_n_fit;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'RESID', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_resid;
DROP VIEW niriss_amilg_resid;
DROP TABLE amilg_resid;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'N_RESID', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_n_resid;
DROP VIEW niriss_amilg_n_resid;
DROP TABLE amilg_n_resid;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SOLNS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_solns;
DROP VIEW niriss_amilg_solns;
DROP TABLE amilg_solns;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM amilg_asdf;
DROP VIEW niriss_amilg_asdf;
DROP TABLE amilg_asdf;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'PRIMARY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch(json_patch('{}', json_object('SIMPLE', json(CASE simple WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'BITPIX', bitpix, 'NAXIS', naxis, 'EXTEND', json(CASE extend WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CHECKSUM', checksum, 'DATASUM', datasum, 'DATE', replace(CASE WHEN date LIKE '%.___000' THEN substr(date, 1, length(date) - 3) ELSE date END, ' ', 'T'), 'ORIGIN', origin, 'TIMESYS', timesys, 'TIMEUNIT', timeunit, 'FILENAME', filename, 'SDP_VER', sdp_ver, 'PRD_VER', prd_ver, 'OSS_VER', oss_ver, 'GSC_VER', gsc_ver, 'CAL_VER', cal_ver, 'CAL_VCS', cal_vcs, 'DATAMODL', datamodl, 'TELESCOP', telescop, 'HGA_MOVE', json(CASE hga_move WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'HGA_STRT', hga_strt, 'HGA_STOP', hga_stop, 'PWFSEET', json(CASE WHEN typeof(pwfseet) = 'real' AND CAST(CAST(pwfseet AS TEXT) AS REAL) <> pwfseet THEN printf('%!.18g', pwfseet) ELSE CAST(pwfseet AS TEXT) END), 'NWFSEST', json(CASE WHEN typeof(nwfsest) = 'real' AND CAST(CAST(nwfsest AS TEXT) AS REAL) <> nwfsest THEN printf('%!.18g', nwfsest) ELSE CAST(nwfsest AS TEXT) END), 'COMPRESS', json(CASE compress WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'ASNPOOL', asnpool, 'ASNTABLE', asntable, 'TITLE', title, 'PI_NAME', pi_name, 'CATEGORY', category, 'SUBCAT', subcat, 'SCICAT', scicat, 'CONT_ID', cont_id, 'DATE-OBS', date_obs, 'TIME-OBS', CASE WHEN time_obs LIKE '%.___000' THEN substr(time_obs, 1, length(time_obs) - 3) ELSE time_obs END, 'DATE-BEG', replace(CASE WHEN date_beg LIKE '%.___000' THEN substr(date_beg, 1, length(date_beg) - 3) ELSE date_beg END, ' ', 'T'), 'DATE-END', replace(CASE WHEN date_end LIKE '%.___000' THEN substr(date_end, 1, length(date_end) - 3) ELSE date_end END, ' ', 'T'), 'OBS_ID', obs_id, 'VISIT_ID', visit_id, 'PROGRAM', program, 'OBSERVTN', observtn, 'VISIT', visit, 'VISITGRP', visitgrp, 'SEQ_ID', seq_id, 'ACT_ID', act_id, 'EXPOSURE', exposure, 'BKGDTARG', json(CASE bkgdtarg WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TEMPLATE', template, 'OBSLABEL', obslabel, 'OBSFOLDR', obsfoldr)), json_object('ENG_QUAL', eng_qual, 'ENGQLPTG', engqlptg, 'VISITYPE', visitype, 'VSTSTART', vststart, 'VISITSTA', visitsta, 'NEXPOSUR', nexposur, 'INTARGET', json(CASE intarget WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGOOPP', json(CASE targoopp WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TSOVISIT', json(CASE tsovisit WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'EXP_ONLY', json(CASE exp_only WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'CROWDFLD', json(CASE crowdfld WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'TARGPROP', targprop, 'TARGNAME', targname, 'TARGTYPE', targtype, 'TARGCAT', targcat, 'TARGDESC', targdesc, 'TARG_RA', json(CASE WHEN typeof(targ_ra) = 'real' AND CAST(CAST(targ_ra AS TEXT) AS REAL) <> targ_ra THEN printf('%!.18g', targ_ra) ELSE CAST(targ_ra AS TEXT) END), 'TARG_DEC', json(CASE WHEN typeof(targ_dec) = 'real' AND CAST(CAST(targ_dec AS TEXT) AS REAL) <> targ_dec THEN printf('%!.18g', targ_dec) ELSE CAST(targ_dec AS TEXT) END), 'TARGURA', json(CASE WHEN typeof(targura) = 'real' AND CAST(CAST(targura AS TEXT) AS REAL) <> targura THEN printf('%!.18g', targura) ELSE CAST(targura AS TEXT) END), 'TARGUDEC', json(CASE WHEN typeof(targudec) = 'real' AND CAST(CAST(targudec AS TEXT) AS REAL) <> targudec THEN printf('%!.18g', targudec) ELSE CAST(targudec AS TEXT) END), 'MU_RA', json(CASE WHEN typeof(mu_ra) = 'real' AND CAST(CAST(mu_ra AS TEXT) AS REAL) <> mu_ra THEN printf('%!.18g', mu_ra) ELSE CAST(mu_ra AS TEXT) END), 'MU_DEC', json(CASE WHEN typeof(mu_dec) = 'real' AND CAST(CAST(mu_dec AS TEXT) AS REAL) <> mu_dec THEN printf('%!.18g', mu_dec) ELSE CAST(mu_dec AS TEXT) END), 'MU_EPOCH', mu_epoch, 'PROP_RA', json(CASE WHEN typeof(prop_ra) = 'real' AND CAST(CAST(prop_ra AS TEXT) AS REAL) <> prop_ra THEN printf('%!.18g', prop_ra) ELSE CAST(prop_ra AS TEXT) END), 'PROP_DEC', json(CASE WHEN typeof(prop_dec) = 'real' AND CAST(CAST(prop_dec AS TEXT) AS REAL) <> prop_dec THEN printf('%!.18g', prop_dec) ELSE CAST(prop_dec AS TEXT) END), 'SRCTYAPT', srctyapt, 'INSTRUME', instrume, 'DETECTOR', detector, 'MODULE', module, 'CHANNEL', channel, 'FILTER', filter, 'PUPIL', pupil, 'PILIN', json(CASE pilin WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'GRATING', grating, 'BAND', band, 'FXD_SLIT', fxd_slit, 'FOCUSPOS', json(CASE WHEN typeof(focuspos) = 'real' AND CAST(CAST(focuspos AS TEXT) AS REAL) <> focuspos THEN printf('%!.18g', focuspos) ELSE CAST(focuspos AS TEXT) END), 'PREIMAGE', preimage, 'FPE_SIDE', fpe_side, 'ICE_SIDE', ice_side, 'CCCSTATE', cccstate, 'CORONMSK', coronmsk, 'MSASTATE', msastate, 'MSAMETFL', msametfl, 'MSAMETID', msametid, 'MSACONID', msaconid, 'LAMP', lamp, 'OPMODE', opmode, 'GWA_XTIL', json(CASE WHEN typeof(gwa_xtil) = 'real' AND CAST(CAST(gwa_xtil AS TEXT) AS REAL) <> gwa_xtil THEN printf('%!.18g', gwa_xtil) ELSE CAST(gwa_xtil AS TEXT) END), 'GWA_YTIL', json(CASE WHEN typeof(gwa_ytil) = 'real' AND CAST(CAST(gwa_ytil AS TEXT) AS REAL) <> gwa_ytil THEN printf('%!.18g', gwa_ytil) ELSE CAST(gwa_ytil AS TEXT) END))), json_object('GWA_XP_V', json(CASE WHEN typeof(gwa_xp_v) = 'real' AND CAST(CAST(gwa_xp_v AS TEXT) AS REAL) <> gwa_xp_v THEN printf('%!.18g', gwa_xp_v) ELSE CAST(gwa_xp_v AS TEXT) END), 'GWA_YP_V', json(CASE WHEN typeof(gwa_yp_v) = 'real' AND CAST(CAST(gwa_yp_v AS TEXT) AS REAL) <> gwa_yp_v THEN printf('%!.18g', gwa_yp_v) ELSE CAST(gwa_yp_v AS TEXT) END), 'GWA_PXAV', json(CASE WHEN typeof(gwa_pxav) = 'real' AND CAST(CAST(gwa_pxav AS TEXT) AS REAL) <> gwa_pxav THEN printf('%!.18g', gwa_pxav) ELSE CAST(gwa_pxav AS TEXT) END), 'GWA_PYAV', json(CASE WHEN typeof(gwa_pyav) = 'real' AND CAST(CAST(gwa_pyav AS TEXT) AS REAL) <> gwa_pyav THEN printf('%!.18g', gwa_pyav) ELSE CAST(gwa_pyav AS TEXT) END), 'GWA_TILT', json(CASE WHEN typeof(gwa_tilt) = 'real' AND CAST(CAST(gwa_tilt AS TEXT) AS REAL) <> gwa_tilt THEN printf('%!.18g', gwa_tilt) ELSE CAST(gwa_tilt AS TEXT) END), 'FWCPOS', json(CASE WHEN typeof(fwcpos) = 'real' AND CAST(CAST(fwcpos AS TEXT) AS REAL) <> fwcpos THEN printf('%!.18g', fwcpos) ELSE CAST(fwcpos AS TEXT) END), 'PWCPOS', json(CASE WHEN typeof(pwcpos) = 'real' AND CAST(CAST(pwcpos AS TEXT) AS REAL) <> pwcpos THEN printf('%!.18g', pwcpos) ELSE CAST(pwcpos AS TEXT) END), 'EXPCOUNT', expcount, 'EXPRIPAR', expripar, 'EXP_TYPE', exp_type, 'EXPSTART', json(CASE WHEN typeof(expstart) = 'real' AND CAST(CAST(expstart AS TEXT) AS REAL) <> expstart THEN printf('%!.18g', expstart) ELSE CAST(expstart AS TEXT) END), 'EXPMID', json(CASE WHEN typeof(expmid) = 'real' AND CAST(CAST(expmid AS TEXT) AS REAL) <> expmid THEN printf('%!.18g', expmid) ELSE CAST(expmid AS TEXT) END), 'EXPEND', json(CASE WHEN typeof(expend) = 'real' AND CAST(CAST(expend AS TEXT) AS REAL) <> expend THEN printf('%!.18g', expend) ELSE CAST(expend AS TEXT) END), 'EXPSTENG', expsteng, 'OSF_FILE', osf_file, 'READPATT', readpatt, 'EXSEGNUM', exsegnum, 'EXSEGTOT', exsegtot, 'NOUTPUTS', noutputs, 'NINTS', nints, 'INTSTART', intstart, 'INTEND', intend, 'NGROUPS', ngroups, 'NFRAMES', nframes, 'MIRNGRPS', mirngrps, 'MIRNFRMS', mirnfrms, 'DETMODE', detmode, 'CMD_TSEL', cmd_tsel, 'FRMDIVSR', frmdivsr, 'GROUPGAP', groupgap, 'DRPFRMS1', drpfrms1, 'DRPFRMS3', drpfrms3, 'NSAMPLES', nsamples, 'TSAMPLE', json(CASE WHEN typeof(tsample) = 'real' AND CAST(CAST(tsample AS TEXT) AS REAL) <> tsample THEN printf('%!.18g', tsample) ELSE CAST(tsample AS TEXT) END), 'TFRAME', json(CASE WHEN typeof(tframe) = 'real' AND CAST(CAST(tframe AS TEXT) AS REAL) <> tframe THEN printf('%!.18g', tframe) ELSE CAST(tframe AS TEXT) END), 'TGROUP', json(CASE WHEN typeof(tgroup) = 'real' AND CAST(CAST(tgroup AS TEXT) AS REAL) <> tgroup THEN printf('%!.18g', tgroup) ELSE CAST(tgroup AS TEXT) END), 'EFFINTTM', json(CASE WHEN typeof(effinttm) = 'real' AND CAST(CAST(effinttm AS TEXT) AS REAL) <> effinttm THEN printf('%!.18g', effinttm) ELSE CAST(effinttm AS TEXT) END), 'EFFEXPTM', json(CASE WHEN typeof(effexptm) = 'real' AND CAST(CAST(effexptm AS TEXT) AS REAL) <> effexptm THEN printf('%!.18g', effexptm) ELSE CAST(effexptm AS TEXT) END), 'TMEASURE', json(CASE WHEN typeof(tmeasure) = 'real' AND CAST(CAST(tmeasure AS TEXT) AS REAL) <> tmeasure THEN printf('%!.18g', tmeasure) ELSE CAST(tmeasure AS TEXT) END), 'DURATION', json(CASE WHEN typeof(duration) = 'real' AND CAST(CAST(duration AS TEXT) AS REAL) <> duration THEN printf('%!.18g', duration) ELSE CAST(duration AS TEXT) END), 'NRSTSTRT', nrststrt, 'NRESETS', nresets, 'ZEROFRAM', json(CASE zerofram WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'DATAPROB', json(CASE dataprob WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SCA_NUM', sca_num, 'DATAMODE', datamode, 'NRS_NORM', nrs_norm, 'NRS_REF', nrs_ref, 'SCTARATE', json(CASE WHEN typeof(sctarate) = 'real' AND CAST(CAST(sctarate AS TEXT) AS REAL) <> sctarate THEN printf('%!.18g', sctarate) ELSE CAST(sctarate AS TEXT) END), 'GAINFACT', json(CASE WHEN typeof(gainfact) = 'real' AND CAST(CAST(gainfact AS TEXT) AS REAL) <> gainfact THEN printf('%!.18g', gainfact) ELSE CAST(gainfact AS TEXT) END))), json_object('IS_IMPRT', json(CASE is_imprt WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'IS_PSF', json(CASE is_psf WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'SELFREF', json(CASE selfref WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'PRIMECRS', json(CASE WHEN typeof(primecrs) = 'real' AND CAST(CAST(primecrs AS TEXT) AS REAL) <> primecrs THEN printf('%!.18g', primecrs) ELSE CAST(primecrs AS TEXT) END), 'EXTNCRS', json(CASE WHEN typeof(extncrs) = 'real' AND CAST(CAST(extncrs AS TEXT) AS REAL) <> extncrs THEN printf('%!.18g', extncrs) ELSE CAST(extncrs AS TEXT) END), 'SUBARRAY', subarray, 'SUBSTRT1', substrt1, 'SUBSTRT2', substrt2, 'SUBSIZE1', subsize1, 'SUBSIZE2', subsize2, 'FASTAXIS', fastaxis, 'SLOWAXIS', slowaxis, 'DETXCOR', detxcor, 'DETYCOR', detycor, 'DETXSIZ', detxsiz, 'DETYSIZ', detysiz, 'PATTTYPE', patttype, 'PRIDTYPE', pridtype, 'PRIDTPTS', pridtpts, 'PATT_NUM', patt_num, 'PATTSTRT', pattstrt, 'NUMDTHPT', numdthpt, 'PATTNPTS', pattnpts, 'NRIMDTPT', nrimdtpt, 'NOD_TYPE', nod_type, 'PATTSIZE', pattsize, 'SMGRDPAT', smgrdpat, 'SUBPXPTS', subpxpts, 'SUBPXPAT', subpxpat, 'SPEC_NUM', spec_num, 'SPECNSTP', specnstp, 'SPECSTEP', json(CASE WHEN typeof(specstep) = 'real' AND CAST(CAST(specstep AS TEXT) AS REAL) <> specstep THEN printf('%!.18g', specstep) ELSE CAST(specstep AS TEXT) END), 'SPCOFFST', json(CASE WHEN typeof(spcoffst) = 'real' AND CAST(CAST(spcoffst AS TEXT) AS REAL) <> spcoffst THEN printf('%!.18g', spcoffst) ELSE CAST(spcoffst AS TEXT) END), 'SPAT_NUM', spat_num, 'SPATNSTP', spatnstp, 'SPATSTEP', json(CASE WHEN typeof(spatstep) = 'real' AND CAST(CAST(spatstep AS TEXT) AS REAL) <> spatstep THEN printf('%!.18g', spatstep) ELSE CAST(spatstep AS TEXT) END), 'SPTOFFST', json(CASE WHEN typeof(sptoffst) = 'real' AND CAST(CAST(sptoffst AS TEXT) AS REAL) <> sptoffst THEN printf('%!.18g', sptoffst) ELSE CAST(sptoffst AS TEXT) END), 'XOFFSET', json(CASE WHEN typeof(xoffset) = 'real' AND CAST(CAST(xoffset AS TEXT) AS REAL) <> xoffset THEN printf('%!.18g', xoffset) ELSE CAST(xoffset AS TEXT) END), 'YOFFSET', json(CASE WHEN typeof(yoffset) = 'real' AND CAST(CAST(yoffset AS TEXT) AS REAL) <> yoffset THEN printf('%!.18g', yoffset) ELSE CAST(yoffset AS TEXT) END), 'DSETSTRT', dsetstrt, 'NUMDSETS', numdsets, 'DITHDIRC', dithdirc, 'DITHOPFR', dithopfr, 'DITHPNTS', dithpnts, 'MRSPRCHN', mrsprchn, 'DITH_RA', json(CASE WHEN typeof(dith_ra) = 'real' AND CAST(CAST(dith_ra AS TEXT) AS REAL) <> dith_ra THEN printf('%!.18g', dith_ra) ELSE CAST(dith_ra AS TEXT) END), 'DITH_DEC', json(CASE WHEN typeof(dith_dec) = 'real' AND CAST(CAST(dith_dec AS TEXT) AS REAL) <> dith_dec THEN printf('%!.18g', dith_dec) ELSE CAST(dith_dec AS TEXT) END), 'APERNAME', apername, 'PPS_APER', pps_aper, 'VA_RA', json(CASE WHEN typeof(va_ra) = 'real' AND CAST(CAST(va_ra AS TEXT) AS REAL) <> va_ra THEN printf('%!.18g', va_ra) ELSE CAST(va_ra AS TEXT) END))), json_object('VA_DEC', json(CASE WHEN typeof(va_dec) = 'real' AND CAST(CAST(va_dec AS TEXT) AS REAL) <> va_dec THEN printf('%!.18g', va_dec) ELSE CAST(va_dec AS TEXT) END), 'BARTDELT', json(CASE WHEN typeof(bartdelt) = 'real' AND CAST(CAST(bartdelt AS TEXT) AS REAL) <> bartdelt THEN printf('%!.18g', bartdelt) ELSE CAST(bartdelt AS TEXT) END), 'BSTRTIME', json(CASE WHEN typeof(bstrtime) = 'real' AND CAST(CAST(bstrtime AS TEXT) AS REAL) <> bstrtime THEN printf('%!.18g', bstrtime) ELSE CAST(bstrtime AS TEXT) END), 'BENDTIME', json(CASE WHEN typeof(bendtime) = 'real' AND CAST(CAST(bendtime AS TEXT) AS REAL) <> bendtime THEN printf('%!.18g', bendtime) ELSE CAST(bendtime AS TEXT) END), 'BMIDTIME', json(CASE WHEN typeof(bmidtime) = 'real' AND CAST(CAST(bmidtime AS TEXT) AS REAL) <> bmidtime THEN printf('%!.18g', bmidtime) ELSE CAST(bmidtime AS TEXT) END), 'HELIDELT', json(CASE WHEN typeof(helidelt) = 'real' AND CAST(CAST(helidelt AS TEXT) AS REAL) <> helidelt THEN printf('%!.18g', helidelt) ELSE CAST(helidelt AS TEXT) END), 'HSTRTIME', json(CASE WHEN typeof(hstrtime) = 'real' AND CAST(CAST(hstrtime AS TEXT) AS REAL) <> hstrtime THEN printf('%!.18g', hstrtime) ELSE CAST(hstrtime AS TEXT) END), 'HENDTIME', json(CASE WHEN typeof(hendtime) = 'real' AND CAST(CAST(hendtime AS TEXT) AS REAL) <> hendtime THEN printf('%!.18g', hendtime) ELSE CAST(hendtime AS TEXT) END), 'HMIDTIME', json(CASE WHEN typeof(hmidtime) = 'real' AND CAST(CAST(hmidtime AS TEXT) AS REAL) <> hmidtime THEN printf('%!.18g', hmidtime) ELSE CAST(hmidtime AS TEXT) END), 'FAM_LA1', fam_la1, 'FASTEP1', fastep1, 'FAUNIT1', json(CASE WHEN typeof(faunit1) = 'real' AND CAST(CAST(faunit1 AS TEXT) AS REAL) <> faunit1 THEN printf('%!.18g', faunit1) ELSE CAST(faunit1 AS TEXT) END), 'FAPHASE1', faphase1, 'FA1VALUE', fa1value, 'FAM_LA2', fam_la2, 'FASTEP2', fastep2, 'FAUNIT2', json(CASE WHEN typeof(faunit2) = 'real' AND CAST(CAST(faunit2 AS TEXT) AS REAL) <> faunit2 THEN printf('%!.18g', faunit2) ELSE CAST(faunit2 AS TEXT) END), 'FAPHASE2', faphase2, 'FA2VALUE', fa2value, 'FAM_LA3', fam_la3, 'FASTEP3', fastep3, 'FAUNIT3', json(CASE WHEN typeof(faunit3) = 'real' AND CAST(CAST(faunit3 AS TEXT) AS REAL) <> faunit3 THEN printf('%!.18g', faunit3) ELSE CAST(faunit3 AS TEXT) END), 'FAPHASE3', faphase3, 'FA3VALUE', fa3value, 'RMA_POS', rma_pos, 'FCSRLPOS', fcsrlpos, 'GS_ORDER', gs_order, 'GSSTRTTM', gsstrttm, 'GSENDTIM', gsendtim, 'GDSTARID', gdstarid, 'GS_RA', json(CASE WHEN typeof(gs_ra) = 'real' AND CAST(CAST(gs_ra AS TEXT) AS REAL) <> gs_ra THEN printf('%!.18g', gs_ra) ELSE CAST(gs_ra AS TEXT) END), 'GS_DEC', json(CASE WHEN typeof(gs_dec) = 'real' AND CAST(CAST(gs_dec AS TEXT) AS REAL) <> gs_dec THEN printf('%!.18g', gs_dec) ELSE CAST(gs_dec AS TEXT) END), 'GS_URA', json(CASE WHEN typeof(gs_ura) = 'real' AND CAST(CAST(gs_ura AS TEXT) AS REAL) <> gs_ura THEN printf('%!.18g', gs_ura) ELSE CAST(gs_ura AS TEXT) END), 'GS_UDEC', json(CASE WHEN typeof(gs_udec) = 'real' AND CAST(CAST(gs_udec AS TEXT) AS REAL) <> gs_udec THEN printf('%!.18g', gs_udec) ELSE CAST(gs_udec AS TEXT) END), 'GS_MAG', json(CASE WHEN typeof(gs_mag) = 'real' AND CAST(CAST(gs_mag AS TEXT) AS REAL) <> gs_mag THEN printf('%!.18g', gs_mag) ELSE CAST(gs_mag AS TEXT) END), 'GS_UMAG', json(CASE WHEN typeof(gs_umag) = 'real' AND CAST(CAST(gs_umag AS TEXT) AS REAL) <> gs_umag THEN printf('%!.18g', gs_umag) ELSE CAST(gs_umag AS TEXT) END), 'GS_V3_PA', json(CASE WHEN typeof(gs_v3_pa) = 'real' AND CAST(CAST(gs_v3_pa AS TEXT) AS REAL) <> gs_v3_pa THEN printf('%!.18g', gs_v3_pa) ELSE CAST(gs_v3_pa AS TEXT) END), 'PCS_MODE', pcs_mode, 'VISITEND', visitend, 'GF_START', gf_start, 'GF_END', gf_end, 'DATASTRT', json(CASE WHEN typeof(datastrt) = 'real' AND CAST(CAST(datastrt AS TEXT) AS REAL) <> datastrt THEN printf('%!.18g', datastrt) ELSE CAST(datastrt AS TEXT) END), 'DATAEND', json(CASE WHEN typeof(dataend) = 'real' AND CAST(CAST(dataend AS TEXT) AS REAL) <> dataend THEN printf('%!.18g', dataend) ELSE CAST(dataend AS TEXT) END), 'GSACSTAT', gsacstat, 'GSCENTX', json(CASE WHEN typeof(gscentx) = 'real' AND CAST(CAST(gscentx AS TEXT) AS REAL) <> gscentx THEN printf('%!.18g', gscentx) ELSE CAST(gscentx AS TEXT) END), 'GSCENTY', json(CASE WHEN typeof(gscenty) = 'real' AND CAST(CAST(gscenty AS TEXT) AS REAL) <> gscenty THEN printf('%!.18g', gscenty) ELSE CAST(gscenty AS TEXT) END), 'GS_EPOCH', gs_epoch, 'GS_MURA', json(CASE WHEN typeof(gs_mura) = 'real' AND CAST(CAST(gs_mura AS TEXT) AS REAL) <> gs_mura THEN printf('%!.18g', gs_mura) ELSE CAST(gs_mura AS TEXT) END), 'GS_MUDEC', json(CASE WHEN typeof(gs_mudec) = 'real' AND CAST(CAST(gs_mudec AS TEXT) AS REAL) <> gs_mudec THEN printf('%!.18g', gs_mudec) ELSE CAST(gs_mudec AS TEXT) END), 'GS_PARA', json(CASE WHEN typeof(gs_para) = 'real' AND CAST(CAST(gs_para AS TEXT) AS REAL) <> gs_para THEN printf('%!.18g', gs_para) ELSE CAST(gs_para AS TEXT) END))), json_object('CRDS_VER', crds_ver, 'CRDS_CTX', crds_ctx, 'R_AREA', r_area, 'R_MSAOPE', r_msaope, 'R_BARSHA', r_barsha, 'R_CAMERA', r_camera, 'R_COLLIM', r_collim, 'R_CUBPAR', r_cubpar, 'R_DARK', r_dark, 'R_DISPER', r_disper, 'R_DISTOR', r_distor, 'R_DRZPAR', r_drzpar, 'R_MIREMI', r_miremi, 'R_EXTR1D', r_extr1d, 'R_FILOFF', r_filoff, 'R_FLAT', r_flat, 'R_DFLAT', r_dflat, 'R_FFLAT', r_fflat, 'R_SFLAT', r_sflat, 'R_FORE', r_fore, 'R_FPA', r_fpa, 'R_FRINGE', r_fringe, 'R_FRIFRQ', r_frifrq, 'R_GAIN', r_gain, 'R_IFUFOR', r_ifufor, 'R_IFUPOS', r_ifupos, 'R_IFUSLI', r_ifusli, 'R_IPC', r_ipc, 'R_LASTFR', r_lastfr, 'R_LINEAR', r_linear, 'R_MASK', r_mask, 'R_MSA', r_msa, 'R_MRSXAR', r_mrsxar, 'R_MRSPT', r_mrspt, 'R_NRM', r_nrm, 'R_OTE', r_ote, 'R_PTHLOS', r_pthlos, 'R_PERSAT', r_persat, 'R_PHOTOM', r_photom, 'R_PSFMAS', r_psfmas, 'R_READNO', r_readno, 'R_REFPIX', r_refpix, 'R_REGION', r_region, 'R_RESAMP', r_resamp, 'R_RESOL', r_resol, 'R_RESET', r_reset, 'R_RSCD', r_rscd, 'R_SATURA', r_satura, 'R_SPKERN', r_spkern, 'R_SPPROF', r_spprof)), json_object('R_SPTRAC', r_sptrac, 'R_SPCWCS', r_spcwcs, 'R_STRAY', r_stray, 'R_SUPERB', r_superb, 'R_THRPUT', r_thrput, 'R_TRPDEN', r_trpden, 'R_TRPPAR', r_trppar, 'R_TSPHOT', r_tsphot, 'R_V2V3', r_v2v3, 'R_WAVCOR', r_wavcor, 'R_WAVRAN', r_wavran, 'R_WAVMAP', r_wavmap, 'S_PSFALI', s_psfali, 'S_AMIANA', s_amiana, 'S_AMIAVG', s_amiavg, 'S_AMINOR', s_aminor, 'S_WCS', s_wcs, 'S_MTWCS', s_mtwcs, 'S_BKDSUB', s_bkdsub, 'S_BARSHA', s_barsha, 'S_CHGMIG', s_chgmig, 'S_COMB1D', s_comb1d, 'S_IFUCUB', s_ifucub, 'S_DARK', s_dark, 'S_DQINIT', s_dqinit, 'S_MIREMI', s_miremi, 'S_TELEMI', s_telemi, 'S_ERRINI', s_errini, 'S_EXTR1D', s_extr1d, 'S_EXTR2D', s_extr2d, 'S_FRSTFR', s_frstfr, 'S_FLAT', s_flat, 'S_FRINGE', s_fringe, 'S_GANSCL', s_ganscl, 'S_GRPSCL', s_grpscl, 'S_GUICDS', s_guicds, 'S_IMPRNT', s_imprnt, 'S_IPC', s_ipc, 'S_JUMP', s_jump, 'S_KLIP', s_klip, 'S_LASTFR', s_lastfr, 'S_LINEAR', s_linear, 'S_MSBSUB', s_msbsub, 'S_MRSMAT', s_mrsmat, 'S_MSAFLG', s_msaflg, 'S_NSCLEN', s_nsclen, 'S_OUTLIR', s_outlir, 'S_PTHLOS', s_pthlos, 'S_PERSIS', s_persis, 'S_PHOTOM', s_photom)), json_object('S_PXREPL', s_pxrepl, 'S_RAMP', s_ramp, 'S_REFPIX', s_refpix, 'S_RESAMP', s_resamp, 'S_RESFRI', s_resfri, 'S_RESET', s_reset, 'S_RSCD', s_rscd, 'S_SATURA', s_satura, 'S_SKYMAT', s_skymat, 'S_SRCCAT', s_srccat, 'S_SPLEAK', s_spleak, 'S_SRCTYP', s_srctyp, 'S_PSFSTK', s_psfstk, 'S_STRAY', s_stray, 'S_SUPERB', s_superb, 'S_TSPHOT', s_tsphot, 'S_TWKREG', s_twkreg, 'S_WAVCOR', s_wavcor, 'S_WFSCOM', s_wfscom, 'S_WHTLIT', s_whtlit, 'TCATFILE', tcatfile, 'SCATFILE', scatfile, 'SEGMFILE', segmfile, 'DIRIMAGE', dirimage, 'NDRIZ', ndriz, 'RESWHT', reswht, 'PIXFRAC', json(CASE WHEN typeof(pixfrac) = 'real' AND CAST(CAST(pixfrac AS TEXT) AS REAL) <> pixfrac THEN printf('%!.18g', pixfrac) ELSE CAST(pixfrac AS TEXT) END), 'PXSCLRT', json(CASE WHEN typeof(pxsclrt) = 'real' AND CAST(CAST(pxsclrt AS TEXT) AS REAL) <> pxsclrt THEN printf('%!.18g', pxsclrt) ELSE CAST(pxsclrt AS TEXT) END), 'SOSSWDTH', json(CASE WHEN typeof(sosswdth) = 'real' AND CAST(CAST(sosswdth AS TEXT) AS REAL) <> sosswdth THEN printf('%!.18g', sosswdth) ELSE CAST(sosswdth AS TEXT) END), 'TIKFACTR', json(CASE WHEN typeof(tikfactr) = 'real' AND CAST(CAST(tikfactr AS TEXT) AS REAL) <> tikfactr THEN printf('%!.18g', tikfactr) ELSE CAST(tikfactr AS TEXT) END), 'SOSSDLTX', json(CASE WHEN typeof(sossdltx) = 'real' AND CAST(CAST(sossdltx AS TEXT) AS REAL) <> sossdltx THEN printf('%!.18g', sossdltx) ELSE CAST(sossdltx AS TEXT) END), 'SOSSDLTY', json(CASE WHEN typeof(sossdlty) = 'real' AND CAST(CAST(sossdlty AS TEXT) AS REAL) <> sossdlty THEN printf('%!.18g', sossdlty) ELSE CAST(sossdlty AS TEXT) END), 'SOSSROTN', json(CASE WHEN typeof(sossrotn) = 'real' AND CAST(CAST(sossrotn AS TEXT) AS REAL) <> sossrotn THEN printf('%!.18g', sossrotn) ELSE CAST(sossrotn AS TEXT) END), 'OVERSAMP', json(CASE WHEN typeof(oversamp) = 'real' AND CAST(CAST(oversamp AS TEXT) AS REAL) <> oversamp THEN printf('%!.18g', oversamp) ELSE CAST(oversamp AS TEXT) END), 'THRESHLD', json(CASE WHEN typeof(threshld) = 'real' AND CAST(CAST(threshld AS TEXT) AS REAL) <> threshld THEN printf('%!.18g', threshld) ELSE CAST(threshld AS TEXT) END), 'BKGMETH', bkgmeth, 'BKGLEVEL', json(CASE WHEN typeof(bkglevel) = 'real' AND CAST(CAST(bkglevel AS TEXT) AS REAL) <> bkglevel THEN printf('%!.18g', bkglevel) ELSE CAST(bkglevel AS TEXT) END), 'BKGSUB', json(CASE bkgsub WHEN 1 THEN 'true' WHEN 0 THEN 'false' END), 'MASTERBG', masterbg, 'INSMODE', insmode, 'CONTENT', content, 'OBJECT', object, 'OBSERVER', observer)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_primary;
DROP VIEW niriss_aminorm_oi_primary;
DROP TABLE aminorm_oi_primary;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'SCI', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'NAXIS3', naxis3, 'NAXIS4', naxis4, 'PCOUNT', pcount, 'GCOUNT', gcount, 'BSCALE', json(CASE WHEN typeof(bscale) = 'real' AND CAST(CAST(bscale AS TEXT) AS REAL) <> bscale THEN printf('%!.18g', bscale) ELSE CAST(bscale AS TEXT) END), 'BZERO', json(CASE WHEN typeof(bzero) = 'real' AND CAST(CAST(bzero AS TEXT) AS REAL) <> bzero THEN printf('%!.18g', bzero) ELSE CAST(bzero AS TEXT) END), 'BLANK', blank, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'SRCTYPE', srctype, 'MJD-BEG', json(CASE WHEN typeof(mjd_beg) = 'real' AND CAST(CAST(mjd_beg AS TEXT) AS REAL) <> mjd_beg THEN printf('%!.18g', mjd_beg) ELSE CAST(mjd_beg AS TEXT) END), 'MJD-AVG', json(CASE WHEN typeof(mjd_avg) = 'real' AND CAST(CAST(mjd_avg AS TEXT) AS REAL) <> mjd_avg THEN printf('%!.18g', mjd_avg) ELSE CAST(mjd_avg AS TEXT) END), 'MJD-END', json(CASE WHEN typeof(mjd_end) = 'real' AND CAST(CAST(mjd_end AS TEXT) AS REAL) <> mjd_end THEN printf('%!.18g', mjd_end) ELSE CAST(mjd_end AS TEXT) END), 'TDB-BEG', json(CASE WHEN typeof(tdb_beg) = 'real' AND CAST(CAST(tdb_beg AS TEXT) AS REAL) <> tdb_beg THEN printf('%!.18g', tdb_beg) ELSE CAST(tdb_beg AS TEXT) END), 'TDB-MID', json(CASE WHEN typeof(tdb_mid) = 'real' AND CAST(CAST(tdb_mid AS TEXT) AS REAL) <> tdb_mid THEN printf('%!.18g', tdb_mid) ELSE CAST(tdb_mid AS TEXT) END), 'TDB-END', json(CASE WHEN typeof(tdb_end) = 'real' AND CAST(CAST(tdb_end AS TEXT) AS REAL) <> tdb_end THEN printf('%!.18g', tdb_end) ELSE CAST(tdb_end AS TEXT) END), 'XPOSURE', json(CASE WHEN typeof(xposure) = 'real' AND CAST(CAST(xposure AS TEXT) AS REAL) <> xposure THEN printf('%!.18g', xposure) ELSE CAST(xposure AS TEXT) END), 'TELAPSE', json(CASE WHEN typeof(telapse) = 'real' AND CAST(CAST(telapse AS TEXT) AS REAL) <> telapse THEN printf('%!.18g', telapse) ELSE CAST(telapse AS TEXT) END), 'REFFRAME', refframe, 'EPH_TYPE', eph_type, 'EPH_TIME', json(CASE WHEN typeof(eph_time) = 'real' AND CAST(CAST(eph_time AS TEXT) AS REAL) <> eph_time THEN printf('%!.18g', eph_time) ELSE CAST(eph_time AS TEXT) END), 'JWST_X', json(CASE WHEN typeof(jwst_x) = 'real' AND CAST(CAST(jwst_x AS TEXT) AS REAL) <> jwst_x THEN printf('%!.18g', jwst_x) ELSE CAST(jwst_x AS TEXT) END), 'JWST_Y', json(CASE WHEN typeof(jwst_y) = 'real' AND CAST(CAST(jwst_y AS TEXT) AS REAL) <> jwst_y THEN printf('%!.18g', jwst_y) ELSE CAST(jwst_y AS TEXT) END), 'JWST_Z', json(CASE WHEN typeof(jwst_z) = 'real' AND CAST(CAST(jwst_z AS TEXT) AS REAL) <> jwst_z THEN printf('%!.18g', jwst_z) ELSE CAST(jwst_z AS TEXT) END), 'OBSGEO-X', json(CASE WHEN typeof(obsgeo_x) = 'real' AND CAST(CAST(obsgeo_x AS TEXT) AS REAL) <> obsgeo_x THEN printf('%!.18g', obsgeo_x) ELSE CAST(obsgeo_x AS TEXT) END), 'OBSGEO-Y', json(CASE WHEN typeof(obsgeo_y) = 'real' AND CAST(CAST(obsgeo_y AS TEXT) AS REAL) <> obsgeo_y THEN printf('%!.18g', obsgeo_y) ELSE CAST(obsgeo_y AS TEXT) END), 'OBSGEO-Z', json(CASE WHEN typeof(obsgeo_z) = 'real' AND CAST(CAST(obsgeo_z AS TEXT) AS REAL) <> obsgeo_z THEN printf('%!.18g', obsgeo_z) ELSE CAST(obsgeo_z AS TEXT) END), 'JWST_DX', json(CASE WHEN typeof(jwst_dx) = 'real' AND CAST(CAST(jwst_dx AS TEXT) AS REAL) <> jwst_dx THEN printf('%!.18g', jwst_dx) ELSE CAST(jwst_dx AS TEXT) END), 'JWST_DY', json(CASE WHEN typeof(jwst_dy) = 'real' AND CAST(CAST(jwst_dy AS TEXT) AS REAL) <> jwst_dy THEN printf('%!.18g', jwst_dy) ELSE CAST(jwst_dy AS TEXT) END), 'JWST_DZ', json(CASE WHEN typeof(jwst_dz) = 'real' AND CAST(CAST(jwst_dz AS TEXT) AS REAL) <> jwst_dz THEN printf('%!.18g', jwst_dz) ELSE CAST(jwst_dz AS TEXT) END), 'OBSGEODX', json(CASE WHEN typeof(obsgeodx) = 'real' AND CAST(CAST(obsgeodx AS TEXT) AS REAL) <> obsgeodx THEN printf('%!.18g', obsgeodx) ELSE CAST(obsgeodx AS TEXT) END), 'OBSGEODY', json(CASE WHEN typeof(obsgeody) = 'real' AND CAST(CAST(obsgeody AS TEXT) AS REAL) <> obsgeody THEN printf('%!.18g', obsgeody) ELSE CAST(obsgeody AS TEXT) END), 'OBSGEODZ', json(CASE WHEN typeof(obsgeodz) = 'real' AND CAST(CAST(obsgeodz AS TEXT) AS REAL) <> obsgeodz THEN printf('%!.18g', obsgeodz) ELSE CAST(obsgeodz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_sci;
DROP VIEW niriss_aminorm_oi_sci;
DROP TABLE aminorm_oi_sci;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_ARRAY', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'FRAME', frame, 'OI_REVN', oi_revn, 'ARRAYX', json(CASE WHEN typeof(arrayx) = 'real' AND CAST(CAST(arrayx AS TEXT) AS REAL) <> arrayx THEN printf('%!.18g', arrayx) ELSE CAST(arrayx AS TEXT) END), 'ARRAYY', json(CASE WHEN typeof(arrayy) = 'real' AND CAST(CAST(arrayy AS TEXT) AS REAL) <> arrayy THEN printf('%!.18g', arrayy) ELSE CAST(arrayy AS TEXT) END), 'ARRAYZ', json(CASE WHEN typeof(arrayz) = 'real' AND CAST(CAST(arrayz AS TEXT) AS REAL) <> arrayz THEN printf('%!.18g', arrayz) ELSE CAST(arrayz AS TEXT) END))) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_array;
DROP VIEW niriss_aminorm_oi_oi_array;
DROP TABLE aminorm_oi_oi_array;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_T3', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_t3;
DROP VIEW niriss_aminorm_oi_oi_t3;
DROP TABLE aminorm_oi_oi_t3;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_TARGET', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14)), json_object('TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_target;
DROP VIEW niriss_aminorm_oi_oi_target;
DROP TABLE aminorm_oi_oi_target;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch(json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs)), json_object('INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_vis;
DROP VIEW niriss_aminorm_oi_oi_vis;
DROP TABLE aminorm_oi_oi_vis;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_VIS2', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'TTYPE3', ttype3, 'TFORM3', tform3, 'TUNIT3', tunit3, 'TTYPE4', ttype4, 'TFORM4', tform4, 'TUNIT4', tunit4, 'TTYPE5', ttype5, 'TFORM5', tform5, 'TUNIT5', tunit5, 'TTYPE6', ttype6, 'TFORM6', tform6, 'TUNIT6', tunit6, 'TTYPE7', ttype7, 'TFORM7', tform7, 'TUNIT7', tunit7, 'TTYPE8', ttype8, 'TFORM8', tform8, 'TUNIT8', tunit8, 'TTYPE9', ttype9, 'TFORM9', tform9, 'TUNIT9', tunit9, 'TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'ARRNAME', arrname, 'DATE-OBS', date_obs, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_vis2;
DROP VIEW niriss_aminorm_oi_oi_vis2;
DROP TABLE aminorm_oi_oi_vis2;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'OI_WAVELENGTH', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'TTYPE1', ttype1, 'TFORM1', tform1, 'TUNIT1', tunit1, 'TTYPE2', ttype2, 'TFORM2', tform2, 'TUNIT2', tunit2, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum, 'INSNAME', insname, 'OI_REVN', oi_revn)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_oi_wavelength;
DROP VIEW niriss_aminorm_oi_oi_wavelength;
DROP TABLE aminorm_oi_oi_wavelength;

INSERT INTO other_headers (dataset_id, extension_index, extension_name, extension_version, header)
SELECT dataset_id, extension_index, 'ASDF', extension_version, (
    SELECT CASE WHEN more = '{}' THEN held WHEN held = '{}' THEN more ELSE substr(more, 1, length(more) - 1) || ',' || substr(held, 2) END
    FROM (SELECT json_patch('{}', json_object('XTENSION', xtension, 'BITPIX', bitpix, 'NAXIS', naxis, 'NAXIS1', naxis1, 'NAXIS2', naxis2, 'PCOUNT', pcount, 'GCOUNT', gcount, 'TFIELDS', tfields, 'EXTNAME', extname, 'EXTVER', extver, 'CHECKSUM', checksum, 'DATASUM', datasum)) AS more, json(coalesce(other_keywords, '{}')) AS held)
)
FROM aminorm_oi_asdf;
DROP VIEW niriss_aminorm_oi_asdf;
DROP TABLE aminorm_oi_asdf;

DROP VIEW IF EXISTS dataset_filetypes;
CREATE VIEW dataset_filetypes AS
SELECT
    m.rootname,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'uncal') AS uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_uncal') AS image_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_uncal') AS stacked_uncal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ramp') AS ramp,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'dark') AS dark,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'trapsfilled') AS trapsfilled,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rate') AS rate,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'rateints') AS rateints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'fitopt') AS fitopt,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'bsub') AS bsub,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'bsubints') AS bsubints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'cal') AS cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'calints') AS calints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'crf') AS crf,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'crfints') AS crfints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'i2d') AS i2d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 's2d') AS s2d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 's3d') AS s3d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'x1d') AS x1d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'x1dints') AS x1dints,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'c1d') AS c1d,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfstack') AS psfstack,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfalign') AS psfalign,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psfsub') AS psfsub,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'ami') AS ami,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'amiavg') AS amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'psf-amiavg') AS psf_amiavg,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'aminorm') AS aminorm,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'wfscmb') AS wfscmb,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'segm') AS segm,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'image_cal') AS image_cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stacked_cal') AS stacked_cal,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'stream') AS stream,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'msa') AS msa,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'cat') AS cat,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'phot') AS phot,
    (SELECT d.filename FROM datasets AS d WHERE d.rootname = m.rootname AND d.filetype = 'whtlt') AS whtlt
FROM master AS m;
DELETE FROM schemagen_columns
WHERE column_name = 'xtension' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bitpix' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis1' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis2' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis3' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'naxis4' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'pcount' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'gcount' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'bscale' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'bzero' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'blank' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'extname' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'extver' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'checksum' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'datasum' AND table_name IN ('ramp_avdrkcur', 'dark_avdrkcur', 'ami_oi_primary', 'ami_oi_sci', 'ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_primary', 'psf_ami_oi_sci', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_primary', 'amimulti_oi_sci', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_primary', 'amilg_sci', 'amilg_ctrd', 'amilg_n_ctrd', 'amilg_fit', 'amilg_n_fit', 'amilg_resid', 'amilg_n_resid', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_primary', 'aminorm_oi_sci', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'simple' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'origin' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timesys' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'timeunit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filename' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sdp_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prd_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oss_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsc_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cal_vcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamodl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'telescop' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_move' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_strt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hga_stop' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwfseet' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nwfsest' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'compress' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asnpool' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'asntable' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'title' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pi_name' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'category' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subcat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scicat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cont_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_obs' AND table_name IN ('ami_oi_primary', 'ami_oi_oi_t3', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_primary', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_primary', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amilg_primary', 'aminorm_oi_primary', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'time_obs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_beg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'date_end' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obs_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'program' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observtn' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitgrp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'seq_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'act_id' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exposure' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgdtarg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'template' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obslabel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'obsfoldr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'eng_qual' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'engqlptg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'vststart' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitsta' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nexposur' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intarget' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targoopp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsovisit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_only' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crowdfld' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targprop' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targname' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targtype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targcat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targdesc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targ_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'targudec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mu_epoch' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'prop_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctyapt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'instrume' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detector' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'module' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'channel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'filter' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pupil' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pilin' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'grating' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'band' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fxd_slit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'focuspos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'preimage' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fpe_side' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ice_side' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cccstate' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'coronmsk' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msastate' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametfl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msametid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'msaconid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'lamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'opmode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xtil' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_ytil' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_xp_v' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_yp_v' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pxav' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_pyav' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gwa_tilt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fwcpos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pwcpos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expcount' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expripar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exp_type' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expstart' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expmid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'expsteng' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'osf_file' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'readpatt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegnum' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'exsegtot' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'noutputs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nints' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intstart' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'intend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ngroups' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nframes' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirngrps' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mirnfrms' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detmode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'cmd_tsel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'frmdivsr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'groupgap' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'drpfrms3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nsamples' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tsample' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tframe' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tgroup' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effinttm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'effexptm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tmeasure' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'duration' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrststrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nresets' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'zerofram' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataprob' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sca_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datamode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_norm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrs_ref' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sctarate' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gainfact' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_imprt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'is_psf' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'selfref' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'primecrs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'extncrs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subarray' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'substrt2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subsize2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastaxis' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'slowaxis' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxcor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detycor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detxsiz' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'detysiz' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patttype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtype' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pridtpts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'patt_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattstrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdthpt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattnpts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nrimdtpt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'nod_type' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pattsize' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'smgrdpat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'subpxpat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spec_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specnstp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'specstep' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spcoffst' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spat_num' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatnstp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'spatstep' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sptoffst' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'xoffset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'yoffset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dsetstrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'numdsets' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithdirc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithopfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dithpnts' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'mrsprchn' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dith_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'apername' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pps_aper' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'va_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bartdelt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bstrtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bendtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bmidtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'helidelt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hstrtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hendtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'hmidtime' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase1' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa1value' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase2' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa2value' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fam_la3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fastep3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faunit3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'faphase3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fa3value' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'rma_pos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'fcsrlpos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_order' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsstrttm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsendtim' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gdstarid' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ra' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_dec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_ura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_udec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mag' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_umag' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_v3_pa' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pcs_mode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'visitend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_start' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gf_end' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'datastrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dataend' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gsacstat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscentx' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gscenty' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_epoch' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_mudec' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'gs_para' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ver' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'crds_ctx' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_area' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msaope' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_barsha' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_camera' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_collim' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_cubpar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dark' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_disper' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_distor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_drzpar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_miremi' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_extr1d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_filoff' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_flat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_dflat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fflat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sflat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fore' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fpa' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_fringe' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_frifrq' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_gain' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifufor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifupos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ifusli' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ipc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_lastfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_linear' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mask' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_msa' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrsxar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_mrspt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_nrm' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_ote' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_pthlos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_persat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_photom' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_psfmas' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_readno' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_refpix' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_region' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_resol' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_reset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_rscd' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_satura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spkern' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spprof' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_sptrac' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_spcwcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_stray' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_superb' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_thrput' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trpden' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_trppar' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_tsphot' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_v2v3' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavcor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavran' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'r_wavmap' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfali' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiana' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_amiavg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_aminor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mtwcs' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_bkdsub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_barsha' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_chgmig' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_comb1d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ifucub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dark' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_dqinit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_miremi' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_telemi' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_errini' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr1d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_extr2d' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_frstfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_flat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_fringe' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ganscl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_grpscl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_guicds' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_imprnt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ipc' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_jump' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_klip' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_lastfr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_linear' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msbsub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_mrsmat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_msaflg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_nsclen' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_outlir' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pthlos' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_persis' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_photom' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_pxrepl' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_ramp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_refpix' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_resfri' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_reset' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_rscd' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_satura' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_skymat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srccat' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_spleak' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_srctyp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_psfstk' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_stray' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_superb' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_tsphot' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_twkreg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wavcor' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_wfscom' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 's_whtlit' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tcatfile' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'scatfile' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'segmfile' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'dirimage' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'ndriz' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'reswht' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pixfrac' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'pxsclrt' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sosswdth' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'tikfactr' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdltx' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossdlty' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'sossrotn' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'oversamp' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'threshld' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgmeth' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkglevel' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'bkgsub' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'masterbg' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'amilg_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'insmode' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'content' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'object' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'observer' AND table_name IN ('ami_oi_primary', 'psf_ami_oi_primary', 'amimulti_oi_primary', 'aminorm_oi_primary');
DELETE FROM schemagen_columns
WHERE column_name = 'srctype' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_beg' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_avg' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'mjd_end' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_beg' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_mid' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tdb_end' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'xposure' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'telapse' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'refframe' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_type' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'eph_time' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_x' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_y' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_z' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_x' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_y' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeo_z' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dx' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dy' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'jwst_dz' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodx' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeody' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'obsgeodz' AND table_name IN ('ami_oi_sci', 'psf_ami_oi_sci', 'amimulti_oi_sci', 'amilg_sci', 'aminorm_oi_sci');
DELETE FROM schemagen_columns
WHERE column_name = 'tfields' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'ami_oi_asdf', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'psf_ami_oi_asdf', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amimulti_oi_asdf', 'amilg_solns', 'amilg_asdf', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength', 'aminorm_oi_asdf');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype1' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amilg_solns', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tform1' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amilg_solns', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit1' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'amilg_solns', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype2' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tform2' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit2' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype3' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform3' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit3' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype4' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform4' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit4' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype5' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform5' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit5' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype6' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform6' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit6' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype7' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform7' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit7' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype8' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform8' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit8' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'arrname' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'frame' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'oi_revn' AND table_name IN ('ami_oi_oi_array', 'ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_array', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_array', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_array', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'arrayx' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'arrayy' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'arrayz' AND table_name IN ('ami_oi_oi_array', 'psf_ami_oi_oi_array', 'amimulti_oi_oi_array', 'aminorm_oi_oi_array');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype9' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform9' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit9' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype10' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tform10' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit10' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype11' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tform11' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit11' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype12' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tform12' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit12' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'ami_oi_oi_vis', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'psf_ami_oi_oi_vis', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'amimulti_oi_oi_vis', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target', 'aminorm_oi_oi_vis');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype13' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform13' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit13' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype14' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform14' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit14' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_target', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_target', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'insname' AND table_name IN ('ami_oi_oi_t3', 'ami_oi_oi_vis', 'ami_oi_oi_vis2', 'ami_oi_oi_wavelength', 'psf_ami_oi_oi_t3', 'psf_ami_oi_oi_vis', 'psf_ami_oi_oi_vis2', 'psf_ami_oi_oi_wavelength', 'amimulti_oi_oi_t3', 'amimulti_oi_oi_vis', 'amimulti_oi_oi_vis2', 'amimulti_oi_oi_wavelength', 'aminorm_oi_oi_t3', 'aminorm_oi_oi_vis', 'aminorm_oi_oi_vis2', 'aminorm_oi_oi_wavelength');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype15' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform15' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit15' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype16' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform16' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit16' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'ttype17' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tform17' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'tunit17' AND table_name IN ('ami_oi_oi_target', 'psf_ami_oi_oi_target', 'amimulti_oi_oi_target', 'aminorm_oi_oi_target');
DELETE FROM schemagen_columns
WHERE column_name = 'extrxstr' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'extrxstp' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'extrystr' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
DELETE FROM schemagen_columns
WHERE column_name = 'extrystp' AND table_name IN ('x1d_extract1d', 'x1dints_extract1d');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('simple', 'extend', 'date', 'origin', 'timesys', 'timeunit', 'filename', 'sdp_ver', 'prd_ver', 'oss_ver', 'gsc_ver', 'cal_ver', 'cal_vcs', 'datamodl', 'telescop', 'hga_move', 'hga_strt', 'hga_stop', 'pwfseet', 'nwfsest', 'compress', 'asnpool', 'asntable', 'title', 'pi_name', 'category', 'subcat', 'scicat', 'cont_id', 'date_obs', 'time_obs', 'date_beg', 'date_end', 'obs_id', 'visit_id', 'program', 'observtn', 'visit', 'visitgrp', 'seq_id', 'act_id', 'exposure', 'bkgdtarg', 'template', 'obslabel', 'obsfoldr', 'eng_qual', 'engqlptg', 'visitype', 'vststart', 'visitsta', 'nexposur', 'intarget', 'targoopp', 'tsovisit', 'exp_only', 'crowdfld', 'targprop', 'targname', 'targtype', 'targcat', 'targdesc', 'targ_ra', 'targ_dec', 'targura', 'targudec', 'mu_ra', 'mu_dec', 'mu_epoch', 'prop_ra', 'prop_dec', 'srctyapt', 'instrume', 'detector', 'module', 'channel', 'filter', 'pupil', 'pilin', 'grating', 'band', 'fxd_slit', 'focuspos', 'preimage', 'fpe_side', 'ice_side', 'cccstate', 'coronmsk', 'msastate', 'msametfl', 'msametid', 'msaconid', 'lamp', 'opmode', 'gwa_xtil', 'gwa_ytil', 'gwa_xp_v', 'gwa_yp_v', 'gwa_pxav', 'gwa_pyav', 'gwa_tilt', 'fwcpos', 'pwcpos', 'expcount', 'expripar', 'exp_type', 'expstart', 'expmid', 'expend', 'expsteng', 'osf_file', 'readpatt', 'exsegnum', 'exsegtot', 'noutputs', 'nints', 'intstart', 'intend', 'ngroups', 'nframes', 'mirngrps', 'mirnfrms', 'detmode', 'cmd_tsel', 'frmdivsr', 'groupgap', 'drpfrms1', 'drpfrms3', 'nsamples', 'tsample', 'tframe', 'tgroup', 'effinttm', 'effexptm', 'tmeasure', 'duration', 'nrststrt', 'nresets', 'zerofram', 'dataprob', 'sca_num', 'datamode', 'nrs_norm', 'nrs_ref', 'sctarate', 'gainfact', 'is_imprt', 'is_psf', 'selfref', 'primecrs', 'extncrs', 'subarray', 'substrt1', 'substrt2', 'subsize1', 'subsize2', 'fastaxis', 'slowaxis', 'detxcor', 'detycor', 'detxsiz', 'detysiz', 'patttype', 'pridtype', 'pridtpts', 'patt_num', 'pattstrt', 'numdthpt', 'pattnpts', 'nrimdtpt', 'nod_type', 'pattsize', 'smgrdpat', 'subpxpts', 'subpxpat', 'spec_num', 'specnstp', 'specstep', 'spcoffst', 'spat_num', 'spatnstp', 'spatstep', 'sptoffst', 'xoffset', 'yoffset', 'dsetstrt', 'numdsets', 'dithdirc', 'dithopfr', 'dithpnts', 'mrsprchn', 'dith_ra', 'dith_dec', 'apername', 'pps_aper', 'va_ra', 'va_dec', 'bartdelt', 'bstrtime', 'bendtime', 'bmidtime', 'helidelt', 'hstrtime', 'hendtime', 'hmidtime', 'fam_la1', 'fastep1', 'faunit1', 'faphase1', 'fa1value', 'fam_la2', 'fastep2', 'faunit2', 'faphase2', 'fa2value', 'fam_la3', 'fastep3', 'faunit3', 'faphase3', 'fa3value', 'rma_pos', 'fcsrlpos', 'gs_order', 'gsstrttm', 'gsendtim', 'gdstarid', 'gs_ra', 'gs_dec', 'gs_ura', 'gs_udec', 'gs_mag', 'gs_umag', 'gs_v3_pa', 'pcs_mode', 'visitend', 'gf_start', 'gf_end', 'datastrt', 'dataend', 'gsacstat', 'gscentx', 'gscenty', 'gs_epoch', 'gs_mura', 'gs_mudec', 'gs_para', 'crds_ver', 'crds_ctx', 'r_area', 'r_msaope', 'r_barsha', 'r_camera', 'r_collim', 'r_cubpar', 'r_dark', 'r_disper', 'r_distor', 'r_drzpar', 'r_miremi', 'r_extr1d', 'r_filoff', 'r_flat', 'r_dflat', 'r_fflat', 'r_sflat', 'r_fore', 'r_fpa', 'r_fringe', 'r_frifrq', 'r_gain', 'r_ifufor', 'r_ifupos', 'r_ifusli', 'r_ipc', 'r_lastfr', 'r_linear', 'r_mask', 'r_msa', 'r_mrsxar', 'r_mrspt', 'r_ote', 'r_pthlos', 'r_persat', 'r_photom', 'r_psfmas', 'r_readno', 'r_refpix', 'r_region', 'r_resamp', 'r_resol', 'r_reset', 'r_rscd', 'r_satura', 'r_spkern', 'r_spprof', 'r_sptrac', 'r_spcwcs', 'r_stray', 'r_superb', 'r_thrput', 'r_trpden', 'r_trppar', 'r_tsphot', 'r_v2v3', 'r_wavcor', 'r_wavran', 'r_wavmap', 's_psfali', 's_amiana', 's_amiavg', 's_aminor', 's_wcs', 's_mtwcs', 's_bkdsub', 's_barsha', 's_chgmig', 's_comb1d', 's_ifucub', 's_dark', 's_dqinit', 's_miremi', 's_telemi', 's_errini', 's_extr1d', 's_extr2d', 's_frstfr', 's_flat', 's_fringe', 's_ganscl', 's_grpscl', 's_guicds', 's_imprnt', 's_ipc', 's_jump', 's_klip', 's_lastfr', 's_linear', 's_msbsub', 's_mrsmat', 's_msaflg', 's_nsclen', 's_outlir', 's_pthlos', 's_persis', 's_photom', 's_pxrepl', 's_ramp', 's_refpix', 's_resamp', 's_resfri', 's_reset', 's_rscd', 's_satura', 's_skymat', 's_srccat', 's_spleak', 's_srctyp', 's_psfstk', 's_stray', 's_superb', 's_tsphot', 's_twkreg', 's_wavcor', 's_wfscom', 's_whtlit', 'tcatfile', 'scatfile', 'segmfile', 'dirimage', 'ndriz', 'reswht', 'pixfrac', 'pxsclrt', 'sosswdth', 'tikfactr', 'sossdltx', 'sossdlty', 'sossrotn', 'oversamp', 'threshld', 'bkgmeth', 'bkglevel', 'bkgsub', 'masterbg') AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('bitpix', 'naxis', 'checksum', 'datasum') AND table_name IN ('ami_primary', 'ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_primary', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_primary', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_primary', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('texptime') AND table_name IN ('ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('xtension', 'naxis1', 'naxis2', 'pcount', 'gcount', 'extname', 'extver') AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('naxis3', 'naxis4', 'bscale', 'bzero', 'blank') AND table_name IN ('ami_sci', 'ami_fit', 'ami_resid', 'amiavg_sci', 'amiavg_fit', 'amiavg_resid', 'psf_amiavg_sci', 'psf_amiavg_fit', 'psf_amiavg_resid', 'aminorm_sci', 'aminorm_fit', 'aminorm_resid');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('srctype', 'mjd_beg', 'mjd_avg', 'mjd_end', 'tdb_beg', 'tdb_mid', 'tdb_end', 'xposure', 'telapse', 'refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'obsgeo_x', 'obsgeo_y', 'obsgeo_z', 'jwst_dx', 'jwst_dy', 'jwst_dz', 'obsgeodx', 'obsgeody', 'obsgeodz') AND table_name IN ('ami_sci', 'amiavg_sci', 'psf_amiavg_sci', 'aminorm_sci');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('tfields') AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'ami_asdf', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'amiavg_hdrtab', 'amiavg_asdf', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'psf_amiavg_hdrtab', 'psf_amiavg_asdf', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns', 'aminorm_hdrtab', 'aminorm_asdf');
UPDATE schemagen_columns SET retired = NULL
WHERE column_name IN ('ttype1', 'tform1', 'tunit1') AND table_name IN ('ami_closure_amp', 'ami_closure_pha', 'ami_fringe_amp', 'ami_fringe_pha', 'ami_pupil_pha', 'ami_solns', 'amiavg_closure_amp', 'amiavg_closure_pha', 'amiavg_fringe_amp', 'amiavg_fringe_pha', 'amiavg_pupil_pha', 'amiavg_solns', 'psf_amiavg_closure_amp', 'psf_amiavg_closure_pha', 'psf_amiavg_fringe_amp', 'psf_amiavg_fringe_pha', 'psf_amiavg_pupil_pha', 'psf_amiavg_solns', 'aminorm_closure_amp', 'aminorm_closure_pha', 'aminorm_fringe_amp', 'aminorm_fringe_pha', 'aminorm_pupil_pha', 'aminorm_solns');
UPDATE schemagen_columns SET enum = '["ALL", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4"]'
WHERE column_name IN ('mrsprchn') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.13.4', since, 'stdatamodels', '1.9.1', '5a9e644cee6d6874e075d12f3798dba9a327222420ca3bec6a1c06f345da9294'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DROP TABLE schemagen_faults;
DROP TABLE schemagen_never;
PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = OFF;

