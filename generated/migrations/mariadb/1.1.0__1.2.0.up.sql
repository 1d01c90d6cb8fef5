-- jwst 1.1.0 → 1.2.0, up. MariaDB.
-- Carries a database from jwst 1.1.0 to 1.2.0. Loses nothing: what 1.2.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_held = (SELECT MIN(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq), 30), 0)) FROM seq_0_to_63);
EXECUTE IMMEDIATE IF(@schemagen_held <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('files are being stored in this database; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.1.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.1.0; nothing was changed'))), 'DO 0');
SET @schemagen_layout = EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_layouts');
EXECUTE IMMEDIATE IF(@schemagen_layout, 'SET @schemagen_layout = (SELECT COALESCE(MAX(layout), 1) FROM schemagen_layouts)', 'SET @schemagen_layout = 1');
EXECUTE IMMEDIATE IF(@schemagen_layout < 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, '; run layout_', @schemagen_layout + 1, '.up.sql before; nothing was changed'))), 'DO 0');
EXECUTE IMMEDIATE IF(@schemagen_layout > 4, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database has layout ', @schemagen_layout, ', but this script is for layout 4; nothing was changed'))), 'DO 0');
-- until the end, no files are stored by tables that are changed in part
ALTER TABLE schemagen_releases COMMENT = 'on the way to jwst 1.2.0';

ALTER TABLE segm_err
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)',
    MODIFY COLUMN bunit TEXT COMMENT 'physical units of the array values (retired in jwst 1.2.0)';

ALTER TABLE segm_dq
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_zeroframe
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_area
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_con
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_wht
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_var_poisson
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_var_rnoise
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_var_flat
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_pathloss_ps
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE segm_pathloss_un
    MODIFY COLUMN xtension TEXT COMMENT 'Kind of extension (retired in jwst 1.2.0)',
    MODIFY COLUMN bitpix BIGINT COMMENT 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis BIGINT COMMENT 'Number of axes (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis1 BIGINT COMMENT 'Length of axis 1 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis2 BIGINT COMMENT 'Length of axis 2 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis3 BIGINT COMMENT 'Length of axis 3 (retired in jwst 1.2.0)',
    MODIFY COLUMN naxis4 BIGINT COMMENT 'Length of axis 4 (retired in jwst 1.2.0)',
    MODIFY COLUMN pcount BIGINT COMMENT 'Bytes of the heap after the table (retired in jwst 1.2.0)',
    MODIFY COLUMN gcount BIGINT COMMENT 'Number of groups (retired in jwst 1.2.0)',
    MODIFY COLUMN bscale DOUBLE COMMENT 'Factor from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN bzero DOUBLE COMMENT 'Offset from stored to physical values (retired in jwst 1.2.0)',
    MODIFY COLUMN blank BIGINT COMMENT 'Stored value of undefined pixels (retired in jwst 1.2.0)',
    MODIFY COLUMN extname TEXT COMMENT 'Name of the extension (retired in jwst 1.2.0)',
    MODIFY COLUMN extver BIGINT COMMENT 'Version of the extension, as the card gives it (retired in jwst 1.2.0)',
    MODIFY COLUMN checksum TEXT COMMENT 'Checksum of the HDU (retired in jwst 1.2.0)',
    MODIFY COLUMN datasum TEXT COMMENT 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE uncal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_primary AS SELECT * FROM uncal_primary WHERE instrument = 'FGS';

ALTER TABLE uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_uncal_sci AS SELECT * FROM uncal_sci WHERE instrument = 'FGS';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE image_uncal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW fgs_image_uncal_primary AS SELECT * FROM image_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE image_uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW fgs_image_uncal_sci AS SELECT * FROM image_uncal_sci WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE stacked_uncal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW fgs_stacked_uncal_primary AS SELECT * FROM stacked_uncal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW fgs_stacked_uncal_sci AS SELECT * FROM stacked_uncal_sci WHERE instrument = 'FGS';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE ramp_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_primary AS SELECT * FROM ramp_primary WHERE instrument = 'FGS';

ALTER TABLE ramp_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_ramp_sci AS SELECT * FROM ramp_sci WHERE instrument = 'FGS';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE dark_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_primary AS SELECT * FROM dark_primary WHERE instrument = 'FGS';

ALTER TABLE dark_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_dark_sci AS SELECT * FROM dark_sci WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE trapsfilled_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_primary AS SELECT * FROM trapsfilled_primary WHERE instrument = 'FGS';

ALTER TABLE trapsfilled_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_trapsfilled_sci AS SELECT * FROM trapsfilled_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_trapsfilled_sci AS SELECT * FROM trapsfilled_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW fgs_trapsfilled_sci AS SELECT * FROM trapsfilled_sci WHERE instrument = 'FGS';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE rate_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_primary AS SELECT * FROM rate_primary WHERE instrument = 'FGS';

