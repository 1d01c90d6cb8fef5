-- jwst 1.1.0 → 1.2.0, up. PostgreSQL.
-- Carries a database from jwst 1.1.0 to 1.2.0. Loses nothing: what 1.2.0 no longer declares is
-- kept and marked as retired, a value that does not fit a new type is kept in other_keywords.
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = 0;
SET LOCAL client_min_messages = warning;
LOCK TABLE schemagen_releases IN EXCLUSIVE MODE;

DO $schemagen$
BEGIN
    IF coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none') NOT IN ('1.1.0') THEN
        RAISE EXCEPTION 'this database is at jwst %, but this script leads from jwst 1.1.0', coalesce((SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1), 'none')
            USING HINT = 'Nothing was changed. Run the scripts from its own release on, in order.';
    END IF;
END $schemagen$;

CREATE OR REPLACE FUNCTION pg_temp.schemagen_number(value text) RETURNS DOUBLE PRECISION LANGUAGE plpgsql STRICT AS $schemagen$
BEGIN
    RETURN CASE WHEN value ~ '^([+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?)$(?!\n)' THEN value::DOUBLE PRECISION END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $schemagen$;

COMMENT ON COLUMN segm_err.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_err.bunit IS 'physical units of the array values (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_dq.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_dq.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_zeroframe.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_zeroframe.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_area.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_area.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_con.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_con.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_wht.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_wht.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_var_poisson.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_poisson.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_var_rnoise.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_rnoise.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_var_flat.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_var_flat.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_pathloss_ps.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_ps.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

