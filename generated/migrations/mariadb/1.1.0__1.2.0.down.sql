-- jwst 1.1.0 → 1.2.0, down. MariaDB.
-- Takes a database back from jwst 1.2.0 to 1.1.0. What only 1.2.0 has a column for is kept in
-- other_keywords, what only it has a table for in other_headers.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.2.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.2.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
SET @schemagen_held = EXISTS (SELECT 1 FROM schemagen_columns WHERE retired IN ('1.2.0'));
EXECUTE IMMEDIATE IF(NOT @schemagen_held, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('what jwst 1.2.0 retired was dropped by a contract: there is no way back')), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.1.0';

ALTER TABLE segm_err
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data',
    MODIFY COLUMN bunit TEXT COMMENT 'physical units of the array values';

ALTER TABLE segm_dq
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_zeroframe
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_area
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_con
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_wht
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_var_poisson
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_var_rnoise
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_var_flat
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_pathloss_ps
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE segm_pathloss_un
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE uncal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE uncal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE uncal_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE image_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE image_uncal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE image_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE image_uncal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE image_uncal_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_uncal_sci AS SELECT * FROM image_uncal_sci WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE stacked_uncal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE stacked_uncal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_uncal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE stacked_uncal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE stacked_uncal_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_uncal_sci AS SELECT * FROM stacked_uncal_sci WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE ramp_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE ramp_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE ramp_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ramp_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE ramp_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE ramp_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE dark_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE dark_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE dark_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dark_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE dark_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE dark_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE trapsfilled_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE trapsfilled_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trapsfilled_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE trapsfilled_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE trapsfilled_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_trapsfilled_sci AS SELECT * FROM trapsfilled_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_sci AS SELECT * FROM trapsfilled_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_sci AS SELECT * FROM trapsfilled_sci WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE rate_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE rate_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE rate_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rate_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE rate_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE rate_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE rateints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE rateints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE rateints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rateints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE rateints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE rateints_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE fitopt_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE fitopt_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE fitopt_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fitopt_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE fitopt_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE fitopt_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE bsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE bsub_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE bsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE bsub_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE bsub_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE bsubints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE bsubints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE bsubints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bsubints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE bsubints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE bsubints_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE cal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE cal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE cal_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE calints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE calints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE calints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE calints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE calints_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE crf_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE crf_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE crf_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crf_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE crf_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE crf_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE crfints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE crfints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE crfints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crfints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE crfints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE crfints_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE i2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE i2d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE i2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM i2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE i2d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE i2d_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE s2d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE s2d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE s2d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s2d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE s2d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE s2d_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE s3d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE s3d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE s3d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s3d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE s3d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE s3d_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nirspec_s3d_sci AS SELECT * FROM s3d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_sci AS SELECT * FROM s3d_sci WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE x1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE x1d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE x1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE x1d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE x1d_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ttype10 TEXT,
    ADD COLUMN IF NOT EXISTS tform10 TEXT,
    ADD COLUMN IF NOT EXISTS tunit10 TEXT,
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT,
    ADD COLUMN IF NOT EXISTS ttype12 TEXT,
    ADD COLUMN IF NOT EXISTS tform12 TEXT,
    ADD COLUMN IF NOT EXISTS tunit12 TEXT,
    ADD COLUMN IF NOT EXISTS ttype13 TEXT,
    ADD COLUMN IF NOT EXISTS tform13 TEXT,
    ADD COLUMN IF NOT EXISTS tunit13 TEXT,
    ADD COLUMN IF NOT EXISTS ttype14 TEXT,
    ADD COLUMN IF NOT EXISTS tform14 TEXT,
    ADD COLUMN IF NOT EXISTS tunit14 TEXT,
    ADD COLUMN IF NOT EXISTS ttype15 TEXT,
    ADD COLUMN IF NOT EXISTS tform15 TEXT,
    ADD COLUMN IF NOT EXISTS tunit15 TEXT,
    ADD COLUMN IF NOT EXISTS ttype16 TEXT,
    ADD COLUMN IF NOT EXISTS tform16 TEXT,
    ADD COLUMN IF NOT EXISTS tunit16 TEXT,
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
UPDATE x1d_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype10 = NULL, tform10 = NULL, tunit10 = NULL, ttype11 = NULL, tform11 = NULL, tunit11 = NULL, ttype12 = NULL, tform12 = NULL, tunit12 = NULL, ttype13 = NULL, tform13 = NULL, tunit13 = NULL, ttype14 = NULL, tform14 = NULL, tunit14 = NULL, ttype15 = NULL, tform15 = NULL, tunit15 = NULL, ttype16 = NULL, tform16 = NULL, tunit16 = NULL, ttype17 = NULL, tform17 = NULL, tunit17 = NULL, ttype18 = NULL, tform18 = NULL, tunit18 = NULL
WHERE ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR ttype14 IS NOT NULL OR tform14 IS NOT NULL OR tunit14 IS NOT NULL OR ttype15 IS NOT NULL OR tform15 IS NOT NULL OR tunit15 IS NOT NULL OR ttype16 IS NOT NULL OR tform16 IS NOT NULL OR tunit16 IS NOT NULL OR ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE x1d_extract1d
    DROP COLUMN IF EXISTS ttype10,
    DROP COLUMN IF EXISTS tform10,
    DROP COLUMN IF EXISTS tunit10,
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    DROP COLUMN IF EXISTS ttype12,
    DROP COLUMN IF EXISTS tform12,
    DROP COLUMN IF EXISTS tunit12,
    DROP COLUMN IF EXISTS ttype13,
    DROP COLUMN IF EXISTS tform13,
    DROP COLUMN IF EXISTS tunit13,
    DROP COLUMN IF EXISTS ttype14,
    DROP COLUMN IF EXISTS tform14,
    DROP COLUMN IF EXISTS tunit14,
    DROP COLUMN IF EXISTS ttype15,
    DROP COLUMN IF EXISTS tform15,
    DROP COLUMN IF EXISTS tunit15,
    DROP COLUMN IF EXISTS ttype16,
    DROP COLUMN IF EXISTS tform16,
    DROP COLUMN IF EXISTS tunit16,
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE x1dints_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE x1dints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE x1dints_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM x1dints_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE x1dints_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE x1dints_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ttype10 TEXT,
    ADD COLUMN IF NOT EXISTS tform10 TEXT,
    ADD COLUMN IF NOT EXISTS tunit10 TEXT,
    ADD COLUMN IF NOT EXISTS ttype11 TEXT,
    ADD COLUMN IF NOT EXISTS tform11 TEXT,
    ADD COLUMN IF NOT EXISTS tunit11 TEXT,
    ADD COLUMN IF NOT EXISTS ttype12 TEXT,
    ADD COLUMN IF NOT EXISTS tform12 TEXT,
    ADD COLUMN IF NOT EXISTS tunit12 TEXT,
    ADD COLUMN IF NOT EXISTS ttype13 TEXT,
    ADD COLUMN IF NOT EXISTS tform13 TEXT,
    ADD COLUMN IF NOT EXISTS tunit13 TEXT,
    ADD COLUMN IF NOT EXISTS ttype14 TEXT,
    ADD COLUMN IF NOT EXISTS tform14 TEXT,
    ADD COLUMN IF NOT EXISTS tunit14 TEXT,
    ADD COLUMN IF NOT EXISTS ttype15 TEXT,
    ADD COLUMN IF NOT EXISTS tform15 TEXT,
    ADD COLUMN IF NOT EXISTS tunit15 TEXT,
    ADD COLUMN IF NOT EXISTS ttype16 TEXT,
    ADD COLUMN IF NOT EXISTS tform16 TEXT,
    ADD COLUMN IF NOT EXISTS tunit16 TEXT,
    ADD COLUMN IF NOT EXISTS ttype17 TEXT,
    ADD COLUMN IF NOT EXISTS tform17 TEXT,
    ADD COLUMN IF NOT EXISTS tunit17 TEXT,
    ADD COLUMN IF NOT EXISTS ttype18 TEXT,
    ADD COLUMN IF NOT EXISTS tform18 TEXT,
    ADD COLUMN IF NOT EXISTS tunit18 TEXT;