ALTER TABLE rate_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rate_sci AS SELECT * FROM rate_sci WHERE instrument = 'FGS';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE rateints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_primary AS SELECT * FROM rateints_primary WHERE instrument = 'FGS';

ALTER TABLE rateints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_rateints_sci AS SELECT * FROM rateints_sci WHERE instrument = 'FGS';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE fitopt_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_primary AS SELECT * FROM fitopt_primary WHERE instrument = 'FGS';

ALTER TABLE fitopt_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_fitopt_sci AS SELECT * FROM fitopt_sci WHERE instrument = 'FGS';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE bsub_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_primary AS SELECT * FROM bsub_primary WHERE instrument = 'MIRI';

ALTER TABLE bsub_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsub_sci AS SELECT * FROM bsub_sci WHERE instrument = 'MIRI';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE bsubints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_primary AS SELECT * FROM bsubints_primary WHERE instrument = 'FGS';

ALTER TABLE bsubints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_bsubints_sci AS SELECT * FROM bsubints_sci WHERE instrument = 'FGS';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE cal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_primary AS SELECT * FROM cal_primary WHERE instrument = 'FGS';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_cal_sci AS SELECT * FROM cal_sci WHERE instrument = 'FGS';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE calints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_primary AS SELECT * FROM calints_primary WHERE instrument = 'MIRI';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_calints_sci AS SELECT * FROM calints_sci WHERE instrument = 'MIRI';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE crf_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_primary AS SELECT * FROM crf_primary WHERE instrument = 'FGS';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_crf_sci AS SELECT * FROM crf_sci WHERE instrument = 'FGS';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE crfints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_primary AS SELECT * FROM crfints_primary WHERE instrument = 'MIRI';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_crfints_sci AS SELECT * FROM crfints_sci WHERE instrument = 'MIRI';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE i2d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_primary AS SELECT * FROM i2d_primary WHERE instrument = 'FGS';

ALTER TABLE i2d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_i2d_sci AS SELECT * FROM i2d_sci WHERE instrument = 'FGS';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE s2d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nirspec_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_primary AS SELECT * FROM s2d_primary WHERE instrument = 'MIRI';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nirspec_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s2d_sci AS SELECT * FROM s2d_sci WHERE instrument = 'MIRI';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE s3d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nirspec_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_primary AS SELECT * FROM s3d_primary WHERE instrument = 'MIRI';

ALTER TABLE s3d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nirspec_s3d_sci AS SELECT * FROM s3d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW miri_s3d_sci AS SELECT * FROM s3d_sci WHERE instrument = 'MIRI';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE x1d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_primary AS SELECT * FROM x1d_primary WHERE instrument = 'MIRI';

ALTER TABLE x1d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_sci AS SELECT * FROM x1d_sci WHERE instrument = 'MIRI';

ALTER TABLE x1d_extract1d
    ADD COLUMN IF NOT EXISTS ttype10 TEXT COMMENT 'Name of column 10 of the table',
    ADD COLUMN IF NOT EXISTS tform10 TEXT COMMENT 'Format of column 10 of the table',
    ADD COLUMN IF NOT EXISTS tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ADD COLUMN IF NOT EXISTS ttype12 TEXT COMMENT 'Name of column 12 of the table',
    ADD COLUMN IF NOT EXISTS tform12 TEXT COMMENT 'Format of column 12 of the table',
    ADD COLUMN IF NOT EXISTS tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ADD COLUMN IF NOT EXISTS ttype13 TEXT COMMENT 'Name of column 13 of the table',
    ADD COLUMN IF NOT EXISTS tform13 TEXT COMMENT 'Format of column 13 of the table',
    ADD COLUMN IF NOT EXISTS tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ADD COLUMN IF NOT EXISTS ttype14 TEXT COMMENT 'Name of column 14 of the table',
    ADD COLUMN IF NOT EXISTS tform14 TEXT COMMENT 'Format of column 14 of the table',
    ADD COLUMN IF NOT EXISTS tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ADD COLUMN IF NOT EXISTS ttype15 TEXT COMMENT 'Name of column 15 of the table',
    ADD COLUMN IF NOT EXISTS tform15 TEXT COMMENT 'Format of column 15 of the table',
    ADD COLUMN IF NOT EXISTS tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ADD COLUMN IF NOT EXISTS ttype16 TEXT COMMENT 'Name of column 16 of the table',
    ADD COLUMN IF NOT EXISTS tform16 TEXT COMMENT 'Format of column 16 of the table',
    ADD COLUMN IF NOT EXISTS tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ADD COLUMN IF NOT EXISTS ttype17 TEXT COMMENT 'Name of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tform17 TEXT COMMENT 'Format of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ADD COLUMN IF NOT EXISTS ttype18 TEXT COMMENT 'Name of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tform18 TEXT COMMENT 'Format of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tunit18 TEXT COMMENT 'Unit of column 18 of the table';
