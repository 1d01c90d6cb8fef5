-- jwst 1.1.0 → 1.2.0, up. MariaDB.
-- Carries a database from jwst 1.1.0 to 1.2.0. Loses nothing: what 1.2.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
-- MariaDB commits each change of a table by itself: a script that was interrupted is run again from
-- its start, and finishes what is left to do.
SET NAMES utf8mb4;
SET @schemagen_sql_mode = @@SESSION.sql_mode;
SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION';

EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK(CONCAT('schemagen.', DATABASE()), 30), 0) <> 1, CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('another migration of this database is running; nothing was changed')), 'DO 0');
SET @schemagen_release = COALESCE((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none');
EXECUTE IMMEDIATE IF(@schemagen_release NOT IN ('1.1.0'), CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE(CONCAT('this database is at jwst ', @schemagen_release, ', but this script leads from jwst 1.1.0; nothing was changed'))), 'DO 0');

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

SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE uncal_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_uncal_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_uncal_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ramp_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE dark_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE trapsfilled_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rate_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE rateints_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE fitopt_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsub_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE bsubints_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE cal_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE calints_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crf_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE crfints_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE i2d_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s2d_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE s3d_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype10 = JSON_VALUE(other_keywords, '$."TTYPE10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform10 = JSON_VALUE(other_keywords, '$."TFORM10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit10 = JSON_VALUE(other_keywords, '$."TUNIT10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype12 = JSON_VALUE(other_keywords, '$."TTYPE12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform12 = JSON_VALUE(other_keywords, '$."TFORM12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit12 = JSON_VALUE(other_keywords, '$."TUNIT12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype13 = JSON_VALUE(other_keywords, '$."TTYPE13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform13 = JSON_VALUE(other_keywords, '$."TFORM13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit13 = JSON_VALUE(other_keywords, '$."TUNIT13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype14 = JSON_VALUE(other_keywords, '$."TTYPE14"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE14"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform14 = JSON_VALUE(other_keywords, '$."TFORM14"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM14"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit14 = JSON_VALUE(other_keywords, '$."TUNIT14"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT14"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype15 = JSON_VALUE(other_keywords, '$."TTYPE15"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE15"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform15 = JSON_VALUE(other_keywords, '$."TFORM15"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM15"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit15 = JSON_VALUE(other_keywords, '$."TUNIT15"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT15"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype16 = JSON_VALUE(other_keywords, '$."TTYPE16"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE16"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform16 = JSON_VALUE(other_keywords, '$."TFORM16"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM16"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit16 = JSON_VALUE(other_keywords, '$."TUNIT16"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT16"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype17 = JSON_VALUE(other_keywords, '$."TTYPE17"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE17"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform17 = JSON_VALUE(other_keywords, '$."TFORM17"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM17"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit17 = JSON_VALUE(other_keywords, '$."TUNIT17"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT17"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET ttype18 = JSON_VALUE(other_keywords, '$."TTYPE18"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE18"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tform18 = JSON_VALUE(other_keywords, '$."TFORM18"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM18"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1d_extract1d SET tunit18 = JSON_VALUE(other_keywords, '$."TUNIT18"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT18"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype10 = JSON_VALUE(other_keywords, '$."TTYPE10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform10 = JSON_VALUE(other_keywords, '$."TFORM10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit10 = JSON_VALUE(other_keywords, '$."TUNIT10"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT10"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT10"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype11 = JSON_VALUE(other_keywords, '$."TTYPE11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform11 = JSON_VALUE(other_keywords, '$."TFORM11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit11 = JSON_VALUE(other_keywords, '$."TUNIT11"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT11"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT11"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype12 = JSON_VALUE(other_keywords, '$."TTYPE12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform12 = JSON_VALUE(other_keywords, '$."TFORM12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit12 = JSON_VALUE(other_keywords, '$."TUNIT12"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT12"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT12"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype13 = JSON_VALUE(other_keywords, '$."TTYPE13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform13 = JSON_VALUE(other_keywords, '$."TFORM13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit13 = JSON_VALUE(other_keywords, '$."TUNIT13"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT13"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT13"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype14 = JSON_VALUE(other_keywords, '$."TTYPE14"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE14"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE14"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform14 = JSON_VALUE(other_keywords, '$."TFORM14"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM14"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM14"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit14 = JSON_VALUE(other_keywords, '$."TUNIT14"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT14"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT14"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype15 = JSON_VALUE(other_keywords, '$."TTYPE15"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE15"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE15"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform15 = JSON_VALUE(other_keywords, '$."TFORM15"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM15"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM15"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit15 = JSON_VALUE(other_keywords, '$."TUNIT15"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT15"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT15"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype16 = JSON_VALUE(other_keywords, '$."TTYPE16"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE16"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE16"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform16 = JSON_VALUE(other_keywords, '$."TFORM16"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM16"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM16"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit16 = JSON_VALUE(other_keywords, '$."TUNIT16"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT16"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT16"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype17 = JSON_VALUE(other_keywords, '$."TTYPE17"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE17"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE17"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform17 = JSON_VALUE(other_keywords, '$."TFORM17"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM17"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM17"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit17 = JSON_VALUE(other_keywords, '$."TUNIT17"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT17"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT17"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET ttype18 = JSON_VALUE(other_keywords, '$."TTYPE18"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TTYPE18"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TTYPE18"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tform18 = JSON_VALUE(other_keywords, '$."TFORM18"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TFORM18"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TFORM18"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE x1dints_extract1d SET tunit18 = JSON_VALUE(other_keywords, '$."TUNIT18"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."TUNIT18"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."TUNIT18"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE c1d_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfstack_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfalign_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psfsub_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE ami_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE amiavg_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE psf_amiavg_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE aminorm_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE wfscmb_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE segm_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE image_cal_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET dirimage = JSON_VALUE(other_keywords, '$."DIRIMAGE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."DIRIMAGE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."DIRIMAGE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET pixfrac = CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PIXFRAC"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PIXFRAC"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PIXFRAC"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PIXFRAC"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_primary SET pxsclrt = CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."PXSCLRT"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."PXSCLRT"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."PXSCLRT"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."PXSCLRT"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET refframe = JSON_VALUE(other_keywords, '$."REFFRAME"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."REFFRAME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."REFFRAME"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET eph_type = JSON_VALUE(other_keywords, '$."EPH_TYPE"'), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TYPE"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TYPE"')) = 'STRING';
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET eph_time = CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."EPH_TIME"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."EPH_TIME"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."EPH_TIME"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."EPH_TIME"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET jwst_x = CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET jwst_y = CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET jwst_z = CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET obsgeo_x = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-X"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-X"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-X"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-X"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET obsgeo_y = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Y"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Y"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Y"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Y"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET obsgeo_z = CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEO-Z"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEO-Z"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEO-Z"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEO-Z"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET jwst_dx = CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET jwst_dy = CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET jwst_dz = CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."JWST_DZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."JWST_DZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."JWST_DZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."JWST_DZ"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET obsgeodx = CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODX"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODX"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODX"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODX"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET obsgeody = CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODY"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODY"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODY"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODY"') AS DECIMAL(65))) <= 9007199254740992);
SET STATEMENT sql_mode = '' FOR UPDATE stacked_cal_sci SET obsgeodz = CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE), other_keywords = NULLIF(JSON_REMOVE(other_keywords, '$."OBSGEODZ"'), '{}')
WHERE JSON_TYPE(JSON_EXTRACT(other_keywords, '$."OBSGEODZ"')) IN ('INTEGER', 'DOUBLE') AND ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DOUBLE)) < 1.7976931348623157e308 AND (JSON_VALUE(other_keywords, '$."OBSGEODZ"') REGEXP '[.eE]' OR ABS(CAST(JSON_VALUE(other_keywords, '$."OBSGEODZ"') AS DECIMAL(65))) <= 9007199254740992);
START TRANSACTION;
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'xtension' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'bitpix' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'naxis' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'naxis1' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'naxis2' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'naxis3' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'naxis4' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'pcount' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'gcount' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'bscale' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'bzero' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'blank' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'extname' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'extver' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'checksum' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'datasum' AND table_name IN ('segm_err', 'segm_dq', 'segm_zeroframe', 'segm_area', 'segm_con', 'segm_wht', 'segm_var_poisson', 'segm_var_rnoise', 'segm_var_flat', 'segm_pathloss_ps', 'segm_pathloss_un');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'bunit' AND table_name IN ('segm_err', 'segm_sci');
UPDATE schemagen_columns SET title = 'Grating wheel tilt along instrmnt model Y axis'
WHERE column_name = 'gwa_xtil' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'Grating wheel tilt along instrmnt model X axis'
WHERE column_name = 'gwa_ytil' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA X-position/tilt sensor calibrated'
WHERE column_name = 'gwa_xp_v' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA Y-position/tilt sensor calibrated'
WHERE column_name = 'gwa_yp_v' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg X-pos/tilt sensor calibrated'
WHERE column_name = 'gwa_pxav' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET title = 'GWA REC avg Y-pos/tilt sensor calibrated'
WHERE column_name = 'gwa_pyav' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET enum = '["8X8", "32X32", "128X128", "2048X64", "SUB128CNTR", "SUB128DIAG", "SUB128LL", "SUB32CNTR", "SUB32DIAG", "SUB32LL", "SUB8CNTR", "SUB8DIAG", "SUB8LL", "SUBIDSTRIPCENTER", "SUBIDSTRIPLL", "SUBTUNE32CENTERG1", "SUBTUNE32CENTERG2", "SUBTUNE32LLG1", "SUBTUNE32LLG2", "BRIGHTSKY", "MASK1065", "MASK1140", "MASK1550", "MASKLYOT", "SLITLESSPRISM", "SUB128", "SUB256", "SUB64", "SUBPRISM", "FULLP", "MASK210R", "MASK335R", "MASK430R", "MASKLWB", "MASKSWB", "SUB160", "SUB160P", "SUB320", "SUB320A335R", "SUB320A430R", "SUB320ALWB", "SUB320B335R", "SUB320B430R", "SUB320BLWB", "SUB32TATS", "SUB32TATSGRISM", "SUB400P", "SUB640", "SUB640A210R", "SUB640ASWB", "SUB640B210R", "SUB640BSWB", "SUB64FP1A", "SUB64FP1B", "SUB64P", "SUB8FP1A", "SUB8FP1B", "SUB96DHSPILA", "SUB96DHSPILB", "SUBFSA210R", "SUBFSA335R", "SUBFSA430R", "SUBFSALWB", "SUBFSASWB", "SUBGRISM128", "SUBGRISM256", "SUBGRISM64", "SUBNDA210R", "SUBNDA335R", "SUBNDA430R", "SUBNDALWBL", "SUBNDALWBS", "SUBNDASWBL", "SUBNDASWBS", "SUBNDB210R", "SUBNDB335R", "SUBNDB430R", "SUBNDBLWBL", "SUBNDBLWBS", "SUBNDBSWBL", "SUBNDBSWBS", "MASKA210R", "MASKA430R", "MASKBLWB", "MASKBSWB", "SUB80", "SUBAMPCAL", "SUBSTRIP96", "SUBSTRIP256", "SUBTAAMI", "SUBTASOSS", "WFSS64C", "WFSS64R", "WFSS128C", "WFSS128R", "SUBSTRIP80", "ALLSLITS", "SUBS200A1", "SUBS200A2", "SUBS200B1", "SUBS400A1", "SUB1024A", "SUB1024B", "SUB512", "SUB32", "SUB512S", "SUB2048", "FULL_IRS2", "S200A1", "S200A2", "S200B1", "S400A1", "FULL", "GENERIC", "N/A"]'
WHERE column_name = 'subarray' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'refframe' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'eph_type' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'eph_time' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'jwst_x' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'jwst_y' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'jwst_z' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'jwst_dx' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'jwst_dy' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
UPDATE schemagen_columns SET retired = '1.2.0'
WHERE column_name = 'jwst_dz' AND table_name IN ('uncal_primary', 'image_uncal_primary', 'stacked_uncal_primary', 'ramp_primary', 'dark_primary', 'trapsfilled_primary', 'rate_primary', 'rateints_primary', 'fitopt_primary', 'bsub_primary', 'bsubints_primary', 'cal_primary', 'calints_primary', 'crf_primary', 'crfints_primary', 'i2d_primary', 's2d_primary', 's3d_primary', 'x1d_primary', 'x1dints_primary', 'c1d_primary', 'psfstack_primary', 'psfalign_primary', 'psfsub_primary', 'ami_primary', 'amiavg_primary', 'psf_amiavg_primary', 'aminorm_primary', 'wfscmb_primary', 'segm_primary', 'image_cal_primary', 'stacked_cal_primary');
INSERT INTO schemagen_columns
    (table_name, column_name, keyword, extension, paths, type, unit, title, enum, since, retired)
VALUES
    ('uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('image_uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('image_uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('stacked_uncal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('stacked_uncal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_uncal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('ramp_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('ramp_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('ramp_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('ramp_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('ramp_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('ramp_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ramp_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('dark_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('dark_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('dark_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('dark_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('dark_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('dark_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('dark_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('trapsfilled_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('trapsfilled_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('trapsfilled_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('rate_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('rate_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('rate_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('rate_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('rate_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('rate_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rate_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('rateints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('rateints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('rateints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('rateints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('rateints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('rateints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('rateints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('fitopt_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('fitopt_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('fitopt_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('bsub_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('bsub_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('bsub_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('bsub_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('bsub_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('bsub_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsub_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('bsubints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('bsubints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('bsubints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('calints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('calints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('calints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('calints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('calints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('calints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('calints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('crf_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('crf_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('crf_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('crf_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('crf_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('crf_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crf_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('crfints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('crfints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('crfints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('crfints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('crfints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('crfints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('crfints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('i2d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('i2d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('i2d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('i2d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('i2d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('i2d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('i2d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('s2d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('s2d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('s2d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('s2d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('s2d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('s2d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s2d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('s3d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('s3d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('s3d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('s3d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('s3d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('s3d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('s3d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('x1d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('x1d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('x1d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('x1d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('x1d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('x1d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype10', 'TTYPE10', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform10', 'TFORM10', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit10', 'TUNIT10', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype11', 'TTYPE11', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform11', 'TFORM11', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit11', 'TUNIT11', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype12', 'TTYPE12', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform12', 'TFORM12', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit12', 'TUNIT12', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype13', 'TTYPE13', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform13', 'TFORM13', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit13', 'TUNIT13', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype14', 'TTYPE14', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform14', 'TFORM14', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit14', 'TUNIT14', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype15', 'TTYPE15', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform15', 'TFORM15', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit15', 'TUNIT15', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype16', 'TTYPE16', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform16', 'TFORM16', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit16', 'TUNIT16', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype17', 'TTYPE17', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform17', 'TFORM17', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit17', 'TUNIT17', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'ttype18', 'TTYPE18', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tform18', 'TFORM18', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.2.0', NULL),
    ('x1d_extract1d', 'tunit18', 'TUNIT18', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.2.0', NULL),
    ('x1dints_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('x1dints_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('x1dints_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype10', 'TTYPE10', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 10 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform10', 'TFORM10', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 10 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit10', 'TUNIT10', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 10 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype11', 'TTYPE11', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 11 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform11', 'TFORM11', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 11 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit11', 'TUNIT11', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 11 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype12', 'TTYPE12', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 12 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform12', 'TFORM12', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 12 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit12', 'TUNIT12', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 12 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype13', 'TTYPE13', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 13 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform13', 'TFORM13', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 13 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit13', 'TUNIT13', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 13 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype14', 'TTYPE14', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 14 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform14', 'TFORM14', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 14 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit14', 'TUNIT14', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 14 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype15', 'TTYPE15', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 15 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform15', 'TFORM15', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 15 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit15', 'TUNIT15', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 15 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype16', 'TTYPE16', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 16 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform16', 'TFORM16', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 16 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit16', 'TUNIT16', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 16 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype17', 'TTYPE17', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 17 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform17', 'TFORM17', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 17 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit17', 'TUNIT17', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 17 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'ttype18', 'TTYPE18', 'EXTRACT1D', '[]', NULL, NULL, 'Name of column 18 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tform18', 'TFORM18', 'EXTRACT1D', '[]', NULL, NULL, 'Format of column 18 of the table', NULL, '1.2.0', NULL),
    ('x1dints_extract1d', 'tunit18', 'TUNIT18', 'EXTRACT1D', '[]', NULL, NULL, 'Unit of column 18 of the table', NULL, '1.2.0', NULL),
    ('c1d_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('c1d_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('c1d_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('c1d_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('c1d_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('c1d_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('c1d_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('c1d_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('psfstack_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('psfstack_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfstack_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('psfalign_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('psfalign_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfalign_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('psfsub_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('psfsub_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psfsub_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('ami_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('ami_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('ami_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('ami_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('ami_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('ami_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('ami_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('amiavg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('amiavg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('amiavg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('psf_amiavg_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('psf_amiavg_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('psf_amiavg_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('aminorm_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('aminorm_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('aminorm_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('wfscmb_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('wfscmb_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('wfscmb_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('segm_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('segm_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('segm_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('segm_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('segm_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('segm_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('segm_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('image_cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('image_cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('image_cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_primary', 'dirimage', 'DIRIMAGE', 'PRIMARY', '["meta.direct_image"]', 'string', NULL, 'WFSS direct image filename', NULL, '1.2.0', NULL),
    ('stacked_cal_primary', 'pixfrac', 'PIXFRAC', 'PRIMARY', '["meta.resample.pixfrac"]', 'number', NULL, 'Drizzle parameter describing pixel shrinking', NULL, '1.2.0', NULL),
    ('stacked_cal_primary', 'pxsclrt', 'PXSCLRT', 'PRIMARY', '["meta.resample.pixel_scale_ratio"]', 'number', NULL, 'Pixel scale ratio relative to native detector scale', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'refframe', 'REFFRAME', 'SCI', '["meta.ephemeris.reference_frame"]', 'string', NULL, 'Ephemeris reference frame', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'eph_type', 'EPH_TYPE', 'SCI', '["meta.ephemeris.type"]', 'string', NULL, 'Definitive or Predicted', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'eph_time', 'EPH_TIME', 'SCI', '["meta.ephemeris.time"]', 'number', NULL, 'UTC time of position and velocity vectors in ephemeris (MJD)', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'jwst_x', 'JWST_X', 'SCI', '["meta.ephemeris.spatial_x_bary"]', 'number', 'km', 'barycentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'jwst_y', 'JWST_Y', 'SCI', '["meta.ephemeris.spatial_y_bary"]', 'number', 'km', 'barycentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'jwst_z', 'JWST_Z', 'SCI', '["meta.ephemeris.spatial_z_bary"]', 'number', 'km', 'barycentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'obsgeo_x', 'OBSGEO-X', 'SCI', '["meta.ephemeris.spatial_x_geo"]', 'number', 'm', 'geocentric JWST X coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'obsgeo_y', 'OBSGEO-Y', 'SCI', '["meta.ephemeris.spatial_y_geo"]', 'number', 'm', 'geocentric JWST Y coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'obsgeo_z', 'OBSGEO-Z', 'SCI', '["meta.ephemeris.spatial_z_geo"]', 'number', 'm', 'geocentric JWST Z coordinate at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'jwst_dx', 'JWST_DX', 'SCI', '["meta.ephemeris.velocity_x_bary"]', 'number', 'km/s', 'barycentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'jwst_dy', 'JWST_DY', 'SCI', '["meta.ephemeris.velocity_y_bary"]', 'number', 'km/s', 'barycentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'jwst_dz', 'JWST_DZ', 'SCI', '["meta.ephemeris.velocity_z_bary"]', 'number', 'km/s', 'barycentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'obsgeodx', 'OBSGEODX', 'SCI', '["meta.ephemeris.velocity_x_geo"]', 'number', 'm/s', 'geocentric JWST X velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'obsgeody', 'OBSGEODY', 'SCI', '["meta.ephemeris.velocity_y_geo"]', 'number', 'm/s', 'geocentric JWST Y velocity at MJD_AVG', NULL, '1.2.0', NULL),
    ('stacked_cal_sci', 'obsgeodz', 'OBSGEODZ', 'SCI', '["meta.ephemeris.velocity_z_geo"]', 'number', 'm/s', 'geocentric JWST Z velocity at MJD_AVG', NULL, '1.2.0', NULL)
ON DUPLICATE KEY UPDATE keyword = VALUES(keyword), paths = VALUES(paths), type = VALUES(type), unit = VALUES(unit), title = VALUES(title), enum = VALUES(enum), retired = VALUES(retired);

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;
DO RELEASE_LOCK(CONCAT('schemagen.', DATABASE()));
SET SESSION sql_mode = @schemagen_sql_mode;