COMMENT ON COLUMN segm_pathloss_un.xtension IS 'Kind of extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.bitpix IS 'Bits of a pixel, negative for floating point (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.naxis IS 'Number of axes (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.naxis1 IS 'Length of axis 1 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.naxis2 IS 'Length of axis 2 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.naxis3 IS 'Length of axis 3 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.naxis4 IS 'Length of axis 4 (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.pcount IS 'Bytes of the heap after the table (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.gcount IS 'Number of groups (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.bscale IS 'Factor from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.bzero IS 'Offset from stored to physical values (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.blank IS 'Stored value of undefined pixels (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.extname IS 'Name of the extension (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.extver IS 'Version of the extension, as the card gives it (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.checksum IS 'Checksum of the HDU (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_pathloss_un.datasum IS 'Checksum of the data (retired in jwst 1.2.0)';

ALTER TABLE uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN uncal_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN uncal_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN uncal_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN uncal_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN uncal_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN uncal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN uncal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN uncal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN uncal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN uncal_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN uncal_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN uncal_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN uncal_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN uncal_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN uncal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN uncal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN uncal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN uncal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN uncal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN uncal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN uncal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN uncal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN uncal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN uncal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN uncal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN uncal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE image_uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN image_uncal_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN image_uncal_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN image_uncal_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN image_uncal_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN image_uncal_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN image_uncal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN image_uncal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN image_uncal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN image_uncal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN image_uncal_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_uncal_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE image_uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN image_uncal_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN image_uncal_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN image_uncal_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN image_uncal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN image_uncal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE stacked_uncal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN stacked_uncal_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN stacked_uncal_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN stacked_uncal_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN stacked_uncal_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN stacked_uncal_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN stacked_uncal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN stacked_uncal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN stacked_uncal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN stacked_uncal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN stacked_uncal_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_uncal_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE stacked_uncal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN stacked_uncal_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN stacked_uncal_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN stacked_uncal_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN stacked_uncal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN stacked_uncal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE ramp_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN ramp_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN ramp_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN ramp_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN ramp_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN ramp_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN ramp_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN ramp_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN ramp_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN ramp_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN ramp_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN ramp_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE ramp_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN ramp_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN ramp_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN ramp_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN ramp_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ramp_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ramp_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ramp_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ramp_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ramp_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ramp_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ramp_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ramp_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN ramp_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ramp_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ramp_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE dark_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN dark_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN dark_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN dark_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN dark_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN dark_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN dark_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN dark_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN dark_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN dark_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN dark_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN dark_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE dark_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN dark_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN dark_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN dark_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN dark_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN dark_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN dark_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN dark_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN dark_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN dark_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN dark_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN dark_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN dark_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN dark_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN dark_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN dark_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE trapsfilled_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN trapsfilled_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN trapsfilled_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN trapsfilled_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN trapsfilled_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN trapsfilled_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN trapsfilled_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN trapsfilled_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN trapsfilled_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE trapsfilled_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN trapsfilled_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN trapsfilled_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN trapsfilled_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN trapsfilled_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN trapsfilled_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE rate_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN rate_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN rate_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN rate_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN rate_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN rate_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN rate_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN rate_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN rate_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN rate_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN rate_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN rate_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE rate_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN rate_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN rate_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN rate_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN rate_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN rate_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN rate_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN rate_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN rate_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN rate_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN rate_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN rate_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN rate_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN rate_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN rate_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN rate_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE rateints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN rateints_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN rateints_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN rateints_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN rateints_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN rateints_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN rateints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN rateints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN rateints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN rateints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN rateints_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN rateints_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE rateints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN rateints_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN rateints_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN rateints_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN rateints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN rateints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN rateints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN rateints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN rateints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN rateints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN rateints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN rateints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN rateints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN rateints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN rateints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN rateints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE fitopt_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN fitopt_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN fitopt_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN fitopt_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN fitopt_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN fitopt_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN fitopt_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN fitopt_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN fitopt_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN fitopt_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN fitopt_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN fitopt_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE fitopt_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN fitopt_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN fitopt_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN fitopt_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN fitopt_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN fitopt_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE bsub_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN bsub_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN bsub_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN bsub_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN bsub_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN bsub_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN bsub_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN bsub_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN bsub_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN bsub_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN bsub_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsub_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE bsub_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN bsub_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN bsub_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN bsub_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN bsub_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN bsub_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN bsub_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN bsub_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN bsub_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN bsub_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN bsub_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN bsub_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN bsub_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN bsub_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN bsub_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN bsub_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE bsubints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN bsubints_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN bsubints_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN bsubints_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN bsubints_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN bsubints_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN bsubints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN bsubints_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN bsubints_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE bsubints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN bsubints_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN bsubints_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN bsubints_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN bsubints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN bsubints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN cal_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN cal_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN cal_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN cal_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN cal_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN cal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN cal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN cal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN cal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN cal_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN cal_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN cal_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN cal_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN cal_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN cal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN cal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN cal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN cal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN cal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN cal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN cal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN cal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN cal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN cal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN cal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN cal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE calints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN calints_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN calints_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN calints_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN calints_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN calints_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN calints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN calints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN calints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN calints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN calints_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN calints_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE calints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN calints_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN calints_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN calints_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN calints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN calints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN calints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN calints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN calints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN calints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN calints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN calints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN calints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN calints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN calints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN calints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE crf_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN crf_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN crf_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN crf_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN crf_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN crf_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN crf_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN crf_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN crf_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN crf_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN crf_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN crf_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE crf_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN crf_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN crf_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN crf_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN crf_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN crf_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN crf_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN crf_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN crf_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN crf_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN crf_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN crf_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN crf_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN crf_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN crf_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN crf_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE crfints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN crfints_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN crfints_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN crfints_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN crfints_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN crfints_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN crfints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN crfints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN crfints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN crfints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN crfints_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN crfints_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE crfints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN crfints_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN crfints_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN crfints_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN crfints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN crfints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN crfints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN crfints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN crfints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN crfints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN crfints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN crfints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN crfints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN crfints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN crfints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN crfints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE i2d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN i2d_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN i2d_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN i2d_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN i2d_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN i2d_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN i2d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN i2d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN i2d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN i2d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN i2d_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN i2d_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE i2d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN i2d_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN i2d_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN i2d_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN i2d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN i2d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN i2d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN i2d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN i2d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN i2d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN i2d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN i2d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN i2d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN i2d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN i2d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN i2d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE s2d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN s2d_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN s2d_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN s2d_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN s2d_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN s2d_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN s2d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN s2d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN s2d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN s2d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN s2d_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN s2d_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE s2d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN s2d_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN s2d_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN s2d_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN s2d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN s2d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN s2d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN s2d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN s2d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN s2d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN s2d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN s2d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN s2d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN s2d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN s2d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN s2d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE s3d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN s3d_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN s3d_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN s3d_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN s3d_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN s3d_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN s3d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN s3d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN s3d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN s3d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN s3d_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN s3d_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE s3d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN s3d_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN s3d_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN s3d_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN s3d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN s3d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN s3d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN s3d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN s3d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN s3d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN s3d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN s3d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN s3d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN s3d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN s3d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN s3d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE x1d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN x1d_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN x1d_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN x1d_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN x1d_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN x1d_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN x1d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN x1d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN x1d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN x1d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN x1d_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1d_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE x1d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN x1d_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN x1d_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN x1d_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN x1d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN x1d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN x1d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN x1d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN x1d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN x1d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN x1d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN x1d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN x1d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN x1d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN x1d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN x1d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

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
COMMENT ON COLUMN x1d_extract1d.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN x1d_extract1d.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN x1d_extract1d.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN x1d_extract1d.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN x1d_extract1d.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN x1d_extract1d.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN x1d_extract1d.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN x1d_extract1d.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN x1d_extract1d.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN x1d_extract1d.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN x1d_extract1d.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN x1d_extract1d.tunit18 IS 'Unit of column 18 of the table';

ALTER TABLE x1dints_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN x1dints_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN x1dints_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN x1dints_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN x1dints_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN x1dints_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN x1dints_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN x1dints_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN x1dints_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN x1dints_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN x1dints_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE x1dints_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN x1dints_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN x1dints_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN x1dints_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN x1dints_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN x1dints_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

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
COMMENT ON COLUMN x1dints_extract1d.ttype10 IS 'Name of column 10 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform10 IS 'Format of column 10 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit10 IS 'Unit of column 10 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype11 IS 'Name of column 11 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform11 IS 'Format of column 11 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit11 IS 'Unit of column 11 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype12 IS 'Name of column 12 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform12 IS 'Format of column 12 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit12 IS 'Unit of column 12 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype13 IS 'Name of column 13 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform13 IS 'Format of column 13 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit13 IS 'Unit of column 13 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype14 IS 'Name of column 14 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform14 IS 'Format of column 14 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit14 IS 'Unit of column 14 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype15 IS 'Name of column 15 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform15 IS 'Format of column 15 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit15 IS 'Unit of column 15 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype16 IS 'Name of column 16 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform16 IS 'Format of column 16 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit16 IS 'Unit of column 16 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype17 IS 'Name of column 17 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform17 IS 'Format of column 17 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit17 IS 'Unit of column 17 of the table';
COMMENT ON COLUMN x1dints_extract1d.ttype18 IS 'Name of column 18 of the table';
COMMENT ON COLUMN x1dints_extract1d.tform18 IS 'Format of column 18 of the table';
COMMENT ON COLUMN x1dints_extract1d.tunit18 IS 'Unit of column 18 of the table';

ALTER TABLE c1d_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN c1d_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN c1d_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN c1d_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN c1d_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN c1d_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN c1d_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN c1d_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN c1d_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN c1d_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN c1d_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN c1d_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE c1d_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN c1d_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN c1d_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN c1d_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN c1d_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN c1d_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN c1d_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN c1d_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN c1d_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN c1d_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN c1d_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN c1d_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN c1d_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN c1d_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN c1d_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN c1d_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE psfstack_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN psfstack_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN psfstack_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN psfstack_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN psfstack_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN psfstack_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN psfstack_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN psfstack_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN psfstack_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN psfstack_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN psfstack_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfstack_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE psfstack_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN psfstack_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psfstack_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psfstack_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psfstack_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psfstack_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE psfalign_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN psfalign_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN psfalign_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN psfalign_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN psfalign_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN psfalign_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN psfalign_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN psfalign_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN psfalign_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN psfalign_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN psfalign_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfalign_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE psfalign_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN psfalign_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psfalign_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psfalign_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psfalign_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psfalign_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE psfsub_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN psfsub_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN psfsub_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN psfsub_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN psfsub_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN psfsub_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN psfsub_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN psfsub_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN psfsub_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN psfsub_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN psfsub_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psfsub_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE psfsub_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN psfsub_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psfsub_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psfsub_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psfsub_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psfsub_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE ami_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN ami_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN ami_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN ami_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN ami_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN ami_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN ami_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN ami_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN ami_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE ami_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN ami_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN ami_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN ami_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN ami_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN ami_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE amiavg_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN amiavg_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN amiavg_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN amiavg_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN amiavg_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN amiavg_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN amiavg_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN amiavg_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN amiavg_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE amiavg_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN amiavg_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN amiavg_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN amiavg_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN amiavg_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN amiavg_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE psf_amiavg_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN psf_amiavg_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN psf_amiavg_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN psf_amiavg_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN psf_amiavg_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN psf_amiavg_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN psf_amiavg_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN psf_amiavg_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN psf_amiavg_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE psf_amiavg_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN psf_amiavg_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN psf_amiavg_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN psf_amiavg_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN psf_amiavg_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN psf_amiavg_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE aminorm_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN aminorm_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN aminorm_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN aminorm_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN aminorm_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN aminorm_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN aminorm_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN aminorm_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN aminorm_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE aminorm_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN aminorm_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN aminorm_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN aminorm_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN aminorm_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN aminorm_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE wfscmb_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN wfscmb_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN wfscmb_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN wfscmb_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN wfscmb_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN wfscmb_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN wfscmb_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN wfscmb_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN wfscmb_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN wfscmb_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN wfscmb_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN wfscmb_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE wfscmb_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN wfscmb_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN wfscmb_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN wfscmb_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN wfscmb_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN wfscmb_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE segm_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN segm_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN segm_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN segm_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN segm_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN segm_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN segm_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN segm_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN segm_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN segm_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN segm_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN segm_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE segm_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN segm_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN segm_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN segm_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN segm_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN segm_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN segm_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN segm_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN segm_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN segm_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN segm_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN segm_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN segm_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN segm_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN segm_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN segm_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN segm_sci.bunit IS 'physical units of the array values (retired in jwst 1.2.0)';

ALTER TABLE image_cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN image_cal_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN image_cal_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN image_cal_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN image_cal_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN image_cal_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN image_cal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN image_cal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN image_cal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN image_cal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN image_cal_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN image_cal_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE image_cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN image_cal_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN image_cal_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN image_cal_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN image_cal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN image_cal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

ALTER TABLE stacked_cal_primary
    ADD COLUMN IF NOT EXISTS dirimage TEXT,
    ADD COLUMN IF NOT EXISTS pixfrac DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS pxsclrt DOUBLE PRECISION;
COMMENT ON COLUMN stacked_cal_primary.dirimage IS 'WFSS direct image filename';
COMMENT ON COLUMN stacked_cal_primary.pixfrac IS 'Drizzle parameter describing pixel shrinking';
COMMENT ON COLUMN stacked_cal_primary.pxsclrt IS 'Pixel scale ratio relative to native detector scale';
COMMENT ON COLUMN stacked_cal_primary.gwa_xtil IS 'Grating wheel tilt along instrmnt model Y axis';
COMMENT ON COLUMN stacked_cal_primary.gwa_ytil IS 'Grating wheel tilt along instrmnt model X axis';
COMMENT ON COLUMN stacked_cal_primary.gwa_xp_v IS 'GWA X-position/tilt sensor calibrated';
COMMENT ON COLUMN stacked_cal_primary.gwa_yp_v IS 'GWA Y-position/tilt sensor calibrated';
COMMENT ON COLUMN stacked_cal_primary.gwa_pxav IS 'GWA REC avg X-pos/tilt sensor calibrated';
COMMENT ON COLUMN stacked_cal_primary.gwa_pyav IS 'GWA REC avg Y-pos/tilt sensor calibrated';
COMMENT ON COLUMN stacked_cal_primary.refframe IS 'Ephemeris reference frame (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.eph_type IS 'Definitive or Predicted (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD) (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.jwst_x IS '[km] X spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.jwst_y IS '[km] Y spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.jwst_z IS '[km] Z spatial coordinate of JWST (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.jwst_dx IS '[km/s] X component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.jwst_dy IS '[km/s] Y component of JWST velocity (retired in jwst 1.2.0)';
COMMENT ON COLUMN stacked_cal_primary.jwst_dz IS '[km/s] Z component of JWST velocity (retired in jwst 1.2.0)';

ALTER TABLE stacked_cal_sci
    ADD COLUMN IF NOT EXISTS refframe TEXT,
    ADD COLUMN IF NOT EXISTS eph_type TEXT,
    ADD COLUMN IF NOT EXISTS eph_time DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_x DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_y DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeo_z DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dy DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS jwst_dz DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodx DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeody DOUBLE PRECISION,
    ADD COLUMN IF NOT EXISTS obsgeodz DOUBLE PRECISION;
COMMENT ON COLUMN stacked_cal_sci.refframe IS 'Ephemeris reference frame';
COMMENT ON COLUMN stacked_cal_sci.eph_type IS 'Definitive or Predicted';
COMMENT ON COLUMN stacked_cal_sci.eph_time IS 'UTC time of position and velocity vectors in ephemeris (MJD)';
COMMENT ON COLUMN stacked_cal_sci.jwst_x IS '[km] barycentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_y IS '[km] barycentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_z IS '[km] barycentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeo_x IS '[m] geocentric JWST X coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeo_y IS '[m] geocentric JWST Y coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeo_z IS '[m] geocentric JWST Z coordinate at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_dx IS '[km/s] barycentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_dy IS '[km/s] barycentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.jwst_dz IS '[km/s] barycentric JWST Z velocity at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeodx IS '[m/s] geocentric JWST X velocity at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeody IS '[m/s] geocentric JWST Y velocity at MJD_AVG';
COMMENT ON COLUMN stacked_cal_sci.obsgeodz IS '[m/s] geocentric JWST Z velocity at MJD_AVG';

UPDATE uncal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM uncal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE image_uncal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM image_uncal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE stacked_uncal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM stacked_uncal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE ramp_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM ramp_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE dark_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM dark_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE trapsfilled_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM trapsfilled_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE rate_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM rate_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE rateints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM rateints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE fitopt_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM fitopt_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE bsub_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM bsub_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE bsubints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM bsubints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE cal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM cal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE calints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM calints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE crf_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM crf_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE crfints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM crfints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE i2d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM i2d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE s2d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM s2d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE s3d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM s3d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE x1d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM x1d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE x1dints_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM x1dints_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE c1d_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM c1d_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psfstack_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psfstack_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psfalign_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psfalign_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psfsub_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psfsub_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE ami_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM ami_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE amiavg_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM amiavg_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE psf_amiavg_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM psf_amiavg_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE aminorm_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM aminorm_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE wfscmb_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM wfscmb_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE segm_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM segm_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE image_cal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM image_cal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE stacked_cal_sci AS t SET
    refframe = s.refframe,
    eph_type = s.eph_type,
    eph_time = s.eph_time,
    jwst_x = s.jwst_x,
    jwst_y = s.jwst_y,
    jwst_z = s.jwst_z,
    jwst_dx = s.jwst_dx,
    jwst_dy = s.jwst_dy,
    jwst_dz = s.jwst_dz
FROM stacked_cal_primary AS s
WHERE s.dataset_id = t.dataset_id AND (s.refframe IS NOT NULL OR s.eph_type IS NOT NULL OR s.eph_time IS NOT NULL OR s.jwst_x IS NOT NULL OR s.jwst_y IS NOT NULL OR s.jwst_z IS NOT NULL OR s.jwst_dx IS NOT NULL OR s.jwst_dy IS NOT NULL OR s.jwst_dz IS NOT NULL);

UPDATE uncal_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE uncal_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE uncal_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE uncal_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE uncal_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE uncal_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE uncal_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE uncal_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE uncal_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE uncal_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE uncal_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE uncal_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE uncal_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE uncal_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE uncal_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE uncal_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE uncal_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE uncal_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE image_uncal_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE image_uncal_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE image_uncal_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE image_uncal_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE image_uncal_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE image_uncal_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE image_uncal_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE image_uncal_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE image_uncal_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE image_uncal_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE image_uncal_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE image_uncal_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE image_uncal_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE image_uncal_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE image_uncal_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE image_uncal_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE image_uncal_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE image_uncal_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE stacked_uncal_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE stacked_uncal_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE stacked_uncal_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE stacked_uncal_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE stacked_uncal_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE stacked_uncal_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE stacked_uncal_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE stacked_uncal_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE stacked_uncal_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE stacked_uncal_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE stacked_uncal_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE stacked_uncal_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE stacked_uncal_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE stacked_uncal_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE stacked_uncal_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE stacked_uncal_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE stacked_uncal_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE stacked_uncal_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE ramp_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE ramp_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE ramp_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE ramp_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE ramp_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE ramp_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE ramp_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE ramp_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE ramp_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE ramp_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE ramp_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE ramp_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE ramp_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE ramp_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE ramp_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE ramp_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE ramp_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE ramp_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE dark_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE dark_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE dark_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE dark_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE dark_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE dark_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE dark_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE dark_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE dark_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE dark_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE dark_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE dark_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE dark_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE dark_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE dark_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE dark_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE dark_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE dark_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE trapsfilled_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE trapsfilled_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE trapsfilled_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE trapsfilled_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE trapsfilled_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE trapsfilled_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE trapsfilled_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE trapsfilled_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE trapsfilled_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE trapsfilled_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE trapsfilled_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE trapsfilled_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE trapsfilled_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE trapsfilled_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE trapsfilled_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE trapsfilled_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE trapsfilled_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE trapsfilled_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE rate_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE rate_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE rate_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE rate_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE rate_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE rate_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE rate_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE rate_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE rate_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE rate_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE rate_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE rate_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE rate_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE rate_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE rate_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE rate_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE rate_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE rate_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE rateints_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE rateints_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE rateints_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE rateints_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE rateints_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE rateints_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE rateints_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE rateints_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE rateints_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE rateints_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE rateints_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE rateints_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE rateints_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE rateints_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE rateints_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE rateints_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE rateints_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE rateints_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE fitopt_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE fitopt_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE fitopt_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE fitopt_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE fitopt_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE fitopt_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE fitopt_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE fitopt_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE fitopt_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE fitopt_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE fitopt_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE fitopt_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE fitopt_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE fitopt_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE fitopt_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE fitopt_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE fitopt_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE fitopt_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE bsub_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE bsub_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE bsub_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE bsub_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE bsub_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE bsub_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE bsub_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE bsub_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE bsub_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE bsub_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE bsub_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE bsub_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE bsub_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE bsub_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE bsub_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE bsub_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE bsub_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE bsub_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE bsubints_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE bsubints_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE bsubints_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE bsubints_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE bsubints_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE bsubints_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE bsubints_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE bsubints_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE bsubints_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE bsubints_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE bsubints_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE bsubints_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE bsubints_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE bsubints_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE bsubints_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE bsubints_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE bsubints_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE bsubints_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE cal_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE cal_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE cal_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE cal_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE cal_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE cal_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE cal_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE cal_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE cal_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE cal_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE cal_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE cal_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE cal_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE cal_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE cal_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE cal_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE cal_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE cal_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE calints_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE calints_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE calints_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE calints_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE calints_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE calints_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE calints_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE calints_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE calints_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE calints_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE calints_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE calints_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE calints_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE calints_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE calints_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE calints_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE calints_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE calints_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE crf_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE crf_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE crf_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE crf_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE crf_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE crf_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE crf_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE crf_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE crf_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE crf_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE crf_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE crf_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE crf_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE crf_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE crf_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE crf_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE crf_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE crf_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE crfints_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE crfints_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE crfints_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE crfints_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE crfints_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE crfints_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE crfints_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE crfints_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE crfints_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE crfints_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE crfints_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE crfints_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE crfints_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE crfints_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE crfints_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE crfints_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE crfints_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE crfints_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE i2d_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE i2d_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE i2d_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE i2d_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE i2d_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE i2d_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE i2d_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE i2d_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE i2d_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE i2d_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE i2d_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE i2d_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE i2d_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE i2d_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE i2d_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE i2d_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE i2d_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE i2d_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE s2d_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE s2d_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE s2d_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE s2d_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE s2d_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE s2d_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE s2d_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE s2d_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE s2d_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE s2d_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE s2d_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE s2d_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE s2d_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE s2d_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE s2d_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE s2d_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE s2d_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE s2d_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE s3d_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE s3d_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE s3d_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE s3d_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE s3d_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE s3d_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE s3d_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE s3d_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE s3d_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE s3d_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE s3d_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE s3d_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE s3d_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE s3d_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE s3d_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE s3d_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE s3d_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE s3d_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE x1d_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE x1d_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE x1d_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE x1d_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE x1d_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE x1d_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE x1d_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE x1d_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE x1d_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE x1d_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE x1d_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE x1d_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE x1d_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE x1d_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE x1d_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE x1d_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE x1d_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE x1d_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE x1d_extract1d SET ttype10 = (other_keywords ->> 'TTYPE10')::text, other_keywords = nullif(other_keywords - 'TTYPE10', '{}')
WHERE other_keywords ? 'TTYPE10' AND to_jsonb((other_keywords ->> 'TTYPE10')::text) = other_keywords -> 'TTYPE10';
UPDATE x1d_extract1d SET tform10 = (other_keywords ->> 'TFORM10')::text, other_keywords = nullif(other_keywords - 'TFORM10', '{}')
WHERE other_keywords ? 'TFORM10' AND to_jsonb((other_keywords ->> 'TFORM10')::text) = other_keywords -> 'TFORM10';
UPDATE x1d_extract1d SET tunit10 = (other_keywords ->> 'TUNIT10')::text, other_keywords = nullif(other_keywords - 'TUNIT10', '{}')
WHERE other_keywords ? 'TUNIT10' AND to_jsonb((other_keywords ->> 'TUNIT10')::text) = other_keywords -> 'TUNIT10';
UPDATE x1d_extract1d SET ttype11 = (other_keywords ->> 'TTYPE11')::text, other_keywords = nullif(other_keywords - 'TTYPE11', '{}')
WHERE other_keywords ? 'TTYPE11' AND to_jsonb((other_keywords ->> 'TTYPE11')::text) = other_keywords -> 'TTYPE11';
UPDATE x1d_extract1d SET tform11 = (other_keywords ->> 'TFORM11')::text, other_keywords = nullif(other_keywords - 'TFORM11', '{}')
WHERE other_keywords ? 'TFORM11' AND to_jsonb((other_keywords ->> 'TFORM11')::text) = other_keywords -> 'TFORM11';
UPDATE x1d_extract1d SET tunit11 = (other_keywords ->> 'TUNIT11')::text, other_keywords = nullif(other_keywords - 'TUNIT11', '{}')
WHERE other_keywords ? 'TUNIT11' AND to_jsonb((other_keywords ->> 'TUNIT11')::text) = other_keywords -> 'TUNIT11';
UPDATE x1d_extract1d SET ttype12 = (other_keywords ->> 'TTYPE12')::text, other_keywords = nullif(other_keywords - 'TTYPE12', '{}')
WHERE other_keywords ? 'TTYPE12' AND to_jsonb((other_keywords ->> 'TTYPE12')::text) = other_keywords -> 'TTYPE12';
UPDATE x1d_extract1d SET tform12 = (other_keywords ->> 'TFORM12')::text, other_keywords = nullif(other_keywords - 'TFORM12', '{}')
WHERE other_keywords ? 'TFORM12' AND to_jsonb((other_keywords ->> 'TFORM12')::text) = other_keywords -> 'TFORM12';
UPDATE x1d_extract1d SET tunit12 = (other_keywords ->> 'TUNIT12')::text, other_keywords = nullif(other_keywords - 'TUNIT12', '{}')
WHERE other_keywords ? 'TUNIT12' AND to_jsonb((other_keywords ->> 'TUNIT12')::text) = other_keywords -> 'TUNIT12';
UPDATE x1d_extract1d SET ttype13 = (other_keywords ->> 'TTYPE13')::text, other_keywords = nullif(other_keywords - 'TTYPE13', '{}')
WHERE other_keywords ? 'TTYPE13' AND to_jsonb((other_keywords ->> 'TTYPE13')::text) = other_keywords -> 'TTYPE13';
UPDATE x1d_extract1d SET tform13 = (other_keywords ->> 'TFORM13')::text, other_keywords = nullif(other_keywords - 'TFORM13', '{}')
WHERE other_keywords ? 'TFORM13' AND to_jsonb((other_keywords ->> 'TFORM13')::text) = other_keywords -> 'TFORM13';
UPDATE x1d_extract1d SET tunit13 = (other_keywords ->> 'TUNIT13')::text, other_keywords = nullif(other_keywords - 'TUNIT13', '{}')
WHERE other_keywords ? 'TUNIT13' AND to_jsonb((other_keywords ->> 'TUNIT13')::text) = other_keywords -> 'TUNIT13';
UPDATE x1d_extract1d SET ttype14 = (other_keywords ->> 'TTYPE14')::text, other_keywords = nullif(other_keywords - 'TTYPE14', '{}')
WHERE other_keywords ? 'TTYPE14' AND to_jsonb((other_keywords ->> 'TTYPE14')::text) = other_keywords -> 'TTYPE14';
UPDATE x1d_extract1d SET tform14 = (other_keywords ->> 'TFORM14')::text, other_keywords = nullif(other_keywords - 'TFORM14', '{}')
WHERE other_keywords ? 'TFORM14' AND to_jsonb((other_keywords ->> 'TFORM14')::text) = other_keywords -> 'TFORM14';
UPDATE x1d_extract1d SET tunit14 = (other_keywords ->> 'TUNIT14')::text, other_keywords = nullif(other_keywords - 'TUNIT14', '{}')
WHERE other_keywords ? 'TUNIT14' AND to_jsonb((other_keywords ->> 'TUNIT14')::text) = other_keywords -> 'TUNIT14';
UPDATE x1d_extract1d SET ttype15 = (other_keywords ->> 'TTYPE15')::text, other_keywords = nullif(other_keywords - 'TTYPE15', '{}')
WHERE other_keywords ? 'TTYPE15' AND to_jsonb((other_keywords ->> 'TTYPE15')::text) = other_keywords -> 'TTYPE15';
UPDATE x1d_extract1d SET tform15 = (other_keywords ->> 'TFORM15')::text, other_keywords = nullif(other_keywords - 'TFORM15', '{}')
WHERE other_keywords ? 'TFORM15' AND to_jsonb((other_keywords ->> 'TFORM15')::text) = other_keywords -> 'TFORM15';
UPDATE x1d_extract1d SET tunit15 = (other_keywords ->> 'TUNIT15')::text, other_keywords = nullif(other_keywords - 'TUNIT15', '{}')
WHERE other_keywords ? 'TUNIT15' AND to_jsonb((other_keywords ->> 'TUNIT15')::text) = other_keywords -> 'TUNIT15';
UPDATE x1d_extract1d SET ttype16 = (other_keywords ->> 'TTYPE16')::text, other_keywords = nullif(other_keywords - 'TTYPE16', '{}')
WHERE other_keywords ? 'TTYPE16' AND to_jsonb((other_keywords ->> 'TTYPE16')::text) = other_keywords -> 'TTYPE16';
UPDATE x1d_extract1d SET tform16 = (other_keywords ->> 'TFORM16')::text, other_keywords = nullif(other_keywords - 'TFORM16', '{}')
WHERE other_keywords ? 'TFORM16' AND to_jsonb((other_keywords ->> 'TFORM16')::text) = other_keywords -> 'TFORM16';
UPDATE x1d_extract1d SET tunit16 = (other_keywords ->> 'TUNIT16')::text, other_keywords = nullif(other_keywords - 'TUNIT16', '{}')
WHERE other_keywords ? 'TUNIT16' AND to_jsonb((other_keywords ->> 'TUNIT16')::text) = other_keywords -> 'TUNIT16';
UPDATE x1d_extract1d SET ttype17 = (other_keywords ->> 'TTYPE17')::text, other_keywords = nullif(other_keywords - 'TTYPE17', '{}')
WHERE other_keywords ? 'TTYPE17' AND to_jsonb((other_keywords ->> 'TTYPE17')::text) = other_keywords -> 'TTYPE17';
UPDATE x1d_extract1d SET tform17 = (other_keywords ->> 'TFORM17')::text, other_keywords = nullif(other_keywords - 'TFORM17', '{}')
WHERE other_keywords ? 'TFORM17' AND to_jsonb((other_keywords ->> 'TFORM17')::text) = other_keywords -> 'TFORM17';
UPDATE x1d_extract1d SET tunit17 = (other_keywords ->> 'TUNIT17')::text, other_keywords = nullif(other_keywords - 'TUNIT17', '{}')
WHERE other_keywords ? 'TUNIT17' AND to_jsonb((other_keywords ->> 'TUNIT17')::text) = other_keywords -> 'TUNIT17';
UPDATE x1d_extract1d SET ttype18 = (other_keywords ->> 'TTYPE18')::text, other_keywords = nullif(other_keywords - 'TTYPE18', '{}')
WHERE other_keywords ? 'TTYPE18' AND to_jsonb((other_keywords ->> 'TTYPE18')::text) = other_keywords -> 'TTYPE18';
UPDATE x1d_extract1d SET tform18 = (other_keywords ->> 'TFORM18')::text, other_keywords = nullif(other_keywords - 'TFORM18', '{}')
WHERE other_keywords ? 'TFORM18' AND to_jsonb((other_keywords ->> 'TFORM18')::text) = other_keywords -> 'TFORM18';
UPDATE x1d_extract1d SET tunit18 = (other_keywords ->> 'TUNIT18')::text, other_keywords = nullif(other_keywords - 'TUNIT18', '{}')
WHERE other_keywords ? 'TUNIT18' AND to_jsonb((other_keywords ->> 'TUNIT18')::text) = other_keywords -> 'TUNIT18';
UPDATE x1dints_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE x1dints_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE x1dints_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE x1dints_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE x1dints_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE x1dints_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE x1dints_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE x1dints_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE x1dints_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE x1dints_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE x1dints_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE x1dints_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE x1dints_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE x1dints_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE x1dints_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE x1dints_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE x1dints_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE x1dints_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE x1dints_extract1d SET ttype10 = (other_keywords ->> 'TTYPE10')::text, other_keywords = nullif(other_keywords - 'TTYPE10', '{}')
WHERE other_keywords ? 'TTYPE10' AND to_jsonb((other_keywords ->> 'TTYPE10')::text) = other_keywords -> 'TTYPE10';
UPDATE x1dints_extract1d SET tform10 = (other_keywords ->> 'TFORM10')::text, other_keywords = nullif(other_keywords - 'TFORM10', '{}')
WHERE other_keywords ? 'TFORM10' AND to_jsonb((other_keywords ->> 'TFORM10')::text) = other_keywords -> 'TFORM10';
UPDATE x1dints_extract1d SET tunit10 = (other_keywords ->> 'TUNIT10')::text, other_keywords = nullif(other_keywords - 'TUNIT10', '{}')
WHERE other_keywords ? 'TUNIT10' AND to_jsonb((other_keywords ->> 'TUNIT10')::text) = other_keywords -> 'TUNIT10';
UPDATE x1dints_extract1d SET ttype11 = (other_keywords ->> 'TTYPE11')::text, other_keywords = nullif(other_keywords - 'TTYPE11', '{}')
WHERE other_keywords ? 'TTYPE11' AND to_jsonb((other_keywords ->> 'TTYPE11')::text) = other_keywords -> 'TTYPE11';
UPDATE x1dints_extract1d SET tform11 = (other_keywords ->> 'TFORM11')::text, other_keywords = nullif(other_keywords - 'TFORM11', '{}')
WHERE other_keywords ? 'TFORM11' AND to_jsonb((other_keywords ->> 'TFORM11')::text) = other_keywords -> 'TFORM11';
UPDATE x1dints_extract1d SET tunit11 = (other_keywords ->> 'TUNIT11')::text, other_keywords = nullif(other_keywords - 'TUNIT11', '{}')
WHERE other_keywords ? 'TUNIT11' AND to_jsonb((other_keywords ->> 'TUNIT11')::text) = other_keywords -> 'TUNIT11';
UPDATE x1dints_extract1d SET ttype12 = (other_keywords ->> 'TTYPE12')::text, other_keywords = nullif(other_keywords - 'TTYPE12', '{}')
WHERE other_keywords ? 'TTYPE12' AND to_jsonb((other_keywords ->> 'TTYPE12')::text) = other_keywords -> 'TTYPE12';
UPDATE x1dints_extract1d SET tform12 = (other_keywords ->> 'TFORM12')::text, other_keywords = nullif(other_keywords - 'TFORM12', '{}')
WHERE other_keywords ? 'TFORM12' AND to_jsonb((other_keywords ->> 'TFORM12')::text) = other_keywords -> 'TFORM12';
UPDATE x1dints_extract1d SET tunit12 = (other_keywords ->> 'TUNIT12')::text, other_keywords = nullif(other_keywords - 'TUNIT12', '{}')
WHERE other_keywords ? 'TUNIT12' AND to_jsonb((other_keywords ->> 'TUNIT12')::text) = other_keywords -> 'TUNIT12';
UPDATE x1dints_extract1d SET ttype13 = (other_keywords ->> 'TTYPE13')::text, other_keywords = nullif(other_keywords - 'TTYPE13', '{}')
WHERE other_keywords ? 'TTYPE13' AND to_jsonb((other_keywords ->> 'TTYPE13')::text) = other_keywords -> 'TTYPE13';
UPDATE x1dints_extract1d SET tform13 = (other_keywords ->> 'TFORM13')::text, other_keywords = nullif(other_keywords - 'TFORM13', '{}')
WHERE other_keywords ? 'TFORM13' AND to_jsonb((other_keywords ->> 'TFORM13')::text) = other_keywords -> 'TFORM13';
UPDATE x1dints_extract1d SET tunit13 = (other_keywords ->> 'TUNIT13')::text, other_keywords = nullif(other_keywords - 'TUNIT13', '{}')
WHERE other_keywords ? 'TUNIT13' AND to_jsonb((other_keywords ->> 'TUNIT13')::text) = other_keywords -> 'TUNIT13';
UPDATE x1dints_extract1d SET ttype14 = (other_keywords ->> 'TTYPE14')::text, other_keywords = nullif(other_keywords - 'TTYPE14', '{}')
WHERE other_keywords ? 'TTYPE14' AND to_jsonb((other_keywords ->> 'TTYPE14')::text) = other_keywords -> 'TTYPE14';
UPDATE x1dints_extract1d SET tform14 = (other_keywords ->> 'TFORM14')::text, other_keywords = nullif(other_keywords - 'TFORM14', '{}')
WHERE other_keywords ? 'TFORM14' AND to_jsonb((other_keywords ->> 'TFORM14')::text) = other_keywords -> 'TFORM14';
UPDATE x1dints_extract1d SET tunit14 = (other_keywords ->> 'TUNIT14')::text, other_keywords = nullif(other_keywords - 'TUNIT14', '{}')
WHERE other_keywords ? 'TUNIT14' AND to_jsonb((other_keywords ->> 'TUNIT14')::text) = other_keywords -> 'TUNIT14';
UPDATE x1dints_extract1d SET ttype15 = (other_keywords ->> 'TTYPE15')::text, other_keywords = nullif(other_keywords - 'TTYPE15', '{}')
WHERE other_keywords ? 'TTYPE15' AND to_jsonb((other_keywords ->> 'TTYPE15')::text) = other_keywords -> 'TTYPE15';
UPDATE x1dints_extract1d SET tform15 = (other_keywords ->> 'TFORM15')::text, other_keywords = nullif(other_keywords - 'TFORM15', '{}')
WHERE other_keywords ? 'TFORM15' AND to_jsonb((other_keywords ->> 'TFORM15')::text) = other_keywords -> 'TFORM15';
UPDATE x1dints_extract1d SET tunit15 = (other_keywords ->> 'TUNIT15')::text, other_keywords = nullif(other_keywords - 'TUNIT15', '{}')
WHERE other_keywords ? 'TUNIT15' AND to_jsonb((other_keywords ->> 'TUNIT15')::text) = other_keywords -> 'TUNIT15';
UPDATE x1dints_extract1d SET ttype16 = (other_keywords ->> 'TTYPE16')::text, other_keywords = nullif(other_keywords - 'TTYPE16', '{}')
WHERE other_keywords ? 'TTYPE16' AND to_jsonb((other_keywords ->> 'TTYPE16')::text) = other_keywords -> 'TTYPE16';
UPDATE x1dints_extract1d SET tform16 = (other_keywords ->> 'TFORM16')::text, other_keywords = nullif(other_keywords - 'TFORM16', '{}')
WHERE other_keywords ? 'TFORM16' AND to_jsonb((other_keywords ->> 'TFORM16')::text) = other_keywords -> 'TFORM16';
UPDATE x1dints_extract1d SET tunit16 = (other_keywords ->> 'TUNIT16')::text, other_keywords = nullif(other_keywords - 'TUNIT16', '{}')
WHERE other_keywords ? 'TUNIT16' AND to_jsonb((other_keywords ->> 'TUNIT16')::text) = other_keywords -> 'TUNIT16';
UPDATE x1dints_extract1d SET ttype17 = (other_keywords ->> 'TTYPE17')::text, other_keywords = nullif(other_keywords - 'TTYPE17', '{}')
WHERE other_keywords ? 'TTYPE17' AND to_jsonb((other_keywords ->> 'TTYPE17')::text) = other_keywords -> 'TTYPE17';
UPDATE x1dints_extract1d SET tform17 = (other_keywords ->> 'TFORM17')::text, other_keywords = nullif(other_keywords - 'TFORM17', '{}')
WHERE other_keywords ? 'TFORM17' AND to_jsonb((other_keywords ->> 'TFORM17')::text) = other_keywords -> 'TFORM17';
UPDATE x1dints_extract1d SET tunit17 = (other_keywords ->> 'TUNIT17')::text, other_keywords = nullif(other_keywords - 'TUNIT17', '{}')
WHERE other_keywords ? 'TUNIT17' AND to_jsonb((other_keywords ->> 'TUNIT17')::text) = other_keywords -> 'TUNIT17';
UPDATE x1dints_extract1d SET ttype18 = (other_keywords ->> 'TTYPE18')::text, other_keywords = nullif(other_keywords - 'TTYPE18', '{}')
WHERE other_keywords ? 'TTYPE18' AND to_jsonb((other_keywords ->> 'TTYPE18')::text) = other_keywords -> 'TTYPE18';
UPDATE x1dints_extract1d SET tform18 = (other_keywords ->> 'TFORM18')::text, other_keywords = nullif(other_keywords - 'TFORM18', '{}')
WHERE other_keywords ? 'TFORM18' AND to_jsonb((other_keywords ->> 'TFORM18')::text) = other_keywords -> 'TFORM18';
UPDATE x1dints_extract1d SET tunit18 = (other_keywords ->> 'TUNIT18')::text, other_keywords = nullif(other_keywords - 'TUNIT18', '{}')
WHERE other_keywords ? 'TUNIT18' AND to_jsonb((other_keywords ->> 'TUNIT18')::text) = other_keywords -> 'TUNIT18';
UPDATE c1d_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE c1d_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE c1d_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE c1d_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE c1d_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE c1d_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE c1d_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE c1d_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE c1d_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE c1d_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE c1d_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE c1d_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE c1d_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE c1d_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE c1d_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE c1d_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE c1d_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE c1d_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE psfstack_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE psfstack_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE psfstack_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE psfstack_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE psfstack_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE psfstack_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE psfstack_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE psfstack_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE psfstack_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE psfstack_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE psfstack_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE psfstack_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE psfstack_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE psfstack_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE psfstack_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE psfstack_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE psfstack_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE psfstack_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE psfalign_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE psfalign_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE psfalign_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE psfalign_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE psfalign_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE psfalign_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE psfalign_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE psfalign_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE psfalign_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE psfalign_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE psfalign_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE psfalign_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE psfalign_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE psfalign_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE psfalign_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE psfalign_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE psfalign_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE psfalign_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE psfsub_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE psfsub_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE psfsub_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE psfsub_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE psfsub_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE psfsub_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE psfsub_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE psfsub_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE psfsub_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE psfsub_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE psfsub_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE psfsub_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE psfsub_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE psfsub_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE psfsub_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE psfsub_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE psfsub_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE psfsub_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE ami_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE ami_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE ami_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE ami_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE ami_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE ami_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE ami_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE ami_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE ami_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE ami_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE ami_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE ami_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE ami_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE ami_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE ami_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE ami_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE ami_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE ami_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE amiavg_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE amiavg_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE amiavg_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE amiavg_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE amiavg_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE amiavg_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE amiavg_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE amiavg_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE amiavg_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE amiavg_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE amiavg_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE amiavg_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE amiavg_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE amiavg_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE amiavg_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE amiavg_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE amiavg_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE amiavg_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE psf_amiavg_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE psf_amiavg_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE psf_amiavg_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE psf_amiavg_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE psf_amiavg_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE psf_amiavg_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE psf_amiavg_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE psf_amiavg_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE psf_amiavg_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE psf_amiavg_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE psf_amiavg_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE psf_amiavg_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE psf_amiavg_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE psf_amiavg_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE psf_amiavg_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE psf_amiavg_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE psf_amiavg_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE psf_amiavg_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE aminorm_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE aminorm_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE aminorm_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE aminorm_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE aminorm_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE aminorm_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE aminorm_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE aminorm_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE aminorm_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE aminorm_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE aminorm_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE aminorm_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE aminorm_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE aminorm_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE aminorm_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE aminorm_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE aminorm_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE aminorm_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE wfscmb_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE wfscmb_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE wfscmb_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE wfscmb_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE wfscmb_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE wfscmb_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE wfscmb_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE wfscmb_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE wfscmb_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE wfscmb_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE wfscmb_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE wfscmb_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE wfscmb_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE wfscmb_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE wfscmb_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE wfscmb_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE wfscmb_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE wfscmb_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE segm_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE segm_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE segm_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE segm_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE segm_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE segm_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE segm_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE segm_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE segm_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE segm_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE segm_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE segm_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE segm_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE segm_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE segm_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE segm_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE segm_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE segm_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE image_cal_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE image_cal_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE image_cal_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE image_cal_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE image_cal_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE image_cal_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE image_cal_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE image_cal_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE image_cal_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE image_cal_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE image_cal_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE image_cal_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE image_cal_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE image_cal_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE image_cal_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE image_cal_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE image_cal_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE image_cal_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
UPDATE stacked_cal_primary SET dirimage = (other_keywords ->> 'DIRIMAGE')::text, other_keywords = nullif(other_keywords - 'DIRIMAGE', '{}')
WHERE other_keywords ? 'DIRIMAGE' AND to_jsonb((other_keywords ->> 'DIRIMAGE')::text) = other_keywords -> 'DIRIMAGE';
UPDATE stacked_cal_primary SET pixfrac = pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text), other_keywords = nullif(other_keywords - 'PIXFRAC', '{}')
WHERE other_keywords ? 'PIXFRAC' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PIXFRAC')::text)) = other_keywords -> 'PIXFRAC';
UPDATE stacked_cal_primary SET pxsclrt = pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text), other_keywords = nullif(other_keywords - 'PXSCLRT', '{}')
WHERE other_keywords ? 'PXSCLRT' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'PXSCLRT')::text)) = other_keywords -> 'PXSCLRT';
UPDATE stacked_cal_sci SET refframe = (other_keywords ->> 'REFFRAME')::text, other_keywords = nullif(other_keywords - 'REFFRAME', '{}')
WHERE other_keywords ? 'REFFRAME' AND to_jsonb((other_keywords ->> 'REFFRAME')::text) = other_keywords -> 'REFFRAME';
UPDATE stacked_cal_sci SET eph_type = (other_keywords ->> 'EPH_TYPE')::text, other_keywords = nullif(other_keywords - 'EPH_TYPE', '{}')
WHERE other_keywords ? 'EPH_TYPE' AND to_jsonb((other_keywords ->> 'EPH_TYPE')::text) = other_keywords -> 'EPH_TYPE';
UPDATE stacked_cal_sci SET eph_time = pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text), other_keywords = nullif(other_keywords - 'EPH_TIME', '{}')
WHERE other_keywords ? 'EPH_TIME' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'EPH_TIME')::text)) = other_keywords -> 'EPH_TIME';
UPDATE stacked_cal_sci SET jwst_x = pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text), other_keywords = nullif(other_keywords - 'JWST_X', '{}')
WHERE other_keywords ? 'JWST_X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_X')::text)) = other_keywords -> 'JWST_X';
UPDATE stacked_cal_sci SET jwst_y = pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text), other_keywords = nullif(other_keywords - 'JWST_Y', '{}')
WHERE other_keywords ? 'JWST_Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Y')::text)) = other_keywords -> 'JWST_Y';
UPDATE stacked_cal_sci SET jwst_z = pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text), other_keywords = nullif(other_keywords - 'JWST_Z', '{}')
WHERE other_keywords ? 'JWST_Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_Z')::text)) = other_keywords -> 'JWST_Z';
UPDATE stacked_cal_sci SET obsgeo_x = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text), other_keywords = nullif(other_keywords - 'OBSGEO-X', '{}')
WHERE other_keywords ? 'OBSGEO-X' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-X')::text)) = other_keywords -> 'OBSGEO-X';
UPDATE stacked_cal_sci SET obsgeo_y = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Y', '{}')
WHERE other_keywords ? 'OBSGEO-Y' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Y')::text)) = other_keywords -> 'OBSGEO-Y';
UPDATE stacked_cal_sci SET obsgeo_z = pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text), other_keywords = nullif(other_keywords - 'OBSGEO-Z', '{}')
WHERE other_keywords ? 'OBSGEO-Z' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEO-Z')::text)) = other_keywords -> 'OBSGEO-Z';
UPDATE stacked_cal_sci SET jwst_dx = pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text), other_keywords = nullif(other_keywords - 'JWST_DX', '{}')
WHERE other_keywords ? 'JWST_DX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DX')::text)) = other_keywords -> 'JWST_DX';
UPDATE stacked_cal_sci SET jwst_dy = pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text), other_keywords = nullif(other_keywords - 'JWST_DY', '{}')
WHERE other_keywords ? 'JWST_DY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DY')::text)) = other_keywords -> 'JWST_DY';
UPDATE stacked_cal_sci SET jwst_dz = pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text), other_keywords = nullif(other_keywords - 'JWST_DZ', '{}')
WHERE other_keywords ? 'JWST_DZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'JWST_DZ')::text)) = other_keywords -> 'JWST_DZ';
UPDATE stacked_cal_sci SET obsgeodx = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text), other_keywords = nullif(other_keywords - 'OBSGEODX', '{}')
WHERE other_keywords ? 'OBSGEODX' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODX')::text)) = other_keywords -> 'OBSGEODX';
UPDATE stacked_cal_sci SET obsgeody = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text), other_keywords = nullif(other_keywords - 'OBSGEODY', '{}')
WHERE other_keywords ? 'OBSGEODY' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODY')::text)) = other_keywords -> 'OBSGEODY';
UPDATE stacked_cal_sci SET obsgeodz = pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text), other_keywords = nullif(other_keywords - 'OBSGEODZ', '{}')
WHERE other_keywords ? 'OBSGEODZ' AND to_jsonb(pg_temp.schemagen_number((other_keywords ->> 'OBSGEODZ')::text)) = other_keywords -> 'OBSGEODZ';
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
ON CONFLICT (table_name, column_name) DO UPDATE SET keyword = excluded.keyword, paths = excluded.paths, type = excluded.type, unit = excluded.unit, title = excluded.title, enum = excluded.enum, retired = excluded.retired;

INSERT INTO schemagen_releases
    (pipeline_version, since, schema_package, schema_package_version, schema_sha256)
SELECT '1.2.0', since, 'jwst', '1.2.0', '2e292b90d64bf1fd7044b83aca61c1ebff2e4959f50468c058738e7ecc47acf1'
FROM schemagen_releases ORDER BY step DESC LIMIT 1;

COMMIT;