CREATE OR REPLACE VIEW nircam_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1d_extract1d AS SELECT * FROM x1d_extract1d WHERE instrument = 'MIRI';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE x1dints_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_primary AS SELECT * FROM x1dints_primary WHERE instrument = 'MIRI';

ALTER TABLE x1dints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_sci AS SELECT * FROM x1dints_sci WHERE instrument = 'MIRI';

ALTER TABLE x1dints_extract1d
    ADD COLUMN IF NOT EXISTS ttype10 TEXT COMMENT 'Name of column 10 of the table',
    ADD COLUMN IF NOT EXISTS tform10 TEXT COMMENT 'Format of column 10 of the table',
    ADD COLUMN IF NOT EXISTS tunit10 TEXT COMMENT 'Unit of column 10 of the table',
    ADD COLUMN IF NOT EXISTS ttype11 TEXT COMMENT 'Name of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tform11 TEXT COMMENT 'Format of column 11 of the table',
    ADD COLUMN IF NOT EXISTS tunit11 TEXT COMMENT 'Unit of column 11 of the table',
    ADD COLUMN IF NOT EXISTS ttype12 TEXT COMMENT 'Name of column 12 of the table',
    ADD COLUMN IF NOT EXISTS tform12 TEXT COMMENT 'Format of column 12 of the table',
    ADD COLUMN IF NOT EXISTS tunit12 TEXT COMMENT 'Unit of column 12 of the table',
    ADD COLUMN IF NOT EXISTS ttype13 TEXT COMMENT 'Name of column 13 of the table',
    ADD COLUMN IF NOT EXISTS tform13 TEXT COMMENT 'Format of column 13 of the table',
    ADD COLUMN IF NOT EXISTS tunit13 TEXT COMMENT 'Unit of column 13 of the table',
    ADD COLUMN IF NOT EXISTS ttype14 TEXT COMMENT 'Name of column 14 of the table',
    ADD COLUMN IF NOT EXISTS tform14 TEXT COMMENT 'Format of column 14 of the table',
    ADD COLUMN IF NOT EXISTS tunit14 TEXT COMMENT 'Unit of column 14 of the table',
    ADD COLUMN IF NOT EXISTS ttype15 TEXT COMMENT 'Name of column 15 of the table',
    ADD COLUMN IF NOT EXISTS tform15 TEXT COMMENT 'Format of column 15 of the table',
    ADD COLUMN IF NOT EXISTS tunit15 TEXT COMMENT 'Unit of column 15 of the table',
    ADD COLUMN IF NOT EXISTS ttype16 TEXT COMMENT 'Name of column 16 of the table',
    ADD COLUMN IF NOT EXISTS tform16 TEXT COMMENT 'Format of column 16 of the table',
    ADD COLUMN IF NOT EXISTS tunit16 TEXT COMMENT 'Unit of column 16 of the table',
    ADD COLUMN IF NOT EXISTS ttype17 TEXT COMMENT 'Name of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tform17 TEXT COMMENT 'Format of column 17 of the table',
    ADD COLUMN IF NOT EXISTS tunit17 TEXT COMMENT 'Unit of column 17 of the table',
    ADD COLUMN IF NOT EXISTS ttype18 TEXT COMMENT 'Name of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tform18 TEXT COMMENT 'Format of column 18 of the table',
    ADD COLUMN IF NOT EXISTS tunit18 TEXT COMMENT 'Unit of column 18 of the table';
CREATE OR REPLACE VIEW nircam_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW nirspec_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRSPEC';
CREATE OR REPLACE VIEW niriss_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_x1dints_extract1d AS SELECT * FROM x1dints_extract1d WHERE instrument = 'MIRI';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE c1d_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_primary AS SELECT * FROM c1d_primary WHERE instrument = 'NIRISS';

ALTER TABLE c1d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_c1d_sci AS SELECT * FROM c1d_sci WHERE instrument = 'NIRISS';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE psfstack_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_primary AS SELECT * FROM psfstack_primary WHERE instrument = 'MIRI';

ALTER TABLE psfstack_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_psfstack_sci AS SELECT * FROM psfstack_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfstack_sci AS SELECT * FROM psfstack_sci WHERE instrument = 'MIRI';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE psfalign_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_primary AS SELECT * FROM psfalign_primary WHERE instrument = 'MIRI';

ALTER TABLE psfalign_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_psfalign_sci AS SELECT * FROM psfalign_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfalign_sci AS SELECT * FROM psfalign_sci WHERE instrument = 'MIRI';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE psfsub_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_primary AS SELECT * FROM psfsub_primary WHERE instrument = 'MIRI';

ALTER TABLE psfsub_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_psfsub_sci AS SELECT * FROM psfsub_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW miri_psfsub_sci AS SELECT * FROM psfsub_sci WHERE instrument = 'MIRI';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE ami_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW niriss_ami_primary AS SELECT * FROM ami_primary WHERE instrument = 'NIRISS';