UPDATE x1dints_extract1d SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('TTYPE10', ttype10, 'TFORM10', tform10, 'TUNIT10', tunit10, 'TTYPE11', ttype11, 'TFORM11', tform11, 'TUNIT11', tunit11, 'TTYPE12', ttype12, 'TFORM12', tform12, 'TUNIT12', tunit12, 'TTYPE13', ttype13, 'TFORM13', tform13, 'TUNIT13', tunit13, 'TTYPE14', ttype14, 'TFORM14', tform14, 'TUNIT14', tunit14, 'TTYPE15', ttype15, 'TFORM15', tform15, 'TUNIT15', tunit15, 'TTYPE16', ttype16, 'TFORM16', tform16, 'TUNIT16', tunit16, 'TTYPE17', ttype17, 'TFORM17', tform17, 'TUNIT17', tunit17, 'TTYPE18', ttype18, 'TFORM18', tform18, 'TUNIT18', tunit18)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), ttype10 = NULL, tform10 = NULL, tunit10 = NULL, ttype11 = NULL, tform11 = NULL, tunit11 = NULL, ttype12 = NULL, tform12 = NULL, tunit12 = NULL, ttype13 = NULL, tform13 = NULL, tunit13 = NULL, ttype14 = NULL, tform14 = NULL, tunit14 = NULL, ttype15 = NULL, tform15 = NULL, tunit15 = NULL, ttype16 = NULL, tform16 = NULL, tunit16 = NULL, ttype17 = NULL, tform17 = NULL, tunit17 = NULL, ttype18 = NULL, tform18 = NULL, tunit18 = NULL
WHERE ttype10 IS NOT NULL OR tform10 IS NOT NULL OR tunit10 IS NOT NULL OR ttype11 IS NOT NULL OR tform11 IS NOT NULL OR tunit11 IS NOT NULL OR ttype12 IS NOT NULL OR tform12 IS NOT NULL OR tunit12 IS NOT NULL OR ttype13 IS NOT NULL OR tform13 IS NOT NULL OR tunit13 IS NOT NULL OR ttype14 IS NOT NULL OR tform14 IS NOT NULL OR tunit14 IS NOT NULL OR ttype15 IS NOT NULL OR tform15 IS NOT NULL OR tunit15 IS NOT NULL OR ttype16 IS NOT NULL OR tform16 IS NOT NULL OR tunit16 IS NOT NULL OR ttype17 IS NOT NULL OR tform17 IS NOT NULL OR tunit17 IS NOT NULL OR ttype18 IS NOT NULL OR tform18 IS NOT NULL OR tunit18 IS NOT NULL;
ALTER TABLE x1dints_extract1d
    DROP COLUMN IF EXISTS ttype10,
    DROP COLUMN IF EXISTS tform10,
    DROP COLUMN IF EXISTS tunit10,
    DROP COLUMN IF EXISTS ttype11,
    DROP COLUMN IF EXISTS tform11,
    DROP COLUMN IF EXISTS tunit11,
    DROP COLUMN IF EXISTS ttype12,
    DROP COLUMN IF EXISTS tform12,
    DROP COLUMN IF EXISTS tunit12,
    DROP COLUMN IF EXISTS ttype13,
    DROP COLUMN IF EXISTS tform13,
    DROP COLUMN IF EXISTS tunit13,
    DROP COLUMN IF EXISTS ttype14,
    DROP COLUMN IF EXISTS tform14,
    DROP COLUMN IF EXISTS tunit14,
    DROP COLUMN IF EXISTS ttype15,
    DROP COLUMN IF EXISTS tform15,
    DROP COLUMN IF EXISTS tunit15,
    DROP COLUMN IF EXISTS ttype16,
    DROP COLUMN IF EXISTS tform16,
    DROP COLUMN IF EXISTS tunit16,
    DROP COLUMN IF EXISTS ttype17,
    DROP COLUMN IF EXISTS tform17,
    DROP COLUMN IF EXISTS tunit17,
    DROP COLUMN IF EXISTS ttype18,
    DROP COLUMN IF EXISTS tform18,
    DROP COLUMN IF EXISTS tunit18,
    FORCE;
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE c1d_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE c1d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE c1d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE c1d_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM c1d_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE c1d_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE c1d_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE psfstack_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfstack_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfstack_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfstack_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfstack_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psfstack_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfstack_sci AS SELECT * FROM psfstack_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_sci AS SELECT * FROM psfstack_sci WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE psfalign_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfalign_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfalign_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfalign_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfalign_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psfalign_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfalign_sci AS SELECT * FROM psfalign_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_sci AS SELECT * FROM psfalign_sci WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE psfsub_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psfsub_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psfsub_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psfsub_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psfsub_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psfsub_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_psfsub_sci AS SELECT * FROM psfsub_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_sci AS SELECT * FROM psfsub_sci WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE ami_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE ami_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE ami_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE ami_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ami_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE ami_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE ami_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW niriss_ami_sci AS SELECT * FROM ami_sci WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE amiavg_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE amiavg_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE amiavg_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW niriss_amiavg_sci AS SELECT * FROM amiavg_sci WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE psf_amiavg_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE psf_amiavg_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM psf_amiavg_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE psf_amiavg_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE psf_amiavg_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW niriss_psf_amiavg_sci AS SELECT * FROM psf_amiavg_sci WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE aminorm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE aminorm_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE aminorm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM aminorm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE aminorm_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE aminorm_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW niriss_aminorm_sci AS SELECT * FROM aminorm_sci WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE wfscmb_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE wfscmb_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE wfscmb_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM wfscmb_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE wfscmb_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE wfscmb_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_wfscmb_sci AS SELECT * FROM wfscmb_sci WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE segm_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE segm_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE segm_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM segm_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE segm_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE segm_sci
    MODIFY COLUMN bunit TEXT COMMENT 'physical units of the array values',
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW nircam_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE image_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE image_cal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE image_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM image_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE image_cal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE image_cal_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW fgs_image_cal_sci AS SELECT * FROM image_cal_sci WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE;
UPDATE stacked_cal_primary SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('DIRIMAGE', dirimage, 'PIXFRAC', pixfrac, 'PXSCLRT', pxsclrt)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), dirimage = NULL, pixfrac = NULL, pxsclrt = NULL
WHERE dirimage IS NOT NULL OR pixfrac IS NOT NULL OR pxsclrt IS NOT NULL;
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating Y tilt angle relative to mirror',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating X tilt angle relative to mirror',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calib',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calib',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calib',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calib',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity',
    DROP COLUMN IF EXISTS dirimage,
    DROP COLUMN IF EXISTS pixfrac,
    DROP COLUMN IF EXISTS pxsclrt,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE;
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('REFFRAME', t.refframe)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.refframe = NULL
WHERE t.refframe IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.refframe = t.refframe);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TYPE', t.eph_type)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_type = NULL
WHERE t.eph_type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_type = t.eph_type);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('EPH_TIME', t.eph_time)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.eph_time = NULL
WHERE t.eph_time IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.eph_time = t.eph_time);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_X', t.jwst_x)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_x = NULL
WHERE t.jwst_x IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_x = t.jwst_x);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Y', t.jwst_y)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_y = NULL
WHERE t.jwst_y IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_y = t.jwst_y);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_Z', t.jwst_z)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_z = NULL
WHERE t.jwst_z IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_z = t.jwst_z);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DX', t.jwst_dx)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dx = NULL
WHERE t.jwst_dx IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dx = t.jwst_dx);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DY', t.jwst_dy)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dy = NULL
WHERE t.jwst_dy IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dy = t.jwst_dy);
UPDATE stacked_cal_sci AS t SET t.other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('JWST_DZ', t.jwst_dz)) COLLATE utf8mb4_bin, COALESCE(t.other_keywords, '{}')), t.jwst_dz = NULL
WHERE t.jwst_dz IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stacked_cal_primary AS s WHERE s.dataset_id = t.dataset_id AND s.jwst_dz = t.jwst_dz);
UPDATE stacked_cal_sci SET other_keywords = JSON_MERGE_PRESERVE(JSON_MERGE_PATCH('{}', JSON_OBJECT('OBSGEO-X', obsgeo_x, 'OBSGEO-Y', obsgeo_y, 'OBSGEO-Z', obsgeo_z, 'OBSGEODX', obsgeodx, 'OBSGEODY', obsgeody, 'OBSGEODZ', obsgeodz)) COLLATE utf8mb4_bin, COALESCE(other_keywords, '{}')), obsgeo_x = NULL, obsgeo_y = NULL, obsgeo_z = NULL, obsgeodx = NULL, obsgeody = NULL, obsgeodz = NULL
WHERE obsgeo_x IS NOT NULL OR obsgeo_y IS NOT NULL OR obsgeo_z IS NOT NULL OR obsgeodx IS NOT NULL OR obsgeody IS NOT NULL OR obsgeodz IS NOT NULL;
ALTER TABLE stacked_cal_sci
    DROP COLUMN IF EXISTS refframe,
    DROP COLUMN IF EXISTS eph_type,
    DROP COLUMN IF EXISTS eph_time,
    DROP COLUMN IF EXISTS jwst_x,
    DROP COLUMN IF EXISTS jwst_y,
    DROP COLUMN IF EXISTS jwst_z,
    DROP COLUMN IF EXISTS obsgeo_x,
    DROP COLUMN IF EXISTS obsgeo_y,
    DROP COLUMN IF EXISTS obsgeo_z,
    DROP COLUMN IF EXISTS jwst_dx,
    DROP COLUMN IF EXISTS jwst_dy,
    DROP COLUMN IF EXISTS jwst_dz,
    DROP COLUMN IF EXISTS obsgeodx,
    DROP COLUMN IF EXISTS obsgeody,
    DROP COLUMN IF EXISTS obsgeodz,
    FORCE;
CREATE OR REPLACE VIEW fgs_stacked_cal_sci AS SELECT * FROM stacked_cal_sci WHERE instrument = 'FGS';

START TRANSACTION;
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
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