ALTER TABLE ami_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW niriss_ami_sci AS SELECT * FROM ami_sci WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE amiavg_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW niriss_amiavg_primary AS SELECT * FROM amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE amiavg_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW niriss_amiavg_sci AS SELECT * FROM amiavg_sci WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE psf_amiavg_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW niriss_psf_amiavg_primary AS SELECT * FROM psf_amiavg_primary WHERE instrument = 'NIRISS';

ALTER TABLE psf_amiavg_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW niriss_psf_amiavg_sci AS SELECT * FROM psf_amiavg_sci WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE aminorm_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW niriss_aminorm_primary AS SELECT * FROM aminorm_primary WHERE instrument = 'NIRISS';

ALTER TABLE aminorm_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW niriss_aminorm_sci AS SELECT * FROM aminorm_sci WHERE instrument = 'NIRISS';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE wfscmb_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_wfscmb_primary AS SELECT * FROM wfscmb_primary WHERE instrument = 'NIRCAM';

ALTER TABLE wfscmb_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW nircam_wfscmb_sci AS SELECT * FROM wfscmb_sci WHERE instrument = 'NIRCAM';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE segm_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_primary AS SELECT * FROM segm_primary WHERE instrument = 'FGS';

ALTER TABLE segm_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
ALTER TABLE segm_sci
    MODIFY COLUMN bunit TEXT COMMENT 'physical units of the array values (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW nircam_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'NIRCAM';
CREATE OR REPLACE VIEW niriss_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'NIRISS';
CREATE OR REPLACE VIEW miri_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'MIRI';
CREATE OR REPLACE VIEW fgs_segm_sci AS SELECT * FROM segm_sci WHERE instrument = 'FGS';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE image_cal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW fgs_image_cal_primary AS SELECT * FROM image_cal_primary WHERE instrument = 'FGS';

ALTER TABLE image_cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW fgs_image_cal_sci AS SELECT * FROM image_cal_sci WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT COMMENT 'WFSS direct image filename',
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE COMMENT 'Drizzle parameter describing pixel shrinking',
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE COMMENT 'Pixel scale ratio relative to native detector scale';
ALTER TABLE stacked_cal_primary
    MODIFY COLUMN gwa_xtil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model Y axis',
    MODIFY COLUMN gwa_ytil DOUBLE COMMENT 'Grating wheel tilt along instrmnt model X axis',
    MODIFY COLUMN gwa_xp_v DOUBLE COMMENT 'GWA X-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_yp_v DOUBLE COMMENT 'GWA Y-position/tilt sensor calibrated',
    MODIFY COLUMN gwa_pxav DOUBLE COMMENT 'GWA REC avg X-pos/tilt sensor calibrated',
    MODIFY COLUMN gwa_pyav DOUBLE COMMENT 'GWA REC avg Y-pos/tilt sensor calibrated',
    MODIFY COLUMN refframe TEXT COMMENT 'Ephemeris reference frame (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_type TEXT COMMENT 'Definitive or Predicted (retired in jwst 1.2.0)',
    MODIFY COLUMN eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_x DOUBLE COMMENT '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_y DOUBLE COMMENT '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_z DOUBLE COMMENT '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dx DOUBLE COMMENT '[km/s] X component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dy DOUBLE COMMENT '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)',
    MODIFY COLUMN jwst_dz DOUBLE COMMENT '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';
CREATE OR REPLACE VIEW fgs_stacked_cal_primary AS SELECT * FROM stacked_cal_primary WHERE instrument = 'FGS';

ALTER TABLE stacked_cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT COMMENT 'Ephemeris reference frame',
    ADD COLUMN IF NOT EXISTS eph_type TEXT COMMENT 'Definitive or Predicted',
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE COMMENT 'UTC time of position and velocity vectors in ephemeris (MJD)',
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE COMMENT '[km] barycentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE COMMENT '[km] barycentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE COMMENT '[km] barycentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE COMMENT '[m] geocentric JWST X coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE COMMENT '[m] geocentric JWST Y coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE COMMENT '[m] geocentric JWST Z coordinate at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE COMMENT '[km/s] barycentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE COMMENT '[km/s] barycentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE COMMENT '[km/s] barycentric JWST Z velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE COMMENT '[m/s] geocentric JWST X velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE COMMENT '[m/s] geocentric JWST Y velocity at MJD_AVG',
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE COMMENT '[m/s] geocentric JWST Z velocity at MJD_AVG';
CREATE OR REPLACE VIEW fgs_stacked_cal_sci AS SELECT * FROM stacked_cal_sci WHERE instrument = 'FGS';

UPDATE uncal_sci AS t JOIN uncal_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE image_uncal_sci AS t JOIN image_uncal_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE stacked_uncal_sci AS t JOIN stacked_uncal_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE ramp_sci AS t JOIN ramp_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE dark_sci AS t JOIN dark_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE trapsfilled_sci AS t JOIN trapsfilled_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE rate_sci AS t JOIN rate_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE rateints_sci AS t JOIN rateints_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE fitopt_sci AS t JOIN fitopt_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE bsub_sci AS t JOIN bsub_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE bsubints_sci AS t JOIN bsubints_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE cal_sci AS t JOIN cal_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE calints_sci AS t JOIN calints_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE crf_sci AS t JOIN crf_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE crfints_sci AS t JOIN crfints_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE i2d_sci AS t JOIN i2d_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE s2d_sci AS t JOIN s2d_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE s3d_sci AS t JOIN s3d_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE x1d_sci AS t JOIN x1d_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE x1dints_sci AS t JOIN x1dints_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE c1d_sci AS t JOIN c1d_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE psfstack_sci AS t JOIN psfstack_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE psfalign_sci AS t JOIN psfalign_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE psfsub_sci AS t JOIN psfsub_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE ami_sci AS t JOIN ami_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE amiavg_sci AS t JOIN amiavg_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE psf_amiavg_sci AS t JOIN psf_amiavg_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE aminorm_sci AS t JOIN aminorm_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE wfscmb_sci AS t JOIN wfscmb_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE segm_sci AS t JOIN segm_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE image_cal_sci AS t JOIN image_cal_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

UPDATE stacked_cal_sci AS t JOIN stacked_cal_primary AS s ON s.dataset_id = t.dataset_id SET
    t.refframe = s.refframe,
    t.eph_type = s.eph_type,
    t.eph_time = s.eph_time,
    t.jwst_x = s.jwst_x,
    t.jwst_y = s.jwst_y,
    t.jwst_z = s.jwst_z,
    t.jwst_dx = s.jwst_dx,
    t.jwst_dy = s.jwst_dy,
    t.jwst_dz = s.jwst_dz
WHERE s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL;

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET
    ttype10 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE10"') COLLATE utf8mb4_nopad_bin ELSE ttype10 END,
    tform10 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM10"') COLLATE utf8mb4_nopad_bin ELSE tform10 END,
    tunit10 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT10"') COLLATE utf8mb4_nopad_bin ELSE tunit10 END,
    ttype11 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE11"') COLLATE utf8mb4_nopad_bin ELSE ttype11 END,
    tform11 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM11"') COLLATE utf8mb4_nopad_bin ELSE tform11 END,
    tunit11 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT11"') COLLATE utf8mb4_nopad_bin ELSE tunit11 END,
    ttype12 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE12"') COLLATE utf8mb4_nopad_bin ELSE ttype12 END,
    tform12 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM12"') COLLATE utf8mb4_nopad_bin ELSE tform12 END,
    tunit12 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT12"') COLLATE utf8mb4_nopad_bin ELSE tunit12 END,
    ttype13 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE13"') COLLATE utf8mb4_nopad_bin ELSE ttype13 END,
    tform13 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM13"') COLLATE utf8mb4_nopad_bin ELSE tform13 END,
    tunit13 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT13"') COLLATE utf8mb4_nopad_bin ELSE tunit13 END,
    ttype14 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE14"') COLLATE utf8mb4_nopad_bin ELSE ttype14 END,
    tform14 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM14"') COLLATE utf8mb4_nopad_bin ELSE tform14 END,
    tunit14 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT14"') COLLATE utf8mb4_nopad_bin ELSE tunit14 END,
    ttype15 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE15"') COLLATE utf8mb4_nopad_bin ELSE ttype15 END,
    tform15 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM15"') COLLATE utf8mb4_nopad_bin ELSE tform15 END,
    tunit15 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT15"') COLLATE utf8mb4_nopad_bin ELSE tunit15 END,
    ttype16 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE16"') COLLATE utf8mb4_nopad_bin ELSE ttype16 END,
    tform16 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM16"') COLLATE utf8mb4_nopad_bin ELSE tform16 END,
    tunit16 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT16"') COLLATE utf8mb4_nopad_bin ELSE tunit16 END,
    ttype17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE17"') COLLATE utf8mb4_nopad_bin ELSE ttype17 END,
    tform17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM17"') COLLATE utf8mb4_nopad_bin ELSE tform17 END,
    tunit17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT17"') COLLATE utf8mb4_nopad_bin ELSE tunit17 END,
    ttype18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE18"') COLLATE utf8mb4_nopad_bin ELSE ttype18 END,
    tform18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM18"') COLLATE utf8mb4_nopad_bin ELSE tform18 END,
    tunit18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT18"') COLLATE utf8mb4_nopad_bin ELSE tunit18 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING' THEN '$."TTYPE10"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING' THEN '$."TFORM10"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING' THEN '$."TUNIT10"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING' THEN '$."TTYPE11"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING' THEN '$."TFORM11"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING' THEN '$."TUNIT11"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING' THEN '$."TTYPE12"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING' THEN '$."TFORM12"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING' THEN '$."TUNIT12"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING' THEN '$."TTYPE13"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING' THEN '$."TFORM13"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING' THEN '$."TUNIT13"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING' THEN '$."TTYPE14"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING' THEN '$."TFORM14"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING' THEN '$."TUNIT14"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING' THEN '$."TTYPE15"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING' THEN '$."TFORM15"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING' THEN '$."TUNIT15"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING' THEN '$."TTYPE16"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING' THEN '$."TFORM16"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING' THEN '$."TUNIT16"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET
    ttype10 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE10"') COLLATE utf8mb4_nopad_bin ELSE ttype10 END,
    tform10 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM10"') COLLATE utf8mb4_nopad_bin ELSE tform10 END,
    tunit10 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT10"') COLLATE utf8mb4_nopad_bin ELSE tunit10 END,
    ttype11 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE11"') COLLATE utf8mb4_nopad_bin ELSE ttype11 END,
    tform11 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM11"') COLLATE utf8mb4_nopad_bin ELSE tform11 END,
    tunit11 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT11"') COLLATE utf8mb4_nopad_bin ELSE tunit11 END,
    ttype12 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE12"') COLLATE utf8mb4_nopad_bin ELSE ttype12 END,
    tform12 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM12"') COLLATE utf8mb4_nopad_bin ELSE tform12 END,
    tunit12 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT12"') COLLATE utf8mb4_nopad_bin ELSE tunit12 END,
    ttype13 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE13"') COLLATE utf8mb4_nopad_bin ELSE ttype13 END,
    tform13 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM13"') COLLATE utf8mb4_nopad_bin ELSE tform13 END,
    tunit13 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT13"') COLLATE utf8mb4_nopad_bin ELSE tunit13 END,
    ttype14 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE14"') COLLATE utf8mb4_nopad_bin ELSE ttype14 END,
    tform14 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM14"') COLLATE utf8mb4_nopad_bin ELSE tform14 END,
    tunit14 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT14"') COLLATE utf8mb4_nopad_bin ELSE tunit14 END,
    ttype15 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE15"') COLLATE utf8mb4_nopad_bin ELSE ttype15 END,
    tform15 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM15"') COLLATE utf8mb4_nopad_bin ELSE tform15 END,
    tunit15 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT15"') COLLATE utf8mb4_nopad_bin ELSE tunit15 END,
    ttype16 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE16"') COLLATE utf8mb4_nopad_bin ELSE ttype16 END,
    tform16 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM16"') COLLATE utf8mb4_nopad_bin ELSE tform16 END,
    tunit16 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT16"') COLLATE utf8mb4_nopad_bin ELSE tunit16 END,
    ttype17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE17"') COLLATE utf8mb4_nopad_bin ELSE ttype17 END,
    tform17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM17"') COLLATE utf8mb4_nopad_bin ELSE tform17 END,
    tunit17 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT17"') COLLATE utf8mb4_nopad_bin ELSE tunit17 END,
    ttype18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TTYPE18"') COLLATE utf8mb4_nopad_bin ELSE ttype18 END,
    tform18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TFORM18"') COLLATE utf8mb4_nopad_bin ELSE tform18 END,
    tunit18 = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."TUNIT18"') COLLATE utf8mb4_nopad_bin ELSE tunit18 END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING' THEN '$."TTYPE10"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING' THEN '$."TFORM10"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING' THEN '$."TUNIT10"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING' THEN '$."TTYPE11"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING' THEN '$."TFORM11"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING' THEN '$."TUNIT11"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING' THEN '$."TTYPE12"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING' THEN '$."TFORM12"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING' THEN '$."TUNIT12"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING' THEN '$."TTYPE13"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING' THEN '$."TFORM13"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING' THEN '$."TUNIT13"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING' THEN '$."TTYPE14"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING' THEN '$."TFORM14"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING' THEN '$."TUNIT14"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING' THEN '$."TTYPE15"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING' THEN '$."TFORM15"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING' THEN '$."TUNIT15"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING' THEN '$."TTYPE16"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING' THEN '$."TFORM16"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING' THEN '$."TUNIT16"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING' THEN '$."TTYPE17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING' THEN '$."TFORM17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING' THEN '$."TUNIT17"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING' THEN '$."TTYPE18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING' THEN '$."TFORM18"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING' THEN '$."TUNIT18"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING'));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET
    dirimage = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN JSON_VALUE(other_keywords, '$."DIRIMAGE"') COLLATE utf8mb4_nopad_bin ELSE dirimage END,
    pixfrac = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE) ELSE pixfrac END,
    pxsclrt = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE) ELSE pxsclrt END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING' THEN '$."DIRIMAGE"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PIXFRAC"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."PXSCLRT"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING') OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992)));
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET
    obsgeo_x = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE) ELSE obsgeo_x END,
    obsgeo_y = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE) ELSE obsgeo_y END,
    obsgeo_z = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE) ELSE obsgeo_z END,
    obsgeodx = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE) ELSE obsgeodx END,
    obsgeody = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE) ELSE obsgeody END,
    obsgeodz = CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE) ELSE obsgeodz END,
    other_keywords = NULLIF(JSON_REMOVE(other_keywords, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-X"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Y"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEO-Z"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODX"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODY"' ELSE '$." "' END, CASE WHEN JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992) THEN '$."OBSGEODZ"' ELSE '$." "' END), '{}')
WHERE other_keywords IS NOT NULL AND ((JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992)) OR (JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992)));
START TRANSACTION;
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name IN ('xtension', 'bitpix', 'naxis', 'naxis1', 'naxis2', 'naxis3', 'naxis4', 'pcount', 'gcount', 'bscale', 'bzero', 'blank', 'extname', 'extver', 'checksum', 'datasum') AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name IN ('bunit') AND table_name IN ('segm_err', 'segm_sci');
UPDATE schemagen_columns SET title = 'Grating wheel tilt along instrmnt model Y axis'
WHERE column_name IN ('gwa_xtil') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Grating wheel tilt along instrmnt model X axis'
WHERE column_name IN ('gwa_ytil') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA X-position/tilt sensor calibrated'
WHERE column_name IN ('gwa_xp_v') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA Y-position/tilt sensor calibrated'
WHERE column_name IN ('gwa_yp_v') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg X-pos/tilt sensor calibrated'
WHERE column_name IN ('gwa_pxav') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg Y-pos/tilt sensor calibrated'
WHERE column_name IN ('gwa_pyav') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320ALWB", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name IN ('subarray') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name IN ('refframe', 'eph_type', 'eph_time', 'jwst_x', 'jwst_y', 'jwst_z', 'jwst_dx', 'jwst_dy', 'jwst_dz') AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired, former_names)
VALUES
    ('uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('image_uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('image_uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('image_uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('image_uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('image_uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('image_uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('image_uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('image_uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('image_uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('stacked_uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('stacked_uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('stacked_uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('stacked_uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('stacked_uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('stacked_uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('stacked_uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('stacked_uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('stacked_uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('ramp_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('ramp_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('ramp_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('ramp_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('ramp_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('ramp_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('ramp_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('ramp_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('ramp_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('ramp_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('ramp_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ramp_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('dark_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('dark_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('dark_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('dark_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('dark_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('dark_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('dark_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('dark_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('dark_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('dark_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('dark_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('dark_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('trapsfilled_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('trapsfilled_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('trapsfilled_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('trapsfilled_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('trapsfilled_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('trapsfilled_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('trapsfilled_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('trapsfilled_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('trapsfilled_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('trapsfilled_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('rate_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('rate_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('rate_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('rate_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('rate_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('rate_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('rate_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('rate_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('rate_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('rate_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('rate_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rate_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('rateints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('rateints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('rateints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('rateints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('rateints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('rateints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('rateints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('rateints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('rateints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('rateints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('rateints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('rateints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('fitopt_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('fitopt_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('fitopt_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('fitopt_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('fitopt_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('fitopt_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('fitopt_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('fitopt_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('fitopt_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('fitopt_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('fitopt_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('fitopt_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('bsub_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('bsub_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('bsub_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('bsub_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('bsub_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('bsub_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('bsub_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('bsub_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('bsub_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('bsub_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('bsub_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsub_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('bsubints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('bsubints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('bsubints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('bsubints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('bsubints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('bsubints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('bsubints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('bsubints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('bsubints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('bsubints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('bsubints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('calints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('calints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('calints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('calints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('calints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('calints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('calints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('calints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('calints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('calints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('calints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('crf_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('crf_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('crf_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('crf_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('crf_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('crf_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('crf_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('crf_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('crf_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('crf_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('crf_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crf_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('crfints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('crfints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('crfints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('crfints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('crfints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('crfints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('crfints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('crfints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('crfints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('crfints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('crfints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('crfints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('i2d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('i2d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('i2d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('i2d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('i2d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('i2d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('i2d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('i2d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('i2d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('i2d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('i2d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('i2d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('s2d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('s2d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('s2d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('s2d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('s2d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('s2d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('s2d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('s2d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('s2d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('s2d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('s2d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s2d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('s3d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('s3d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('s3d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('s3d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('s3d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('s3d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('s3d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('s3d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('s3d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('s3d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('s3d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('s3d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('x1d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('x1d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('x1d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('x1d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('x1d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('x1d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('x1d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('x1d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('x1d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('x1d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('x1d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype10', 'TTYPE10', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform10', 'TFORM10', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit10', 'TUNIT10', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype11', 'TTYPE11', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform11', 'TFORM11', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit11', 'TUNIT11', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype12', 'TTYPE12', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform12', 'TFORM12', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit12', 'TUNIT12', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype13', 'TTYPE13', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform13', 'TFORM13', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit13', 'TUNIT13', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype14', 'TTYPE14', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform14', 'TFORM14', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit14', 'TUNIT14', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype15', 'TTYPE15', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform15', 'TFORM15', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit15', 'TUNIT15', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype16', 'TTYPE16', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform16', 'TFORM16', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit16', 'TUNIT16', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype17', 'TTYPE17', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform17', 'TFORM17', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit17', 'TUNIT17', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'ttype18', 'TTYPE18', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tform18', 'TFORM18', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1d_extract1d', 'tunit18', 'TUNIT18', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('x1dints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('x1dints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('x1dints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('x1dints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('x1dints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('x1dints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('x1dints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('x1dints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('x1dints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('x1dints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('x1dints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype10', 'TTYPE10', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform10', 'TFORM10', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit10', 'TUNIT10', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype11', 'TTYPE11', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform11', 'TFORM11', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit11', 'TUNIT11', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype12', 'TTYPE12', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform12', 'TFORM12', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit12', 'TUNIT12', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype13', 'TTYPE13', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform13', 'TFORM13', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit13', 'TUNIT13', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype14', 'TTYPE14', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform14', 'TFORM14', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit14', 'TUNIT14', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype15', 'TTYPE15', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform15', 'TFORM15', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit15', 'TUNIT15', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype16', 'TTYPE16', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform16', 'TFORM16', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit16', 'TUNIT16', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype17', 'TTYPE17', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform17', 'TFORM17', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit17', 'TUNIT17', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'ttype18', 'TTYPE18', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tform18', 'TFORM18', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('x1dints_extract1d', 'tunit18', 'TUNIT18', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.2.0', NULL, NULL),
    ('c1d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('c1d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('c1d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('c1d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('c1d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('c1d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('c1d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('c1d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('c1d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('c1d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('c1d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('c1d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('c1d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psfstack_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psfstack_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psfstack_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psfstack_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psfstack_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psfstack_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psfstack_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psfstack_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psfstack_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psfstack_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psfstack_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfstack_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psfalign_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psfalign_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psfalign_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psfalign_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psfalign_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psfalign_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psfalign_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psfalign_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psfalign_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psfalign_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psfalign_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfalign_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psfsub_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psfsub_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psfsub_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psfsub_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psfsub_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psfsub_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psfsub_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psfsub_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psfsub_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psfsub_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psfsub_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psfsub_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('ami_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('ami_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('ami_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('ami_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('ami_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('ami_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('ami_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('ami_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('ami_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('ami_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('ami_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('ami_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('amiavg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('amiavg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('amiavg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('amiavg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('amiavg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('amiavg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('amiavg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('amiavg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('amiavg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('amiavg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('amiavg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('amiavg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('psf_amiavg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('psf_amiavg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('psf_amiavg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('psf_amiavg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('psf_amiavg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('psf_amiavg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('psf_amiavg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('psf_amiavg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('psf_amiavg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('psf_amiavg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('aminorm_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('aminorm_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('aminorm_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('aminorm_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('aminorm_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('aminorm_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('aminorm_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('aminorm_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('aminorm_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('aminorm_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('aminorm_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('aminorm_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('wfscmb_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('wfscmb_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('wfscmb_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('wfscmb_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('wfscmb_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('wfscmb_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('wfscmb_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('wfscmb_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('wfscmb_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('wfscmb_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('segm_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('segm_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('segm_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('segm_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('segm_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('segm_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('segm_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('segm_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('segm_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('segm_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('segm_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('segm_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('image_cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('image_cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('image_cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('image_cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('image_cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('image_cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('image_cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('image_cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('image_cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('image_cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('image_cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('image_cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL, '["PRIMARY.REFFRAME"]'),
    ('stacked_cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TYPE"]'),
    ('stacked_cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL, '["PRIMARY.EPH_TIME"]'),
    ('stacked_cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_X"]'),
    ('stacked_cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Y"]'),
    ('stacked_cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_Z"]'),
    ('stacked_cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DX"]'),
    ('stacked_cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DY"]'),
    ('stacked_cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, '["PRIMARY.JWST_DZ"]'),
    ('stacked_cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL),
    ('stacked_cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL, NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired), former_names = VALUES(former_names);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
ALTER TABLE schemagen_releases COMMENT = 'The releases whose schema this database has had; it is at the last';
DO (SELECT SUM(RELEASE_LOCK(CONCAT('schemagen.', DATABASE(), '.', seq))) FROM seq_0_to_63);
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

